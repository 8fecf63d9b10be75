extension Tiling {
  /// Lays a focus out in a panel: the largest tiles that fit, then the roomiest way to place them.
  ///
  /// Where not even two grids a cell fit, villages stand for their grids, and towns for villages.
  public init(_ city: City, _ key: Key, places: MapPlaces) {
    for unit in Unit.allCases {
      guard let outline = TilingOutline(city, key.focus, unit: unit, places: places),
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
    let area = key.columns * key.rows * 2
    for label in outline.isLabelled ? [Int.max, 6, 1] : [0] {
      for tile in TileSize.ladder(key.focus, outline.unit)
      where outline.count * tile.columns * tile.lines <= area {
        var terms = TilingTerms(
          columns: key.columns, rows: key.rows, tile: tile, looseness: .wound, label: label,
          isLabelled: outline.isLabelled, meanPart: outline.meanPart)
        for looseness in TilingTerms.Looseness.allCases {
          terms.looseness = looseness
          guard terms.isApt else { continue }
          var plan = BandPlan(outline.blocks, terms)
          guard
            let bands = plan.bands(outline.order)
              ?? (looseness == .wound ? plan.lowestBands(outline.order) : nil)
          else { continue }
          return placed(outline, key, &plan, bands)
        }
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
      repeating: Spot(column: 0, line: 0, columns: 0, isShaded: false), count: outline.count)
    var fillers: [Spot] = []
    var blocks: [Block] = []
    var row = 0
    // Rows that no band could use go between the bands, two at most.
    let joints = max(1, bands.count - 1)
    let spare = min(key.rows - bands.reduce(0) { $0 + plan.rows(of: $1) }, 2 * joints)
    for (number, band) in bands.enumerated() {
      let rows = plan.rows(of: band)
      var column = 0
      for (index, width) in zip(band.blocks, plan.shares(band)) {
        let source = plan.blocks[index]
        let next = column + width + plan.terms.gap
        blocks.append(
          Block(
            place: source.place, column: column, row: row, columns: width, rows: rows,
            labelColumns: min(key.columns, next - 1) - column, members: source.members))
        TilingBlock(source, plan.terms, tileRows: band.tileRows, columns: width).lay(
          column: column, row: row + (plan.terms.isLabelled ? 1 : 0), first: first, &spots,
          &fillers)
        column = next
      }
      row += rows + spare * (number + 1) / joints - spare * number / joints
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
