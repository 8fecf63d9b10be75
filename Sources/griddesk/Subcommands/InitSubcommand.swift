import Cells
import Exchange
import Model
import Store

/// `griddesk init`: makes a store from a city's division files.
enum InitSubcommand: Subcommand {
  static let name = "init"
  static let usage = "--store FILE --towns FILE --villages FILE [options]"
  static let summary = "Makes a store from a city's division files, whole or not at all."
  static let options: [Option] = [
    .store,
    .value("--towns", "FILE", "CSV: code (9 digits), name"),
    .value("--villages", "FILE", "CSV: code (12 digits), name, perhaps households, pinyin"),
    .value("--places", "FILE", "CSV of named places with coordinates, for the map"),
    .value("--outline", "FILE", "GeoJSON outline of the city, for the map and checks"),
    .value("--grids", "PLAN", "how many of each kind: urban=1480,school=69,enterprise=249"),
    .value("--grids-file", "FILE", "CSV of real grids: code (15 digits), name, kind, ..."),
    .value("--zone", "NAME", "the city's time zone (Asia/Shanghai)"),
    .value("--name", "NAME", "the city's name (else as the files say)"),
    .flag("--include-similar", "take in units similar to a township"),
  ]

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    guard arguments["--store"] != nil || Environment.value("GRIDDESK_STORE") != nil else {
      throw .usage("init needs --store FILE; an existing store is never overwritten")
    }
    if let stray = arguments.positional.first { throw .usage("\(stray): files need their option") }
    let path = FilePath.store(arguments)
    guard !FilePath.exists(path) else { throw .failed(StoreError.exists(path: path).sentence) }
    let divisions = try read(arguments)
    let grids = try grids(of: divisions, arguments)
    let name = arguments["--name"] ?? divisions.name
    let settings = CitySettings(
      code: divisions.code, name: name.isEmpty ? divisions.code.description : name,
      zone: arguments["--zone"] ?? "Asia/Shanghai")
    let now = WallClock.now
    try StoreAccess.attempt { () throws(StoreError) in
      // In force since long before the oldest case a replay may bring.
      let today = try TimeZoneRules.load(settings.zone).local(now).date
      let day = min(today, CivilDate(year: 2000, month: 1, day: 1))
      try Store.create(
        at: path, settings: settings, places: divisions.places + grids,
        outline: divisions.outline.map { CityOutline(rings: $0.rings) },
        departments: Department.standard,
        limits: LimitRule.standard(from: day), days: CalendarDay.standard,
        handlers: HandlerRule.standard(from: day), now: now, actor: Environment.login)
    }
    try printReport(divisions, grids: grids, path: path)
    return 0
  }

  private static func read(_ arguments: Arguments) throws(ProgramError) -> Divisions {
    let files = DivisionFiles(
      towns: try arguments.required("--towns", for: name),
      villages: try arguments.required("--villages", for: name), places: arguments["--places"],
      outline: arguments["--outline"], grids: arguments["--grids-file"],
      includesSimilar: arguments.has("--include-similar"))
    do throws(ExchangeError) {
      return try files.read()
    } catch {
      // The first problem is the error; the others follow, so that one run shows them all.
      for line in error.details.dropFirst() { reportLine(line) }
      throw .failed(error.message)
    }
  }

  private static func grids(
    of divisions: Divisions, _ arguments: Arguments
  ) throws(ProgramError) -> [Place] {
    guard divisions.grids.isEmpty else {
      guard arguments["--grids"] == nil else {
        throw .usage("--grids plans grids and --grids-file brings real ones; give one of them")
      }
      return divisions.grids
    }
    let counts = try arguments["--grids"].map(parseCounts) ?? .standard
    do throws(GridPlanError) {
      return try GridPlan.grids(
        towns: divisions.places.filter { $0.code.level == .town },
        villages: divisions.places.filter { $0.code.level == .village }, counts: counts,
        households: divisions.households)
    } catch {
      throw .failed("--grids: \(sentence(error))")
    }
  }

  /// Reads `urban=1480,school=69,enterprise=249`; a kind that is not named keeps its standard.
  private static func parseCounts(_ text: String) throws(ProgramError) -> GridCounts {
    var counts = GridCounts.standard
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let kind = GridKind(rawValue: String(sides[0])),
        let count = Int(sides[1]), count >= 0
      else {
        throw .usage("--grids: \(part) is not KIND=COUNT with kind urban, school or enterprise")
      }
      switch kind {
      case .urban: counts.urban = count
      case .school: counts.school = count
      case .enterprise: counts.enterprise = count
      }
    }
    return counts
  }

  private static func sentence(_ error: GridPlanError) -> String {
    switch error {
    case .impossibleCount(let count): "\(count) grids do not fit codes of three digits a village"
    case .moreVillagesThanGrids(let villages, let grids):
      "every village needs an urban-rural grid: \(villages) villages, but only \(grids) grids"
    case .villageOutsideTowns(let code): "village \(code) lies in none of the towns"
    case .noVillages: "there is no village to lay grids in"
    case .tooManyInVillage(let code, let count):
      "village \(code) would get \(count) grids; a code has room for 999"
    }
  }

  private static func printReport(
    _ divisions: Divisions, grids: [Place], path: String
  ) throws(ProgramError) {
    func count(_ kind: GridKind) -> String {
      grouped(grids.count { $0.kind ?? .urban == kind })
    }
    var output = ByteOutput(descriptor: 1)
    try output.write(
      "made \(TextGate.clean(path)): \(divisions.townCount) towns, "
        + "\(divisions.villageCount) villages/communities, \(grouped(grids.count)) grids "
        + "(\(count(.urban)) urban-rural, \(count(.school)) school, "
        + "\(count(.enterprise)) enterprise)\n")
    for line in divisions.report.dropFirst() { try output.write(TextGate.clean(line) + "\n") }
    try output.flush()
  }

  /// A count with a comma before each group of three digits.
  private static func grouped(_ count: Int) -> String {
    let digits = String(count)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
