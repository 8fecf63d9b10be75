import Model
import Store

/// Making the store of the embedded demo city.
enum DemoStore {
  /// What the demo's story follows from, beside the moment its store was made.
  static let seed: UInt64 = 8_890

  private static let groupSize = 2_000

  /// Makes the demo city with a believable day in full swing.
  static func make(at path: String) throws(ProgramError) {
    reportLine("making the demo city in \(path)")
    let now = WallClock.now
    try makeEmpty(at: path, now: now)
    let store = try StoreAccess.attempt { () throws(StoreError) in
      try Store(path: path, access: .bulk, waits: 1_000)
    }
    var simulation = Simulation.warmStart(
      city: store.city, rulebook: store.rulebook, seed: seed, now: now)
    var orders = simulation.orders(until: now)[...]
    while !orders.isEmpty {
      let group = Array(orders.prefix(groupSize))
      orders = orders.dropFirst(groupSize)
      _ = try StoreAccess.perform(group, on: store)
    }
    StoreAccess.tidy(store)
  }

  /// Makes the demo city with nothing happening in it.
  static func makeEmpty(at path: String, now: Instant = WallClock.now) throws(ProgramError) {
    try StoreAccess.attempt { () throws(StoreError) in
      let day = CivilDate(year: 2000, month: 1, day: 1)
      try Store.create(
        at: path, settings: DemoCity.settings, places: DemoCity.places,
        outline: DemoCity.outline,
        departments: Department.standard,
        limits: LimitRule.standard(from: day), days: CalendarDay.standard,
        handlers: HandlerRule.standard(from: day), now: now, actor: Environment.login)
    }
  }
}
