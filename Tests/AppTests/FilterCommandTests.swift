import Testing

/// The filter language and the search of texts, by the built program.
@Suite struct FilterCommandTests {
  @Test func aFilterInErrorNamesItsColumnAndTheNearestWord() throws {
    let city = try SmallCity()
    for (filter, complaint) in [
      ("late statw:x", "column 6: there is no field statw: did you mean state?"),
      ("due<tody", "column 5: due has no tody: did you mean today, monday?"),
      ("late (soon", "column 6: the parenthesis is not closed"),
    ] {
      let told = try city.run("cases", [filter])
      #expect(told.code == 2)
      #expect(told.complaint.contains(complaint), "\(told.complaint)")
    }
  }

  @Test func theWholeLanguageIsPrintedInBothLanguages() throws {
    let english = try Program.griddesk.run(["help", "filter", "--lang", "en"])
    #expect(english.code == 0 && english.output.contains("opened:2026-11-01..yesterday"))
    let chinese = try Program.griddesk.run(["help", "filter", "--lang", "zh"])
    #expect(chinese.code == 0 && chinese.output.contains("受理:2026-11-01..昨天"))
  }

  @Test func aWordIsFoundWithAnIndexAndWithout() throws {
    let city = try SmallCity()
    let texts = ["供暖不热 call 13812345678", "路灯不亮", "夜里供暖停了"]
    let lines = texts.enumerated().map { index, text in
      #"{"source":"t","id":"\#(index)","at":"2026-01-05T09:00:00+08:00","kind":"case.received","#
        + #""text":"\#(text)","channel":"snap"}"# + "\n"
    }
    #expect(try city.run("feed", ["-"], input: lines.joined()).code == 0)
    let words = ["供暖", "供暖 夜", "热", "13812345678", "1381", "opened:2026-01-05", "!供暖"]
    func answers() throws -> [String] {
      try words.map { try city.run("cases", [$0, "--format", "csv"]).output }
    }
    let before = try answers()
    #expect(before.map { $0.split(separator: "\n").count - 1 } == [2, 1, 1, 0, 0, 3, 1])
    let made = try city.run("index", [])
    #expect(made.code == 0, "\(made.complaint)")
    #expect(try answers() == before)
    let more =
      #"{"source":"t","id":"9","at":"2026-01-05T10:00:00+08:00","kind":"case.received","#
      + #""text":"供暖","channel":"snap"}"# + "\n"
    #expect(try city.run("feed", ["-"], input: more).code == 0)
    #expect(try answers()[0].split(separator: "\n").count == 4, "what came since is found too")
    #expect(try city.run("verify").code == 0)
    #expect(try city.run("index", ["--drop"]).code == 0)
    #expect(try answers()[0].split(separator: "\n").count == 4)
  }
}
