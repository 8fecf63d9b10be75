import Model
import Testing

@Suite("The filter language")
struct FilterTests {
  static let sixOClock = Moment(.today(0), second: 64_800)
  static let firstOfNovember = CivilDate(year: 2026, month: 11, day: 1)

  /// All of a period.
  static func whole(_ time: FilterTest.CaseTime, _ span: Moment.Span) -> Filter {
    let moment = Moment(span)
    return .test(.times(time, from: TimeBound(moment), until: TimeBound(moment, isAfter: true)))
  }

  static let gaokan = FilterTest.places([Sample.code(210_882_002)])

  @Test(
    "means what the design says",
    arguments: [
      ("", Filter.everything), ("  ", .everything), ("\"\"", .everything),
      (
        "state:handling town:高坎 late age>2d channel:hotline !dup 供暖",
        .all([
          .test(.nodes([.handling])), .test(gaokan), .test(.lights([.red])),
          .test(.age(.greater, seconds: 172_800)), .test(.channels([.hotline])),
          .not(.test(.marked(.duplicate))), .test(.contains("供暖")),
        ])
      ),
      ("open", .test(.open)), ("closed", .test(.nodes([.closed]))),
      ("soon", .test(.lights([.yellow]))), ("unlocated", .test(.unlocated)),
      ("ontime", .test(.onTime(true))), ("ontime:no", .test(.onTime(false))),
      ("waits:slip,suspended", .test(.waits([.slip, .suspended]))),
      ("suspended | 待回访", .any([.test(.waits(.suspended)), .test(.waits(.callBack))])),
      ("督办:红,yellow !督办中", .all([.test(.slips([.red, .yellow])), .not(.test(.waits(.slip)))])),
      ("outcome:forced 结果:作废", .all([.test(.outcomes([.forced])), .test(.outcomes([.voided]))])),
      (
        "co:power desk:city",
        .all([.test(.coHandlers([.department("power")])), .test(.desks([.city]))])
      ),
      (
        "filed !verified 立案:否",
        .all([.test(.filed(true)), .not(.test(.verified(true))), .test(.filed(false))])
      ),
      (
        "due<shift | 时限>下班",
        .any([
          .test(.times(.due, from: nil, until: TimeBound(Moment(.shift)))),
          .test(.times(.due, from: TimeBound(Moment(.shift), isAfter: true), until: nil)),
        ])
      ),
      (
        "due<today 18:00 due<=18:00",
        .all([
          .test(.times(.due, from: nil, until: TimeBound(sixOClock))),
          .test(.times(.due, from: nil, until: TimeBound(sixOClock, isAfter: true))),
        ])
      ),
      (
        "opened:2026-11-01..",
        .test(.times(.opened, from: TimeBound(Moment(.date(firstOfNovember))), until: nil))
      ),
      (
        "受理:11月1日 8:00..2026-11-01 18点 a",
        .all([
          .test(
            .times(
              .opened, from: TimeBound(Moment(.yearDay(month: 11, day: 1), second: 28_800)),
              until: TimeBound(Moment(.date(firstOfNovember), second: 64_800), isAfter: true))),
          .test(.contains("a")),
        ])
      ),
      ("opened:yesterday | 受理＝昨天", .any([whole(.opened, .today(-1)), whole(.opened, .today(-1))])),
      (
        "opened:monday due：周一",
        .all([
          whole(.opened, .weekday(0, isNext: false)), whole(.due, .weekday(0, isNext: true)),
        ])
      ),
      ("结案:上周,本月", .any([whole(.closed, .week(-1)), whole(.closed, .month(0))])),
      ("opened:2026-11", whole(.opened, .calendarMonth(year: 2026, month: 11))),
      (
        "opened>=today-3",
        .test(.times(.opened, from: TimeBound(Moment(.today(-3))), until: nil))
      ),
      (
        "closed<2d",
        .test(
          .times(.closed, from: TimeBound(Moment(.now(-172_800)), isAfter: true), until: nil))
      ),
      (
        "age:1d..3d due≥4h opened>2d",
        .all([
          .test(.age(.atLeast, seconds: 86_400)), .test(.age(.atMost, seconds: 259_200)),
          .test(.dueWithin(.atLeast, seconds: 14_400)), .test(.age(.greater, seconds: 172_800)),
        ])
      ),
      ("state=handling a=b", .all([.test(.nodes([.handling])), .test(.contains("a=b"))])),
      ("today 18:00", .all([.test(.contains("today")), .test(.contains("18:00"))])),
      // A word that names a place or spells it finds its cases too; in quotes it does not.
      ("gkz", .any([.test(.contains("gkz")), .test(gaokan)])),
      ("gk", .test(.contains("gk"))), ("\"gkz\"", .test(.contains("gkz"))),
      (
        "高坎镇 | late",
        .any([.test(.contains("高坎镇")), .test(gaokan), .test(.lights([.red]))])
      ),
      ("town:gk", .test(gaokan)), ("holder:grgs", .test(.holders([.department("heating")]))),
      ("mine by:me", .all([.test(.contains("mine")), .test(.claimedBy("me"))])),
      ("办理", .test(.nodes([.handling]))), ("handling", .test(.nodes([.handling]))),
      ("超时", .test(.lights([.red]))), ("超期 | 在办", .any([.test(.lights([.red])), .test(.open)])),
      ("结案", .test(.nodes([.closed]))), ("!重复", .not(.test(.marked(.duplicate)))),
      ("\"办理\"", .test(.contains("办理"))), ("node:closed", .test(.nodes([.closed]))),
      ("环节：办理", .test(.nodes([.handling]))), ("状态:超时", .test(.lights([.red]))),
      ("承办:供热公司", .test(.holders([.department("heating")]))),
      ("承办:市中心", .test(.holders([.city]))), ("乡镇:高坎 镇街:高坎", .all([.test(gaokan), .test(gaokan)])),
      ("渠道:热线,8890热线", .test(.channels([.hotline, .hotline]))),
      ("来源:上级交办", .test(.channels([.above]))), ("紧急:紧急", .test(.urgencies([.urgent]))),
      ("时限<4小时", .test(.dueWithin(.less, seconds: 14_400))),
      ("受理>1天12小时", .test(.age(.greater, seconds: 129_600))),
      ("诉求:供暖", .test(.contains("供暖"))), ("案号:31", .test(.number(CaseID(31)))),
      ("0142", .test(.number(CaseID(142)))), ("31", .test(.number(CaseID(31)))),
      ("\"31\"", .test(.contains("31"))), ("13800138000", .test(.contains("13800138000"))),
      ("state:claimed,办理", .test(.nodes([.claimed, .handling]))),
      (
        "state:received,late",
        .any([.test(.nodes([.received])), .test(.lights([.red]))])
      ),
      (
        "late | soon a",
        .any([
          .test(.lights([.red])), .all([.test(.lights([.yellow])), .test(.contains("a"))]),
        ])
      ),
      (
        "(late | soon) a",
        .all([
          .any([.test(.lights([.red])), .test(.lights([.yellow]))]), .test(.contains("a")),
        ])
      ),
      (
        "（late｜soon） a",
        .all([
          .any([.test(.lights([.red])), .test(.lights([.yellow]))]), .test(.contains("a")),
        ])
      ),
      ("!(a b)", .not(.all([.test(.contains("a")), .test(.contains("b"))]))),
      ("!!a", .not(.not(.test(.contains("a"))))),
      ("镇：高坎", .test(gaokan)), ("town:高坎镇", .test(gaokan)),
      ("town:210882002", .test(gaokan)), ("place:210882002", .test(gaokan)),
      ("grid:高坎镇", .test(gaokan)),
      (
        "village:富丽",
        .test(.places([Sample.code(210_882_001_001), Sample.code(210_882_002_002)]))
      ),
      ("grid:g017", .test(.places([Sample.code(210_882_002_002_017)]))),
      ("holder:city,power", .test(.holders([.city, .department("power")]))),
      ("unit:供热公司", .test(.holders([.department("heating")]))),
      ("holder:\"urban order\"", .test(.holders([.department("order")]))),
      ("holder:town:210882002", .test(.holders([.town(Sample.code(210_882_002))]))),
      ("#0142", .test(.number(CaseID(142)))), ("case:142", .test(.number(CaseID(142)))),
      ("due<-2h", .test(.dueWithin(.less, seconds: -7_200))),
      ("age<1d12h", .test(.age(.less, seconds: 129_600))),
      (
        "category:roads,\"Street Lights\"",
        .any([
          .test(.category("roads")), .test(.category("Street Lights")),
        ])
      ),
      (
        "by:wang source:8890/a-1",
        .all([
          .test(.claimedBy("wang")), .test(.source("8890/a-1")),
        ])
      ),
      ("urgency:特急", .test(.urgencies([.emergency]))),
      (
        "10:30 \"late\" 供暖：不热",
        .all([
          .test(.contains("10:30")), .test(.contains("late")), .test(.contains("供暖：不热")),
        ])
      ),
      (#""a \" b""#, .test(.contains("a \" b"))),
    ])
  func meaning(text: String, filter: Filter) throws {
    #expect(try Filter.parse(text, in: Sample.city) == filter)
  }

  @Test("me and mine are whoever asks")
  func asker() throws {
    let li = Asker(login: "li", units: [.department("power")])
    let filter = try Filter.parse("我的 by:me holder:me !desk:本人", in: Sample.city, by: li)
    #expect(
      filter
        == .all([
          .test(.claimedBy("li")), .test(.claimedBy("li")), .test(.holders(li.units)),
          .not(.test(.desks(li.units))),
        ]))
    #expect(throws: FilterError.self) {
      try Filter.parse("holder:me", in: Sample.city, by: Asker(login: "li", units: []))
    }
  }

  @Test(
    "errors name the word, its place and the nearest right ones",
    arguments: [
      (
        "late statw:x",
        FilterError.unknownField("statw", at: 5, nearest: ["state"])
      ),
      (
        "state:handlin",
        .unknownValue("handlin", field: .state, at: 6, nearest: ["handling"])
      ),
      ("town:高砍", .unknownValue("高砍", field: .town, at: 5, nearest: ["高坎"])),
      ("late 环接:办理", .unknownField("环接", at: 5, nearest: ["环节"])),
      ("环节:办里", .unknownValue("办里", field: .state, at: 3, nearest: ["办理"])),
      ("town:210882009", .unknownValue("210882009", field: .town, at: 5, nearest: ["东", "高坎"])),
      ("village:210882001", .unknownValue("210882001", field: .village, at: 8, nearest: ["富丽"])),
      ("channel:", .missingValue(.channel, at: 8)),
      (
        "state:a",
        .unknownValue(
          "a", field: .state, at: 6, nearest: [])
      ),
      ("channel:hotline,", .missingValue(.channel, at: 16)),
      ("age:2d", .wrongComparison(.age, at: 0, allowed: [">", "<"])),
      ("a town>x", .wrongComparison(.town, at: 2, allowed: [":"])),
      ("age>2y", .unknownValue("2y", field: .age, at: 4, nearest: ["2d"])),
      ("age>-2d", .unknownValue("-2d", field: .age, at: 4, nearest: ["2d"])),
      ("late due<tody", .unknownValue("tody", field: .due, at: 9, nearest: ["today", "monday"])),
      ("opened:today..昨日日", .unknownValue("昨日日", field: .opened, at: 14, nearest: [])),
      ("opened:2026-02-30", .unknownValue("2026-02-30", field: .opened, at: 7, nearest: [])),
      ("due<25:00", .unknownValue("25:00", field: .due, at: 4, nearest: [])),
      ("age>today", .unknownValue("today", field: .age, at: 4, nearest: [])),
      ("age:1d..x", .unknownValue("x", field: .age, at: 8, nearest: [])),
      ("due:2h", .wrongComparison(.due, at: 0, allowed: [">", "<"])),
      ("opened:", .missingValue(.opened, at: 7)), ("age:..", .missingValue(.age, at: 4)),
      ("#12a", .unknownValue("12a", field: .number, at: 1, nearest: [])),
      ("a \"b", .unclosedQuote(at: 2)), ("a (b", .unclosedGroup(at: 2)),
      ("a) b", .unopenedGroup(at: 1)), ("a | ", .missingPart(at: 4)), ("!", .missingPart(at: 1)),
      ("()", .missingPart(at: 1)), ("| a", .missingPart(at: 0)),
    ])
  func errors(text: String, error: FilterError) {
    #expect(throws: error) { try Filter.parse(text, in: Sample.city) }
  }

  @Test("what is printed reads back as the same filter", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var random = RandomFilters(seed: seed)
    for _ in 0..<100 {
      let filter = random.filter(depth: 4)
      #expect(
        try Filter.parse(filter.text(in: Sample.city), in: Sample.city) == filter, "\(filter)")
    }
  }

  @Test("no text makes it trap, and what it reads it can print", arguments: 0..<20)
  func anyText(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "(", ")", "|", "!", "\"", "\\", ":", "<", ">", ",", " ", "：", "（", "”", "state", "town",
      "age", "2d", "#", "0142", "late", "高坎", "G017", "holder", "dept:power", "\u{0}", "\r\n",
      "e\u{301}", "-", "999999999999999999999w", "供暖", "dup", "opened", "due", "=", "..", "today",
      " 18:00", "昨天", "2026-11-01", "-2", "now", "gkz", "至", "周日", "\"\"",
    ]
    for _ in 0..<300 {
      let text = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }.joined()
      guard let filter = try? Filter.parse(text, in: Sample.city) else { continue }
      #expect(try Filter.parse(filter.text(in: Sample.city), in: Sample.city) == filter, "\(text)")
      _ = FilterCompletion.candidates(for: text, in: Sample.city)
    }
  }

  @Test(
    "a text that would exhaust the stack or the store is refused",
    arguments: ["(", "!", "a ", "state:late,", "a|"])
  func bounded(piece: String) {
    #expect(throws: FilterError.self) {
      try Filter.parse(String(repeating: piece, count: 50_000) + "a", in: Sample.city)
    }
  }

  @Test(
    "completion offers what may follow",
    arguments: [
      ("to", 0, ["town:"]), ("late !(st", 7, ["state:"]), ("state:ha", 6, ["handling"]),
      ("state:claimed,ver", 14, ["verifying"]), ("镇:高", 2, ["高坎"]), ("town:g", 5, ["高坎"]),
      ("holder:gr", 7, ["供热公司"]),
      ("due<tod", 4, ["today"]), ("opened:monday..to", 15, ["today"]),
      ("opened>=y", 8, ["yesterday"]), ("urgency:e", 8, ["emergency"]),
      ("age>2", 4, ["2d"]), ("age:2", 4, []), ("nofield:x", 8, []),
      ("channel:h", 8, ["hotline", "hall"]),
      ("!un", 1, ["unlocated", "unverified", "unreadable-field", "unknown-grid"]),
    ])
  func completion(text: String, start: Int, candidates: [String]) {
    let completion = FilterCompletion.candidates(for: text, in: Sample.city)
    #expect(completion == FilterCompletion(start: start, candidates: candidates))
  }

  @Test(
    "in Chinese, Chinese words are offered",
    arguments: [
      (
        "环节:", 3,
        ["接件", "认领", "分派", "办理", "核查", "结案", "在办", "超时", "临期", "未定位"]
      ),
      ("state:", 6, ["接件", "认领", "分派", "办理", "核查", "结案", "在办", "超时", "临期", "未定位"]),
      ("state:ha", 6, ["handling"]), ("channel:8", 8, ["8890热线"]), ("紧急:", 3, ["特急", "紧急", "一般"]),
      ("环", 0, ["环节:"]), ("超", 0, ["超时"]), ("hj:bl", 3, []), ("环节:bl", 3, ["办理"]),
      ("cs", 0, ["村社区:", "超时"]), ("历时>", 3, ["1小时", "4小时", "1天", "2天", "7天"]),
      ("历时>2", 3, ["2天", "2d"]),
    ])
  func chineseCompletion(text: String, start: Int, candidates: [String]) {
    let completion = FilterCompletion.candidates(for: text, in: Sample.city, inChinese: true)
    #expect(completion == FilterCompletion(start: start, candidates: candidates))
  }

  @Test("every word offered for a value is understood as one", arguments: FilterField.allCases)
  func offers(field: FilterField) throws {
    for inChinese in [false, true] {
      let name = inChinese ? field.chineseName : field.rawValue
      for value in field.fixedValues(inChinese: inChinese) {
        _ = try Filter.parse(name + (field.isSpan ? ">" : ":") + value, in: Sample.city)
      }
      #expect(
        field.fixedValues(inChinese: true).count == field.fixedValues(inChinese: false).count)
    }
    for alias in field.aliases {
      #expect(throws: FilterError.self) { try Filter.parse(alias + ":", in: Sample.city) }
      #expect(FilterCompletion.candidates(for: alias + ":", in: Sample.city).start > 0)
    }
  }

  @Test(
    "what is wrong is left out whole",
    arguments: [
      ("foo:bar", ""), ("late foo:bar", "late"), ("foo:bar late", "late"),
      ("late state:xyz", "late"),
      ("late foo:a bar:b", "late"), ("(late | soon) !town:xyz", "(late | soon)"), ("a", "a"),
    ])
  func sound(text: String, rest: String) throws {
    let sound = try #require(Filter.sound(text, in: Sample.city))
    #expect(try sound.filter == Filter.parse(rest, in: Sample.city))
  }

  @Test("where nothing sound is left, there is no filter", arguments: ["(late", "a | ", "\"a b"])
  func nothingSound(text: String) {
    #expect(Filter.sound(text, in: Sample.city) == nil)
  }
}
