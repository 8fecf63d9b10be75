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
      key: key, unit: .grid, tile: .dense, blocks: [], first: 0, spots: [], fillers: [])
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
          columns: key.columns, rows: key.rows, tile: tile, looseness: .wound, label: label,
          isLabelled: outline.isLabelled, meanPart: outline.meanPart)
        var wound = BandPlan(order, terms)
        guard var best = wound.bands() else { continue }
        var chosen = wound
        best.penalty *= terms.reluctance
        for looseness in TilingTerms.Looseness.allCases.dropLast() {
          terms.looseness = looseness
          guard terms.isApt else { continue }
          var plan = BandPlan(order, terms)
          guard let found = plan.bands(), found.penalty * terms.reluctance < best.penalty
          else { continue }
          best = (found.bands, found.penalty * terms.reluctance)
          chosen = plan
        }
        return placed(outline, key, &chosen, best.bands)
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
    var fillers: [Spot] = []
    var blocks: [Block] = []
    var row = 0
    // Rows that are left over go between the bands, two at most.
    let joints = max(1, bands.count - 1)
    let spare = min(key.rows - bands.reduce(0) { $0 + $1.rows }, 2 * joints)
    for (number, band) in bands.enumerated() {
      let sorted = band.blocks.sorted { plan.order[$0].east < plan.order[$1].east }
      let widths = sorted.map { plan.width($0, band.tileRows) }
      let free = key.columns - widths.reduce(0, +)
      let gaps = max(1, sorted.count - 1)
      var column = 0
      for (place, index) in sorted.enumerated() {
        let source = plan.order[index]
        // Gaps share out what is free, so that every band ends at the panel's right edge.
        let gap = free * (place + 1) / gaps - free * place / gaps
        blocks.append(
          Block(
            place: source.place, column: column, row: row, columns: widths[place],
            rows: band.rows,
            labelColumns: min(key.columns - column, widths[place] + max(0, gap - 1)),
            members: source.members))
        TilingBlock(source, plan.terms, tileRows: band.tileRows).lay(
          column: column, row: row + (plan.terms.isLabelled ? 1 : 0), columns: widths[place],
          first: first, &spots, &fillers)
        column += widths[place] + gap
      }
      row += band.rows + spare * (number + 1) / joints - spare * number / joints
    }
    return Tiling(
      key: key, unit: outline.unit, tile: plan.terms.tile, blocks: blocks, first: first,
      spots: spots, fillers: fillers)
  }
}

extension TileSize {
  static func ladder(_ focus: MapFocus, _ unit: Tiling.Unit) -> [TileSize] {
    switch (focus, unit) {
    case (.city, .grid): city
    case (.city, .village): sums
    case (.village, .grid): cards
    default: named
    }
  }
}
