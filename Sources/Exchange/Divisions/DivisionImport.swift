import Model

/// What was read of the division files so far, with every problem met.
struct DivisionImport {
  /// How many problems are listed; further ones are counted.
  static let cap = 10

  let includesSimilar: Bool
  var outline: Outline?
  private(set) var towns: [PlaceCode: Place] = [:]
  private(set) var villages: [PlaceCode: Place] = [:]
  private(set) var grids: [PlaceCode: Place] = [:]
  private(set) var households: [PlaceCode: Int] = [:]
  private(set) var leftOut: [PlaceCode: Place] = [:]
  private(set) var leftOutVillages = 0
  /// The line on which each code was first met, for naming it when it comes again.
  private var lines: [PlaceCode: Int] = [:]
  private var cityNames: [PlaceCode: String] = [:]
  private var notes: [String] = []
  private var problems: [RowProblem] = []
  private var moreProblems = 0
  private var strangeCentres = 0

  init(includesSimilar: Bool) {
    self.includesSimilar = includesSimilar
  }

  /// Reads a file of towns.
  mutating func readTowns(_ source: ByteSource) throws(ExchangeError) {
    try read(source, ["code", "name"], .town) { all, row in all.takeTown(&row) }
  }

  /// Reads a file of villages; the towns must have been read.
  mutating func readVillages(_ source: ByteSource) throws(ExchangeError) {
    try read(source, ["code", "name"], .village) { all, row in all.takeVillage(&row) }
  }

  /// Reads centres of towns; the towns must have been read.
  mutating func readCentres(_ source: ByteSource) throws(ExchangeError) {
    try read(source, [DivisionImport.centreCode, "lat", "lon"]) { all, row in
      all.takeCentre(&row)
    }
    if strangeCentres > 0 {
      notes.append("\(source.name): \(strangeCentres) places belong to no town of the city")
    }
  }

  /// Reads a file of grids; the villages must have been read.
  mutating func readGrids(_ source: ByteSource) throws(ExchangeError) {
    try read(source, ["code"], .grid) { all, row in all.takeGrid(&row) }
  }

  private static let centreCode = "nbs_street_code_joined_by_name"

  /// Reads a table row by row. A row that is broken as a whole is noted here, the fields of the
  /// others by `take`; reading goes on to the end, so that all problems are told at once.
  private mutating func read(
    _ source: ByteSource, _ wanted: [String], _ level: PlaceLevel? = nil,
    _ take: (inout DivisionImport, inout DivisionRow) -> Void
  ) throws(ExchangeError) {
    var table = try CSVTable(source)
    _ = try table.columns(wanted)
    for column in table.personalColumns {
      notes.append(
        "\(source.name): column \(VisibleText.quoted(column)) left out: not kept of persons")
    }
    var record = CSVRecord()
    var count = 0
    var levels: Set<PlaceLevel> = []
    while try table.next(into: &record) {
      count += 1
      if let problem = table.problem(with: record) {
        report(problem)
        continue
      }
      var row = DivisionRow(record: record, header: table.header, file: source.name)
      if level != nil, let given = row.level { levels.insert(given) }
      take(&self, &row)
      for problem in row.problems { report(problem) }
    }
    guard count > 0 else { throw .notUsable(source.name, what: "has a header but no rows") }
    // A whole file of another level's codes is one mistake, not one a row.
    if let level, let given = levels.first, levels.count == 1, given != level {
      throw .wrongLevel(source.name, given: given, wanted: level)
    }
  }

  private mutating func report(_ problem: RowProblem) {
    if problems.count < DivisionImport.cap { problems.append(problem) } else { moreProblems += 1 }
  }

  /// A town belongs to the city, or is left out as similar to one.
  private mutating func takeTown(_ row: inout DivisionRow) {
    let name = row.name()
    let county = row.text("county_name")
    let pinyin = row.text("pinyin")
    guard let code = row.code(.town), isNew(code, &row), let city = code.ancestor(.city) else {
      return
    }
    if cityNames[city]?.isEmpty ?? true { cityNames[city] = county }
    let place = Place(code: code, name: name, pinyin: pinyin)
    if !includesSimilar, DivisionImport.isSimilar(code) {
      leftOut[code] = place
    } else {
      towns[code] = place
    }
  }

  /// A village follows its town, in or out; one without a town in the towns file is refused.
  private mutating func takeVillage(_ row: inout DivisionRow) {
    let name = row.name()
    let given = row.text("street_code")
    let pinyin = row.text("pinyin")
    let count = row.count("households")
    guard let code = row.code(.village), isNew(code, &row), let town = code.ancestor(.town) else {
      return
    }
    guard given.isEmpty || given == town.description else {
      row.report(
        .orphan, "street_code", found: given, reason: "expected \(town), as \(code) begins")
      return
    }
    if leftOut[town] != nil {
      leftOutVillages += 1
    } else if towns[town] != nil {
      villages[code] = Place(code: code, name: name, pinyin: pinyin)
      if let count { households[code] = count }
    } else {
      row.report(
        .orphan, "code", found: code.description, reason: "the towns file has no town \(town)")
    }
  }

  /// A place with a town's code is that town's centre; the file has many that belong to none.
  private mutating func takeCentre(_ row: inout DivisionRow) {
    guard !row.text(DivisionImport.centreCode).isEmpty else { return }
    let position = row.coordinate(longitude: "lon", latitude: "lat")
    guard let code = row.code(.town, DivisionImport.centreCode) else { return }
    guard towns[code] != nil else {
      strangeCentres += leftOut[code] == nil ? 1 : 0
      return
    }
    guard towns[code]?.centre == nil else {
      row.report(
        .repeated, DivisionImport.centreCode, found: code.description,
        reason: "this town has a centre already")
      return
    }
    towns[code]?.centre = position
  }

  /// A grid lies in a village of the city; those of a unit left out go with it.
  private mutating func takeGrid(_ row: inout DivisionRow) {
    let name = row.text("name")
    let centre = row.coordinate(longitude: "longitude", latitude: "latitude")
    let worker = row.text("worker")
    let standIn = row.text("stand_in")
    let pinyin = row.text("pinyin")
    let kind = gridKind(&row)
    guard let code = row.code(.grid), isNew(code, &row), let village = code.ancestor(.village),
      let town = code.ancestor(.town), let kind
    else { return }
    if leftOut[town] != nil { return }
    guard villages[village] != nil else {
      row.report(
        .orphan, "code", found: code.description,
        reason: "the villages file has no village \(village)")
      return
    }
    grids[code] = Place(
      code: code, name: name, kind: kind, centre: centre, worker: worker, standIn: standIn,
      pinyin: pinyin)
  }

  private func gridKind(_ row: inout DivisionRow) -> GridKind? {
    let found = row.text("kind")
    switch found.lowercased() {
    case "", "urban", "urban-rural", "城乡", "城乡网格": return .urban
    case "school", "学校", "学校网格": return .school
    case "enterprise", "企业", "企业网格": return .enterprise
    default:
      row.report(
        .unknownWord, "kind", found: found, reason: "expected urban, school or enterprise")
      return nil
    }
  }

  /// Whether a code comes for the first time; a repeated one is noted with where it was.
  private mutating func isNew(_ code: PlaceCode, _ row: inout DivisionRow) -> Bool {
    if let line = lines[code] {
      row.report(
        .repeated, "code", found: code.description, reason: "was given before in line \(line)")
      return false
    }
    lines[code] = row.record.line
    return true
  }

  /// Third groups that begin with 4 are units similar to a township, such as state farms.
  private static func isSimilar(_ code: PlaceCode) -> Bool {
    (400...499).contains(code.value % 1_000)
  }

  /// The city, if no row of any file was broken.
  func finish(towns source: String) throws(ExchangeError) -> Divisions {
    guard problems.isEmpty else { throw .refused(problems, more: moreProblems) }
    let cities = Set(towns.keys.compactMap { $0.ancestor(.city) }).sorted()
    guard let city = cities.first else {
      throw .notUsable(source, what: "has no towns; expected codes of nine digits")
    }
    guard cities.count == 1 else {
      throw .notUsable(
        source,
        what: "has towns of \(cities.count) cities (\(cities[0]), \(cities[1]), …);"
          + " keep those of one")
    }
    var result = Divisions(
      code: city, name: cityNames[city] ?? "",
      places: (Array(towns.values) + villages.values).sorted { $0.code < $1.code },
      grids: grids.values.sorted { $0.code < $1.code }, households: households,
      leftOut: leftOut.values.sorted { $0.code < $1.code }, leftOutVillages: leftOutVillages,
      outline: outline, notes: notes)
    result.notes += remarks()
    return result
  }

  /// What is unusual without being wrong.
  private func remarks() -> [String] {
    var remarks: [String] = []
    let populated = Set(villages.keys.compactMap { $0.ancestor(.town) })
    for town in towns.values.sorted(by: { $0.code < $1.code }) where !populated.contains(town.code)
    {
      remarks.append("\(town.code) \(town.name): has no villages")
    }
    if !grids.isEmpty {
      let covered = Set(grids.keys.compactMap { $0.ancestor(.village) })
      let bare = villages.count - covered.count
      if bare > 0 { remarks.append("\(bare) villages have no grid in the grids file") }
    }
    if !households.isEmpty, households.count < villages.count {
      remarks.append("\(villages.count - households.count) villages have no count of households")
    }
    if let box = outline?.box {
      for place in towns.values.sorted(by: { $0.code < $1.code }) {
        guard let centre = place.centre, !box.contains(centre) else { continue }
        remarks.append("\(place.code) \(place.name): its centre lies outside the outline")
      }
    }
    return remarks
  }
}
