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
      FilterMark(error: error, sign: "^").draw(
        &painter, below, at: columns[error.position], scene.words)
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

  /// The hit count, with a mark while counting goes on.
  private var hits: String {
    let state = scene.state
    guard let hits = state.view == .log ? state.log.hits : state.cases.hits else { return "" }
    return Figures.count(hits.count) + (hits.isCounting ? "+" : "")
  }
}
