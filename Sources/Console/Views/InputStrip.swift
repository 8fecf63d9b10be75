import Cells
import Model

/// A row in which something is being typed, with the caret always to be seen.
struct InputStrip {
  /// The row.
  let row: Rect

  /// Draws the row.
  ///
  /// - Returns: the column of each character that is shown, by its place in the line; the last is
  ///   where the next one comes.
  @discardableResult
  func draw(
    _ painter: inout Painter, _ prompt: String, _ input: LineInput, after: String
  ) -> [Int: Int] {
    let role = Role.field
    painter.fill(row, role: role)
    let start = row.x + 1 + painter.text(prompt, x: row.x + 1, y: row.y, role: .key, ground: role)
    let tail = painter.columns(of: after)
    let room = max(1, row.right - start - tail - 2)
    // A long line is shown from where its caret fits.
    var first = 0
    let characters = input.characters
    while first < input.caret,
      painter.columns(of: String(characters[first..<input.caret])) >= room
    { first += 1 }
    painter.text(String(characters[first...]), x: start, y: row.y, role: role, width: room)
    let caret = painter.columns(of: String(characters[first..<input.caret]))
    painter.showCursor(x: start + min(caret, room - 1), y: row.y)
    painter.text(after, x: row.right - tail - 1, y: row.y, role: .textDim, ground: role)
    var columns: [Int: Int] = [:]
    for index in first...characters.count {
      let offset = painter.columns(of: String(characters[first..<index]))
      guard offset < room else { break }
      columns[index] = start + offset
    }
    return columns
  }
}
