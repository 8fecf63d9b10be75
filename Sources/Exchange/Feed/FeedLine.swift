import Model

/// One line of a feed that can be carried out.
public struct FeedLine: Equatable, Sendable {
  /// The line's number, counted from 1.
  public var number: Int
  /// The line's own number in the outside system, the key against repeats.
  public var origin: Origin
  /// What is asked for, ready for the store.
  public var order: CommandOrder
  /// What was left out or repaired, a sentence each.
  public var notes: [String]

  /// A line with what it asks for.
  public init(number: Int, origin: Origin, order: CommandOrder, notes: [String] = []) {
    self.number = number
    self.origin = origin
    self.order = order
    self.notes = notes
  }
}
