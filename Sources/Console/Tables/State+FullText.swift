import Cells
import Model

extension State {
  /// Shows the selected row in full; of a case the whole text is read first.
  mutating func openFullText() -> [Effect] {
    guard let subject = fullSubject else {
      say(.nothingSelected)
      return []
    }
    var full = FullText(subject)
    var effects: [Effect] = []
    if case .row(let row) = subject {
      let number = requests.next()
      full.awaited = number
      effects = [.loadCard(number, row.item.id, .beforeFrame)]
    }
    overlay = .full(full)
    return effects
  }

  /// A key while a row is shown in full.
  mutating func pressInFullText(_ key: Key, _ full: FullText) -> [Effect] {
    let room = max(1, Layout(size).body.height - 2)
    let most = max(0, fullLines(full) - room)
    func show(_ top: Int) -> Overlay {
      var full = full
      full.top = max(0, min(top, most))
      return .full(full)
    }
    switch keymap.action(for: key, in: context) {
    case .up: overlay = show(full.top - 1)
    case .down: overlay = show(full.top + 1)
    case .pageUp: overlay = show(full.top - room)
    case .pageDown: overlay = show(full.top + room)
    case .home: overlay = show(0)
    case .end: overlay = show(most)
    case .language: language = language.other
    case .copy: return copy()
    default: overlay = nil
    }
    return []
  }

  /// Takes in the whole text of a case; false when it was not asked for.
  mutating func takeFullText(_ number: Int, _ answer: CaseCard?) -> Bool {
    guard case .full(var full) = overlay, full.awaited == number else { return false }
    full.take(answer)
    overlay = .full(full)
    revision += 1
    return true
  }

  /// Whether something is selected that has more to say.
  var canShowInFull: Bool { fullSubject != nil }

  /// What the row under the cursor is about; nil where there is none.
  private var fullSubject: FullText.Subject? {
    if let row = target { return .row(row) }
    guard card == nil else { return nil }
    switch view {
    case .watch, .map, .cases: return nil
    case .log: return log.selectedRow.map { .event($0) }
    case .patrol:
      let code = browser.side == .missing ? browser.missing : browser.selected
      return code.map { .place($0) }
    }
  }
}
