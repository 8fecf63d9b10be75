/// Whether this user has been shown the tour: a file that is there or not.
enum TourFile {
  private static var path: String { FilePath.stateDirectory + "/tour" }

  /// Whether a console begins with the tour: the first one on the demo city that the program made
  /// for itself. Whoever names a store, looks on only or says so does not get it, so that nothing
  /// that is played by a script meets it.
  static func begins(_ arguments: Arguments, isDemo: Bool) -> Bool {
    let refusing = ["--no-tour", "--read-only", "--plain", "--wall"]
    guard isDemo, !refusing.contains(where: arguments.has),
      FilePath.store(arguments) == FilePath.defaultStore
    else { return false }
    return !FilePath.exists(path)
  }

  /// Keeps that it was shown.
  static func keepShown() {
    OwnFile.write("shown\n", to: path)
  }
}
