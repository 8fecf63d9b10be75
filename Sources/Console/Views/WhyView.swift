import Cells
import Model

/// Why a case's deadlines are what they are, over the whole body.
struct WhyView {
  let scene: Scene
  let page: WhyPage

  func draw(_ painter: inout Painter) {
    let title = scene.words[.whyDeadline] + " " + page.item.id.text
    PageOfLines(title: title, lines: lines, top: page.top).draw(&painter, scene.layout.body)
  }

  /// The lines as wide as the screen allows.
  var lines: [Line] {
    let words = scene.words
    let width = max(12, scene.layout.body.width - 4)
    let indent = words.reasonLabelWidth + 2
    var lines: [Line] = []
    let reasons = words.reasons(
      for: page.item, by: scene.state.situation.rulebook, at: scene.state.minute)
    for reason in reasons {
      guard !reason.label.isEmpty else {
        if !lines.isEmpty { lines.append([]) }
        lines += scene.wrapped(reason.text, width: width).map { [($0, reason.role)] }
        continue
      }
      for (index, text) in scene.wrapped(reason.text, width: width - indent).enumerated() {
        let label = index == 0 ? "  " + reason.label : ""
        let padding = String(repeating: " ", count: max(1, indent - scene.columns(of: label)))
        lines.append([(label + padding, .textDim), (text, reason.role)])
      }
    }
    return lines
  }
}

extension State {
  /// How many lines an explanation takes.
  func whyLines(_ page: WhyPage) -> Int { WhyView(scene: Scene(self), page: page).lines.count }
}
