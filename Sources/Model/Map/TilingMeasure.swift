/// How good a layout is, in figures: what it wastes, how well it keeps what is near each other near
/// each other, and how little it moves when its panel changes.
public enum TilingMeasure {
  /// What the cells of a panel are used for.
  public struct Use: Equatable, Sendable {
    /// Cells of the panel.
    public var cells: Int
    /// Cells that belong to no town: neither tile nor the ground of a village nor a name.
    public var wasted: Int
    /// Cells of a village's ground without a tile on them.
    public var hollow: Int

    /// The wasted share, from 0 to 1.
    public var waste: Double { cells == 0 ? 0 : Double(wasted) / Double(cells) }
    /// The share of tiles and names, from 0 to 1.
    public var fill: Double { cells == 0 ? 0 : Double(cells - wasted - hollow) / Double(cells) }
  }

  /// How a layout keeps distances.
  public struct Order: Equatable, Sendable {
    /// How much the distance of two places on the screen differs on average from that on the ground,
    /// both as multiples of their means; 0 for a true map.
    public var error: Double
    /// Which share of the four nearest places of each place on the ground is among its four nearest
    /// on the screen, from 0 to 1.
    public var kept: Double
  }

  /// How far things went from one layout to another.
  public struct Shift: Equatable, Sendable {
    /// How far blocks moved on average, as a share of the panel's width and height.
    public var distance: Double
    /// Which share of pairs of blocks that stood a twentieth of the panel apart changed sides: left
    /// and right, or above and below.
    public var turned: Double
  }

  /// What the cells of a layout's panel are used for.
  public static func use(of tiling: Tiling, in city: City, places: MapPlaces) -> Use {
    let key = tiling.key
    var used = Use(cells: key.columns * key.rows, wasted: key.columns * key.rows, hollow: 0)
    func lines(_ spots: [Tiling.Spot]) -> Int {
      spots.reduce(0) { $0 + Int($1.columns) * tiling.tile.lines }
    }
    used.hollow = (lines(tiling.fillers) + 1) / 2
    used.wasted -= used.hollow + (lines(tiling.spots) + 1) / 2
    for block in tiling.blocks {
      guard let place = block.place else { continue }
      let name = key.focus == .city ? places.towns[place] : places.villages[place]
      used.wasted -= min(block.labelColumns, name + 1 + String(block.members.count).utf8.count)
    }
    return used
  }

  /// Where the towns of a city lie on a layout of all of it: their middle, in columns and in rows
  /// that count twice, a cell being twice as high as wide.
  public static func towns(on tiling: Tiling, in city: City) -> [(across: Double, down: Double)] {
    places(on: tiling, in: city, of: city.towns.map(\.grids))
  }

  /// Where the villages lie, in the same way.
  public static func villages(
    on tiling: Tiling, in city: City
  ) -> [(across: Double, down: Double)] {
    places(on: tiling, in: city, of: city.villages.map(\.grids))
  }

  /// Where places lie, given by their grids, when grid follows grid by code, row by row.
  public static func rowByRow(
    _ places: [Range<Int>], of tiling: Tiling
  ) -> [(across: Double, down: Double)] {
    let across = max(1, tiling.key.columns / max(1, tiling.tile.columns))
    return places.map { grids in
      middle(
        grids.map { grid in
          (
            Double(grid % across * tiling.tile.columns),
            Double(grid / across * tiling.tile.lines)
          )
        })
    }
  }

  /// How places on a screen stand to where they lie on the ground; those without a place are left
  /// out.
  public static func order(
    _ screen: [(across: Double, down: Double)], against ground: [Coordinate?]
  ) -> Order {
    let known = ground.indices.filter { ground[$0] != nil }
    // A degree of longitude is shorter than one of latitude: by the cosine, which in the middle
    // latitudes is near enough to a parabola.
    let latitude = known.compactMap { ground[$0]?.latitude }.first ?? 0
    let shrink = max(0.1, 1 - latitude * latitude / 6_900)
    let earth = known.compactMap { ground[$0] }.map { ($0.longitude * shrink, $0.latitude) }
    let there = distances(earth)
    let here = distances(known.map { (screen[$0].across, screen[$0].down) })
    guard known.count > 1 else { return Order(error: 0, kept: 1) }
    let pairs = Double(known.count * (known.count - 1))
    let meanHere = here.joined().reduce(0, +) / pairs
    let meanThere = there.joined().reduce(0, +) / pairs
    var error = 0.0
    var kept = 0
    var wanted = 0
    for one in known.indices {
      for other in known.indices where other != one {
        error += abs(here[one][other] / meanHere - there[one][other] / meanThere)
      }
      let near = nearest(there[one], to: one)
      kept += near.intersection(nearest(here[one], to: one)).count
      wanted += near.count
    }
    return Order(error: error / pairs, kept: Double(kept) / Double(wanted))
  }

  /// How far the blocks of a layout are from where they were on another of the same city.
  public static func shift(from before: Tiling, to after: Tiling) -> Shift {
    let old = centres(of: before)
    let new = centres(of: after)
    let places = old.keys.filter { new[$0] != nil }.sorted()
    var distance = 0.0
    var turned = 0
    var pairs = 0
    for place in places {
      guard let here = old[place], let there = new[place] else { continue }
      distance += abs(here.across - there.across) / 2 + abs(here.down - there.down) / 2
      for other in places where other > place {
        guard let from = old[other], let to = new[other] else { continue }
        for (was, isNow) in [
          (from.across - here.across, to.across - there.across),
          (from.down - here.down, to.down - there.down),
        ] where abs(was) > 0.05 {
          pairs += 1
          if was * isNow < 0 { turned += 1 }
        }
      }
    }
    return Shift(
      distance: distance / Double(max(1, places.count)),
      turned: Double(turned) / Double(max(1, pairs))
    )
  }

  private static func centres(of tiling: Tiling) -> [Int: (across: Double, down: Double)] {
    var centres: [Int: (across: Double, down: Double)] = [:]
    for block in tiling.blocks {
      guard let place = block.place else { continue }
      centres[place] = (
        (Double(block.column) + Double(block.columns) / 2) / Double(tiling.key.columns),
        (Double(block.row) + Double(block.rows) / 2) / Double(tiling.key.rows)
      )
    }
    return centres
  }

  private static func places(
    on tiling: Tiling, in city: City, of places: [Range<Int>]
  ) -> [(across: Double, down: Double)] {
    places.map { grids in
      middle(
        grids.compactMap { tiling.unit(ofGrid: $0, in: city) }.map { unit in
          let spot = tiling.spots[unit - tiling.first]
          return (
            Double(spot.column) + Double(spot.columns) / 2,
            Double(spot.line) + Double(tiling.tile.lines) / 2
          )
        })
    }
  }

  private static func middle(_ points: [(Double, Double)]) -> (across: Double, down: Double) {
    let count = Double(max(1, points.count))
    return (points.reduce(0) { $0 + $1.0 } / count, points.reduce(0) { $0 + $1.1 } / count)
  }

  private static func distances(_ points: [(Double, Double)]) -> [[Double]] {
    points.map { one in
      points.map { other in
        ((one.0 - other.0) * (one.0 - other.0) + (one.1 - other.1) * (one.1 - other.1))
          .squareRoot()
      }
    }
  }

  private static func nearest(_ distances: [Double], to own: Int) -> Set<Int> {
    Set(
      distances.indices.filter { $0 != own }.sorted {
        (distances[$0], $0) < (distances[$1], $1)
      }.prefix(4))
  }
}
