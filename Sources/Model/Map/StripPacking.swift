/// How the parts of a block fill the strips of its band.
///
/// A strip is a run of a few tile rows that fills column by column, so that a part of a few tiles
/// is about as high as wide.
struct StripPacking {
  /// How parts follow each other.
  enum Flow {
    /// Each starts on a column of its own, so many blank columns after the one before, and is a
    /// rectangle with at most one notch; none goes over from one strip to the next.
    case apart(gap: Int)
    /// Each starts where the one before ends; none goes over from one strip to the next.
    case joined
    /// As `joined`, and strips are walked to and fro, so that a part that does go over turns the
    /// corner and stays in one piece. Nothing is left empty but the end.
    case wound
  }

  /// Where a part, or a piece of one, lies: the slots of a strip, counted down its columns.
  struct Run {
    var part: Int
    var strip: Int
    var slots: Range<Int>
    /// Whether the strip's columns are counted from the right.
    var isReversed: Bool
  }

  /// Tile rows of all strips together.
  let rows: Int
  /// How many strips share them, the higher ones first.
  let count: Int
  /// Strips are multiples of this high: 2 where two tiles share a cell and belong together.
  let step: Int
  /// How parts follow each other.
  let flow: Flow

  /// Strips about `ideal` tile rows high that make up `rows`.
  init(rows: Int, ideal: Int, step: Int, flow: Flow) {
    self.rows = rows
    self.step = step
    self.flow = flow
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
    switch flow {
    case .wound: break
    case .joined where count == 1: break
    case .joined, .apart:
      while !fill(parts, columns: columns, { _ in }) { columns += 1 }
    }
    return columns
  }

  /// Where the parts lie in so many columns, in their order.
  func runs(of parts: [Int], columns: Int) -> [Run] {
    var runs: [Run] = []
    switch flow {
    case .wound: wind(parts, columns: columns) { runs.append($0) }
    case .joined, .apart: _ = fill(parts, columns: columns) { runs.append($0) }
    }
    return runs
  }

  /// Fills strip after strip; false when parts are left over.
  private func fill(_ parts: [Int], columns: Int, _ body: (Run) -> Void) -> Bool {
    var strip = 0
    var height = height(0)
    var room = columns * height
    var used = 0
    for (index, part) in parts.enumerated() {
      var end = start(used, height) + part
      while end > room {
        strip += 1
        guard strip < count else { return false }
        height = self.height(strip)
        room = columns * height
        end = part
      }
      body(Run(part: index, strip: strip, slots: end - part..<end, isReversed: false))
      used = end
    }
    return true
  }

  /// Where a part begins after so many slots of a strip are taken.
  private func start(_ used: Int, _ height: Int) -> Int {
    switch flow {
    case .joined, .wound: used
    case .apart(let gap): used == 0 ? 0 : ((used + height - 1) / height + gap) * height
    }
  }

  /// Fills strips to and fro; the last one runs from left to right, so that its empty end is at the
  /// right like that of a text.
  private func wind(_ parts: [Int], columns: Int, _ body: (Run) -> Void) {
    var strip = 0
    var used = 0
    for (index, part) in parts.enumerated() {
      var left = part
      while left > 0, strip < count {
        let room = columns * height(strip)
        let taken = min(left, room - used)
        body(
          Run(
            part: index, strip: strip, slots: used..<used + taken,
            isReversed: (count - strip) % 2 == 0))
        left -= taken
        used += taken
        if used == room {
          strip += 1
          used = 0
        }
      }
    }
  }
}
