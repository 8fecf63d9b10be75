import Cells
import Model

extension State {
  /// How wide a table's rows are on this screen.
  func tableWidth(_ table: TableName) -> Int {
    let layout = Layout(of: self)
    let panel: Rect? =
      switch table {
      case .next: layout.watch(panel).next
      case .cases, .slips: layout.cases.list
      case .log: layout.body
      case .places, .grids: layout.patrol.places
      case .missing: layout.patrol.missing
      }
    // The frame, and a column free beside it.
    return max(0, (panel?.width ?? 0) - 4)
  }

  /// The columns that a table shows on this screen.
  func shownColumns(of table: TableName) -> [ShownColumn] {
    let scene = Scene(self)
    let width = tableWidth(table)
    switch table {
    case .next:
      return CaseTable(scene: scene, list: next, isFocused: true, table: .next)
        .columns(width, hasHeads: false)
    case .cases, .slips:
      return CaseTable(scene: scene, list: cases, isFocused: true).columns(width, hasHeads: true)
    case .log: return LogView(scene: scene).columns(width)
    case .places, .grids:
      let codes = browser.places(in: situation.city)
      return PlaceTable(scene: scene, codes: codes).columns(width)
    case .missing: return MissingPanel(scene: scene).columns(width)
    }
  }
}
