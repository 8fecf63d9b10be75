import Cells
import Model

/// The text beside a list of cases that may be shown next, made while nobody waits, so that the
/// key that asks for it finds it made.
struct CardTexts: Sendable {
  /// What a text was made from.
  private struct Source: Sendable {
    let row: CaseRow
    let events: Int
    let width: Int
    let language: Language
    let picture: Int
    let minute: Instant
    let now: Instant

    init(_ card: CaseCard, width: Int, in state: State) {
      row = card.row
      events = card.timeline.count
      self.width = width
      language = state.language
      picture = state.pictureRevision
      minute = state.minute
      now = state.now
    }

    /// Whether the text would be the same now.
    func stands(for other: Source) -> Bool {
      width == other.width && language == other.language && picture == other.picture
        && minute == other.minute && now <= other.now && events == other.events
        && row == other.row && !row.turns(now, other.now)
    }
  }

  /// How many texts are kept.
  private static let most = 3

  private var texts: [(source: Source, lines: [Line])] = []

  /// The text of a card, if it was made and is still right.
  func lines(of card: CaseCard, width: Int, in state: State) -> [Line]? {
    let source = Source(card, width: width, in: state)
    return texts.first { $0.source.stands(for: source) }?.lines
  }

  /// Makes the texts of the cards that were read ahead.
  mutating func make(_ state: State) {
    guard state.view == .cases, let rect = Layout(state.size).cases.preview,
      let width = CardView.stackedWidth(rect)
    else { return }
    for card in state.ahead.cards where lines(of: card, width: width, in: state) == nil {
      let text = CardText(
        scene: Scene(state), row: card.row, card: card, width: width, isPreview: true)
      if texts.count >= CardTexts.most { texts.removeFirst() }
      texts.append((Source(card, width: width, in: state), text.stacked))
    }
  }
}
