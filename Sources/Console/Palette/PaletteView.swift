import Cells
import Model

/// The list above the command line.
struct PaletteView {
  let scene: Scene
  let palette: PaletteList

  func draw(_ painter: inout Painter) {
    let rect = scene.layout.palette
    painter.fill(rect)
    let body = painter.box(
      rect, title: scene.words[.palette], trailing: Figures.count(palette.lines.count),
      focused: true
    ).inset(x: 1)
    guard !palette.lines.isEmpty else {
      let note = note
      for (row, line) in scene.wrapped(note.text, width: body.width).prefix(body.height)
        .enumerated()
      {
        painter.text(line, x: body.x, y: body.y + row, role: note.role, width: body.width)
      }
      return
    }
    let nameWidth = min(body.width / 3, nameWidth)
    let end = min(palette.lines.count, palette.top + body.height)
    for (y, index) in zip(body.y..<body.bottom, palette.top..<max(palette.top, end)) {
      let row = Rect(x: body.x, y: y, width: body.width, height: 1)
      draw(palette.lines[index], row, nameWidth, &painter)
      if index == palette.selected { painter.lay(.selection, under: row) }
    }
  }

  /// A name, what it does or why it cannot be done, and the keys at the end of the row.
  private func draw(
    _ line: PaletteLine, _ row: Rect, _ nameWidth: Int, _ painter: inout Painter
  ) {
    let keys = keys(of: line.deed)
    let keyWidth = min(painter.columns(of: keys), row.width / 4)
    let isDim = line.obstacle != nil
    painter.text(
      name(of: line.deed), marking: line.found, as: .name,
      in: Rect(x: row.x, y: row.y, width: nameWidth, height: 1),
      role: isDim ? .textDim : .textStrong)
    let x = row.x + nameWidth + 1
    let room = row.right - x - keyWidth - (keyWidth > 0 ? 1 : 0)
    let area = Rect(x: x, y: row.y, width: room, height: 1)
    if let obstacle = line.obstacle {
      let cross = String(Character(painter.symbols.cross)) + " "
      painter.text(
        cross + scene.words.reason(obstacle, in: scene.city), x: x, y: row.y, role: .textDim,
        width: room)
    } else {
      let used = painter.text(
        sentence(of: line.deed), marking: line.found, as: .sentence, in: area, role: .text)
      also(line, x + used + 2, room - used - 2, row.y, &painter)
    }
    painter.text(keys, x: row.right - keyWidth, y: row.y, role: .key, width: keyWidth)
  }

  /// The name that was found, where it is none of those shown.
  private func also(
    _ line: PaletteLine, _ x: Int, _ room: Int, _ y: Int, _ painter: inout Painter
  ) {
    guard room > 4, let found = line.found, let name = found.field.hidden else { return }
    painter.text(
      name, marking: found, as: found.field, in: Rect(x: x, y: y, width: room, height: 1),
      role: .textDim)
  }

  /// The columns of names: those of the longest, so that sentences stand below each other.
  private var nameWidth: Int {
    let most = 30
    var width = 12
    for line in palette.lines where width < most {
      width = max(width, scene.columns(of: name(of: line.deed), limit: most))
    }
    return min(most, width)
  }

  private func name(of deed: PaletteLine.Deed) -> String {
    switch deed {
    case .action(let action): scene.words.title(action)
    case .command(let command): command.rawValue
    case .move(let kind): scene.words.move(kind)
    case .outside(let command): command.name
    case .word(let word): word.text
    }
  }

  private func sentence(of deed: PaletteLine.Deed) -> String {
    switch deed {
    case .action(let action): scene.words.help(action)
    case .command(let command): scene.words.help(command)
    case .move(let kind): scene.words.help(kind)
    case .outside(let command): command.summary
    case .word(let word): scene.words.meaning(word, in: scene.city)
    }
  }

  private func keys(of deed: PaletteLine.Deed) -> String {
    switch deed {
    case .action(let action): scene.words.keymap.text(action)
    case .command(let command): scene.words.usage(command)
    case .move: scene.words.key(.moves)
    case .outside(let command): "griddesk " + command.name
    case .word: ""
    }
  }
}
