import Cells
import Model
import Testing

@testable import Console

/// How tables are wanted: written, read, chosen and remembered.
struct TableTests {
  @Test func everyTableIsReadAsItIsWritten() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      var tables = TableLayouts()
      for table in TableName.allCases { tables[table] = Self.layout(of: table, &random) }
      let file = TableFile(TableFile.text(tables))
      #expect(file.problems.isEmpty)
      let isSame = file.tables == tables
      #expect(isSame, "\(TableFile.text(tables))")
    }
  }

  private static func layout(of table: TableName, _ random: inout SplitMix64) -> TableLayout {
    var layout = TableLayout()
    let columns = table.columns.filter { _ in random.next() % 2 == 0 }.map { name in
      TableLayout.Choice(name, width: random.next() % 3 == 0 ? Int(random.next() % 120) + 1 : nil)
    }
    layout.columns = columns.isEmpty ? nil : columns.shuffled(using: &random)
    layout.sort = table.sortable.shuffled(using: &random).prefix(Int(random.next() % 4)).map {
      TableLayout.Key($0, isDescending: random.next() % 2 == 0)
    }
    layout.grouping =
      table.groupings.isEmpty ? nil : Grouping.allCases.randomElement(using: &random)
    layout.hasPreview = random.next() % 2 == 0
    return layout
  }

  @Test(
    arguments: [
      ("cases.columns = number text:40 due", nil),
      ("  cases.sort=due,-urgency", nil),
      ("cases.sort = 时限,-紧急", nil),
      ("# cases.sort = nothing", nil),
      ("cases.group = none", nil),
      ("boxes.sort = due", TableFault.noTable("boxes")),
      ("cases.colour = red", .noSetting("colour")),
      ("cases.columns = number colour", .noColumn("colour", of: TableName.cases.columns)),
      ("cases.columns = number number", .twice(.number)),
      ("cases.columns = text:0", .noWidth("0")),
      ("cases.columns = text:wide", .noWidth("wide")),
      ("cases.sort = text", .noKey("text", of: TableName.cases.sortable)),
      ("log.sort = time", .noKey("time", of: [])),
      ("cases.sort = due,opened,number,state", .tooManyKeys(4)),
      ("log.group = town", .noGrouping("town", of: [])),
      ("cases.preview = maybe", .noSwitch("maybe")),
      ("cases columns", .noLine),
    ] as [(String, TableFault?)])
  func aLineWithAFaultIsToldAndIgnored(line: String, fault: TableFault?) {
    let file = TableFile("cases.preview = off\n" + line + "\nnext.columns = text\n")
    #expect(file.problems.map(\.fault) == (fault.map { [$0] } ?? []))
    #expect(file.problems.allSatisfy { $0.line == 2 })
    #expect(!file.tables[.cases].hasPreview && file.tables[.next].columns?.count == 1)
    for language in Language.allCases {
      let said = Words(language).tableProblems(file.problems, in: "tables")
      #expect(said.isEmpty == (fault == nil))
    }
  }

  @Test func aKeyOfTheSortIsTurnedRound() {
    var layout = TableLayout()
    layout.turnKey(0, .due)
    layout.turnKey(1, .place)
    #expect(TableLayout.text(layout.sort) == "due,place")
    layout.turnKey(0, .due)
    #expect(TableLayout.text(layout.sort) == "-due,place")
    layout.turnKey(0, .place)
    #expect(TableLayout.text(layout.sort) == "place")
    layout.turnKey(2, .number)
    #expect(TableLayout.text(layout.sort) == "place,number")
    layout.turnKey(0, .place)
    layout.turnKey(0, .place)
    #expect(TableLayout.text(layout.sort) == "number")
  }

  @Test func whatIsChosenIsShownAtOnceAndRememberedWithEnter() {
    let desk = Hamlet.desk(cases: 5, width: 100, height: 30)
    desk.press("3 C")
    #expect(desk.row(2).contains("holder"))
    desk.press("<Down> <Down> <Down> <Down> <Down> <Down> <Space>")
    #expect(!desk.row(2).contains("holder"))
    desk.press("<Esc>")
    #expect(desk.row(2).contains("holder") && desk.asked.isEmpty)
    desk.press("C <Down> <Down> <Down> <Down> <Down> <Down> <Space> K <Enter>")
    #expect(!desk.row(2).contains("holder"))
    var wanted = TableLayouts()
    wanted[.cases].columns = [.urgency, .number, .marks, .text, .place, .state, .due]
      .map { TableLayout.Choice($0) }
    #expect(desk.asked == [.keepTables(wanted)])
    desk.press("C r <Enter>")
    #expect(desk.asked.last == .keepTables(TableLayouts()))
    #expect(desk.row(2).contains("holder"))
  }

  @Test func columnsThatFindNoRoomAreLeftOutFromTheEnd() {
    let desk = Hamlet.desk(cases: 5, width: 80, height: 24)
    desk.press("3 :")
    desk.type("columns number due text:30 holder place channel")
    desk.press("<Enter>")
    #expect(desk.row(2).contains("holder") && !desk.row(2).contains("channel"))
    #expect(desk.row(2).contains("village"))
    #expect(desk.row(-3).contains(" C +1 column "))
    desk.send(.resize(Size(width: 200, height: 60)))
    desk.settle()
    #expect(desk.row(2).contains("channel") && !desk.text.contains(" C +"))
  }

  /// The heads of a list of cases after `:sort` with some words; `^` and `v` are the arrows of the
  /// set that has no others.
  @Test func theHeadsSayWhatTheRowsAreSortedBy() {
    let desk = Hamlet.desk(cases: 5, width: 100, height: 30)
    desk.press("3")
    func heads() -> String {
      let rows = FrameText.render(Console.view(desk.state, symbols: .ascii)).split(separator: "\n")
      return rows.count > 2 ? String(rows[2]) : ""
    }
    for (sort, wanted) in [
      ("number", ["case^ "]), ("-number", ["casev "]), ("due", ["due ^ "]),
      ("-due,number", ["due v1 ", "case^2 "]), ("state,-due,number", ["state ^1 ", "due v2 "]),
      ("-urgency,number", ["v1case^2 "]), ("-closed", ["due/closedv"]), ("category", []),
      ("reset", []),
    ] {
      desk.press(":")
      desk.type("sort " + sort)
      desk.press("<Enter>")
      let heads = heads()
      #expect(wanted.allSatisfy(heads.contains), "\(sort): \(heads)")
      #expect(!wanted.isEmpty || !heads.contains("^"))
    }
  }

  @Test func aSortReadsTheListAnewAndStaysUnderFilters() {
    let desk = Hamlet.desk(cases: 30, width: 100, height: 30)
    desk.press("3 :")
    desk.type("sort -opened,number")
    desk.press("<Enter>")
    func numbers() -> [Int64] { desk.state.cases.rows.map(\.item.id.number) }
    let opened = desk.state.cases.rows.map(\.item.opened)
    #expect(opened == opened.sorted(by: >) && opened.count > 20)
    #expect(desk.row(1).contains("by opened down, case"))
    desk.press("/")
    desk.type("来件1")
    desk.press("<Enter>")
    #expect(numbers().count == 11 && numbers() == numbers().sorted(by: >))
    desk.press("s")
    #expect(desk.state.cases.query.sort.isEmpty && desk.state.cases.query.order == .queue)
    desk.press("s s s s")
    #expect(desk.state.cases.query.sort.count == 2, "the own sort comes after the last order")
  }

  /// An order with an index is read from it, whatever it is called.
  @Test(arguments: [
    ("due", CaseQuery.Order.due), ("urgency,due", .queue), ("-number", .newest),
    ("number", .oldest),
  ])
  func aSortThatAnOrderIsUsesIt(sort: String, order: CaseQuery.Order) {
    let desk = Hamlet.desk(cases: 5, width: 100, height: 30)
    desk.press("3 :")
    desk.type("sort " + sort)
    desk.press("<Enter>")
    #expect(desk.state.cases.query.sort.isEmpty)
    #expect(desk.state.cases.query.order == order)
  }

  @Test func theBoardOfSlipsIsSortedByItself() {
    let desk = Hamlet.desk(cases: 5, width: 100, height: 30)
    desk.press("3 :")
    desk.type("sort opened")
    desk.press("<Enter> :")
    desk.type("queue slips")
    desk.press("<Enter>")
    #expect(desk.state.cases.query.sort.isEmpty && desk.state.cases.query.order == .slips)
    desk.press(":")
    desk.type("sort -answer")
    desk.press("<Enter>")
    #expect(desk.state.cases.query.sort == [CaseSort.Key(.answer, isDescending: true)])
    #expect(desk.state.cases.query.order == .slips)
    desk.press("<Esc>")
    #expect(desk.state.cases.query.sort == [CaseSort.Key(.opened)])
  }

  @Test func theLogSaysThatItStandsInTheOrderOfTime() {
    let desk = Hamlet.desk(cases: 5, width: 100, height: 30)
    desk.press("9 :")
    desk.type("sort detail")
    desk.press("<Enter>")
    #expect(desk.state.notice == .table(.ownOrder(.log)))
    desk.press(":")
    desk.type("columns detail:20 time")
    desk.press("<Enter>")
    #expect(desk.row(2).contains("what") && !desk.row(2).contains("event"))
  }

  @Test func thePreviewCanBeSwitchedOff() {
    let desk = Hamlet.desk(cases: 5, width: 200, height: 60)
    desk.press("3")
    #expect(desk.state.preview != nil)
    desk.press("p")
    #expect(desk.state.preview == nil)
    #expect(desk.state.cases.screen == 54)
    desk.press("p")
    #expect(desk.state.preview != nil)
  }

  /// As minutes pass, what stands in a column of times left keeps its units where they are.
  @Test func timesLeftKeepTheirUnitsInPlace() {
    var places: [Character: Set<Int>] = [:]
    for minutes in -200_000...200_000 as ClosedRange<Int64> {
      let text = Figures.left(minutes * 60)
      #expect(text.count <= 6, "\(text)")
      for (place, character) in text.reversed().enumerated() where character.isLetter {
        places[character, default: []].insert(place)
      }
    }
    #expect(places == ["m": [0], "h": [2], "d": [0]])
  }

  @Test func theEndTakesInWhatWaits() {
    let desk = Hamlet.desk(cases: 8, width: 100, height: 30)
    desk.press("3 <Down>")
    desk.city.receive("电线垂落", urgency: .emergency)
    desk.poll()
    #expect(desk.state.cases.arrivals == 1)
    desk.press("<End>")
    #expect(desk.state.cases.arrivals == 0 && desk.state.cases.rows.count == 9)
  }
}
