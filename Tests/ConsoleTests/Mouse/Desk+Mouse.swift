import Cells
import Model

@testable import Console

extension Desk {
  /// Uses the mouse from now on.
  func takeMouse() { state.usesMouse = true }

  /// Clicks on a cell.
  func click(_ x: Int, _ y: Int) {
    send(.mouse(.press(Point(x: x, y: y))))
    settle()
  }

  /// Clicks on the first place of a text on the screen; false when it is not there.
  @discardableResult
  func click(on text: String) -> Bool {
    guard let point = place(of: text) else { return false }
    click(point.x, point.y)
    return true
  }

  /// Clicks on the last place of a text above the line of hints, where menus lie.
  func clickLast(on text: String) {
    let frame = frame
    for y in (0..<frame.height - 2).reversed() {
      for x in 0..<frame.width where frame.text(from: x, y).hasPrefix(text) {
        return click(x, y)
      }
    }
  }

  /// Turns the wheel by a notch over a cell.
  func wheel(down: Bool, _ x: Int, _ y: Int) {
    send(.mouse(.wheel(down: down, Point(x: x, y: y))))
    settle()
  }

  /// The cell where a text begins on the screen.
  func place(of text: String) -> Point? {
    let frame = frame
    for y in 0..<frame.height {
      for x in 0..<frame.width where frame.text(from: x, y).hasPrefix(text) {
        if !frame[x, y].flags.contains(.wideContinuation) { return Point(x: x, y: y) }
      }
    }
    return nil
  }
}

extension Frame {
  /// What stands in a row from a column on, up to another or the end.
  func text(from x: Int, _ y: Int, to end: Int? = nil) -> String {
    var text = String.UnicodeScalarView()
    for column in x..<(end ?? width) {
      let cell = self[column, y]
      if !cell.flags.contains(.wideContinuation), let scalar = Unicode.Scalar(cell.scalar) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
