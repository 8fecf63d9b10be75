import Cells
import Model

/// The help of the view that it was asked in.
struct HelpView {
  let scene: Scene
  let page: HelpPage

  func draw(_ painter: inout Painter) {
    let more = page.top + page.room.rows < page.rows ? String(Character(painter.symbols.down)) : ""
    let inner = painter.box(
      scene.layout.body, title: scene.words[.help] + " " + viewName, trailing: more, focused: true
    ).inset(x: 1)
    guard !page.lines.isEmpty else {
      painter.text(
        scene.words[.helpEmpty], x: inner.x, y: inner.y, role: .textDim, width: inner.width)
      return
    }
    for (index, area) in areas(in: inner) {
      draw(page.lines[index], area, &painter)
      if index == page.selected, page.lines[index].isChoosable {
        painter.lay(.selection, under: area)
      }
    }
  }

  /// The line that a cell belongs to; nil where none that can be chosen does.
  func line(at point: Point) -> Int? {
    areas(in: scene.layout.body.inset(by: 1).inset(x: 1))
      .first { $0.area.contains(point) && page.lines[$0.index].isChoosable }?.index
  }

  /// The lines on the screen by their places, and where each stands.
  private func areas(in inner: Rect) -> [(index: Int, area: Rect)] {
    let width = inner.width / page.room.columns
    var areas: [(index: Int, area: Rect)] = []
    for row in page.top..<max(page.top, min(page.rows, page.top + inner.height)) {
      for column in 0..<page.room.columns {
        let index = column * page.rows + row
        guard index < page.lines.count else { continue }
        let area = Rect(
          x: inner.x + column * width, y: inner.y + row - page.top,
          width: column + 1 < page.room.columns
            ? width - 2 : inner.right - inner.x - column * width,
          height: 1)
        areas.append((index, area))
      }
    }
    return areas
  }

  private var viewName: String {
    scene.state.card == nil ? scene.words.view(scene.state.view) : scene.words[.card]
  }

  private func draw(_ line: HelpLine, _ area: Rect, _ painter: inout Painter) {
    if case .heading(let part) = line.matter {
      painter.text(
        scene.words.heading(part), x: area.x, y: area.y, role: .heading, width: area.width)
      return
    }
    let said = said(line, painter.symbols)
    let keyWidth = area.width < 90 ? 18 : 22
    painter.text(
      said.key, x: area.x, y: area.y, role: line.obstacle == nil ? .key : .textDim, width: keyWidth)
    let room = Rect(
      x: area.x + keyWidth + 1, y: area.y, width: area.width - keyWidth - 1, height: 1)
    guard let obstacle = line.obstacle else {
      let used = painter.text(said.text, marking: line.found, as: .sentence, in: room, role: .text)
      guard let found = line.found, used + 6 < room.width else { return }
      let rest = Rect(x: room.x + used + 2, y: room.y, width: room.width - used - 2, height: 1)
      let name = found.field == .name ? said.name : found.field.hidden
      guard let name, name != said.text else { return }
      painter.text(name, marking: found, as: found.field, in: rest, role: .textDim)
      return
    }
    let cross = painter.text(
      String(Character(painter.symbols.cross)) + " ", x: room.x, y: room.y, role: .textDim)
    let title = Rect(x: room.x + cross, y: room.y, width: room.width - cross, height: 1)
    let used = painter.text(said.name, marking: line.found, as: .name, in: title, role: .textDim)
    painter.text(
      ": " + scene.words.reason(obstacle, in: scene.city), x: title.x + used, y: room.y,
      role: .textDim, width: max(0, title.width - used))
  }

  /// The keys of a line, its short name, and what it does.
  private func said(
    _ line: HelpLine, _ symbols: Symbols
  ) -> (key: String, name: String, text: String) {
    let words = scene.words
    switch line.matter {
    case .heading, .gap: return ("", "", "")
    case .deed(.action(let action)):
      return (words.keymap.text(action), words.title(action), words.help(action))
    case .deed(.move(let kind)): return (words.key(.moves), words.move(kind), words.help(kind))
    case .deed(.command(let command)):
      return (words.usage(command), command.rawValue, words.help(command))
    case .deed(.outside(let command)):
      return ("griddesk " + command.name, command.name, command.summary)
    case .deed(.word(let word)): return ("", word.text, "")
    case .filter(let index):
      let form = words.filterForms(of: scene.state.context)[index]
      return (form.form, form.form, form.meaning)
    case .sign(let index):
      let sign = words.signs(symbols)[index]
      return (sign.sign, sign.meaning, sign.meaning)
    case .form(let key): return (key.keyText, words.hint(key), words.help(key))
    }
  }
}
