/// The steps from one version of the tables to the next.
enum Migration {
  /// The version this program writes.
  static let current = 1
}
