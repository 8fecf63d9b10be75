import Model

/// Why a line of a feed was not taken.
public struct FeedProblem: Error, Equatable, Sendable {
  /// The line's number, counted from 1.
  public var line: Int
  /// The outside number it was given under, where that could be read.
  public var origin: Origin?
  /// What is wrong: the field, what was expected, what was found.
  public var reason: String

  /// A problem with a line.
  public init(line: Int, origin: Origin? = nil, reason: String) {
    self.line = line
    self.origin = origin
    self.reason = reason
  }
}
