import Model

/// Cards read before anybody asks for them, so that the key that selects their case is answered by
/// one whole frame. They are as old as the picture at most: any news empties them.
struct CardsAhead: Equatable, Sendable {
  /// How many are kept: those of the keys just pressed, and of the next.
  private static let most = 3

  /// The cards, oldest first.
  private(set) var cards: [CaseCard] = []
  /// The number of the request under way.
  var awaited: Int?
  /// The way the selection moved last, in lines; 0 before any move.
  var step = 0

  /// The card of a case, if it was read ahead.
  func card(of id: CaseID) -> CaseCard? {
    cards.first { $0.row.item.id == id }
  }

  /// Keeps a card.
  mutating func keep(_ card: CaseCard) {
    cards.removeAll { $0.row.item.id == card.row.item.id }
    if cards.count >= CardsAhead.most { cards.removeFirst() }
    cards.append(card)
  }

  /// Forgets all cards, and the answer that is under way.
  mutating func forget() {
    cards = []
    awaited = nil
  }
}
