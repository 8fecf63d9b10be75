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
