/// The names in a directory, for completing a path.
public struct FileOffer: Equatable, Sendable {
  /// So many names are offered at most.
  public static let most = 500

  /// The directory as it was typed, up to its last slash; empty for the one the program runs in.
  public let directory: String
  /// The names in it, directories ending in a slash, in the order of the alphabet.
  public let names: [String]

  /// The names in a directory as it was typed.
  public init(directory: String, names: [String]) {
    self.directory = directory
    self.names = names
  }

  /// What a path that is being typed has up to its last slash.
  static func directory(of path: some StringProtocol) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}
