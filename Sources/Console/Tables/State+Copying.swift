import Cells
import Model

extension State {
  /// Copies the marked cases, else the selected row, or what is shown in full.
  ///
  /// Pressed again at once it shows the text plain, to be selected by hand: no terminal says whether
  /// it took what it was sent.
  mutating func copy() -> [Effect] {
    guard let text = textToCopy() else {
      say(.nothingSelected)
      return []
    }
    let isAgain = copied == text && clipboard == .terminal
    copied = isAgain ? nil : text
    say(.table(.copied(text, isAgain ? .shown : clipboard)))
    if isAgain || clipboard != .terminal { plain = PlainText(copied: text) }
    return clipboard == .shown || isAgain ? [] : [.copy(text.text)]
  }

  /// A key while copied text is shown plain: all but scrolling go back.
  mutating func pressInPlain(_ key: Key, _ shown: PlainText) -> [Effect] {
    let room = max(1, size.height - 1)
    let most = max(0, CopiedTextView.lines(shown, size).count - room)
    var shown = shown
    switch key {
    case .up: shown.top -= 1
    case .down: shown.top += 1
    case .pageUp: shown.top -= room
    case .pageDown: shown.top += room
    default:
      plain = nil
      return []
    }
    shown.top = max(0, min(shown.top, most))
    plain = shown
    return []
  }

  /// What there is to copy; nil where nothing is selected.
  private func textToCopy() -> CopiedText? {
    let scene = Scene(self)
    if case .full(let full) = overlay {
      return CopiedText([FullView(scene: scene, full: full).text])
    }
    if isForMarked { return text(of: marks.inOrder, scene) }
    if let row = target {
      guard card == nil else {
        return CopiedText([FullView(scene: scene, full: FullText(.row(row))).text])
      }
      return text(of: [row], scene)
    }
    guard card == nil else { return nil }
    switch view {
    case .cases:
      guard let groups else { return nil }
      return CopiedText(
        groups.groups.map { group in
          let name = scene.words.group(group.value, by: groups.grouping, in: scene.city)
          return State.line([name, String(group.sum.count), String(group.sum.late)])
        })
    case .log:
      guard let row = log.selectedRow else { return nil }
      let view = LogView(scene: scene)
      let cells = shownColumns(of: .log).map { view.cell($0.name, row).text }
      return CopiedText([State.line(cells)])
    case .patrol:
      let code = browser.side == .missing ? browser.missing : browser.selected
      guard let code else { return nil }
      return CopiedText([FullView(scene: scene, full: FullText(.place(code))).text])
    case .watch, .map:
      guard situation.city.grids.indices.contains(map.cursor) else { return nil }
      let code = situation.city.grids[map.cursor].code
      return CopiedText([FullView(scene: scene, full: FullText(.place(code))).text])
    }
  }

  /// Cases as rows of the columns that their table shows.
  private func text(of rows: [CaseRow], _ scene: Scene) -> CopiedText {
    let table: TableName = view == .watch ? .next : cases.table
    let cells = CaseTable(
      scene: scene, list: view == .watch ? next : cases, isFocused: true, table: table)
    let names = shownColumns(of: table).map(\.name)
    return CopiedText(
      rows.map { row in State.line(names.map { cells.cell($0, row, .unicode).text }) })
  }

  /// Columns as a line: apart by tabs, and nothing in them that is none.
  private static func line(_ cells: [String]) -> String {
    cells.map { TextGate.clean($0.trimmingBlanks) }.joined(separator: "\t")
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmingBlanks: String {
    let begun = drop { $0 == " " }
    guard let last = begun.lastIndex(where: { $0 != " " }) else { return "" }
    return String(begun[...last])
  }
}
