import Cells
import Model

extension Console {
  /// A case in full as lines of plain text, as its card shows it: persons are masked.
  ///
  /// - Parameters:
  ///   - card: the case with what happened to it.
  ///   - state: the city and the language.
  ///   - width: the columns of a line.
  /// - Returns: the lines, without anything that could act on a terminal.
  public static func text(of card: CaseCard, in state: State, width: Int) -> [String] {
    let text = CardText(scene: Scene(state), row: card.row, card: card, width: width)
    let title = Words(state.language)[.card] + " " + card.row.item.id.text
    return [title] + text.stacked.map { line in plain(line.map(\.text).joined()) }
  }

  /// The whole way of a case as lines of plain text: after each event the node, in whose hands, since
  /// and until when, by which limit, who decided and what was said; persons are masked.
  ///
  /// - Parameters:
  ///   - card: the case with what happened to it.
  ///   - state: the city, its rules and the language.
  /// - Returns: two or three lines an event.
  public static func trace(of card: CaseCard, in state: State) -> [String] {
    let words = Words(state.language)
    let city = state.situation.city
    let zone = state.situation.rulebook.zone
    let trace = CaseTrace(of: card, under: state.situation.rulebook)
    var lines = [words[.card] + " " + card.row.item.id.text + "  " + card.row.item.maskedText]
    for step in trace.steps {
      let event = step.logged.event
      var head = "#" + String(step.logged.sequence) + "  " + Figures.full(event.at, zone)
      head += "  " + words.happening(event.fact) + "  " + words.person(event.actor, in: city)
      if step.isUndone { head += "  (" + words[.takenBack] + ")" }
      lines.append(head)
      let said = words.particulars(step.logged, in: city, zone)
      if !said.isEmpty { lines.append("    " + said) }
      lines.append("    " + words.standing(step, in: city, zone))
    }
    return lines.map(plain)
  }

  private static func plain(_ text: String) -> String {
    var clean = TextGate.clean(text)
    while clean.last == " " { clean.removeLast() }
    return clean
  }
}

extension Words {
  /// Where a case stood after an event: node, hands, since, until, by which limit.
  func standing(_ step: CaseTrace.Step, in city: City, _ zone: TimeZoneRules) -> String {
    let item = step.item
    var parts = [node(item.node), holder(item.holder, in: city)]
    if !item.claimedBy.isEmpty, item.node != .closed { parts.append(item.claimedBy) }
    parts.append(pick("自 ", "since ") + Figures.full(item.nodeSince, zone))
    if let due = step.nodeDue { parts.append(pick("至 ", "until ") + Figures.full(due, zone)) }
    if let rule = step.limit { parts.append("(" + limit(rule) + ")") }
    if let due = step.totalDue {
      parts.append(pick("全程至 ", "whole case until ") + Figures.full(due, zone))
    }
    return parts.joined(separator: "  ")
  }
}
