/// Hands out the numbers of requests, so that a late answer is told from the one waited for.
public struct Requests: Equatable, Sendable {
  /// The last number handed out.
  public private(set) var last = 0

  /// The next number.
  mutating func next() -> Int {
    last += 1
    return last
  }
}
