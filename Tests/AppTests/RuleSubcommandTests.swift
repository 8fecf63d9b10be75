import Testing

/// `griddesk limit`, `calendar` and `policy` as a shell runs them.
@Suite struct RuleSubcommandTests {
  private static let limit = [
    "set", "--span", "total", "--urgency", "normal", "--clock", "always", "--amount", "1",
    "--from", "2000-01-01", "--lang", "en",
  ]

  @Test func aLimitIsShownWithWhatItWouldDoAndSavedOnlyWhenWanted() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "a", text: "路灯不亮")
    _ = try city.feed(id: "b", text: "停水")
    let before = try city.run("limit", ["--lang", "en"])
    #expect(before.code == 0 && before.output.contains("7 work days"), "\(before.complaint)")
    let shown = try city.run("limit", Self.limit + ["--limit", "1"])
    #expect(shown.code == 0, "\(shown.complaint)")
    #expect(shown.output.contains("2 open cases"), "\(shown.output)")
    #expect(shown.lines.first == "- 7 work days, whole case, normal, any category, from 2000-01-01")
    #expect(shown.output.contains("and 1 more"), "\(shown.output)")
    #expect(shown.output.contains("-> red  2"), "\(shown.output)")
    #expect(shown.output.contains("nothing was saved"))
    #expect(try city.run("limit", ["--lang", "en"]).output == before.output)
    let saved = try city.run("limit", Self.limit + ["--yes"])
    #expect(saved.code == 0 && saved.output.contains("saved"), "\(saved.complaint)")
    #expect(try city.run("cases", ["late", "--format", "ndjson"]).lines.count == 2)
    #expect(try city.run("verify").code == 0)
  }

  @Test func aCalendarIsChangedByTheDayAndByTheFile() throws {
    let city = try SmallCity()
    let set = try city.run(
      "calendar",
      ["set", "2026-12-01", "--working", "no", "--name", "停电", "--yes", "--lang", "en"])
    #expect(set.code == 0, "\(set.complaint)")
    let again = try city.run(
      "calendar",
      ["set", "2026-12-01", "--working", "no", "--name", "停电", "--yes", "--lang", "en"])
    #expect(again.code == 1 && again.complaint.contains("change nothing"))
    let file = city.folder / "days.csv"
    try Project.write(
      "date,working,name,calendar\n2026-12-05,yes,补班,\n2026-12-02,no,考试,school\n", to: file)
    let read = try city.run("calendar", ["import", file, "--yes", "--lang", "en"])
    #expect(read.code == 0 && read.output.contains("saved 2 changes"), "\(read.complaint)")
    let listed = try city.run("calendar", ["--from", "2026-12-01", "--lang", "en"])
    for line in ["city", "2026-12-01", "停电", "2026-12-05", "补班", "school", "2026-12-02", "考试"] {
      #expect(listed.output.contains(line), "\(listed.output)")
    }
    try Project.write("date,working\n2026-13-01,yes\n2026-12-09,perhaps\n", to: file)
    let broken = try city.run("calendar", ["import", file, "--yes"])
    #expect(broken.code == 1)
    #expect(broken.complaint.contains("2026-13-01") && broken.complaint.contains("perhaps"))
    #expect(try city.run("verify").code == 0)
  }

  @Test func aNumberIsChanged() throws {
    let city = try SmallCity()
    let set = try city.run("policy", ["set", "returns", "--amount", "3", "--yes", "--lang", "en"])
    #expect(set.code == 0, "\(set.complaint)")
    let listed = try city.run("policy", ["--lang", "en"])
    #expect(listed.lines.contains { $0.hasPrefix("returns") && $0.contains("3") })
  }

  @Test func timesAndUrgenciesAreWrittenAsPeopleDo() throws {
    let city = try SmallCity()
    for (name, amount) in [("night-shift", "22:30"), ("unfiled-dispatch", "urgent")] {
      let set = try city.run("policy", ["set", name, "--amount", amount, "--yes", "--lang", "en"])
      #expect(set.code == 0 && set.output.contains("\(name) \(amount)"), "\(set.complaint)")
      let wrong = try city.run("policy", ["set", name, "--amount", "7", "--yes"])
      #expect(wrong.code == 2 && wrong.complaint.contains("none"), "\(wrong.complaint)")
    }
    #expect(try city.run("verify").code == 0)
  }

  @Test func aWordIsGivenToADepartment() throws {
    let city = try SmallCity()
    let listed = try city.run("handler", ["--lang", "en"])
    #expect(listed.lines.contains { $0.hasPrefix("停电") && $0.contains("power") })
    let set = try city.run(
      "handler", ["set", "充电桩", "--to", "供电公司", "--yes", "--lang", "en"])
    #expect(set.code == 0 && set.output.contains("充电桩 → power"), "\(set.complaint)")
    _ = try city.run("handler", ["set", "停电", "--to", "none", "--yes", "--lang", "en"])
    let after = try city.run("handler", ["--lang", "en"])
    #expect(after.lines.contains { $0.hasPrefix("充电桩") && $0.contains("power") })
    #expect(after.lines.filter { $0.hasPrefix("停电") }.count == 2)
    #expect(try city.run("verify").code == 0)
  }

  @Test(
    "what cannot be meant is one line",
    arguments: [
      ["limit", "set", "--span", "total"], ["limit", "get"],
      ["limit", "set", "--span", "x", "--clock", "always", "--amount", "1"],
      ["limit", "set", "--span", "total", "--clock", "always", "--amount", "1", "--from", "1.1."],
      ["calendar", "set", "2026-02-30", "--working", "no"], ["calendar", "set", "2026-02-03"],
      ["calendar", "import"], ["policy", "set", "x", "--amount", "1"], ["policy", "set", "calls"],
      ["handler", "set", "充电桩"], ["handler", "set", "充电桩", "--to", "nowhere"],
    ])
  func usage(words: [String]) throws {
    let city = try SmallCity()
    let outcome = try city.run(words[0], Array(words.dropFirst()))
    #expect(outcome.code == 2, "\(outcome.output)")
    #expect(outcome.complaint.split(separator: "\n").count == 1, "\(outcome.complaint)")
  }
}
