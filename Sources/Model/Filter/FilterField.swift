/// The fields of the filter language: `field:value`, and for times also `field>value`, `field<value`
/// and ranges `field:a..b`.
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
  /// The desk that owns it while a handler works on it.
  case desk
  /// A unit that works on it beside the lead.
  case co
  /// The login that claimed it.
  case by
  /// What it waits for beside its node.
  case waits
  /// The colour of the slip that waits for its answer.
  case slip
  /// How it ended.
  case outcome
  /// Whether it is filed.
  case filed
  /// Whether it was verified as fixed.
  case verified
  /// What is odd about it.
  case mark
  /// How long ago it was opened.
  case age
  /// When it came in.
  case opened
  /// How long until its deadline, negative when it is past; or when that is.
  case due
  /// When it was closed.
  case closed
  /// Its number.
  case number = "case"
  /// The system it came from, or system and number there as `8890/a-1`.
  case source
  /// Whether it was closed in time.
  case ontime
  /// Words of its text.
  case text

  /// Other names of the field: what the heads of columns and the card call it in both languages,
  /// and what desks say. The first Chinese one is offered.
  public var aliases: [String] {
    switch self {
    case .state: ["node", "环节", "状态"]
    case .town: ["镇街", "乡镇", "镇", "街道"]
    case .village: ["村社区", "村", "社区"]
    case .grid: ["网格"]
    case .place: ["地点", "区域"]
    case .channel: ["渠道", "来源"]
    case .urgency: ["紧急", "紧急程度"]
    case .category: ["类别"]
    case .holder: ["unit", "承办", "承办单位", "单位"]
    case .desk: ["归属", "归口"]
    case .co: ["协办", "协办单位"]
    case .by: ["认领人", "经办"]
    case .waits: ["wait", "等待"]
    case .slip: ["督办单", "督办"]
    case .outcome: ["结果"]
    case .filed: ["立案"]
    case .verified: ["核实"]
    case .mark: ["marks", "标记"]
    case .age: ["历时", "已历时"]
    case .opened: ["received", "受理", "受理时间", "接件时间"]
    case .due: ["时限", "剩余", "到期"]
    case .closed: ["结案", "办结时间", "结案时间"]
    case .number: ["id", "number", "案号", "编号"]
    case .source: ["来源编号"]
    case .ontime: ["按时"]
    case .text: ["诉求", "内容"]
    }
  }

  /// Its Chinese name, as it is offered and as messages call it.
  public var chineseName: String {
    aliases.first { $0.utf8.first.map { $0 > 127 } ?? false } ?? rawValue
  }

  /// Whether the field is compared with a span of time, and written with `<` or `>` as a rule.
  public var isSpan: Bool { self == .age || self == .due }

  /// The time of a case that the field is about; nil for other fields.
  var time: FilterTest.CaseTime? {
    switch self {
    case .opened: .opened
    case .due: .due
    case .closed: .closed
    case .state, .town, .village, .grid, .place, .channel, .urgency, .category, .holder, .desk,
      .co, .by, .waits, .slip, .outcome, .filed, .verified, .mark, .age, .number, .source, .ontime,
      .text:
      nil
    }
  }

  /// Whether it takes days and times.
  public var takesMoments: Bool { time != nil }

  /// The signs that may follow it.
  public var signs: [String] {
    takesMoments || isSpan ? [":", ">", "<", ">=", "<="] : [":"]
  }

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

extension FilterTest.CaseTime {
  /// The field that asks for it.
  var field: FilterField {
    switch self {
    case .opened: .opened
    case .due: .due
    case .closed: .closed
    }
  }
}
