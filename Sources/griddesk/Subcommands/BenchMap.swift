import Cells
import Model
import Store

/// How good the map's layouts of a store's city are, and what making one costs.
enum BenchMap {
  private static let panels = [
    (58, 13), (78, 18), (78, 19), (98, 24), (118, 30), (138, 40), (138, 54), (158, 44), (198, 54),
    (238, 64),
  ]

  static func run(_ arguments: Arguments) throws(ProgramError) {
    let desk = try StoreAccess.attempt { () throws(StoreError) in
      try StoreDesk(path: FilePath.store(arguments), access: .readOnly)
    }
    let now = WallClock.now
    let city = try StoreAccess.attempt { () throws(StoreError) in
      try desk.situation(now: now).city
    }
    let places = MapPlaces(of: city) { Width.of($0) }
    let order = BenchSubcommand.median(of: 9) { _ in _ = MapPlaces(of: city) { Width.of($0) } }
    try BenchSubcommand.print("order of the towns", nanoseconds: order)
    for (columns, rows) in panels {
      let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
      let tiling = Tiling(city, key, places: places)
      let name = "\(columns)x\(rows)"
      let use = TilingMeasure.use(of: tiling, in: city, places: places)
      try BenchSubcommand.print(
        "tile of \(name)", "\(tiling.tile.columns)x\(tiling.tile.lines)/2", "\(tiling.unit)")
      try print("waste of \(name)", use.waste * 100, "%")
      try print("hollow of \(name)", Double(use.hollow) / Double(max(1, use.cells)) * 100, "%")
      try printOrder(tiling, city, name)
      let time = BenchSubcommand.median(of: 9) { _ in _ = Tiling(city, key, places: places) }
      try BenchSubcommand.print("layout of \(name)", nanoseconds: time)
    }
    try printShift(city, places)
  }

  /// Distances kept by the layout and by a plain filling row by row.
  private static func printOrder(
    _ tiling: Tiling, _ city: City, _ name: String
  ) throws(ProgramError) {
    let levels = [
      (
        "towns", TilingMeasure.towns(on: tiling, in: city),
        TilingMeasure.rowByRow(city.towns.map(\.grids), of: tiling), city.towns.map(\.centre)
      ),
      (
        "villages", TilingMeasure.villages(on: tiling, in: city),
        TilingMeasure.rowByRow(city.villages.map(\.grids), of: tiling),
        city.villages.map(\.centre)
      ),
    ]
    for (level, ours, plain, ground) in levels
    where tiling.unit == .grid && ground.count(where: { $0 != nil }) > 4 {
      for (how, screen) in [("", ours), (" row by row", plain)] {
        let order = TilingMeasure.order(screen, against: ground)
        try print("distance error of \(level) in \(name)\(how)", order.error * 100, "%")
        try print("neighbours kept of \(level) in \(name)\(how)", order.kept * 100, "%")
      }
    }
  }

  /// How far towns go when a panel grows by a row or a column, from 60x14 to 240x70.
  private static func printShift(_ city: City, _ places: MapPlaces) throws(ProgramError) {
    for (label, across, down) in [("a column", 1, 0), ("a row", 0, 1)] {
      var shifts: [TilingMeasure.Shift] = []
      for columns in stride(from: 60, through: 240, by: 9) {
        for rows in stride(from: 14, through: 70, by: 4) {
          let key = Tiling.Key(focus: .city, columns: columns, rows: rows)
          let next = Tiling.Key(focus: .city, columns: columns + across, rows: rows + down)
          shifts.append(
            TilingMeasure.shift(
              from: Tiling(city, key, places: places), to: Tiling(city, next, places: places)))
        }
      }
      let count = Double(shifts.count)
      try print("move by \(label), mean", shifts.reduce(0) { $0 + $1.distance } / count * 100, "%")
      try print("move by \(label), most", (shifts.map(\.distance).max() ?? 0) * 100, "%")
      try print("turned by \(label), mean", shifts.reduce(0) { $0 + $1.turned } / count * 100, "%")
      try print(
        "still by \(label)", Double(shifts.count { $0.turned == 0 }) / count * 100, "% of sizes")
    }
  }

  /// Prints a figure with one decimal.
  private static func print(
    _ name: String, _ figure: Double, _ unit: String
  ) throws(ProgramError) {
    let tenths = Int((figure * 10).rounded())
    try BenchSubcommand.print(name, "\(tenths / 10).\(tenths % 10)", unit)
  }
}
