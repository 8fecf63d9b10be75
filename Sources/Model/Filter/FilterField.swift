/// The fields of the filter language: `field:value`, and for spans of time `field>value` and
/// `field<value`.
public enum FilterField: String, CaseIterable, Sendable {
  /// Where the case stands, or whether it is open, late or soon late.
  case state
  /// A town, by name or code.
  case town
  /// A village or community, by name or code.
  case village
  /// A grid, by code, number or name; or all grids of a place.
  case grid
  /// A town, village or grid.
  case place
  /// How it came in.
  case channel
  /// How much it presses.
  case urgency
  /// The beginning of its category.
  case category
  /// In whose hands it is: `city`, a town, a village or a department.
  case holder
  /// The login that claimed it.
  case by
  /// What is odd about it.
  case mark
  /// How long ago it was opened.
  case age
  /// How long until its deadline; negative when it is past.
  case due
  /// Its number.
  case number = "case"
  /// The system it came from, or system and number there as `8890/a-1`.
  case source
  /// Whether it was closed in time.
  case ontime
  /// Words of its text.
  case text

  /// Other names of the field, in both languages.
  public var aliases: [String] {
    switch self {
    case .state: ["状态"]
    case .town: ["镇", "街道"]
    case .village: ["村", "社区"]
    case .grid: ["网格"]
    case .place: ["地点"]
    case .channel: ["渠道"]
    case .urgency: ["紧急"]
    case .category: ["类别"]
    case .holder: ["unit", "单位"]
    case .by: ["经办"]
    case .mark: ["标记"]
    case .age: ["历时"]
    case .due: ["剩余"]
    case .number: ["id", "编号"]
    case .source: ["来源"]
    case .ontime: ["按时"]
    case .text: ["内容"]
    }
  }

  /// Whether the field is compared with a span of time.
  public var isSpan: Bool { self == .age || self == .due }

  /// The field of this name, in either case.
  init?(named name: String) {
    let lower = name.lowercased()
    guard let field = FilterField.allCases.first(where: { $0.isNamed(lower) }) else { return nil }
    self = field
  }

  private func isNamed(_ name: String) -> Bool {
    rawValue == name || aliases.contains(name)
  }
}
