import Model

/// A case in full on the screen.
public struct CardState: Equatable, Sendable {
  /// The case.
  public var id: CaseID
  /// What the list knew of it, shown until the card has been read.
  public var row: CaseRow?
  /// The card as it was read last.
  public var card: CaseCard?
  /// Whether the store has no such case.
  public var isMissing = false
  /// The first line shown.
  public var top = 0
  var awaited: Int?

  /// A card to be read.
  public init(_ id: CaseID, row: CaseRow?) {
    self.id = id
    self.row = row
  }

  /// The case as well as it is known.
  public var known: CaseRow? { card?.row ?? row }
}

extension CardState {
  /// Takes in what was read.
  mutating func take(_ answer: CaseCard?) {
    awaited = nil
    isMissing = answer == nil
    if let answer { card = answer }
  }
}
