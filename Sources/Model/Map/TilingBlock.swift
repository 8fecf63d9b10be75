/// Lays the tiles of one block into its band.
struct TilingBlock {
  private let source: TilingOutline.Block
  private let terms: TilingTerms
  private let packing: StripPacking
  private let columns: Int

  /// A block of so many tile rows and columns of the panel: divided into strips in the best looking
  /// of the ways that fit.
  init(_ source: TilingOutline.Block, _ terms: TilingTerms, tileRows: Int, columns: Int) {
    self.source = source
    self.terms = terms
    self.columns = columns
    let ways = terms.packings(tileRows)
    packing =
      ways.first { $0.columns(for: source.parts) <= columns }
      ?? StripPacking(
        rows: tileRows, strips: 1, step: terms.step, tile: terms.tile.columns, flow: .wound)
  }

  /// Places the tiles of the block from a column and a row of the panel on; `first` is the index of
  /// the unit that `spots` begins with.
  func lay(
    column: Int, row: Int, first: Int, _ spots: inout [Tiling.Spot],
    _ fillers: inout [Tiling.Spot]
  ) {
    let runs = packing.runs(of: source.parts, columns: columns)
    let shades = shades(of: runs)
    var lines: [Int] = []
    var line = row * 2
    for height in packing.heights {
      lines.append(line)
      line += height * terms.tile.lines
    }
    var taken = [Int](repeating: 0, count: source.parts.count)
    for (index, run) in runs.enumerated() {
      let height = packing.heights[run.strip]
      let isLast = index + 1 == runs.count || runs[index + 1].strip > run.strip
      let end =
        fills(isLast: isLast)
        ? (run.slots.upperBound + height - 1) / height * height : run.slots.upperBound
      for slot in run.slots.lowerBound..<end {
        let place = run.isReversed ? run.across - 1 - slot / height : slot / height
        let field = tile(place, of: run)
        let spot = Tiling.Spot(
          column: UInt16(column + run.column + field.lowerBound),
          line: UInt16(lines[run.strip] + slot % height * terms.tile.lines),
          columns: UInt16(field.count), isShaded: shades[run.part])
        if slot < run.slots.upperBound {
          spots[source.parts[run.part].members.lowerBound + taken[run.part] - first] = spot
          taken[run.part] += 1
        } else {
          fillers.append(spot)
        }
      }
      let isFirst = index == 0 || runs[index - 1].strip < run.strip
      if let rest = rest(of: run, isFirst: isFirst, isLast: isLast) {
        for row in 0..<height {
          fillers.append(
            Tiling.Spot(
              column: UInt16(column + run.column + rest.lowerBound),
              line: UInt16(lines[run.strip] + row * terms.tile.lines),
              columns: UInt16(rest.count), isShaded: shades[run.part]))
        }
      }
    }
  }

  /// The columns at the right of a run that its part fills, so that the block ends flush.
  private func rest(of run: StripPacking.Run, isFirst: Bool, isLast: Bool) -> Range<Int>? {
    guard fills(isLast: run.isReversed ? isFirst : isLast) else { return nil }
    let from: Int
    switch packing.flow {
    case .apart: from = run.across
    case .joined, .wound:
      let height = packing.heights[run.strip]
      from = run.isReversed ? run.across : (run.slots.upperBound + height - 1) / height
    }
    let left = tile(from, of: run).lowerBound
    return left < run.columns ? left..<run.columns : nil
  }

  /// The columns of a tile in the field of its run. Wide tiles share out what is left over, by half
  /// of themselves at most; narrow ones leave it at the field's end.
  private func tile(_ place: Int, of run: StripPacking.Run) -> Range<Int> {
    let width = terms.tile.columns
    guard width >= TileSize.stretched else { return place * width..<(place + 1) * width }
    let all = min(run.columns, run.across * width * 3 / 2)
    return place * all / run.across..<(place + 1) * all / run.across
  }

  /// Whether what is left of the last column of a part takes its shade, when the next part does not
  /// go on there. Not where a grid is nothing but a shade.
  private func fills(isLast: Bool) -> Bool {
    guard !terms.tile.isDense, source.parts.count > 1 else { return false }
    switch packing.flow {
    case .apart: return true
    case .joined, .wound: return isLast
    }
  }

  /// A shade for each part: turn about along a strip, begun so that it differs from the strip above
  /// in as many columns as possible.
  private func shades(of runs: [StripPacking.Run]) -> [Bool] {
    var shades = [Bool](repeating: false, count: source.parts.count)
    for (place, run) in runs.enumerated() where !shades.isEmpty {
      shades[run.part] = place % 2 == 1
    }
    if case .wound = packing.flow { return source.parts.indices.map { $0 % 2 == 1 } }
    var above = [Bool?](repeating: nil, count: columns)
    var from = 0
    while from < runs.count {
      var to = from
      while to < runs.count, runs[to].strip == runs[from].strip { to += 1 }
      var own = [Bool?](repeating: nil, count: columns)
      for run in runs[from..<to] where !run.slots.isEmpty {
        for column in extent(of: run) where column < columns { own[column] = shades[run.part] }
      }
      var same = 0
      for column in own.indices where above[column] != nil && own[column] != nil {
        same += above[column] == own[column] ? 1 : -1
      }
      if same > 0 {
        for run in runs[from..<to] { shades[run.part].toggle() }
        own = own.map { $0.map { !$0 } }
      }
      above = own
      from = to
    }
    return shades
  }

  /// The columns of the block over which a part reaches.
  private func extent(of run: StripPacking.Run) -> Range<Int> {
    if case .apart = packing.flow { return run.column..<run.column + run.columns }
    let height = packing.heights[run.strip]
    return tile(run.slots.lowerBound / height, of: run)
      .lowerBound..<tile(
        (run.slots.upperBound - 1) / height, of: run
      ).upperBound
  }
}
