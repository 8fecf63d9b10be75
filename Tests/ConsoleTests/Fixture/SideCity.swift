import Model
import Testing

/// The demo city with cases that carry more than the plain path.
enum SideCity {
  /// One case frozen, one at a joint job, one with requests and a slip, one suspended; two merged,
  /// one voided, one called back, one reopened, one whose caller wants not to be named.
  static let city: DeskCity = {
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
    move(635, .side(.merge(into: CaseID(640), reason: "同一事项")), by: "zhou", minutesAgo: 9)
    move(640, .claim, by: "li", minutesAgo: 8)
    move(555, .claim, by: "zhou", minutesAgo: 7)
    move(555, .side(.void(reason: "误拨")), by: "zhou", minutesAgo: 6)
    move(555, .side(.approve(.void)), by: "boss", minutesAgo: 5)
    move(
      568, .side(.callBack(.dissatisfied, note: "气味仍有", by: "")), by: "zhou", minutesAgo: 4)
    move(549, .side(.callBack(.notReached, note: "", by: "")), by: "zhou", minutesAgo: 4)
    move(597, .side(.reopen(reason: "井盖再次松动")), by: "zhou", minutesAgo: 3)
    move(626, .side(.confide(true, reason: "本人要求")), by: "desk-5", minutesAgo: 2)
    return city
  }()
}
