import Cells
import Model

/// What is wrong with a filter that is being typed, on the row above or below it: a mark at the very
/// place, and the sentence on whichever side of that has room.
struct FilterMark {
  let error: FilterError
  /// What points at the place.
  let sign: Unicode.Scalar

  /// Draws it.
  ///
  /// - Parameters:
  ///   - painter: draws.
  ///   - row: the row.
  ///   - column: where the place stands; nil when it is not on the screen.
  ///   - words: the words of the language.
  func draw(_ painter: inout Painter, _ row: Rect, at column: Int?, _ words: Words) {
    guard let column else {
      painter.text(
        " " + words.filterError(error), x: row.x, y: row.y, role: .error, width: row.width)
      return
    }
    let sentence = words.trouble(error)
    let width = painter.columns(of: sentence)
    painter.text(String(Character(sign)), x: column, y: row.y, role: .error, bold: true)
    let right = row.right - column - 3
    let left = column - row.x - 2
    if width <= right || right >= left {
      painter.text(sentence, x: column + 2, y: row.y, role: .error, width: right)
    } else {
      let shown = min(width, left)
      painter.text(sentence, x: column - 1 - shown, y: row.y, role: .error, width: shown)
    }
  }
}
