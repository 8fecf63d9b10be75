import Cells
import Model

/// A case in full.
extension PlainView {
  /// So wide that no line is broken.
  static let width = 100_000

  func page(of card: CardState) -> PlainPage {
    var page = PlainPage()
    page.lines = [words[.card] + " " + card.id.text]
    guard let row = card.known else {
      page.lines.append(
        card.isMissing ? words.notice(.noSuchCase(card.id), in: scene.city) : words[.reading])
      return page
    }
    let text = CardText(
      scene: scene, row: row, card: card.card, width: Self.width, hasMoves: false)
    page.lines[0] += words.pick("，", ", ") + words.stage(row.item.stage)
    page.lines += text.facts.map(told).filter { !$0.isEmpty }
    page.lines += [words[.timeline] + words.pick("：", ":")] + timeline(of: card)
    offerMoves(of: row.item, to: &page)
    return page
  }

  /// What happened, a line an event.
  func timeline(of card: CardState) -> [String] {
    guard let card = card.card else { return [words[.reading]] }
    let undone = card.timeline.undone
    return card.timeline.map { logged in
      let event = logged.event
      let isUndone = undone.contains { $0.contains(logged.sequence) }
      var more = words.particulars(logged, in: scene.city, scene.zone)
      if case .caseReceived = event.fact { more = "" }
      return list([
        Figures.time(event.at, now: state.now, scene.zone), words.happening(event.fact),
        words.person(event.actor, in: scene.city), isUndone ? words[.takenBack] : "", more,
      ])
    }
  }

  /// A fact; the signs of a clock become words.
  private func told(_ line: Line) -> String {
    let clocks = [words[.nodeClock], words[.totalClock]]
    guard line.count == 3, clocks.contains(line[0].text),
      let space = line[2].text.lastIndex(of: " ")
    else { return spoken(line) }
    let left = TextCell(String(line[2].text[line[2].text.index(after: space)...]), line[2].role)
    var line = line
    line[2].text = String(line[2].text[..<space])
    return list([spoken(line), words.left(left)])
  }

  /// The usual moves, all moves, and why the deadline is what it is.
  private func offerMoves(of item: Case, to page: inout PlainPage) {
    for (index, word) in item.usualMoves(on: state.occasion).enumerated() {
      guard !state.isLookingOn, let kind = MoveKind(rawValue: word),
        item.refusal(of: kind, on: state.occasion) == nil,
        let action = Action.allCases.first(where: { $0.move == kind })
          ?? (index == 0 ? .usualStep : nil)
      else { continue }
      page.offer(words.move(kind), Array(action.keys.prefix(1)))
    }
    for action in [Action.moves, .urge, .why] where state.mayEver(action) {
      page.offer(words.help(action), Array(action.keys.prefix(1)))
    }
  }
}
