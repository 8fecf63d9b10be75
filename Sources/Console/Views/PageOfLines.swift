import Cells
import Model

/// Lines over the whole body that are looked through from the first to the last.
struct PageOfLines {
  /// What stands in the frame.
  let title: String
  /// The lines.
  let lines: [Line]
  /// The first one shown.
  let top: Int

  func draw(_ painter: inout Painter, _ rect: Rect) {
    let isCut = top + rect.height - 2 < lines.count
    let more = isCut ? String(Character(painter.symbols.down)) : ""
    let inner = painter.box(rect, title: title, trailing: more, focused: true).inset(x: 1)
    for (y, line) in lines.dropFirst(top).prefix(inner.height).enumerated() {
      painter.line(line, x: inner.x, y: inner.y + y, width: inner.width)
    }
  }
}

extension State {
  /// The first line shown after a key that looks through so many lines over the whole body.
  ///
  /// - Parameters:
  ///   - action: what the key means.
  ///   - top: the first line shown before.
  ///   - lines: how many there are.
  /// - Returns: the line; nil where the key means something else.
  func scrolled(_ action: Action?, from top: Int, of lines: Int) -> Int? {
    let room = max(1, Layout(size).body.height - 2)
    let most = max(0, lines - room)
    let wanted: Int? =
      switch action {
      case .up: top - 1
      case .down: top + 1
      case .pageUp: top - room
      case .pageDown: top + room
      case .home: 0
      case .end: most
      default: nil
      }
    return wanted.map { max(0, min($0, most)) }
  }
}
