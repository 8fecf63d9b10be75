/// The true outline of a city in a panel, drawn in dots, and where its towns lie in it.
///
/// A cell has two dots across and four down, so that a dot is as high as wide. One measure holds for
/// both directions, and the outline stands in the middle of the panel.
public struct CityChart: Equatable, Sendable {
  /// Where a town lies.
  public struct Spot: Equatable, Sendable {
    /// Columns from the panel's left edge.
    public var column: Int
    /// Rows from its top.
    public var row: Int
    /// Whether the place is known, and not guessed from the towns with the nearest codes.
    public var isKnown: Bool
  }

  /// Width of the panel in columns.
  public let columns: Int
  /// Its height in rows.
  public let rows: Int
  /// The towns by their index in the city.
  public let towns: [Spot]
  /// The dots of each cell, row by row, as the bits of the braille patterns: U+2800 + n.
  public let dots: [UInt8]

  private let field: PlaceField

  /// The chart of a city in a panel; nil when the city has no outline, or the panel no room.
  public init?(_ city: City, columns: Int, rows: Int) {
    guard columns > 1, rows > 1, let outline = city.outline,
      let measure = Measure(outline, columns: columns, rows: rows)
    else { return nil }
    self.columns = columns
    self.rows = rows
    let field = TilingOutline.field(of: city)
    self.field = field
    towns = city.towns.indices.map { town in
      let dot = measure.dot(field.east[town], field.north[town])
      return Spot(
        column: min(columns - 1, max(0, dot.x / 2)), row: min(rows - 1, max(0, dot.y / 4)),
        isKnown: city.towns[town].centre != nil)
    }
    var dots = [UInt8](repeating: 0, count: columns * rows)
    for ring in outline.rings {
      for (one, next) in zip(ring, ring.dropFirst()) {
        CityChart.line(
          measure.dot(one.longitude, one.latitude), measure.dot(next.longitude, next.latitude)
        ) { x, y in
          guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return }
          dots[y / 4 * columns + x / 2] |= CityChart.bits[y % 4][x % 2]
        }
      }
    }
    self.dots = dots
  }

  /// The town next to one in a direction; nil at the edge of the city.
  public func neighbour(of town: Int, _ direction: MapDirection) -> Int? {
    guard towns.indices.contains(town) else { return nil }
    let others = towns.indices.compactMap { other in
      distance(town, other, direction).map { (other, $0) }
    }
    return others.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// The towns from the north-west to the south-east, band by band.
  public var readingOrder: [Int] {
    towns.indices.sorted {
      (towns[$0].row, towns[$0].column, $0) < (towns[$1].row, towns[$1].column, $1)
    }
  }

  /// How far a step from one town to another is, aside counting double; nil when it does not go that
  /// way.
  private func distance(_ one: Int, _ other: Int, _ direction: MapDirection) -> Double? {
    let east = (field.east[other] - field.east[one]) * field.shrink
    let north = field.north[other] - field.north[one]
    let (along, aside) =
      switch direction {
      case .left: (-east, north)
      case .right: (east, north)
      case .up: (north, east)
      case .down: (-north, east)
      }
    return along > 0 ? along + 2 * abs(aside) : nil
  }

  /// The bits of a braille pattern, by row and column of the dot.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// The dots of a straight line (Bresenham's).
  private static func line(
    _ from: (x: Int, y: Int), _ to: (x: Int, y: Int), _ body: (Int, Int) -> Void
  ) {
    var (x, y) = from
    let across = abs(to.x - x)
    let down = -abs(to.y - y)
    var error = across + down
    while true {
      body(x, y)
      if x == to.x, y == to.y { return }
      let twice = 2 * error
      if twice >= down {
        error += down
        x += x < to.x ? 1 : -1
      }
      if twice <= across {
        error += across
        y += y < to.y ? 1 : -1
      }
    }
  }

  /// From degrees to dots.
  private struct Measure {
    private let west: Double
    private let north: Double
    private let shrink: Double
    private let scale: Double
    private let left: Double
    private let top: Double

    init?(_ outline: CityOutline, columns: Int, rows: Int) {
      let all = outline.rings.joined()
      guard let west = all.map(\.longitude).min(), let east = all.map(\.longitude).max(),
        let south = all.map(\.latitude).min(), let north = all.map(\.latitude).max(),
        east > west, north > south
      else { return nil }
      let middle = (south + north) / 2
      shrink = max(0.1, 1 - middle * middle / 6_900)
      let width = (east - west) * shrink
      scale = min(Double(columns * 2 - 1) / width, Double(rows * 4 - 1) / (north - south))
      left = (Double(columns * 2 - 1) - width * scale) / 2
      top = (Double(rows * 4 - 1) - (north - south) * scale) / 2
      self.west = west
      self.north = north
    }

    func dot(_ longitude: Double, _ latitude: Double) -> (x: Int, y: Int) {
      (
        Int((left + (longitude - west) * shrink * scale).rounded()),
        Int((top + (north - latitude) * scale).rounded())
      )
    }
  }
}
