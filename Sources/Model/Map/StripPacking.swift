/// How the parts of a block fill its strips.
///
/// A strip is a run of a few tile rows that fills column by column, so that a part of a few tiles
/// is about as high as wide.
struct StripPacking {
  /// How parts follow each other.
  enum Flow {
    /// Each is a rectangle of its own with at most one notch; none goes over from one strip to the
    /// next.
    case apart
    /// Each starts where the one before ends; none goes over from one strip to the next.
    case joined
    /// As `joined`, and strips are walked to and fro, so that a part that does go over turns the
    /// corner and stays in one piece. Nothing is left empty but the end.
    case wound
  }

  /// Where a part, or a piece of one, lies: slots counted down the columns of a field of tiles.
  struct Run {
    var part: Int
    var strip: Int
    var slots: Range<Int>
    /// The field's left edge, from the block's.
    var column = 0
    /// The field's width in columns of the panel, and in tiles.
    var columns: Int
    var across: Int
    /// Whether the field's columns are counted from the right.
    var isReversed = false
  }

  /// Tile rows of each strip.
  let heights: [Int]
  /// The least width of a tile.
  let tile: Int
  /// How parts follow each other.
  let flow: Flow

  /// So many strips that make up `rows`, the higher ones first; each a multiple of `step` high,
  /// which is 2 where two tiles share a cell and belong together.
  init(rows: Int, strips: Int, step: Int, tile: Int, flow: Flow) {
    let steps = rows / step
    heights = (0..<strips).map { (steps / strips + ($0 < steps % strips ? 1 : 0)) * step }
    self.tile = tile
    self.flow = flow
  }

  /// The fewest columns of the panel in which the parts fit.
  func columns(for parts: [TilingOutline.Part]) -> Int {
    let tiles = parts.reduce(0) { $0 + $1.members.count }
    let rows = heights.reduce(0, +)
    guard tiles > 0, rows > 0 else { return 0 }
    var low = (tiles + rows - 1) / rows
    switch flow {
    case .wound: return low * tile
    case .joined:
      if heights.count == 1 { return low * tile }
      var high = tiles
      while low < high {
        let middle = (low + high) / 2
        if holds(parts, columns: middle * tile) { high = middle } else { low = middle + 1 }
      }
      return low * tile
    case .apart:
      low *= tile
      var high = tiles * tile
      while low < high {
        let middle = (low + high) / 2
        if holds(parts, columns: middle) { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  /// Where the parts lie in so many columns of the panel, strip by strip from west to east.
  func runs(of parts: [TilingOutline.Part], columns: Int) -> [Run] {
    if case .wound = flow { return wind(parts, columns: columns) }
    let shared = fewestAcross(parts)
    let strips: [Range<Int>]
    if case .apart = flow {
      strips = even(parts, columns: columns)
    } else {
      strips = even(parts, columns: shared * tile)
    }
    var runs: [Run] = []
    for (strip, range) in strips.enumerated() where !range.isEmpty {
      let sorted = range.sorted { (parts[$0].east, $0) < (parts[$1].east, $1) }
      switch flow {
      case .apart:
        runs += spread(sorted, of: parts, strip: strip, columns: columns)
      case .joined, .wound:
        var used = 0
        for part in sorted {
          let end = used + parts[part].members.count
          runs.append(
            Run(part: part, strip: strip, slots: used..<end, columns: columns, across: shared))
          used = end
        }
      }
    }
    return runs
  }

  /// How many tiles stand beside each other where all strips share their columns.
  private func fewestAcross(_ parts: [TilingOutline.Part]) -> Int {
    max(1, self.columns(for: parts) / tile)
  }

  /// The parts of one strip as rectangles, stretched alike to fill the strip from edge to edge.
  private func spread(
    _ sorted: [Int], of parts: [TilingOutline.Part], strip: Int, columns: Int
  ) -> [Run] {
    let height = heights[strip]
    let across = sorted.map { (parts[$0].members.count + height - 1) / height }
    let all = max(1, across.reduce(0, +))
    var before = 0
    return zip(sorted, across).map { part, own in
      let left = before * columns / all
      before += own
      return Run(
        part: part, strip: strip, slots: 0..<parts[part].members.count,
        column: left, columns: before * columns / all - left, across: own)
    }
  }

  /// Whether no part is left over when strip after strip is filled.
  private func holds(_ parts: [TilingOutline.Part], columns: Int) -> Bool {
    var next = 0
    for height in heights {
      let room = room(columns, height)
      var used = 0
      while next < parts.count {
        used += size(parts[next].members.count, height)
        guard used <= room else { break }
        next += 1
      }
    }
    return next == parts.count
  }

  /// Which parts stand in each strip, all strips as evenly full as can be: the least sum of the squares of what they
  /// hold. Parts that do not fit so many columns are left over.
  private func even(_ parts: [TilingOutline.Part], columns: Int) -> [Range<Int>] {
    let count = parts.count
    var best = [Double](repeating: .infinity, count: count + 1)
    best[0] = 0
    var starts: [[Int]] = []
    for height in heights {
      let room = room(columns, height)
      var next = [Double](repeating: .infinity, count: count + 1)
      var start = Array(0...count)
      for from in 0...count where best[from].isFinite {
        if best[from] < next[from] {
          next[from] = best[from]
          start[from] = from
        }
        var used = 0
        for to in from..<count {
          used += size(parts[to].members.count, height)
          guard used <= room else { break }
          let share = Double(used) / Double(room)
          guard best[from] + share * share < next[to + 1] else { continue }
          next[to + 1] = best[from] + share * share
          start[to + 1] = from
        }
      }
      best = next
      starts.append(start)
    }
    var strips: [Range<Int>] = []
    var to = best.lastIndex(where: \.isFinite) ?? 0
    for start in starts.reversed() {
      strips.append(start[to]..<to)
      to = start[to]
    }
    return strips.reversed()
  }

  /// What a part takes of a strip's room.
  private func size(_ tiles: Int, _ height: Int) -> Int {
    switch flow {
    case .apart: (tiles + height - 1) / height * tile
    case .joined, .wound: tiles
    }
  }

  /// What a strip holds: columns of the panel, or slots where parts share columns.
  private func room(_ columns: Int, _ height: Int) -> Int {
    switch flow {
    case .apart: columns
    case .joined, .wound: columns / tile * height
    }
  }

  /// Fills strips to and fro; the last one runs from left to right, so that its empty end is at the
  /// right like that of a text.
  private func wind(_ parts: [TilingOutline.Part], columns: Int) -> [Run] {
    let across = fewestAcross(parts)
    var runs: [Run] = []
    var strip = 0
    var used = 0
    for (index, part) in parts.enumerated() {
      var left = part.members.count
      while left > 0, strip < heights.count {
        let room = across * heights[strip]
        let taken = min(left, room - used)
        runs.append(
          Run(
            part: index, strip: strip, slots: used..<used + taken, columns: columns,
            across: across, isReversed: (heights.count - strip) % 2 == 0))
        left -= taken
        used += taken
        if used == room {
          strip += 1
          used = 0
        }
      }
    }
    return runs
  }
}
