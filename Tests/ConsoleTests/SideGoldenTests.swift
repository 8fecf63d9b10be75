import Cells
import Model
import Testing

@testable import Console

/// Screens of cases that carry more than the plain path, as text and role letters.
struct SideGoldenTests {
  /// The demo city with one case frozen, one at a joint job, one with requests and a slip, one
  /// suspended, one to be rung back.
  private static let city: DeskCity = {
    var city = Demo.city
    func move(_ number: Int64, _ move: CaseMove, by actor: String, minutesAgo: Int64) {
      let answer = city.perform([
        CommandOrder(
          at: Demo.now - minutesAgo * 60, actor: actor,
          command: .move(.number(CaseID(number)), move, version: nil), isTrusted: true)
      ])
      if case .failure(let refusal)? = answer.first { Issue.record("\(number): \(refusal)") }
    }
    move(638, .dispatch(to: .department("works")), by: "zhou", minutesAgo: 90)
    move(638, .giveBack(reason: "管网属自来水公司", basis: "权责清单第12条"), by: "works", minutesAgo: 80)
    move(638, .dispatch(to: .department("water")), by: "zhou", minutesAgo: 70)
    move(638, .giveBack(reason: "属市政污水管", basis: "权责清单第9条"), by: "water", minutesAgo: 60)
    move(634, .accept, by: "village", minutesAgo: 50)
    move(
      634,
      .side(
        .whistle(
          [.department("agriculture"), .department("works"), .department("water")], text: "清淤")),
      by: "zhou", minutesAgo: 40)
    move(634, .side(.signOn(.department("works"))), by: "works", minutesAgo: 20)
    move(570, .side(.urge(.yellow, text: "请今天回复")), by: "zhou", minutesAgo: 30)
    move(570, .side(.extend(days: 3, reason: "等待配件")), by: "power", minutesAgo: 25)
    move(570, .side(.exclude(reason: "用户自有线路")), by: "power", minutesAgo: 24)
    move(
      576, .side(.suspend(until: Demo.now + 864_000, reason: "待汛期后施工")), by: "zhou", minutesAgo: 15)
    move(576, .side(.approve(.suspend)), by: "boss", minutesAgo: 10)
    return city
  }()

  /// The screens, and the keys that lead to each from the start.
  static let screens = [
    ("marks", "3 <Down>"), ("frozen", "# 6 3 8 <Enter>"), ("decide", "# 6 3 8 <Enter> ."),
    ("joint", "# 6 3 4 <Enter>"), ("approval", "# 5 7 0 <Enter>"),
    ("approve", "# 5 7 0 <Enter> o a p p r o v e <Enter>"), ("suspended", "# 5 7 6 <Enter>"),
  ]

  @Test(arguments: GoldenTests.sizes) func casesBesideThePlainPathLookAsTheyDid(
    width: Int, height: Int
  ) {
    for language in Language.allCases {
      for (name, keys) in Self.screens {
        let desk = Desk(
          Self.city, now: Demo.now, size: Size(width: width, height: height), language: language)
        desk.press(keys)
        Golden.check(desk.frame, "\(name)-\(width)x\(height)-\(language.rawValue)")
      }
    }
  }
}
