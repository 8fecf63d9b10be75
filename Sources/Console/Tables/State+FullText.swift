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
    let action = keymap.action(for: key, in: context)
    if let top = scrolled(action, from: full.top, of: fullLines(full)) {
      var full = full
      full.top = top
      overlay = .full(full)
    } else if action == .copy {
      return copy()
    } else if action == .language {
      language = language.other
    } else {
      overlay = nil
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
