/// How the parts of a block fill the strips of its band.
///
/// A strip is a run of a few tile rows that fills column by column. A part never goes over from one
/// strip to the next, so it stays in one piece; where there is room it starts on a column of its
/// own and is a rectangle with at most one notch.
struct StripPacking {
  /// Tile rows of all strips together.
  let rows: Int
  /// How many strips share them, the higher ones first.
  let count: Int
  /// Strips are multiples of this high: 2 where two tiles share a cell and belong together.
  let step: Int
  /// Whether every part is promised a column of its own to start on.
  let isLoose: Bool

  /// Strips about `ideal` tile rows high that make up `rows`.
  init(rows: Int, ideal: Int, step: Int, isLoose: Bool) {
    self.rows = rows
    self.step = step
    self.isLoose = isLoose
    let wanted = max(1, ideal / step)
    count = max(1, (rows / step + wanted / 2) / wanted)
  }

  /// The height of a strip in tile rows.
  func height(_ strip: Int) -> Int {
    let steps = rows / step
    return (steps / count + (strip < steps % count ? 1 : 0)) * step
  }

  /// The fewest tile columns in which the parts fit.
  func columns(for parts: [Int]) -> Int {
    let tiles = parts.reduce(0, +)
    guard tiles > 0, rows > 0 else { return 0 }
    var columns = (tiles + rows - 1) / rows
    if count == 1, !isLoose { return columns }
    while !fill(parts, columns: columns, { _ in }) { columns += 1 }
    return columns
  }

  /// Fills strip after strip in so many columns and says after which part each strip ends; false
  /// when parts are left over.
  private func fill(_ parts: [Int], columns: Int, _ body: (_ end: Int) -> Void) -> Bool {
    var strip = 0
    var height = height(0)
    var room = columns * height
    var used = 0
    for (index, part) in parts.enumerated() {
      var end = advance(used, by: part, height)
      while end > room {
        body(index)
        strip += 1
        guard strip < count else { return false }
        height = self.height(strip)
        room = columns * height
        end = part
      }
      used = end
    }
    body(parts.count)
    return true
  }

  /// The tiles of a strip taken up once a part of this size is in it.
  private func advance(_ used: Int, by part: Int, _ height: Int) -> Int {
    (isLoose ? ceiling(used, height) : used) + part
  }

  private func ceiling(_ used: Int, _ height: Int) -> Int {
    (used + height - 1) / height * height
  }

  /// Gives every tile in turn its part, its tile column, its strip, and its row in the strip.
  func place(
    _ parts: [Int], columns: Int,
    _ body: (_ part: Int, _ column: Int, _ strip: Int, _ row: Int) -> Void
  ) {
    var ends: [Int] = []
    guard fill(parts, columns: columns, { ends.append($0) }) else { return }
    var from = 0
    for (strip, end) in ends.enumerated() {
      let height = height(strip)
      var left = parts[from..<end].reduce(0, +)
      var used = 0
      for part in from..<end {
        let fresh = ceiling(used, height)
        if isLoose || fresh + left <= columns * height { used = fresh }
        for slot in used..<used + parts[part] {
          body(part, slot / height, strip, slot % height)
        }
        used += parts[part]
        left -= parts[part]
      }
      from = end
    }
  }
}
