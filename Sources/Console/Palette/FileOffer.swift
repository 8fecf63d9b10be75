/// The names in a directory that begin as was typed, for completing a path.
public struct FileOffer: Equatable, Sendable {
  /// So many names are offered at most.
  public static let most = 200

  /// The directory as it was typed, up to its last slash; empty for the one the program runs in.
  public let directory: String
  /// How the names begin.
  public let begun: String
  /// The names, directories ending in a slash, in the order of the alphabet.
  public let names: [String]
  /// Whether there are no more.
  public let isWhole: Bool

  /// The names that fit a path being typed, of all that its directory has.
  public init(path: String, among all: [String]) {
    directory = FileOffer.directory(of: path)
    let begun = String(path.dropFirst(directory.count))
    self.begun = begun
    let fitting = all.filter { $0.hasPrefix(begun) }.sorted()
    names = Array(fitting.prefix(FileOffer.most))
    isWhole = fitting.count <= FileOffer.most
  }

  /// Whether it knows all that could follow a path, or as many as are offered.
  func covers(_ path: some StringProtocol) -> Bool {
    guard FileOffer.directory(of: path) == directory else { return false }
    let last = path.dropFirst(directory.count)
    return isWhole ? last.hasPrefix(begun) : last == begun
  }

  /// What a path that is being typed has up to its last slash.
  public static func directory(of path: some StringProtocol) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}
