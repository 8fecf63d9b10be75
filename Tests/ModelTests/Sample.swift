import Model

/// A small city that tests can name: two towns, three villages, six grids.
enum Sample {
  static let city = City(
    code: code(210_882), name: "样板市", isDemo: true,
    places: [
      Place(code: code(210_882_001), name: "东街道"),
      Place(code: code(210_882_002), name: "高坎镇"),
      Place(code: code(210_882_001_001), name: "富丽社区"),
      Place(code: code(210_882_002_001), name: "高坎村委会"),
      Place(code: code(210_882_002_002), name: "富丽村委会"),
      grid(210_882_001_001_001, .urban, "王甲", "赵乙"),
      grid(210_882_001_001_002, .school, "李甲", "钱乙"),
      grid(210_882_002_001_001, .urban, "张甲", "孙乙"),
      grid(210_882_002_001_002, .enterprise, "陈甲", "周乙"),
      grid(210_882_002_002_001, .urban, "刘甲", "吴乙"),
      grid(210_882_002_002_017, .urban, "杨甲", "郑乙"),
    ], departments: Department.standard)

  /// A code that is known to be one.
  static func code(_ value: Int64) -> PlaceCode {
    guard let code = PlaceCode(value) else { preconditionFailure("not a code: \(value)") }
    return code
  }

  static let rulebook = Rulebook(
    settings: CitySettings(code: code(210_882), name: "样板市"), zone: .shanghai,
    limits: LimitRule.standard(from: CivilDate(compact: 2020_01_01)), days: CalendarDay.standard)

  /// Friday 2026-11-20, 11:00: somebody who speaks for a trusted system.
  static let occasion = Occasion(
    actor: "li", isTrusted: true, at: at("2026-11-20 11:00"), city: city, rules: rulebook)

  private static func grid(
    _ value: Int64, _ kind: GridKind, _ worker: String, _ standIn: String
  ) -> Place {
    Place(code: code(value), name: "", kind: kind, worker: worker, standIn: standIn)
  }
}
