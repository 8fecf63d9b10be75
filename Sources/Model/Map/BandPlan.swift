/// How high bands are and how wide their blocks, for one size of tile.
struct BandPlan {
  /// One band: blocks side by side under a row of labels.
  struct Band {
    /// Its blocks from west to east.
    var blocks: [Int]
    /// Its height in tile rows.
    var tileRows: Int
  }

  let terms: TilingTerms
  /// The blocks, by the index that bands name them by.
  let blocks: [TilingOutline.Block]
  /// Columns by block and by tile rows / step; 0 = not computed.
  private var widths: [Int32]
  private let mostRows: Int

  init(_ blocks: [TilingOutline.Block], _ terms: TilingTerms) {
    self.blocks = blocks
    self.terms = terms
    let room = terms.rows - (terms.isLabelled ? 1 : 0)
    mostRows = max(0, room * 2 / terms.tile.lines)
    widths = Array(repeating: 0, count: blocks.count * (mostRows / terms.step + 1))
  }

  /// The best looking of the ways to stand that fit; nil when none does.
  ///
  /// Which looks best is a matter of the panel's shape, and so stays the same while the panel grows
  /// by a row or a column, but where one way gives place to the next.
  mutating func bands(_ order: BandOrder) -> [Band]? {
    guard mostRows >= terms.step else { return nil }
    let skews = order.ways.map { skew($0.count) }
    let ways = order.ways.indices.sorted { skews[$0] < skews[$1] }
    // Rather smaller tiles than towns all too wide or too high.
    for way in ways where skews[way] < skews[ways[0]] + BandPlan.tolerance {
      if let bands = fitted(order.ways[way]) { return bands }
    }
    return nil
  }

  private static let tolerance = 0.4

  /// How far from the best a number of bands is for the panel: blocks too wide or too high, a cell
  /// being twice as high as wide and a name wider than high, and rows lost to names.
  private func skew(_ bands: Int) -> Double {
    let rows = Double(terms.rows) / Double(bands)
    let columns = Double(terms.columns * bands) / Double(blocks.count)
    let shape = columns / (3.2 * rows)
    return max(shape, 1 / shape) - 1 + (terms.isLabelled ? 1.5 / rows : 0)
  }

  /// The bands that take the fewest rows, however the blocks have to be cut for that; nil when even
  /// they do not fit.
  mutating func lowestBands(_ order: BandOrder) -> [Band]? {
    guard mostRows >= terms.step, let line = order.ways.first?.first else { return nil }
    let sorted = order.sorted
    var best = [Int](repeating: Int.max, count: sorted.count + 1)
    var last = [Band?](repeating: nil, count: sorted.count + 1)
    var start = [Int](repeating: 0, count: sorted.count + 1)
    best[0] = 0
    for from in sorted.indices where best[from] < terms.rows {
      for to in from + 1...sorted.count {
        let blocks = line.filter(sorted[from..<to].contains)
        guard let band = lowest(blocks, within: terms.rows - best[from]) else { break }
        let rows = best[from] + rows(of: band)
        guard rows < best[to] else { continue }
        best[to] = rows
        last[to] = band
        start[to] = from
      }
    }
    guard best[sorted.count] <= terms.rows else { return nil }
    var bands: [Band] = []
    var to = sorted.count
    while let band = last[to] {
      bands.append(band)
      to = start[to]
    }
    bands.reverse()
    grow(&bands, by: terms.rows - best[sorted.count])
    return bands
  }

  /// Bands of a way to stand with heights that fill the panel; nil when they do not fit.
  private mutating func fitted(_ way: [[Int]]) -> [Band]? {
    var bands: [Band] = []
    var left = terms.rows
    for blocks in way {
      guard let band = lowest(blocks, within: left) else { return nil }
      left -= rows(of: band)
      bands.append(band)
    }
    grow(&bands, by: left)
    return bands
  }

  /// Gives the rows left over to the bands, the fullest first.
  private mutating func grow(_ bands: inout [Band], by rows: Int) {
    let step = max(1, terms.tile.lines * terms.step / 2)
    var left = rows
    var growing = Set(bands.indices)
    while left >= step {
      let fullest = growing.max { one, other in
        let (here, there) = (tiles(bands[one].blocks), tiles(bands[other].blocks))
        // As fractions of tiles by rows; the northern one of two that are alike.
        return (here * bands[other].tileRows, other) < (there * bands[one].tileRows, one)
      }
      guard let fullest else { return }
      var higher = bands[fullest]
      higher.tileRows += terms.step
      let width = columns(higher)
      // A tile with text reads along the row: rather a bare row than a bare side.
      let isNarrow = terms.tile.columns >= 6 && width * 3 / 2 < terms.columns
      if width > terms.columns || isNarrow {
        growing.remove(fullest)
      } else {
        bands[fullest] = higher
        left -= step
      }
    }
  }

  private func tiles(_ band: [Int]) -> Int {
    band.reduce(0) { $0 + blocks[$1].members.count }
  }

  /// The lowest band that holds these blocks side by side; nil when it would be higher than that.
  private mutating func lowest(_ blocks: [Int], within height: Int) -> Band? {
    let across = (terms.columns - (blocks.count - 1) * terms.gap) / terms.tile.columns
    guard across > 0 else { return nil }
    let least = max(1, (tiles(blocks) + across - 1) / across)
    var band = Band(blocks: blocks, tileRows: least + least % terms.step)
    while rows(of: band) <= height {
      if columns(band) <= terms.columns { return band }
      band.tileRows += terms.step
    }
    return nil
  }

  /// Rows of the panel that a band takes, its labels among them.
  func rows(of band: Band) -> Int {
    (band.tileRows * terms.tile.lines + 1) / 2 + (terms.isLabelled ? 1 : 0)
  }

  /// The fewest columns of the panel that a band takes.
  private mutating func columns(_ band: Band) -> Int {
    var used = (band.blocks.count - 1) * terms.gap
    for block in band.blocks where used <= terms.columns { used += width(block, band.tileRows) }
    return used
  }

  /// The fewest columns of a block at a number of tile rows, its label's claim included.
  private mutating func width(_ block: Int, _ rows: Int) -> Int {
    let slot = block * (mostRows / terms.step + 1) + rows / terms.step
    if widths[slot] > 0 { return Int(widths[slot]) }
    let tiles = terms.packings(rows).map { $0.columns(for: blocks[block].parts) }.min() ?? 0
    let columns = max(tiles, min(blocks[block].label, terms.label), 1)
    widths[slot] = Int32(columns)
    return columns
  }

  /// The width of each block of a band, in their order: what is left over is shared out by their
  /// tiles, so that the band ends flush with the panel.
  mutating func shares(_ band: Band) -> [Int] {
    let least = band.blocks.map { width($0, band.tileRows) }
    let free = terms.columns - (band.blocks.count - 1) * terms.gap - least.reduce(0, +)
    let all = max(1, tiles(band.blocks))
    var before = 0
    return zip(band.blocks, least).map { block, width in
      let from = before * free / all
      before += blocks[block].members.count
      return width + before * free / all - from
    }
  }
}
