import Cells
import Model

/// What may be the same matter as the report being taken down: the caller's earlier cases, and
/// those near by in place and time, of which one can be merged into.
struct SimilarPanel {
  let scene: Scene
  let form: IntakeForm

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let words = scene.words
    let inner = painter.box(rect, title: words.similarCases).inset(x: 1)
    if let similar = callerBefore {
      painter.text(
        words.callerBefore(similar.earlier), x: inner.x, y: inner.y, role: .heading,
        width: inner.width)
      let rows = similar.newest
      draw(rows, &painter, inner.split(top: 1).1.split(top: rows.count).0, selects: false)
    }
    let rest = below(inner)
    guard rest.height > 1 else { return }
    let rules = scene.state.situation.rulebook
    let now = scene.state.now
    painter.text(
      words.nearBy(
        metres: rules.amount(of: .nearMetres, at: now), hours: rules.amount(of: .nearHours, at: now)
      ), x: rest.x, y: rest.y, role: .heading, width: rest.width)
    let list = rest.split(top: 1).1
    guard let near = form.similar?.near, !near.isEmpty else {
      guard form.awaited == nil else {
        painter.text(
          words[.reading] + "...", x: list.x, y: list.y, role: .textDim, width: list.width)
        return
      }
      let reason: EmptyList =
        scene.state.known(form.draft) == nil ? .similarWithoutPlace : .nothingSimilar
      EmptyNote(scene: scene, reason: reason).draw(&painter, list)
      return
    }
    draw(near, &painter, list, selects: true)
  }

  /// What the caller asked for before, once the number is known.
  private var callerBefore: SimilarCases? {
    SimilarQuery.phone(form.input(.phone).text).isEmpty ? nil : form.similar
  }

  /// What is left below the caller's earlier cases.
  private func below(_ inner: Rect) -> Rect {
    callerBefore.map { inner.split(top: $0.newest.count + 2).1 } ?? inner
  }

  /// The case near by that a cell of the panel belongs to; nil for none.
  func near(in rect: Rect, at point: Point) -> CaseID? {
    let list = below(rect.inset(by: 1).inset(x: 1)).split(top: 1).1
    guard list.contains(point), let near = form.similar?.near else { return nil }
    let rows = shown(near, in: list)
    let index = rows.lowerBound + point.y - list.y
    return rows.contains(index) ? near[index].item.id : nil
  }

  /// The rows that a block has room for, the selected one among them.
  private func shown(_ rows: [CaseRow], in rect: Rect) -> Range<Int> {
    let place = rows.firstIndex { $0.item.id == form.duplicate } ?? 0
    let first = max(0, min(place - rect.height + 1, rows.count - rect.height))
    return first..<max(first, min(rows.count, first + max(0, rect.height)))
  }

  private func draw(
    _ rows: [CaseRow], _ painter: inout Painter, _ rect: Rect, selects: Bool
  ) {
    let isChinese = scene.state.language == .chinese
    let table = TableView(
      columns: [
        Column(title: nil, width: 6), Column(title: nil, width: 8, share: 1),
        Column(title: nil, width: isChinese ? 4 : 10),
        Column(title: nil, width: 6, align: .right),
      ], isFocused: selects)
    table.draw(
      &painter, rect,
      rows: selects ? shown(rows, in: rect) : 0..<min(rows.count, max(0, rect.height)),
      ground: { selects && rows[$0].item.id == form.duplicate ? .selected : .plain },
      cells: { index, line in
        let item = rows[index].item
        line.append(TextCell(item.id.text, .textStrong))
        line.append(TextCell(item.maskedText))
        line.append(TextCell(scene.words.node(item.node), .textDim))
        line.append(TextCell(Figures.left(scene.state.minute - item.opened), .textDim))
      })
  }
}
