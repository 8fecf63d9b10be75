/// Lays the tiles of one block into its band.
struct TilingBlock {
  private let source: TilingOutline.Block
  private let terms: TilingTerms
  private let packing: StripPacking

  init(_ source: TilingOutline.Block, _ terms: TilingTerms, tileRows: Int) {
    self.source = source
    self.terms = terms
    packing = terms.packing(tileRows)
  }

  /// Places the tiles of the block in so many columns of the panel, from a column and a row on;
  /// `first` is the index of the unit that `spots` begins with.
  func lay(
    column: Int, row: Int, columns: Int, first: Int, _ spots: inout [Tiling.Spot],
    _ fillers: inout [Tiling.Spot]
  ) {
    let across = columns / terms.tile.columns
    let runs = packing.runs(of: source.parts, columns: across)
    let shades = shades(of: runs, columns: across)
    var lines: [Int] = []
    var line = row * 2
    for strip in 0..<packing.count {
      lines.append(line)
      line += packing.height(strip) * terms.tile.lines
    }
    var member = source.members.lowerBound - first
    for (index, run) in runs.enumerated() {
      let height = packing.height(run.strip)
      let isLast = index + 1 == runs.count || runs[index + 1].strip > run.strip
      let end =
        fills(isLast: isLast)
        ? (run.slots.upperBound + height - 1) / height * height : run.slots.upperBound
      for slot in run.slots.lowerBound..<end {
        let place = run.isReversed ? across - 1 - slot / height : slot / height
        let spot = Tiling.Spot(
          column: UInt16(column + place * terms.tile.columns),
          line: UInt16(lines[run.strip] + slot % height * terms.tile.lines),
          isShaded: shades[run.part])
        if slot < run.slots.upperBound {
          spots[member] = spot
          member += 1
        } else {
          fillers.append(spot)
        }
      }
    }
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
  private func shades(of runs: [StripPacking.Run], columns: Int) -> [Bool] {
    var shades = source.parts.indices.map { $0 % 2 == 1 }
    if case .wound = packing.flow { return shades }
    var above = [Bool?](repeating: nil, count: columns)
    var from = 0
    while from < runs.count {
      var to = from
      while to < runs.count, runs[to].strip == runs[from].strip { to += 1 }
      let height = packing.height(runs[from].strip)
      var own = [Bool?](repeating: nil, count: columns)
      for run in runs[from..<to] where !run.slots.isEmpty {
        for column in run.slots.lowerBound / height...(run.slots.upperBound - 1) / height
        where column < columns { own[column] = shades[run.part] }
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
}
