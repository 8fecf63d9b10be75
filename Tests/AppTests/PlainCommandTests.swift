import Testing

/// `griddesk --plain` as a script or a screen reader meets it.
struct PlainCommandTests {
  private func talk(_ city: SmallCity, _ more: [String], _ lines: [String]) throws -> Outcome {
    try Program.griddesk.run(
      ["--plain", "--store", city.store] + more, input: lines.map { $0 + "\n" }.joined())
  }

  @Test(arguments: ["zh", "en"]) func itAnswersNumbersOverAPipe(language: String) throws {
    let city = try SmallCity()
    _ = try city.feed(id: "one", text: "路灯不亮")
    let outcome = try talk(city, ["--lang", language], ["3", "1", "q"])
    #expect(outcome.code == 0 && outcome.complaint.isEmpty, "\(outcome.complaint)")
    #expect(!outcome.output.contains("\u{1B}") && outcome.output.contains("路灯不亮"))
    #expect(outcome.output.contains(language == "zh" ? "流程记录" : "Timeline"))
    // The end of the input is a way out, too, and the last line needs no end.
    let short = try Program.griddesk.run(
      ["--plain", "--store", city.store, "--lang", language], input: "9")
    #expect(short.code == 0 && short.output.contains("0001"))
  }

  @Test func aCaseIsClaimedByNumber() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "one", text: "路灯不亮")
    let outcome = try talk(city, ["--lang", "en"], ["3", "1", "1", "q"])
    #expect(outcome.output.contains("claimed"), "\(outcome.output)")
    #expect(try city.run("cases", ["--format", "ndjson"]).output.contains(#""state":"claimed""#))
  }

  @Test func whereOneLooksOnNothingIsChanged() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "one", text: "路灯不亮")
    let outcome = try talk(city, ["--lang", "en", "--read-only"], ["3", "1", "1", "n", "u", "q"])
    #expect(outcome.code == 0)
    #expect(try city.run("cases", ["--format", "ndjson"]).output.contains(#""state":"received""#))
  }
}
