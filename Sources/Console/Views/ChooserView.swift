import Cells
import Model

/// A list to choose from, over the view.
struct ChooserView {
  let scene: Scene
  let chooser: Chooser

  func draw(_ painter: inout Painter) {
    let rect = scene.layout.chooser(chooser)
    painter.fill(rect)
    let count = chooser.isSearched ? Figures.count(chooser.shown.count) : ""
    var body = painter.box(rect, title: title, trailing: count, focused: true).inset(x: 1)
    if chooser.isSearched {
      drawInput(&painter, body)
      body = body.split(top: 1).1
    }
    guard !chooser.shown.isEmpty else {
      painter.text(
        scene.words[.noMatch], x: body.x, y: body.y, role: .textDim, width: body.width)
      return
    }
    let table = TableView(columns: columns, isFocused: true)
    let first = min(chooser.top, chooser.shown.count)
    table.draw(
      &painter, body, rows: first..<min(chooser.shown.count, first + max(0, body.height)),
      ground: { chooser.items[chooser.shown[$0]].choice == chooser.selected ? .selected : .plain },
      cells: { index, line in
        let item = chooser.items[chooser.shown[index]]
        line.append(TextCell(name(item.choice), item.isLikely ? .textStrong : .text))
        line.append(TextCell(above(item.choice), .textDim))
        line.append(TextCell(item.isLikely ? scene.words[.likely] : "", .accent))
      })
  }

  private func drawInput(_ painter: inout Painter, _ inner: Rect) {
    let prompt = painter.text("/ ", x: inner.x, y: inner.y, role: .key)
    let field = Rect(x: inner.x + prompt, y: inner.y, width: inner.width - prompt, height: 1)
    painter.fill(field, role: .field)
    painter.text(chooser.input.text, x: field.x, y: field.y, role: .field, width: field.width)
    painter.showCursor(
      x: field.x + min(field.width - 1, painter.columns(of: chooser.input.beforeCaret)),
      y: field.y)
  }

  /// A verdict is a sentence of its own; places say what they belong to.
  private var columns: [Column] {
    switch chooser.purpose {
    case .verify: [Column(title: nil, width: 10, share: 1)]
    case .dispatch, .goTo:
      [
        Column(title: nil, width: 10, share: 2), Column(title: nil, width: 8, share: 1),
        Column(title: nil, width: 6, align: .right),
      ]
    }
  }

  private var title: String {
    switch chooser.purpose {
    case .dispatch(let id, _): id.text + " " + scene.words.move("dispatch")
    case .verify(let id, _): id.text + " " + scene.words.move("verify")
    case .goTo: scene.words[.goTo]
    }
  }

  private func name(_ choice: Choice) -> String {
    switch choice {
    case .unit(let holder): scene.words.holder(holder, in: scene.city)
    case .verdict(let verdict): scene.words.verdict(verdict)
    case .place(let code): scene.words.place(code, in: scene.city)
    }
  }

  /// The town that a village or grid belongs to, which tells those of one name apart.
  private func above(_ choice: Choice) -> String {
    let code: PlaceCode
    switch choice {
    case .unit(.village(let village)): code = village
    case .place(let place): code = place
    case .unit, .verdict: return ""
    }
    guard let town = code.ancestor(.town), town != code else { return "" }
    return scene.words.place(town, in: scene.city)
  }
}
