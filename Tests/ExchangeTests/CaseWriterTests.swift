import Exchange
import Model
import Testing

/// Lists of cases leave in three plain forms that say the same, and never who called.
@Suite struct CaseWriterTests {
  private func row(text: String = "路灯坏了") -> CaseRow {
    var item = Case(
      CaseID(142),
      Receipt(
        text: text, grid: Sample.grid, category: "utilities/power", channel: .hotline,
        urgency: .urgent, caller: Caller(name: "王某某", phone: "13800001234"),
        givenDue: Sample.at(2026, 11, 22, 9), marks: [.imported, .spread]),
      at: Sample.at(2026, 11, 21, 9), origin: Origin(source: "8890", id: "a-1"))
    item.evolve(
      .caseClosed(remark: "x", marks: .unverified), at: Sample.at(2026, 11, 22, 9), actor: "li")
    return CaseRow(item: item, deadlines: Deadlines(totalDue: item.givenDue))
  }

  private var bareRow: CaseRow {
    CaseRow(
      item: Case(
        CaseID(7), Receipt(text: "x", channel: .entry), at: Sample.at(2026, 11, 21, 9),
        origin: nil), deadlines: Deadlines())
  }

  private func written(_ format: CaseWriter.Format, _ rows: [CaseRow]) -> String {
    var writer = CaseWriter(format: format, city: Sample.city, zone: .shanghai) { $0.count }
    var bytes: [UInt8] = []
    for row in rows {
      writer.add(row)
      bytes += writer.take(atEnd: false)
    }
    bytes += writer.take(atEnd: true)
    #expect(isHarmless(bytes))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("王") && !text.contains("13800001234"), "the caller is in \(format)")
    return text
  }

  @Test func csvHasAHeaderAndALineACase() {
    #expect(
      written(.csv, [row(), bareRow]) == """
        case,source_id,state,grid,town,category,channel,urgency,opened,due,closed,on_time,holder,\
        text,marks
        0142,a-1,closed,210882003001001,金桥街道,utilities/power,hotline,urgent,\
        2026-11-21T09:00:00+08:00,2026-11-22T09:00:00+08:00,2026-11-22T09:00:00+08:00,yes,\
        city,路灯坏了,spread unverified imported
        0007,,received,,,,entry,normal,2026-11-21T09:00:00+08:00,,,,city,x,

        """)
  }

  @Test func ndjsonHasAnObjectACaseWithNullsWhereNothingIs() {
    #expect(
      written(.ndjson, [bareRow]) == #"{"case":"0007","source_id":null,"state":"received","#
        + #""grid":null,"town":null,"category":null,"channel":"entry","urgency":"normal","#
        + #""opened":"2026-11-21T09:00:00+08:00","due":null,"closed":null,"on_time":null,"#
        + #""holder":"city","text":"x","marks":null}"# + "\n")
    #expect(written(.ndjson, [row()]).contains(#""on_time":true"#))
  }

  @Test func anEmptyListStillHasItsHeader() {
    #expect(written(.csv, []).hasPrefix("case,source_id,"))
    #expect(written(.table, []).hasPrefix("case  source_id"))
    #expect(written(.ndjson, []).isEmpty)
  }

  @Test(arguments: CaseWriter.Format.allCases)
  func hostileTextLeavesOnOneLineAndHarmless(format: CaseWriter.Format) {
    let text = written(format, [row(text: "=cmd\n" + hostileText)])
    #expect(text.count { $0 == "\n" } == (format == .ndjson ? 1 : 2))
    #expect(format != .csv || text.contains("\"'=cmd\\n"))
  }
}
