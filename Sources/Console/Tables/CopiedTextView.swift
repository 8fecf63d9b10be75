import Cells

/// Copied text on the whole screen: no frame and no signs beside it, so that what is selected is
/// the text alone.
struct CopiedTextView {
  let scene: Scene
  let shown: PlainText

  func draw(_ painter: inout Painter) {
    let size = scene.state.size
    let lines = CopiedTextView.lines(shown, size)
    for (y, line) in lines.dropFirst(shown.top).prefix(max(0, size.height - 1)).enumerated() {
      painter.text(line, x: 0, y: y, role: .text)
    }
    painter.text(
      scene.words.plainHint, x: 0, y: size.height - 1, role: .textDim, width: size.width)
  }

  /// The text in lines that a screen has room for.
  static func lines(_ shown: PlainText, _ size: Size) -> [String] {
    shown.copied.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      Wrapping.lines(String($0).replacing("\t", with: "  "), width: size.width)
    }
  }
}
