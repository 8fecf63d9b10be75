import Cells
import Model

/// The filter while it is typed, with its hit count, and below it what is wrong, under the very
/// place, or how the word may go on.
struct FilterLine {
  let scene: Scene
  let prompt: FilterPrompt

  func draw(_ painter: inout Painter) {
    let below = scene.layout.footer
    let columns = InputStrip(row: scene.layout.status).draw(
      &painter, "/", prompt.input, after: hits)
    painter.fill(below, role: .footer)
    switch scene.state.notice {
    case .filter(let error):
      draw(error, at: columns[error.position], &painter, below)
    case .some(let notice):
      painter.text(
        " " + scene.words.notice(notice, in: scene.city), x: below.x, y: below.y,
        role: notice.isBad ? .error : .ok, width: below.width)
    case nil:
      for placed in placed(columns: { painter.columns(of: $0) }) {
        let key = placed.hint.key + " "
        let end = placed.x + painter.text(key, x: placed.x, y: below.y, role: .key)
        painter.text(placed.hint.text, x: end, y: below.y, role: .textDim)
      }
    }
  }

  /// The mark under the place, and the sentence on whichever side of it has room.
  private func draw(
    _ error: FilterError, at column: Int?, _ painter: inout Painter, _ row: Rect
  ) {
    guard let column else {
      painter.text(
        " " + scene.words.filterError(error), x: row.x, y: row.y, role: .error, width: row.width)
      return
    }
    let sentence = scene.words.trouble(error)
    let width = painter.columns(of: sentence)
    painter.text("^", x: column, y: row.y, role: .error, bold: true)
    let right = row.right - column - 3
    let left = column - row.x - 2
    if width <= right || right >= left {
      painter.text(sentence, x: column + 2, y: row.y, role: .error, width: right)
    } else {
      let shown = min(width, left)
      painter.text(sentence, x: column - 1 - shown, y: row.y, role: .error, width: shown)
    }
  }

  /// The hit count, with a mark while counting goes on.
  private var hits: String {
    let state = scene.state
    guard let hits = state.view == .log ? state.log.hits : state.cases.hits else { return "" }
    return Figures.count(hits.count) + (hits.isCounting ? "+" : "")
  }
}
