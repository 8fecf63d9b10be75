extension Tiling {
  /// Lays a focus out in a panel: the largest tiles that fit, then the roomiest way to place them.
  ///
  /// Where not even two grids a cell fit, villages stand for their grids, and towns for villages.
  public init(_ city: City, _ key: Key, names: PlaceWidths) {
    for unit in Unit.allCases {
      guard let outline = TilingOutline(city, key.focus, unit: unit, names: names),
        let tiling = Tiling.fitted(outline, key)
      else { continue }
      self = tiling
      return
    }
    self.init(
      key: key, unit: .grid, tile: .dense, blocks: [], first: 0, spots: [])
  }

  private static func fitted(_ outline: TilingOutline, _ key: Key) -> Tiling? {
    guard outline.count > 0, key.columns > 0, key.rows > 0 else { return nil }
    let order = outline.blocks.sorted {
      ($0.north, -Double($0.members.lowerBound)) > ($1.north, -Double($1.members.lowerBound))
    }
    let area = key.columns * key.rows * 2
    for label in outline.isLabelled ? [Int.max, 6, 1] : [0] {
      for tile in TileSize.ladder(key.focus, outline.unit)
      where outline.count * tile.columns * tile.lines <= area {
        var terms = TilingTerms(
          columns: key.columns, rows: key.rows, tile: tile, looseness: .whole, label: label,
          isLabelled: outline.isLabelled, meanPart: outline.meanPart)
        var least = BandPlan(order, terms)
        guard let tightest = least.bands() else { continue }
        for looseness in TilingTerms.Looseness.allCases.dropLast() {
          terms.looseness = looseness
          if tile.isDense, terms.gutter > 0 { continue }
          var plan = BandPlan(order, terms)
          if let bands = plan.bands() { return placed(outline, key, &plan, bands) }
        }
        return placed(outline, key, &least, tightest)
      }
    }
    return nil
  }

  private static func placed(
    _ outline: TilingOutline, _ key: Key, _ plan: inout BandPlan, _ bands: [BandPlan.Band]
  ) -> Tiling {
    let first =
      outline.blocks.lazy.filter { !$0.members.isEmpty }.map(\.members.lowerBound).min() ?? 0
    var spots = [Spot](
      repeating: Spot(column: 0, line: 0, isShaded: false), count: outline.count)
    var blocks: [Block] = []
    var row = 0
    let spare = key.rows - bands.reduce(0) { $0 + $1.rows }
    for (number, band) in bands.enumerated() {
      let sorted = band.blocks.sorted { plan.order[$0].east < plan.order[$1].east }
      let widths = sorted.map { plan.width($0, band.tileRows) }
      let free = key.columns - widths.reduce(0, +)
      var column = 0
      for (place, index) in sorted.enumerated() {
        let source = plan.order[index]
        // Gaps share out what is free, so that every band ends at the panel's right edge.
        let left = column
        let gaps = sorted.count - 1
        let gap = gaps == 0 ? 0 : free * (place + 1) / gaps - free * place / gaps
        blocks.append(
          Block(
            place: source.place, column: left, row: row, columns: widths[place], rows: band.rows,
            labelColumns: min(key.columns - left, widths[place] + max(0, gap - 1)),
            members: source.members))
        lay(source, band, plan.terms, left, row, widths[place], first, &spots)
        column += widths[place] + gap
      }
      row += band.rows
      if number + 1 < bands.count {
        row += min(1, spare * (number + 1) / (bands.count - 1) - spare * number / (bands.count - 1))
      }
    }
    return Tiling(
      key: key, unit: outline.unit, tile: plan.terms.tile, blocks: blocks, first: first,
      spots: spots)
  }

  private static func lay(
    _ source: TilingOutline.Block, _ band: BandPlan.Band, _ terms: TilingTerms, _ column: Int,
    _ row: Int, _ width: Int, _ first: Int, _ spots: inout [Spot]
  ) {
    let packing = terms.packing(band.tileRows)
    var tops: [Int] = []
    var line = (row + (terms.isLabelled ? 1 : 0)) * 2
    for strip in 0..<packing.count {
      tops.append(line)
      line += packing.height(strip) * terms.tile.lines + terms.gutter
    }
    var member = source.members.lowerBound - first
    packing.place(source.parts, columns: width / terms.tile.columns) { part, across, strip, down in
      spots[member] = Spot(
        column: UInt16(column + across * terms.tile.columns),
        line: UInt16(tops[strip] + down * terms.tile.lines), isShaded: part % 2 == 1)
      member += 1
    }
  }
}

extension TileSize {
  static func ladder(_ focus: MapFocus, _ unit: Tiling.Unit) -> [TileSize] {
    switch (focus, unit) {
    case (.city, .grid): city
    case (.city, .village): sums
    default: named
    }
  }
}
