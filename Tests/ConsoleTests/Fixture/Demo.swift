import Cells
import Model

@testable import Console

/// The demo city on one afternoon, always the same.
enum Demo {
  static let rulebook = Rulebook(
    settings: DemoCity.settings, zone: .shanghai,
    limits: LimitRule.standard(from: CivilDate(compact: 2020_01_01)), days: CalendarDay.standard,
    grants: RoleGrant.all(of: "li"))

  /// Saturday 2026-11-21, 14:32:07 in Shanghai.
  static let now = TimeZoneRules.shanghai.instant(
    CivilDate(compact: 2026_11_21), second: 14 * 3_600 + 32 * 60 + 7)

  /// The city after them.
  static let city: DeskCity = {
    var city = DeskCity(
      city: DemoCity.city, rulebook: rulebook, day: rulebook.zone.local(now).date)
    var simulation = Simulation.warmStart(
      city: DemoCity.city, rulebook: rulebook, seed: 7, now: now, walkedDays: 0)
    city.perform(simulation.orders(until: now))
    return city
  }()

  /// The layouts of its map, worked out once; for terminals with ambiguous characters two columns
  /// wide apart.
  private static let layouts = [false, true].map {
    MapLayouts(of: DemoCity.city, ambiguousWide: $0)
  }

  /// A console on the demo city or one that came of it.
  static func desk(
    of city: DeskCity, _ width: Int, _ height: Int, _ language: Language, isWide: Bool = false
  ) -> Desk {
    Desk(
      city, now: now, size: Size(width: width, height: height), language: language,
      isAmbiguousWide: isWide, layouts: layouts[isWide ? 1 : 0])
  }

  static func desk(_ width: Int, _ height: Int, _ language: Language = .english) -> Desk {
    desk(of: city, width, height, language)
  }
}
