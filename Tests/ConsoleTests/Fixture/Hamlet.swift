import Cells
import Model

@testable import Console

/// A small city with a few cases that tests can name.
enum Hamlet {
  static let rulebook = rulebook(grants: RoleGrant.all(of: "li"))

  /// The rules, with roles of one's own choice.
  static func rulebook(grants: [RoleGrant]) -> Rulebook {
    Rulebook(
      settings: CitySettings(code: code(210_882), name: "样板市"), zone: .shanghai,
      limits: LimitRule.standard(from: CivilDate(compact: 2020_01_01)), days: [],
      grants: grants)
  }

  /// Monday 2026-11-23, 10:00:00 in Shanghai.
  static let now = TimeZoneRules.shanghai.instant(
    CivilDate(compact: 2026_11_23), second: 10 * 3_600)

  static let grid = code(210_882_001_001_001)

  static let places = City(
    code: code(210_882), name: "样板市", isDemo: false,
    places: [
      Place(code: code(210_882_001), name: "东街道"),
      Place(code: code(210_882_002), name: "高坎镇"),
      Place(code: code(210_882_001_001), name: "富丽社区"),
      Place(code: code(210_882_002_001), name: "高坎村委会"),
      Place(code: grid, name: "", kind: .urban, worker: "王甲", standIn: "赵乙"),
      Place(
        code: code(210_882_001_001_002), name: "第一小学", kind: .school, worker: "李甲",
        standIn: "钱乙"),
      Place(
        code: code(210_882_002_001_001), name: "", kind: .urban, worker: "张甲", standIn: "孙乙"),
    ], departments: Department.standard)

  /// A city with so many cases, one a minute before `now`, all in one grid.
  static func city(cases: Int) -> DeskCity {
    var city = DeskCity(city: places, rulebook: rulebook, day: rulebook.zone.local(now).date)
    for index in 0..<cases { city.receive("来件\(index + 1)", minutesAgo: cases - index) }
    return city
  }

  static func desk(
    cases: Int, width: Int = 100, height: Int = 30, actor: String = "li",
    keymap: Keymap = .standard
  ) -> Desk {
    Desk(
      city(cases: cases), now: now, size: Size(width: width, height: height), actor: actor,
      keymap: keymap)
  }

  static func code(_ value: Int64) -> PlaceCode {
    guard let code = PlaceCode(value) else { preconditionFailure("not a code: \(value)") }
    return code
  }
}

extension DeskCity {
  /// A case comes in; as one from above, which is filed when it is claimed, where nothing else is
  /// said.
  mutating func receive(
    _ text: String, minutesAgo: Int = 0, urgency: Urgency = .normal, caller: Caller? = nil,
    channel: Channel = .above
  ) {
    let receipt = Receipt(
      text: text, grid: Hamlet.grid, channel: channel, urgency: urgency, caller: caller)
    perform([
      CommandOrder(
        at: Hamlet.now - Int64(minutesAgo * 60), actor: "8890", command: .receive(receipt),
        isTrusted: true)
    ])
  }

  /// Somebody else moves a case.
  @discardableResult
  mutating func move(
    _ number: Int64, _ move: CaseMove, by actor: String = "zhou"
  ) -> Result<CommandReceipt, Refusal>? {
    perform([
      CommandOrder(
        at: Hamlet.now, actor: actor,
        command: .move(.number(CaseID(number)), move, version: nil), isTrusted: true)
    ]).first
  }
}
