import Cells
import Model

/// A move of the marked cases over the view: beforehand what it fits and what not and why,
/// afterwards what was done.
struct BulkView {
  let scene: Scene
  let bulk: BulkMove

  func draw(_ painter: inout Painter) {
    let rect = scene.layout.bulk(bulk)
    painter.fill(rect)
    let title = scene.words.move(bulk.kind)
    let all = Figures.count(bulk.fits + bulk.done.count + bulk.refusals)
    let inner = painter.box(
      rect, title: title, trailing: all + " " + scene.words[.marked], focused: true
    ).inset(x: 1)
    painter.texts(figures, x: inner.x, y: inner.y)
    if !bulk.said.isEmpty {
      painter.text(
        bulk.said, x: inner.x, y: inner.y + 1, role: .textDim, width: inner.width)
    }
    let body = inner.split(top: bulk.headLines).1
    let columns = [
      Column(title: nil, width: 6, align: .right), Column(title: nil, width: 8, share: 1),
    ]
    TableView(columns: columns, isFocused: true).draw(
      &painter, body, rows: bulk.top..<min(bulk.lines, bulk.top + max(0, body.height)),
      ground: { $0 == bulk.line && bulk.stage == .done ? .selected : .plain },
      cells: { line, cells in
        guard let (group, id) = bulk.content(ofLine: line) else { return }
        if let id {
          cells.append(TextCell(id.text, .textDim))
          cells.append(TextCell(scene.state.marks.rows[id]?.item.maskedText ?? "", .textDim))
        } else {
          cells.append(TextCell(Figures.count(group.cases.count), .warn))
          cells.append(TextCell(scene.words.refusal(group.refusal, in: scene.city), .text))
        }
      })
  }

  private var figures: Line {
    let words = scene.words
    let no: Line =
      bulk.refusals == 0
      ? []
      : [
        ("   " + words[bulk.stage == .done ? .refused : .fitsNot] + " ", .textDim),
        (Figures.count(bulk.refusals), .warn),
      ]
    let yes: Line =
      switch bulk.stage {
      case .planned: [(words[.fits] + " ", .textDim), (Figures.count(bulk.fits), .ok)]
      case .underway(let left):
        [
          (words[.carriedOut] + " ", .textDim), (Figures.count(bulk.done.count), .ok),
          ("   " + words[.left] + " ", .textDim), (Figures.count(left), .text),
        ]
      case .done: [(words[.carriedOut] + " ", .textDim), (Figures.count(bulk.done.count), .ok)]
      }
    return yes + no
  }
}
