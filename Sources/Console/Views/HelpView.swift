import Cells
import Model

/// The keys of the view that help was asked in, the filter language and the commands.
struct HelpView {
  let scene: Scene
  let top: Int

  func draw(_ painter: inout Painter) {
    let room = scene.layout.body.height - 2
    let more = top + room < rows ? String(Character(painter.symbols.down)) : ""
    let inner = painter.box(
      scene.layout.body, title: scene.words[.help] + " " + viewName, trailing: more, focused: true
    ).inset(x: 1)
    let lines = lines(painter.symbols)
    let columns = HelpView.columns(inner.width)
    let width = inner.width / columns
    let first = max(0, min(top, rows - inner.height))
    for row in first..<min(rows, first + inner.height) {
      for column in 0..<columns {
        let index = column * rows + row
        guard index < lines.count else { continue }
        let (key, text, isHead) = lines[index]
        let x = inner.x + column * width
        let y = inner.y + row - first
        if isHead {
          painter.text(text, x: x, y: y, role: .heading, width: width - 1)
        } else {
          painter.text(key, x: x, y: y, role: .key, width: HelpView.keyWidth)
          painter.text(
            text, x: x + HelpView.keyWidth + 1, y: y, role: .text,
            width: width - HelpView.keyWidth - 2)
        }
      }
    }
  }

  /// How many rows the help takes at the screen's width.
  var rows: Int {
    let columns = HelpView.columns(scene.layout.body.width - 4)
    return (lines(.unicode).count + columns - 1) / columns
  }

  private static let keyWidth = 22

  private static func columns(_ width: Int) -> Int { max(1, min(3, width / 66)) }

  private var viewName: String {
    scene.state.card == nil ? scene.words.view(scene.state.view) : scene.words[.card]
  }

  private func lines(_ symbols: Symbols) -> [(key: String, text: String, isHead: Bool)] {
    let words = scene.words
    var lines: [(key: String, text: String, isHead: Bool)] = []
    // What one may never do is no help to know.
    let actions = Action.actions(in: scene.state.context).filter { scene.state.mayEver($0) }
    for group in Action.Group.allCases {
      let members = actions.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      if !lines.isEmpty { lines.append(("", "", true)) }
      lines.append(("", words.heading(group), true))
      lines += members.map {
        (words.keymap.text($0), words.help($0), false)
      }
    }
    lines.append(("", "", true))
    lines.append(("", words.newCase, true))
    lines += IntakeKey.allCases.map {
      ($0.keyText, words.help($0), false)
    }
    lines.append(("", "", true))
    lines.append(("", words[.filter], true))
    let isLog = scene.state.context == .log
    lines += (isLog ? words.logFilter : words.filterLanguage).map { ($0.form, $0.meaning, false) }
    if [.watch, .cases].contains(scene.state.context) {
      lines.append(("", "", true))
      lines.append(("", words[.signs], true))
      lines += words.signs(symbols).map { ($0.sign, $0.meaning, false) }
    }
    lines.append(("", "", true))
    lines.append(("", words[.command], true))
    lines += ConsoleCommand.allCases.map { command in
      (words.usage(command), words.help(command), false)
    }
    return lines
  }
}

extension State {
  /// How many rows the help of the view takes.
  var helpLines: Int { HelpView(scene: Scene(self), top: 0).rows }
}
