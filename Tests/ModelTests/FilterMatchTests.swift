import Model
import Testing

@Suite("Which cases pass a filter")
struct FilterMatchTests {
  private static let now = at("2026-11-20 12:00")

  private static let row: CaseRow = {
    let receipt = Receipt(
      text: "Heating off in 3号楼", grid: Sample.code(210_882_002_002_017),
      category: "utilities/heating", channel: .hotline, urgency: .urgent,
      givenDue: at("2026-11-20 11:00"), marks: [.spread, .unverified])
    var item = Case(
      CaseID(142), receipt, at: at("2026-11-19 12:00"), origin: Origin(source: "8890", id: "a-1"))
    item.evolve(.caseClaimed, at: at("2026-11-19 12:30"), actor: "wang")
    return CaseRow(item: item, deadlines: Sample.rulebook.deadlines(for: item))
  }()

  @Test(
    "conditions that hold",
    arguments: [
      "", "heating", "HEAT 号楼", "!3号楼", "\"off in\"", "#0142", "0142", "open late", "state:claimed",
      "state:closed,claimed", "town:高坎", "village:富丽", "grid:G017", "place:210882002002",
      "channel:hotline", "urgency:urgent", "category:util", "category:UTILITIES/heating",
      "holder:city", "by:wang", "spread unverified", "age>23h age<25h", "due<0h due>-23h",
      "source:8890", "source:8890/a-1", "!closed", "!ontime", "xyz | late", "!(xyz late)",
    ])
  func pass(text: String) throws {
    #expect(try Filter.parse(text, in: Sample.city).matches(Self.row, at: Self.now))
  }

  @Test(
    "conditions that do not",
    arguments: [
      "cooling", "\"heating  off\"", "#0143", "closed", "soon", "unlocated", "town:东",
      "channel:snap", "urgency:normal,emergency", "category:heating", "holder:power", "by:wan",
      "dup", "age<23h", "due>0h", "source:889", "source:8890/a", "ontime", "ontime:no",
      "late !late", "xyz | zyx",
    ])
  func fail(text: String) throws {
    #expect(try !Filter.parse(text, in: Sample.city).matches(Self.row, at: Self.now))
  }

  @Test(
    "what stands beside the plain path can be asked for",
    arguments: [
      "slip", "slip:red", "waits:slip,joint", "督办:红", "suspended", "co:heating", "filed",
      "desk:city",
      "!verified verified:no", "!waits:approval", "!outcome:solved",
    ])
  func beside(text: String) throws {
    var row = Self.row
    let facts: [SideFact] = [
      .filed(note: ""), .urged(.red, to: .city, text: ""), .suspended(until: nil),
      .coHandlersNamed([.department("heating")]),
    ]
    for fact in facts { row.item.evolve(.caseSide(fact), at: Self.now, actor: "wang") }
    let filter = try Filter.parse(text, in: Sample.city)
    #expect(filter.matches(row, at: Self.now))
    #expect(!filter.matches(Self.row, at: Self.now) || text.contains("!") || text == "desk:city")
  }

  @Test(
    "a shift ends when the next begins",
    arguments: [
      ("2026-11-20 12:00", "2026-11-20 18:00"), ("2026-11-20 17:59", "2026-11-20 18:00"),
      ("2026-11-20 18:00", "2026-11-21 08:00"), ("2026-11-21 07:59", "2026-11-21 08:00"),
      ("2026-11-21 08:00", "2026-11-21 18:00"),
    ])
  func shift(now: String, end: String) throws {
    #expect(Sample.rulebook.shiftEnd(at: at(now)) == at(end))
    let settled = try Filter.parse("due<shift", in: Sample.city)
      .settled(at: at(now), by: Sample.rulebook)
    var row = Self.row
    row.deadlines = Deadlines(totalDue: at(end) - 1)
    #expect(settled.matches(row, at: at(now)))
    row.deadlines = Deadlines(totalDue: at(end))
    #expect(!settled.matches(row, at: at(now)))
  }

  @Test(
    "moments are those of the city's own clocks",
    arguments: [
      // Asked on Friday 2026-11-20 at 00:30 in the city, which is Thursday afternoon in Greenwich.
      ("opened:today", "2026-11-20 00:00", "2026-11-21 00:00"),
      ("opened:yesterday", "2026-11-19 00:00", "2026-11-20 00:00"),
      ("opened:今天", "2026-11-20 00:00", "2026-11-21 00:00"),
      ("opened:前天", "2026-11-18 00:00", "2026-11-19 00:00"),
      ("opened:friday", "2026-11-20 00:00", "2026-11-21 00:00"),
      ("opened:monday", "2026-11-16 00:00", "2026-11-17 00:00"),
      ("opened:周日", "2026-11-15 00:00", "2026-11-16 00:00"),
      ("due:sunday", "2026-11-22 00:00", "2026-11-23 00:00"),
      ("due:星期五", "2026-11-20 00:00", "2026-11-21 00:00"),
      ("opened:this-week", "2026-11-16 00:00", "2026-11-23 00:00"),
      ("opened:上周", "2026-11-09 00:00", "2026-11-16 00:00"),
      ("opened:last-month", "2026-10-01 00:00", "2026-11-01 00:00"),
      ("opened:2026-12", "2026-12-01 00:00", "2027-01-01 00:00"),
      ("opened:11-05", "2026-11-05 00:00", "2026-11-06 00:00"),
      ("due:18:00", "2026-11-20 18:00", "2026-11-20 18:01"),
      ("due:明天 8点半", "2026-11-21 08:30", "2026-11-21 08:31"),
      ("opened:2026-11-01..2026-11-03", "2026-11-01 00:00", "2026-11-04 00:00"),
      ("opened:2026-11-19T00:00:00Z..now", "2026-11-19 08:00", "2026-11-20 00:31"),
    ])
  func moments(text: String, from: String, until: String) throws {
    let filter = try Filter.parse(text, in: Sample.city)
    guard
      case .test(.times(let time, let first, let last)) = filter.settled(
        at: at("2026-11-20 00:30"), by: Sample.rulebook)
    else {
      Issue.record("no stretch of time")
      return
    }
    #expect(first?.instant == at(from))
    // Now is a second and not a minute.
    let end = text.hasSuffix("now") ? at("2026-11-20 00:30") + 1 : at(until)
    #expect(last?.instant == end)
    for (instant, isIn) in [(at(from) - 1, false), (at(from), true), (end - 1, true), (end, false)]
    {
      var row = Self.row
      if time == .opened {
        row.item.opened = instant
      } else {
        row.deadlines = Deadlines(totalDue: instant)
      }
      let settled = Filter.test(.times(time, from: first, until: last))
      #expect(settled.matches(row, at: Self.now) == isIn)
      #expect(!filter.matches(row, at: Self.now), "a moment means nothing before it is settled")
    }
  }

  @Test("a closed case is on time or not, and neither late nor due")
  func closedCase() throws {
    var row = Self.row
    row.item.evolve(.caseClosed(remark: "", marks: []), at: at("2026-11-20 11:00"), actor: "wang")
    let filter = { try Filter.parse($0, in: Sample.city).matches(row, at: Self.now) }
    #expect(try filter("ontime closed !open !late !due<9w"))
    row.item.closed = at("2026-11-20 11:01")
    #expect(try filter("ontime:no !ontime"))
  }
}
