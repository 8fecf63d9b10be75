import Model

/// The outline of a city, read from GeoJSON: the rings of its polygons.
public struct Outline: Equatable, Sendable {
  /// The smallest upright rectangle, in degrees, that holds an outline.
  public struct Box: Equatable, Sendable {
    /// The south-west corner.
    public var southWest: Coordinate
    /// The north-east corner.
    public var northEast: Coordinate

    /// Whether a position lies within, the edges included.
    public func contains(_ position: Coordinate) -> Bool {
      (southWest.longitude...northEast.longitude).contains(position.longitude)
        && (southWest.latitude...northEast.latitude).contains(position.latitude)
    }
  }

  /// The most bytes a file may have.
  public static let maximum = 16 << 20

  /// The rings, as positions in degrees; the last position repeats the first.
  public var rings: [[Coordinate]]

  /// Reads a GeoJSON feature, collection or geometry of polygons.
  ///
  /// - Throws: that the file is not JSON, too large, or has no usable polygon.
  public init(_ source: ByteSource) throws(ExchangeError) {
    var window = ByteWindow(source)
    while try window.fill() {
      guard window.end - window.start <= Outline.maximum else {
        throw .notUsable(source.name, what: "is larger than \(Outline.maximum >> 20) MiB")
      }
    }
    guard window.start < window.end else { throw .empty(source.name) }
    var gatherer = RingGatherer()
    do throws(JSONProblem) {
      let scanner = try JSONScanner()
      try scanner.scan(window.bytes[window.start..<window.end], limit: 4_000_000) { node in
        gatherer.take(node)
      }
    } catch {
      throw .notUsable(source.name, what: "\(error.reason); expected a GeoJSON outline")
    }
    guard gatherer.hasPolygon, !gatherer.rings.isEmpty else {
      throw .notUsable(source.name, what: "has no Polygon or MultiPolygon with coordinates")
    }
    guard !gatherer.isStrange, gatherer.rings.allSatisfy({ $0.count >= 4 }) else {
      throw .notUsable(
        source.name, what: "has a ring of fewer than 4 positions, or one beyond 180 or 90 degrees")
    }
    rings = gatherer.rings
  }

  /// The box round all rings; nil without any.
  public var box: Box? {
    guard let first = rings.first?.first else { return nil }
    var (west, east) = (first.longitude, first.longitude)
    var (south, north) = (first.latitude, first.latitude)
    for position in rings.joined() {
      west = min(west, position.longitude)
      east = max(east, position.longitude)
      south = min(south, position.latitude)
      north = max(north, position.latitude)
    }
    return Box(
      southWest: Coordinate(longitude: west, latitude: south),
      northEast: Coordinate(longitude: east, latitude: north))
  }
}

/// Gathers rings from the values of a GeoJSON text as they come, depth first.
///
/// A position is an array of numbers, a ring the array of positions round it, and both count only
/// below a member called `coordinates`.
private struct RingGatherer {
  private(set) var rings: [[Coordinate]] = []
  private(set) var hasPolygon = false
  private(set) var isStrange = false
  /// The open arrays below `coordinates`, outermost first.
  private var arrays: [Int64] = []
  private var ring: Int64?
  private var east: Double?

  mutating func take(_ node: JSONNode) {
    switch node.value {
    case .text(let text):
      if node.key == "type", text == "Polygon" || text == "MultiPolygon" { hasPolygon = true }
    case .array:
      if node.key == "coordinates" {
        arrays = [node.id]
      } else {
        while let last = arrays.last, last != node.parent { arrays.removeLast() }
        if !arrays.isEmpty { arrays.append(node.id) }
      }
    case .integer(let number): take(Double(number), of: node)
    case .real(let number): take(number, of: node)
    case .object, .null, .truth: break
    }
  }

  private mutating func take(_ degrees: Double, of node: JSONNode) {
    guard arrays.count >= 2, node.parent == arrays.last else { return }
    if node.key == "0" {
      east = degrees
    } else if node.key == "1", let east {
      let holder = arrays[arrays.count - 2]
      if holder != ring {
        ring = holder
        rings.append([])
      }
      if abs(east) > 180 || abs(degrees) > 90 { isStrange = true }
      rings[rings.count - 1].append(Coordinate(longitude: east, latitude: degrees))
      self.east = nil
    }
  }
}
