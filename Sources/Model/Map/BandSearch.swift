/// Looks for the order of blocks in bands that keeps best how they lie to each other.
///
/// In its band each block stands by its longitude. From a first order it goes on by exchanging two
/// blocks, or moving one to another band, as long as that makes it better: the best order of seventeen towns cannot be found by trying them all.
struct BandSearch {
  /// Pairs of blocks looked at before a search gives up: some milliseconds.
  private static let patience = 1_500_000

  /// What bands that are not equally full cost, against distances.
  private static let evenness = 60.0

  private let tiles: [Double]
  private let all: Double
  /// Where each block lies, as multiples of the mean distance; down is greater.
  private let ground: [(x: Double, y: Double)]
  /// How far each block is from each other one, row after row.
  private let distances: [Double]

  init(_ tiles: [Int], _ field: PlaceField) {
    self.tiles = tiles.map { Double(max(1, $0)) }
    all = self.tiles.reduce(0, +)
    let shrink = field.shrink
    let places = field.east.indices.map { (field.east[$0] * shrink, -field.north[$0]) }
    let mean = BandSearch.meanDistance(places)
    let ground = places.map { (x: $0.0 / mean, y: $0.1 / mean) }
    self.ground = ground
    distances = ground.flatMap { one in
      ground.map { other in
        let (across, down) = (one.x - other.x, one.y - other.y)
        return (across * across + down * down).squareRoot()
      }
    }
  }

  /// The order that cannot be made better by one step, beginning with `first`.
  func settled(_ first: [[Int]]) -> [[Int]] {
    var bands = first
    var least = cost(bands)
    var patience = BandSearch.patience
    var isBetter = true
    func take(_ step: [[Int]]) {
      patience -= tiles.count * tiles.count / 2
      let cost = cost(step)
      guard cost < least - 1e-9 else { return }
      bands = step
      least = cost
      isBetter = true
    }
    while isBetter, patience > 0 {
      isBetter = false
      for block in tiles.indices {
        for band in bands.indices { take(moved(bands, block, to: band)) }
        for other in 0..<block { take(exchanged(bands, block, other)) }
      }
    }
    return bands
  }

  private func exchanged(_ bands: [[Int]], _ one: Int, _ other: Int) -> [[Int]] {
    bands.map { band in
      fromWest(band.map { $0 == one ? other : $0 == other ? one : $0 })
    }
  }

  private func moved(_ bands: [[Int]], _ block: Int, to target: Int) -> [[Int]] {
    var bands = bands
    for index in bands.indices where bands[index].contains(block) {
      guard index != target, bands[index].count > 1 else { return bands }
      bands[index].removeAll { $0 == block }
    }
    bands[target] = fromWest(bands[target] + [block])
    return bands
  }

  private func fromWest(_ band: [Int]) -> [Int] {
    band.sorted { (ground[$0].x, $0) < (ground[$1].x, $1) }
  }

  /// What speaks against an order: for each pair of blocks how far the step from one to the other on
  /// the screen differs from that on the ground, in distance and direction; the nearer the two, the
  /// more it counts. And bands that are not equally full.
  private func cost(_ bands: [[Int]]) -> Double {
    var screen = [(x: Double, y: Double)](repeating: (0, 0), count: tiles.count)
    var top = 0.0
    var uneven = 0.0
    for band in bands {
      let sum = band.reduce(0) { $0 + tiles[$1] }
      let height = sum / all
      var left = 0.0
      for block in band {
        // A panel nearly twice as wide as high to the eye.
        let width = tiles[block] / sum * 1.8
        screen[block] = (left + width / 2, top + height / 2)
        left += width
      }
      top += height
      let share = height * Double(bands.count) - 1
      uneven += share * share
    }
    let mean = BandSearch.meanDistance(screen)
    var cost = BandSearch.evenness * uneven
    for one in screen.indices {
      for other in 0..<one {
        let hereAcross = (screen[one].x - screen[other].x) / mean
        let hereDown = (screen[one].y - screen[other].y) / mean
        let across = hereAcross - (ground[one].x - ground[other].x)
        let down = hereDown - (ground[one].y - ground[other].y)
        let distance = distances[one * screen.count + other]
        let here = (hereAcross * hereAcross + hereDown * hereDown).squareRoot()
        let error = here - distance
        cost += (across * across + down * down + error * error / 2) / (distance + 0.15)
      }
    }
    return cost
  }

  private static func meanDistance(_ points: [(x: Double, y: Double)]) -> Double {
    var sum = 0.0
    for one in points.indices {
      for other in 0..<one {
        let across = points[one].x - points[other].x
        let down = points[one].y - points[other].y
        sum += (across * across + down * down).squareRoot()
      }
    }
    let pairs = points.count * (points.count - 1) / 2
    return sum > 0 ? sum / Double(pairs) : 1
  }
}
