/// The places of the city, sorted by code, so that the villages of a town and the grids of a
/// village are ranges.
public struct City: Equatable, Sendable {
  /// A town or street.
  public struct Town: Equatable, Sendable {
    /// Nine digits.
    public var code: PlaceCode
    /// The town's name.
    public var name: String
    /// Longitude and latitude of its centre in degrees, where known.
    public var centre: Coordinate?
    /// How its name is read, as the import gave it; empty for the usual reading.
    public var pinyin = ""
    /// Its villages, as indices into `City.villages`.
    public var villages: Range<Int>
    /// Its grids, as indices into `City.grids`.
    public var grids: Range<Int>
  }

  /// A village or community.
  public struct Village: Equatable, Sendable {
    /// Twelve digits.
    public var code: PlaceCode
    /// The village's name; names repeat within a city.
    public var name: String
    /// Longitude and latitude of its centre in degrees, where known.
    public var centre: Coordinate?
    /// How its name is read, as the import gave it; empty for the usual reading.
    public var pinyin = ""
    /// Its town, as an index into `City.towns`.
    public var town: Int
    /// Its grids, as indices into `City.grids`.
    public var grids: Range<Int>
  }

  /// A grid, the smallest place: one worker's ground.
  public struct Grid: Equatable, Sendable {
    /// Fifteen digits.
    public var code: PlaceCode
    /// The grid's own name, empty where the number names it well enough.
    public var name: String
    /// What the grid covers.
    public var kind: GridKind
    /// Longitude and latitude of its centre in degrees, where known.
    public var centre: Coordinate?
    /// The responsible worker, the A role.
    public var worker: String
    /// The named stand-in, the B role.
    public var standIn: String
    /// How its name is read, as the import gave it; empty for the usual reading.
    public var pinyin = ""
    /// Its village, as an index into `City.villages`.
    public var village: Int

    /// The last three digits of the code as the desks say it, such as `G017`.
    public var shortName: String {
      let number = code.value % 1_000
      let digits = String(number)
      return "G" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }
  }

  /// The city's own code, six digits.
  public let code: PlaceCode
  /// The city's name.
  public let name: String
  /// Whether the city was made up by the program, which every screen says.
  public let isDemo: Bool
  /// The towns by code.
  public let towns: [Town]
  /// The villages by code.
  public let villages: [Village]
  /// The grids by code.
  public let grids: [Grid]
  /// The line round the city, where it is known.
  public let outline: CityOutline?
  /// The departments that only the city centre may dispatch to, by code.
  public let departments: [Department]

  /// A city of these places, in any order; places whose ancestor is missing are left out.
  public init(
    code: PlaceCode, name: String, isDemo: Bool, places: [Place], departments: [Department],
    outline: CityOutline? = nil
  ) {
    self.code = code
    self.name = name
    self.isDemo = isDemo
    self.outline = outline
    self.departments = departments.sorted { $0.code < $1.code }
    let sorted = places.sorted { $0.code < $1.code }
    var towns: [Town] = []
    var villages: [Village] = []
    var grids: [Grid] = []
    for place in sorted where place.code.level == .town {
      towns.append(
        Town(
          code: place.code, name: place.name, centre: place.centre, pinyin: place.pinyin,
          villages: 0..<0, grids: 0..<0))
    }
    var town = 0
    for place in sorted where place.code.level == .village {
      while town < towns.count, towns[town].code < place.code.ancestor(.town) ?? code { town += 1 }
      guard town < towns.count, towns[town].code == place.code.ancestor(.town) else { continue }
      let index = villages.count
      towns[town].villages = City.extended(towns[town].villages, to: index)
      villages.append(
        Village(
          code: place.code, name: place.name, centre: place.centre, pinyin: place.pinyin,
          town: town, grids: 0..<0))
    }
    var village = 0
    for place in sorted where place.code.level == .grid {
      while village < villages.count,
        villages[village].code < place.code.ancestor(.village) ?? code
      { village += 1 }
      guard village < villages.count, villages[village].code == place.code.ancestor(.village)
      else { continue }
      let index = grids.count
      villages[village].grids = City.extended(villages[village].grids, to: index)
      let above = villages[village].town
      towns[above].grids = City.extended(towns[above].grids, to: index)
      grids.append(
        Grid(
          code: place.code, name: place.name, kind: place.kind ?? .urban, centre: place.centre,
          worker: place.worker, standIn: place.standIn, pinyin: place.pinyin, village: village))
    }
    self.towns = towns
    self.villages = villages
    self.grids = grids
  }

  private static func extended(_ range: Range<Int>, to index: Int) -> Range<Int> {
    (range.isEmpty ? index : range.lowerBound)..<index + 1
  }
}
