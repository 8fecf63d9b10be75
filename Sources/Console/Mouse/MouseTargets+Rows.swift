import Cells
import Model

/// Rows of the lists, and what stands in their frames.
extension MouseTargets {
  /// The row of a panel under a cell.
  func row(of panel: MousePanel, _ rect: Rect, at point: Point) -> MouseRow? {
    let inner = rect.inset(by: 1)
    let belowHeads = inner.split(top: 1).1
    switch panel {
    case .next:
      return index(at: point, in: inner, state.next.visible)
        .map { .next(state.next.rows[$0].item.id) }
    case .cases:
      if state.isGrouped, let groups = state.groups {
        return index(at: point, in: belowHeads.split(bottom: 1).0, groups.visible)
          .map { .group(groups.groups[$0].value) }
      }
      return index(at: point, in: belowHeads, state.cases.visible)
        .map { .listed(state.cases.rows[$0].item.id) }
    case .log:
      return index(at: point, in: belowHeads, state.log.visible)
        .map { .event(state.log.rows[$0].sequence) }
    case .places:
      let codes = state.browser.places(in: scene.city)
      let first = min(state.browser.top, codes.count)
      return index(at: point, in: belowHeads, first..<codes.count).map { .place(codes[$0]) }
    case .missing:
      let entries = state.missing.entries
      let first = min(state.browser.missingTop, entries.count)
      return index(at: point, in: belowHeads, first..<entries.count)
        .map { .missing(scene.city.grids[entries[$0].grid].code) }
    case .map: return tile(in: rect, at: point).map { .tile(grid: $0) }
    case .rounds, .preview, .card: return nil
    }
  }

  /// The index of the row under a cell, of rows that begin at the top of a block.
  func index(at point: Point, in body: Rect, _ rows: Range<Int>) -> Int? {
    guard body.contains(point) else { return nil }
    let index = rows.lowerBound + point.y - body.y
    return rows.contains(index) ? index : nil
  }

  /// What a frame says at its upper right: the rows that wait, or the panels that have no room.
  func corner(of panel: MousePanel, _ rect: Rect, at point: Point) -> MouseTarget? {
    guard point.y == rect.y else { return nil }
    let end = rect.right - 3
    switch panel {
    case .next:
      let total = state.situation.total.open
      let start = end - columns(of: state.next.remark(scene.words, symbols, total: total))
      if state.next.arrivals > 0, (start..<end).contains(point.x) { return .arrivals(panel) }
      let others = scene.layout.isWide ? 0 : columns(of: scene.words.otherPanels + "  ")
      return (start - others..<start).contains(point.x) ? .action(.nextPanel) : nil
    case .cases:
      guard state.cases.arrivals > 0, !state.isGrouped else { return nil }
      let remark = state.cases.remark(
        scene.words, symbols, total: CasesView(scene: scene).listed)
      return (end - columns(of: remark)..<end).contains(point.x) ? .arrivals(panel) : nil
    case .log:
      guard state.log.isTouched, state.log.fresh > 0 else { return nil }
      let width = columns(of: LogView(scene: scene).remark(symbols))
      return (end - width..<end).contains(point.x) ? .arrivals(panel) : nil
    case .map, .rounds, .preview, .places, .missing, .card: return nil
    }
  }
}
