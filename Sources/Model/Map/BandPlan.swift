/// How blocks are divided into bands for one size of tile: which blocks stand side by side, and how
/// many tile rows each band has.
struct BandPlan {
  /// One band: blocks side by side under a row of labels.
  struct Band {
    /// Its blocks, as a range of the plan's order.
    var blocks: Range<Int>
    /// Its height in tile rows.
    var tileRows: Int
    /// Its height in rows of the panel, the labels' among them.
    var rows: Int
  }

  let terms: TilingTerms
  /// The blocks from north to south.
  let order: [TilingOutline.Block]
  /// Columns by block and by tile rows / step; 0 = not computed.
  private var widths: [Int32]
  private let mostRows: Int

  init(_ order: [TilingOutline.Block], _ terms: TilingTerms) {
    self.order = order
    self.terms = terms
    let room = terms.rows - (terms.isLabelled ? 1 : 0)
    mostRows = max(0, room * 2 / terms.tile.lines)
    widths = Array(repeating: 0, count: order.count * (mostRows / terms.step + 1))
  }

  /// The bands with the least penalty among those that fit, and the penalty; nil when none do.
  ///
  /// Dynamic programming over the blocks placed and the rows used, a few thousand states.
  mutating func bands() -> (bands: [Band], penalty: Double)? {
    guard mostRows >= terms.step, !order.isEmpty else { return nil }
    let stride = terms.rows + 1
    var best = [Double](repeating: .infinity, count: (order.count + 1) * stride)
    var last = [Band?](repeating: nil, count: best.count)
    best[0] = 0
    for from in order.indices {
      guard let lowest = (0..<stride).first(where: { best[from * stride + $0].isFinite })
      else { continue }
      for to in from + 1...order.count {
        guard let band = band(from..<to, within: terms.rows - lowest) else { break }
        let cost = penalty(band)
        for used in lowest..<stride - band.rows {
          let sum = best[from * stride + used] + cost
          let state = to * stride + used + band.rows
          if sum < best[state] {
            best[state] = sum
            last[state] = band
          }
        }
      }
    }
    return trace(best, last, stride)
  }

  /// The best end state, walked back to its bands.
  private func trace(
    _ best: [Double], _ last: [Band?], _ stride: Int
  ) -> (bands: [Band], penalty: Double)? {
    let end = order.count * stride
    var chosen: Int?
    var least = Double.infinity
    for used in 0..<stride where best[end + used].isFinite {
      // Rows left over are wasted, but for a blank one between bands, of which there are few.
      let waste = Double(max(0, stride - 1 - used - 3) * terms.columns)
      if best[end + used] + waste < least {
        least = best[end + used] + waste
        chosen = end + used
      }
    }
    guard var state = chosen else { return nil }
    var bands: [Band] = []
    while state != 0, let band = last[state] {
      bands.append(band)
      state = band.blocks.lowerBound * stride + state % stride - band.rows
    }
    return (bands.reversed(), least)
  }

  /// The lowest band that holds these blocks side by side; nil when it would be higher than that.
  private mutating func band(_ blocks: Range<Int>, within height: Int) -> Band? {
    let gaps = (blocks.count - 1) * terms.gap
    let across = (terms.columns - gaps) / terms.tile.columns
    guard across > 0 else { return nil }
    var tiles = 0
    for block in blocks { tiles += order[block].members.count }
    var rows = max(1, (tiles + across - 1) / across)
    rows += rows % terms.step
    while true {
      let total = self.height(rows)
      guard total <= height else { return nil }
      var used = gaps
      for block in blocks where used <= terms.columns { used += width(block, rows) }
      if used <= terms.columns { return Band(blocks: blocks, tileRows: rows, rows: total) }
      rows += terms.step
    }
  }

  /// Rows of the panel that a band of so many tile rows takes.
  private func height(_ tileRows: Int) -> Int {
    (tileRows * terms.tile.lines + 1) / 2 + (terms.isLabelled ? 1 : 0)
  }

  /// Columns of a block at a number of tile rows, its label's claim included.
  mutating func width(_ block: Int, _ rows: Int) -> Int {
    let slot = block * (mostRows / terms.step + 1) + rows / terms.step
    if widths[slot] > 0 { return Int(widths[slot]) }
    let tiles = terms.packing(rows).columns(for: order[block].parts) * terms.tile.columns
    let columns = max(tiles, min(order[block].label, terms.label), 1)
    widths[slot] = Int32(columns)
    return columns
  }

  /// What speaks against a band: empty cells, the worse the more of them are in one place, and
  /// blocks far from square.
  private mutating func penalty(_ band: Band) -> Double {
    var used = 0
    for block in band.blocks { used += width(block, band.tileRows) }
    let gap = Double(terms.columns - used) / Double(max(1, band.blocks.count - 1))
    var sum = 0.0
    for block in band.blocks {
      let rows = Double(band.rows)
      let own = Double(width(block, band.tileRows)) * rows
      let tiles = order[block].members.count * terms.tile.columns * terms.tile.lines
      let hollow = 1 - Double(tiles) / 2 / own
      let waste = 1 - Double(tiles) / 2 / (own + gap * rows)
      let shape = own / rows / (2 * rows)
      let skew = max(shape, 1 / shape) - 1
      sum += own * (hollow * hollow + skew * skew * 0.02) + (own + gap * rows) * waste * waste
    }
    return sum
  }
}
