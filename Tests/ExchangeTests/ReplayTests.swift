import Model
import Testing

@testable import Exchange

/// Other systems' records become cases with their own times; dirt is kept, marked and reported.
@Suite struct ReplayTests {
  private func rows(
    _ text: String, _ format: ReplayFormat, spreads: Bool = false
  ) throws -> [ReplayReader.Row] {
    var reader = try ReplayReader(
      Sample.source(text, name: "file.csv"), format: format, city: Sample.city, zone: .shanghai,
      spreads: spreads)
    var rows: [ReplayReader.Row] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  private func kept(
    _ text: String, _ format: ReplayFormat, spreads: Bool = false
  ) throws -> [ReplayCase] {
    try rows(text, format, spreads: spreads).compactMap { row in
      if case .kept(let item) = row { item } else { nil }
    }
  }

  private let boston =
    "CASE_ENQUIRY_ID,OPEN_DT,TARGET_DT,CLOSED_DT,OnTime_Status,CLOSURE_REASON,CASE_TITLE,REASON,"
    + "TYPE,QUEUE,Department,Source,Location\n"

  private let messages = "id,user,title,time,detail,reply,reply_time\n"

  @Test func aMessageIsACaseAndItsReplyTheClosing() throws {
    let text = messages + "7,A01,路灯坏了,2019/4/25 9:32:09,\"三天\n\t没人修\",已修好,2019/5/10 14:56\n"
    let item = try #require(try kept(text, .messages).first)
    #expect(item.origin == Origin(source: "messages", id: "7"))
    #expect(item.receipt.text == "路灯坏了：三天 没人修")
    #expect(item.receipt.caller == Caller(name: "A01", phone: ""))
    #expect(item.opened == Sample.at(2019, 4, 25, 9, 32) + 9)
    #expect(item.closed == Sample.at(2019, 5, 10, 14, 56))
    #expect(item.problems.isEmpty && item.receipt.marks == .imported)
    #expect(item.orders.map(\.at) == [item.opened, item.opened, Sample.at(2019, 5, 10, 14, 56)])
    #expect(item.orders.map { $0.origin?.id } == ["7", "7#claim", "7#close"])
  }

  @Test func aServiceRequestGoesToItsDepartmentWithItsOwnDeadline() throws {
    let text =
      boston + "101,01/01/2015 12:20:09 AM,01/16/2015 08:30:00 PM,,,,Light out,Street Lights,"
      + "Outages,PWDx_Night,PWDx,Constituent Call,33 Beacon St\n"
    let item = try #require(try kept(text, .boston).first)
    #expect(item.opened == Sample.at(2015, 1, 1, 0, 20) + 9)
    #expect(item.receipt.givenDue == Sample.at(2015, 1, 16, 20, 30))
    #expect(item.receipt.text == "Light out, 33 Beacon St")
    #expect(item.receipt.category == "Street Lights/Outages")
    #expect(item.receipt.channel == .hotline && item.closed == nil)
    #expect(
      item.orders.map(\.command).last
        == .move(
          .origin(item.origin), .dispatch(to: .department("PWDx"), queue: "PWDx_Night"),
          version: nil))
  }

  @Test func everyStepIsOneThatTheRulesAllow() throws {
    let sources = [
      "Constituent Call", "Citizens Connect App", "Employee Generated", "City Worker App",
      "Self Service", "Maximo Integration", "Twitter", "Pigeon",
    ]
    let text = sources.enumerated().map { number, source in
      "\(number),01/01/2015 12:20:09 AM,,01/02/2015 09:08:42 AM,,done,T,R,Y,Q,D,\(source),\n"
    }.joined()
    for spreads in [false, true] {
      for item in try kept(boston + text, .boston, spreads: spreads) {
        var walked = Case(CaseID(1), item.receipt, at: item.opened, origin: item.origin)
        for order in item.orders.dropFirst() {
          guard case .move(_, let move, _) = order.command else { continue }
          let occasion = Occasion(
            actor: order.actor, isTrusted: order.isTrusted, at: order.at, city: Sample.city,
            rules: Sample.rulebook)
          for fact in try walked.decide(move, on: occasion) {
            walked.evolve(fact, at: order.at, actor: order.actor)
          }
        }
        #expect(walked.node == .closed && walked.queue == "Q")
        #expect(walked.closed == item.closed && walked.remark == "done")
        #expect(walked.marks.isSuperset(of: [.imported, .unverified]))
        #expect(walked.marks.contains(.spread) == spreads)
        #expect(Set(item.orders.map(\.origin)).count == item.orders.count)
      }
    }
  }

  @Test func dirtIsKeptWithAMarkAndReportedWithItsRow() throws {
    let text =
      boston
      + "1,01/05/2015 08:00:00 AM,01/04/2015 08:00:00 AM,01/03/2015 08:00:00 AM,,,,R,Y,,,Fax,\n"
      + "2,01/05/2015 08:00:00 AM,soon,never,,,T,R,Y,,,Twitter,\n"
    let items = try kept(text, .boston)
    #expect(items.map(\.row) == [2, 3])
    #expect(items[0].receipt.text == "Y", "a blank title is told by the type")
    #expect(items[0].closingMarks == .closedBeforeOpened)
    #expect(items[0].receipt.marks == [.imported, .dueBeforeOpened, .unreadableField])
    #expect(
      items[0].problems.map(\.sentence) == [
        "file.csv, line 2, Source \"Fax\": unknown channel; kept as entry",
        "file.csv, line 2, TARGET_DT \"01/04/2015 08:00:00 AM\": due before it was opened;"
          + " kept and marked",
        "file.csv, line 2, CLOSED_DT \"01/03/2015 08:00:00 AM\": closed before it was opened;"
          + " kept and marked",
      ])
    #expect(items[1].problems.map(\.kind) == [.malformed, .malformed])
    #expect(items[1].receipt.givenDue == nil && items[1].closed == nil)
    #expect(items[1].receipt.marks.contains(.unreadableField))
  }

  @Test(arguments: [
    (",01/05/2015 08:00:00 AM,,,,,T,R,Y,,,Twitter,\n", RowProblem.Kind.blank),
    ("1,,,,,,T,R,Y,,,Twitter,\n", .blank), ("1,whenever,,,,,T,R,Y,,,Twitter,\n", .malformed),
    ("1,\"01/05/2015", .unterminatedQuote),
  ])
  func aRowWithoutNumberOrTimeIsRejectedByName(row: String, kind: RowProblem.Kind) throws {
    guard case .rejected(let problems)? = try rows(boston + row, .boston).first else {
      Issue.record("the row was kept")
      return
    }
    #expect(problems.contains { $0.kind == kind && $0.row == 2 })
  }

  @Test func aRowThatIsTooLongIsRejectedAndTheNextIsKept() throws {
    var reader = try ReplayReader(
      Sample.long(messages, UInt8(ascii: "x"), count: 3 << 20, "\n8,u,t,2019/4/25 9:32:09,d,,\n"),
      format: .messages, city: Sample.city, zone: .shanghai)
    guard case .rejected(let problems)? = try reader.next(),
      case .kept(let item)? = try reader.next()
    else {
      Issue.record("not rejected, then kept")
      return
    }
    #expect(problems.map(\.kind) == [.tooLong] && item.origin.id == "8")
  }

  @Test func anyTableCanBeReadByNamingItsColumns() throws {
    let format = try ReplayFormat(
      name: "csv", columns: "id=Nr,opened=Von,due=Bis,closed=Zu,grid=Netz,department=Amt,text=Was")
    let text = """
      Nr,Von,Bis,Zu,Netz,Amt,Was,urgency,channel,caller_name,caller_phone,religion
      1,2026-11-21T09:00:00Z,2026-11-22 09:00,,210882003001001,town:210882003,a,Urgent,Hall,王,138,x
      2,2026-11-21 09:00,,2026-11-21 10:00,99,village:210882999001,b,huge,,,,
      3,2026-11-21 09:00,,,,power,c,,patrol,,

      """
    let items = try kept(text, format)
    #expect(items[0].opened == Sample.at(2026, 11, 21, 17))
    #expect(
      items[0].receipt
        == Receipt(
          text: "a", grid: Sample.grid, channel: .hall, urgency: .urgent,
          caller: Caller(name: "王", phone: "138"), givenDue: Sample.at(2026, 11, 22, 9),
          marks: .imported))
    #expect(items[0].dispatch?.to == .town(Sample.code(210_882_003)))
    #expect(items[1].receipt.marks == [.imported, .unknownGrid, .unreadableField])
    #expect(items[1].problems.map(\.kind) == [.unknownWord, .unknownGrid, .unknownWord])
    #expect(items[1].dispatch == nil && items[1].receipt.channel == .entry)
    #expect(items[2].problems.map(\.kind) == [.ragged], "short, but all that is needed is there")
    let reader = try ReplayReader(
      Sample.source(text), format: format, city: Sample.city, zone: .shanghai)
    #expect(reader.notes.joined().contains("religion"))
  }

  @Test(arguments: [
    ("csv", "id"), ("csv", "id="), ("csv", "nr=Nr"), ("csv", "id=a,id=b"), ("csv", "text=religion"),
    ("boston", "id=a"), ("chicago", nil),
  ])
  func optionsThatMeanNothingAreRefused(name: String, columns: String?) {
    do throws(ExchangeError) {
      _ = try ReplayFormat(name: name, columns: columns)
      Issue.record("taken")
    } catch {
      #expect(!error.message.isEmpty && !error.message.contains("\n"))
    }
  }

  @Test func aFileWithoutTheColumnsIsRefusedWithTheirNames() {
    do throws(ExchangeError) {
      _ = try ReplayReader(
        Sample.source("id,user,title\n"), format: .messages, city: Sample.city, zone: .shanghai)
      Issue.record("taken")
    } catch {
      #expect(error.message.contains("lacks time, detail, reply, reply_time"))
    }
  }

  @Test func aNumberThatStoodInARowBeforeIsReportedWithBothRows() throws {
    let rows = ["7", "8", "7", "9", "7"].map { "\($0),A,t,2019/4/25 9:00:00,d,,\n" }.joined()
    let kept = try kept(messages + rows, .messages)
    #expect(kept.map(\.isRepeated) == [false, false, true, false, true])
    #expect(kept.flatMap(\.problems).map(\.row) == [4, 6])
    #expect(kept[2].problems.first?.sentence.contains("row 2") == true)
    #expect(kept.allSatisfy { $0.receipt.marks == .imported }, "only the file is at fault")
  }

  @Test func spreadingIsEvenAndAlwaysTheSame() throws {
    let spread = GridSpread(Sample.city)
    var dealt: [PlaceCode: Int] = [:]
    for number in 0..<8_000 {
      let origin = Origin(source: "boston", id: String(101_001_240_734 + number))
      let grid = try #require(spread.grid(for: origin))
      #expect(spread.grid(for: origin) == grid)
      dealt[grid, default: 0] += 1
    }
    #expect(dealt.count == 4)
    #expect(dealt.values.allSatisfy { (1_800...2_200).contains($0) }, "\(dealt)")
    #expect(
      spread.grid(for: Origin(source: "boston", id: "1"))
        == spread.grid(for: Origin(source: "boston", id: "1")))
  }

  @Test func problemsAreCountedByKindWithTheirFirstRows() {
    var tally = ProblemTally()
    for row in 1...7 {
      tally.add(RowProblem(.closedBeforeOpened, file: "f", row: row, line: row, reason: ""))
    }
    tally.add(RowProblem(.ragged, file: "f", row: 9, line: 9, reason: ""))
    #expect(
      tally.lines == [
        "1 row with the wrong number of fields (row 9)",
        "7 rows closed before they were opened (rows 1, 2, 3, 4, 5, …)",
      ])
  }
}
