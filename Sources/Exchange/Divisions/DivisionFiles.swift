import Model

/// The files a city is made from. All rows of all files are read and all problems listed before
/// anything is taken, so that nothing is ever half-imported.
public struct DivisionFiles: Equatable, Sendable {
  /// Towns: `code` (9 digits) and `name`, perhaps `county_code`, `county_name` and `pinyin`.
  public var towns: String
  /// Villages: `code` (12 digits) and `name`, perhaps `street_code`, `households` and `pinyin`: how
  /// the name is read, as `zhang jia cun` or `zjc`, several readings apart by `/`.
  public var villages: String
  /// Named places with `nbs_street_code_joined_by_name`, `lat` and `lon`: centres of towns.
  public var places: String?
  /// The city's outline in GeoJSON.
  public var outline: String?
  /// Grids: `code` (15 digits), perhaps `name`, `kind`, `longitude`, `latitude`, `worker`,
  /// `stand_in` and `pinyin`.
  public var grids: String?
  /// Whether units similar to a township (third group of digits 4xx) are taken in.
  public var includesSimilar: Bool

  /// Paths of the files; `-` is standard input.
  public init(
    towns: String, villages: String, places: String? = nil, outline: String? = nil,
    grids: String? = nil, includesSimilar: Bool = false
  ) {
    self.towns = towns
    self.villages = villages
    self.places = places
    self.outline = outline
    self.grids = grids
    self.includesSimilar = includesSimilar
  }

  /// Reads the files.
  ///
  /// - Throws: `refused` with every broken row up to a cap, or what is wrong with a file as a
  ///   whole.
  public func read() throws(ExchangeError) -> Divisions {
    var importer = DivisionImport(includesSimilar: includesSimilar)
    try importer.readTowns(ByteSource(path: towns))
    try importer.readVillages(ByteSource(path: villages))
    if let places { try importer.readCentres(ByteSource(path: places)) }
    if let grids { try importer.readGrids(ByteSource(path: grids)) }
    if let outline { importer.outline = try Outline(ByteSource(path: outline)) }
    return try importer.finish(towns: towns)
  }
}
