import Model
import Testing

@testable import Exchange

/// Each line of a feed is one order or one reason, and no line can disturb another.
@Suite struct FeedReaderTests {
  private func read(_ text: String, maximum: Int = 1 << 20) throws -> [FeedReader.Reading] {
    try read(Sample.source(text), maximum: maximum)
  }

  private func read(_ source: ByteSource, maximum: Int = 1 << 20) throws -> [FeedReader.Reading] {
    var reader = try FeedReader(
      source, city: Sample.city, rulebook: Sample.rulebook, maximum: maximum)
    var readings: [FeedReader.Reading] = []
    while let reading = try reader.next() { readings.append(reading) }
    return readings
  }

  /// The one line of a text that is an event with these further members.
  private func line(_ members: String, kind: String = "case.received") throws -> FeedLine {
    let text =
      #"{"source":"8890","id":"a-1","at":"2026-11-21T09:00:00+08:00","kind":"\#(kind)",\#(members)}"#
    guard case .line(let line)? = try read(text).first else {
      throw FeedProblem(line: 1, reason: try problem(text))
    }
    return line
  }

  private func problem(_ text: String) throws -> String {
    guard case .problem(let problem)? = try read(text).first else { return "" }
    return problem.reason
  }

  private let at = Sample.at(2026, 11, 21, 9)
  private let received = #""text":"路灯坏了","channel":"hotline""#

  @Test func aCaseIsReadFieldByField() throws {
    let line = try line(
      received + #","grid":"210882003001001","category":"utilities/power","urgency":"urgent","#
        + #""due":"2026-11-22T09:00:00Z","caller":{"name":"王某","phone":13800001234},"x":[1,{}]"#)
    #expect(line.number == 1 && line.notes.isEmpty)
    let origin = Origin(source: "8890", id: "a-1")
    #expect(line.origin == origin)
    let receipt = Receipt(
      text: "路灯坏了", grid: Sample.grid, category: "utilities/power", channel: .hotline,
      urgency: .urgent, caller: Caller(name: "王某", phone: "13800001234"),
      givenDue: Sample.at(2026, 11, 22, 17))
    #expect(
      line.order
        == CommandOrder(
          at: at, actor: "8890", origin: origin, command: .receive(receipt),
          isTrusted: true))
  }

  @Test func whatIsOptionalMayBeAbsentOrNull() throws {
    let bare = try line(received)
    let null = try line(
      received + #","grid":null,"category":null,"urgency":null,"caller":null,"due":null"#)
    #expect(bare == null)
    #expect(bare.order.command == .receive(Receipt(text: "路灯坏了", channel: .hotline)))
  }

  @Test func aGridTheCityDoesNotHaveIsMarkedAndSaid() throws {
    let line = try line(received + #","grid":"210882003001999""#)
    guard case .receive(let receipt) = line.order.command else {
      Issue.record("no receipt")
      return
    }
    #expect(receipt.grid == nil && receipt.marks == .unknownGrid)
    #expect(line.notes.count == 1)
  }

  private static let town = Holder.town(Sample.code(210_882_101))
  private static let village = Holder.village(Sample.code(210_882_003_001))

  static let moves: [(String, CaseMove)] = [
    (#""move":"claim""#, .claim), (#""move":"accept""#, .accept),
    (
      #""move":"dispatch","to":"dept:power","queue":"night""#,
      .dispatch(to: .department("power"), queue: "night")
    ),
    (
      #""move":"dispatch","to":"town:210882003""#,
      .dispatch(to: .town(Sample.code(210_882_003)), queue: "")
    ),
    (#""move":"return","reason":"not ours""#, .giveBack(reason: "not ours")),
    (#""move":"escalate","reason":"too big""#, .escalate(reason: "too big")),
    (#""move":"done","remark":"mended""#, .reportDone(note: "mended", by: "li")),
    (#""move":"verify","verdict":"not-fixed""#, .verify(.notFixed, note: "", by: "li")),
    (#""move":"close","remark":"thanks""#, .close(remark: "thanks")),
    (#""move":"note","remark":"rang""#, .note("rang")),
    (
      #""move":"dispatch","to":"水源镇","with":["dept:a","铁西社区"]"#,
      .dispatch(to: town, with: [.department("a"), village])
    ),
    (
      #""move":"return","reason":"r","basis":"the list of duties""#,
      .giveBack(reason: "r", basis: "the list of duties")
    ),
    (#""move":"release","reason":"r""#, .side(.release(reason: "r"))),
    (#""move":"take-over","reason":"r""#, .side(.takeOver(reason: "r"))),
    (#""move":"check","verdict":"fixed""#, .side(.check(.fixed, note: "", by: "li"))),
    (#""move":"file""#, .side(.file(note: ""))),
    (#""move":"settle","remark":"told them""#, .side(.settle(remark: "told them"))),
    (#""move":"rework","reason":"r""#, .side(.rework(reason: "r"))),
    (#""move":"extend","days":3,"reason":"r""#, .side(.extend(days: 3, reason: "r"))),
    (
      #""move":"suspend","until":"2026-12-01T00:00:00+08:00","reason":"r""#,
      .side(.suspend(until: Sample.at(2026, 12, 1, 0), reason: "r"))
    ),
    (#""move":"suspend","reason":"r""#, .side(.suspend(until: nil, reason: "r"))),
    (#""move":"resume""#, .side(.resume(note: ""))),
    (#""move":"void","reason":"r""#, .side(.void(reason: "r"))),
    (#""move":"force-close","reason":"r""#, .side(.forceClose(reason: "r"))),
    (#""move":"exclude","reason":"r""#, .side(.exclude(reason: "r"))),
    (#""move":"approve","request":"extend""#, .side(.approve(.extend))),
    (
      #""move":"reject","request":"force-close","reason":"r""#,
      .side(.reject(.forceClose, reason: "r"))
    ),
    (#""move":"merge","into":"0007","reason":"r""#, .side(.merge(into: CaseID(7), reason: "r"))),
    (#""move":"merge","into":7,"reason":"r""#, .side(.merge(into: CaseID(7), reason: "r"))),
    (#""move":"unmerge","reason":"r""#, .side(.unmerge(reason: "r"))),
    (#""move":"reopen","reason":"r""#, .side(.reopen(reason: "r"))),
    (
      #""move":"call-back","answer":"so-so","remark":"slow""#,
      .side(.callBack(.soSo, note: "slow", by: "li"))
    ),
    (#""move":"decide","to":"city","reason":"r""#, .side(.decide(to: .city, reason: "r"))),
    (
      #""move":"whistle","units":"dept:a,town:210882101","text":"come""#,
      .side(.whistle([.department("a"), town], text: "come"))
    ),
    (#""move":"sign-on","unit":"dept:a""#, .side(.signOn(.department("a")))),
    (#""move":"urge","colour":"red","text":"now""#, .side(.urge(.red, text: "now"))),
    (#""move":"urge""#, .side(.urge(nil, text: ""))),
    (#""move":"reply","text":"soon""#, .side(.reply(text: "soon"))),
    (
      #""move":"correct","field":"urgency","value":"urgent","reason":"r""#,
      .side(.correct(.urgency, to: "urgent", reason: "r"))
    ),
    (
      #""move":"correct","field":"grid","value":"","reason":"r""#,
      .side(.correct(.grid, to: "", reason: "r"))
    ),
    (#""move":"confide","reason":"r""#, .side(.confide(true, reason: "r"))),
    (#""move":"confide","confidential":false,"reason":"r""#, .side(.confide(false, reason: "r"))),
    (#""move":"undo""#, .side(.undo())),
    (#""move":"record-closing","remark":"r""#, .recordClosing(remark: "r", marks: [])),
  ]

  @Test func everyMoveOfAFeedIsReadHereAndDocumented() {
    let read = Set(Self.moves.map(\.1.kind))
    for kind in MoveKind.allCases where kind.isForFeeds {
      #expect(read.contains(kind), "\(kind.rawValue) is not tried")
      #expect(FeedFormat.text.contains("\n  \(kind.rawValue) "))
    }
    for field in MoveField.allCases {
      #expect(FeedFormat.text.contains("\n  \(field.rawValue) "), "\(field.rawValue)")
    }
  }

  @Test(arguments: moves)
  func aMoveNamesItsCaseByNumberOrByOrigin(members: String, move: CaseMove) throws {
    let byNumber = try line(#""case":"0142","by":"li","# + members, kind: "case.moved")
    #expect(byNumber.order.command == .move(.number(CaseID(142)), move, version: nil))
    #expect(byNumber.order.actor == "li")
    let byOrigin = try line(
      #""of":{"source":"8890","id":7},"by":"li","# + members, kind: "case.moved")
    let origin = Origin(source: "8890", id: "7")
    #expect(byOrigin.order.command == .move(.origin(origin), move, version: nil))
  }

  @Test func roundsTakeDayAndHalfFromTheTimeUnlessTheySay() throws {
    let plain = try line(#""grid":210882003001001"#, kind: "patrol.started")
    let report = RoundReport(
      grid: Sample.grid, day: CivilDate(year: 2026, month: 11, day: 21), half: .morning)
    #expect(plain.order.command == .startRound(report))
    let full = try line(
      #""grid":"210882003001001","half":"afternoon","day":"2026-11-20","role":"B","found":3"#,
      kind: "patrol.done")
    #expect(
      full.order.command
        == .finishRound(
          RoundReport(
            grid: Sample.grid, day: CivilDate(year: 2026, month: 11, day: 20), half: .afternoon,
            role: .standIn, found: 3)))
  }

  @Test func absencesBeginNowUnlessTheySay() throws {
    let absent = try line(
      #""grid":"210882003001001","until":"2026-11-23T08:00:00+08:00","reason":"sick""#,
      kind: "worker.absent")
    #expect(
      absent.order.command
        == .reportAbsence(
          Absence(
            grid: Sample.grid, role: .worker, from: at, until: Sample.at(2026, 11, 23, 8),
            reason: "sick")))
    let back = try line(#""grid":"210882003001001","role":"A""#, kind: "worker.back")
    #expect(back.order.command == .endAbsence(grid: Sample.grid, role: .worker))
  }

  static let faults: [(kind: String, members: String, reason: String)] = [
    ("case.received", #""channel":"hotline""#, "text: expected a text, found nothing"),
    ("case.received", #""text":"  ","channel":"hotline""#, "text: expected a text, found nothing"),
    ("case.received", #""text":["a"],"channel":"hotline""#, "text: expected a text"),
    ("case.received", #""text":"a""#, "channel: expected patrol, hotline"),
    ("case.received", #""text":"a","channel":"fax""#, #"found "fax""#),
    (
      "case.received", #""text":"a","channel":"hall","urgency":"high""#,
      "emergency, urgent or normal"
    ),
    (
      "case.received", #""text":"a","channel":"hall","grid":"12""#,
      "grid: expected a grid code of 15"
    ),
    ("case.received", #""text":"a","channel":"hall","caller":"x""#, "caller: expected an object"),
    ("case.received", #""text":"a","text":"b","channel":"hall""#, "text: given twice"),
    (
      "case.received", #""text":"a","channel":"hall","due":"tomorrow""#, "due: expected an RFC 3339"
    ),
    ("case.moved", #""move":"claim""#, "case: expected the number of a case, or of"),
    ("case.moved", #""case":"x1","move":"claim""#, "case: expected the number of a case, found"),
    ("case.moved", #""case":"1","move":"eat""#, "expected claim, release, take-over"),
    ("case.moved", #""case":"1","move":"reveal","reason":"r""#, "move: expected claim"),
    ("case.moved", #""case":"1","move":"climb""#, "move: expected claim"),
    ("case.moved", #""case":"1","move":"merge","reason":"r""#, "into: expected the number of"),
    (
      "case.moved", #""case":"1","move":"extend","days":"x","reason":"r""#, "days: expected a whole"
    ),
    ("case.moved", #""case":"1","move":"suspend","until":"2026-12-01","reason":"r""#, "RFC 3339"),
    ("case.moved", #""case":"1","move":"whistle","units":[1],"text":"t""#, "units: expected texts"),
    ("case.moved", #""case":"1","move":"whistle","units":{},"text":"t""#, "units: expected a text"),
    ("case.moved", #""case":"1","move":"dispatch","to":"mars""#, "dept:CODE"),
    ("case.moved", #""case":"1","move":"return""#, "reason: expected a text"),
    (
      "case.moved", #""case":"1","move":"verify","verdict":"maybe""#,
      "fixed, not-fixed or cannot-tell"
    ),
    ("case.moved", #""case":"1","of":{"source":"a","id":"b"},"move":"claim""#, "together with of"),
    ("patrol.done", #""grid":"210882003001001","found":-1"#, "found: expected a whole number"),
    ("patrol.done", #""grid":"210882003001001","half":"noon""#, "morning or afternoon"),
    ("patrol.done", #""grid":"210882003001999""#, "the city has no grid 210882003001999"),
    ("patrol.done", #""found":1"#, "grid: expected a grid code"),
    ("worker.absent", #""grid":"210882003001001""#, "until: expected an RFC 3339"),
    (
      "worker.absent", #""grid":"210882003001001","until":"2020-01-01T00:00:00Z""#,
      "until: expected a time after from"
    ),
    ("case.vanished", "\"x\":1", "kind: expected case.received, case.moved"),
  ]

  @Test(arguments: faults)
  func aFaultNamesFieldExpectationAndFinding(
    fault: (kind: String, members: String, reason: String)
  ) throws {
    let text =
      #"{"source":"8890","id":"a-1","at":"2026-11-21T09:00:00+08:00","kind":"\#(fault.kind)","#
      + fault.members + "}"
    let found = try problem(text)
    #expect(found.contains(fault.reason), "\(found)")
  }

  @Test(arguments: [
    "2026-11-21T09:00:00", "2026-11-21", "2026-11-21 09:00", "09:00:00Z", "yesterday", "",
    "2026-13-21T09:00:00Z", "2026-11-21T09:00:00+8", "01/16/2015 08:30:00 AM",
  ])
  func aTimeWithoutOffsetIsNoTime(at: String) throws {
    let text = #"{"source":"8890","id":"1","at":"\#(at)","kind":"case.received",\#(received)}"#
    #expect(try problem(text).hasPrefix("at: expected an RFC 3339 time with offset"))
  }

  @Test(arguments: [
    "{", "}", "nonsense", "{\"a\":1}x", "{'a':1", "\u{0}", "{\"a\":\"\u{0}\"}", #"{"a":"\u0000"}"#,
    "[1]", "\"x\"", "7", "null", String(repeating: "[", count: 50_000),
    "[" + Array(repeating: "1", count: 600).joined(separator: ",") + "]",
  ])
  func whatIsNoObjectIsAProblem(text: String) throws {
    let readings = try read(text)
    guard case .problem(let problem)? = readings.first, readings.count == 1 else {
      Issue.record("taken: \(readings)")
      return
    }
    #expect(problem.line == 1 && problem.origin == nil && !problem.reason.isEmpty)
  }

  @Test func aBadLineDoesNotStopTheOthers() throws {
    let good =
      #"{"source":"8890","id":"1","at":"2026-11-21T09:00:00Z","kind":"case.received","#
      + received + "}"
    let readings = try read("\u{FEFF}" + good + "\r\n\n{bad\r\n" + good + "\n  \n" + good)
    let kinds = readings.map { reading in
      switch reading {
      case .line(let line): "line \(line.number)"
      case .problem(let problem): "problem \(problem.line)"
      }
    }
    #expect(kinds == ["line 1", "problem 3", "line 4", "line 6"])
  }

  @Test func aLineOfAHundredMegabytesIsAProblemAndTheNextIsRead() throws {
    let next =
      #"{"source":"8890","id":"1","at":"2026-11-21T09:00:00Z","kind":"case.received","#
      + received + "}"
    let source = Sample.long(#"{"text":""#, UInt8(ascii: "x"), count: 100 << 20, "\"}\n" + next)
    let readings = try read(source)
    guard case .problem(let problem)? = readings.first, case .line(let line)? = readings.last
    else {
      Issue.record("\(readings.count) readings")
      return
    }
    #expect(problem.line == 1 && problem.reason.contains("expected at most 1048576"))
    #expect(line.number == 2)
  }

  @Test func textThatIsTooLongIsRefused() throws {
    let text = String(repeating: "长", count: 30_000)
    #expect(
      try problem(
        #"{"source":"8890","id":"1","at":"2026-11-21T09:00:00Z","kind":"case.received","#
          + #""channel":"hall","text":"\#(text)"}"#
      ).hasPrefix("text: expected at most 65536 bytes, found 90000"))
  }

  @Test func fieldsAboutPersonsAreDroppedWithANoteThatHidesThem() throws {
    let line = try line(
      received + #","id_card":"21088219","民族":"x","caller":{"name":"王","Religion":"y"},"#
        + #""extra":{"ethnic group":"z"}"#)
    #expect(line.notes.count == 4)
    #expect(!line.notes.joined().contains("21088219"))
  }

  @Test func malformedTextIsRepairedWithANote() throws {
    var bytes = Array(
      #"{"source":"8890","id":"1","at":"2026-11-21T09:00:00Z","kind":"case.received","channel":"hall","text":"a"#
        .utf8)
    bytes += [0xC3, 0x28, 0xFF] + Array(#"\ud800"}"#.utf8)
    guard case .line(let line)? = try read(ByteSource(bytes: bytes, name: "x")).first,
      case .receive(let receipt) = line.order.command
    else {
      Issue.record("the line was not taken")
      return
    }
    #expect(receipt.text.hasPrefix("a\u{FFFD}(\u{FFFD}"))
    #expect(line.notes == ["text: repaired, was not UTF-8"])
  }

  @Test func noHostileTextGetsIntoAReasonRaw() throws {
    for field in ["kind", "channel", "urgency", "grid", "due"] {
      let escaped = hostileText.unicodeScalars.map { scalar in
        scalar.value < 0x20
          ? "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
          : String(scalar)
      }.joined()
      let others = ["kind": "case.received", "channel": "hall"].filter { $0.key != field }
        .map { #","\#($0.key)":"\#($0.value)""# }.joined()
      let found = try problem(
        #"{"source":"8890","id":"1","at":"2026-11-21T09:00:00Z","text":"a""# + others
          + #","\#(field)":"\#(escaped)"}"#)
      #expect(found.hasPrefix(field) && isHarmless(Array(found.utf8)), "\(field)")
    }
  }

  @Test func noBytesCanMakeItTrap() throws {
    let seed =
      Array(
        #"{"source":"8890","id":"1","at":"2026-11-21T09:00:00Z","kind":"case.received","text":"\u6c34","#
          .utf8) + Array((received + #","caller":{"name":"x","phone":1},"of":{"id":2.5e3}}"#).utf8)
    let pool = Array("{}[]\":,\\u0dae-+.Ttz \n".utf8) + [0, 0x1B, 0x7F, 0x80, 0xC3, 0xE6, 0xFF]
    var dice = SplitMix64(seed: 3)
    for _ in 0..<3_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let at = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes[at] = pool[Int.random(in: 0..<pool.count, using: &dice)]
        case 1: bytes.insert(pool[Int.random(in: 0..<pool.count, using: &dice)], at: at)
        case 2: bytes.remove(at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + 9))
        }
        if bytes.isEmpty { bytes = seed }
      }
      for reading in try read(ByteSource(bytes: bytes, name: "fuzz"), maximum: 4_096) {
        if case .problem(let problem) = reading { #expect(isHarmless(Array(problem.reason.utf8))) }
      }
    }
  }

  @Test func theDescriptionNamesEveryFieldAndKind() {
    let text = FeedFormat.text
    for field in FeedField.allCases {
      let name = field.name.split(separator: ".").first.map(String.init) ?? field.name
      let isListed = FeedFormat.sections.contains { $0.entries.contains { $0.name == name } }
      #expect(isListed || text.contains("\n  \(name) "), "\(name)")
    }
    for kind in FeedInterpreter.Kind.allCases { #expect(text.contains(kind.rawValue)) }
    for channel in Channel.allCases { #expect(text.contains(channel.rawValue)) }
    for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
  }
}
