import Testing

/// The moves of a case without a screen.
@Suite struct MoveCommandTests {
  @Test func aCaseGoesItsWholeWayBySubcommands() throws {
    let city = try SmallCity()
    _ = try city.feed(
      id: "a-1", text: "路灯不亮", more: #","caller":{"name":"王芳","phone":"13812345678"}"#)
    let way: [(move: [String], state: String)] = [
      (["claim", "1"], "claimed"),
      (["check", "1", "--verdict", "not-fixed", "--remark", "dark"], "claimed"),
      (["file", "1"], "claimed"),
      (["dispatch", "1", "--to", "供电公司", "--co", "roads,铁西社区"], "dispatched"),
      (["accept", "test/a-1"], "handling"),
      (["whistle", "1", "--units", "dept:water", "--text", "come"], "handling"),
      (["sign-on", "1", "--unit", "water"], "handling"),
      (["urge", "1"], "handling"),
      (["reply", "1", "--text", "under way"], "handling"),
      (["extend", "1", "--days", "3", "--reason", "parts are missing"], "handling"),
      (["suspend", "1", "--reason", "frost", "--until", "2027-03-01"], "suspended"),
      (["resume", "1"], "handling"),
      (
        ["correct", "1", "--field", "urgency", "--to", "urgent", "--reason", "dark road"],
        "handling"
      ),
      (["done", "1", "--remark", "mended"], "verifying"),
      (["verify", "1", "--verdict", "fixed"], "verified"),
      (["close", "1"], "closed"),
      (["call-back", "1", "--answer", "satisfied"], "closed"),
      (["note", "1", "--remark", "all said"], "closed"),
    ]
    for (move, state) in way {
      let outcome = try city.run(move[0], Array(move.dropFirst()) + ["--as-json"])
      #expect(outcome.code == 0, "\(move): \(outcome.output)\(outcome.complaint)")
      #expect(outcome.output.hasPrefix(#"{"ok":true,"case":"0001","seq":"#), "\(outcome.output)")
      #expect(outcome.output.contains("\"state\":\"\(state)\""), "\(move): \(outcome.output)")
    }
    #expect(try city.run("verify").code == 0)
  }

  @Test func aRefusalIsASentenceInTheLanguageOrOneWord() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "a-1", text: "路灯不亮")
    #expect(try city.run("claim", ["1"]).code == 0)
    let chinese = try city.run("claim", ["1", "--lang", "zh"])
    #expect(chinese.code == 1 && chinese.complaint.contains("认领"), "\(chinese.complaint)")
    let english = try city.run("claim", ["1", "--lang", "en"])
    #expect(english.code == 1 && english.complaint.contains("has claimed it already"))
    let json = try city.run("claim", ["1", "--as-json"])
    #expect(json.code == 1 && json.complaint.isEmpty)
    #expect(json.output.contains(#"{"ok":false,"case":"0001","error":"already-claimed","by":""#))
    let gone = try city.run("claim", ["77", "--as-json"])
    #expect(gone.output.contains(#""error":"unknown-case""#))
  }

  @Test func severalCasesAreMovedTogetherAndAnsweredOneByOne() throws {
    let city = try SmallCity()
    for id in ["a", "b", "c"] { _ = try city.feed(id: id, text: "lamp \(id)") }
    #expect(try city.run("claim", ["2"]).code == 0)
    let outcome = try city.run("claim", ["1", "2", "test/c", "--as-json"])
    #expect(outcome.code == 1)
    #expect(outcome.lines.map { $0.contains(#""ok":true"#) } == [true, false, true])
  }

  @Test func aVersionThatIsPastIsRefused() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "a", text: "lamp")
    #expect(try city.run("note", ["1", "--remark", "n", "--version", "1"]).code == 0)
    let late = try city.run("note", ["1", "--remark", "n", "--version", "1", "--as-json"])
    #expect(late.code == 1 && late.output.contains(#""error":"overtaken""#))
  }

  @Test(arguments: [
    ["claim"], ["claim", "one"], ["dispatch", "1"], ["dispatch", "1", "--to", "nowhere"],
    ["return", "1", "--days", "1"], ["approve", "1"], ["approve", "1", "2", "later"],
    ["extend", "1", "--days", "x", "--reason", "r"], ["verify", "1", "--verdict", "maybe"],
    ["claim", "1", "2", "--version", "1"],
  ])
  func wrongUsageOfAMoveIsOneLine(arguments: [String]) throws {
    let city = try SmallCity()
    let outcome = try city.run(arguments[0], Array(arguments.dropFirst()))
    #expect(outcome.code == 2, "\(outcome.output)\(outcome.complaint)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.split(separator: "\n").count == 1, "\(outcome.complaint)")
  }

  @Test func everyMoveHasItsHelp() throws {
    let overview = try Program.griddesk.run(["help"]).output
    for word in ["claim", "take-over", "force-close", "call-back", "sign-on", "undo"] {
      #expect(overview.contains(word))
      let help = try Program.griddesk.run([word, "--help"])
      #expect(help.code == 0 && help.output.hasPrefix("usage: griddesk \(word) CASE..."))
    }
    let verify = try Program.griddesk.run(["help", "verify"]).output
    #expect(verify.contains("hash chain") && verify.contains("--verdict"))
  }

  @Test func onlyWhoHasTheCaseSeesTheCallerAndItIsWrittenDown() throws {
    let city = try SmallCity()
    _ = try city.feed(
      id: "a", text: "lamp", more: #","caller":{"name":"王芳","phone":"13812345678"}"#)
    let early = try city.run("reveal", ["1", "--reason", "to ask", "--as-json"])
    #expect(early.output.contains(#""error":"not-in-own-hands""#))
    #expect(!early.output.contains("王芳"))
    #expect(try city.run("claim", ["1"]).code == 0)
    #expect(try city.run("reveal", ["1"]).code == 2)
    let seen = try city.run("reveal", ["1", "--reason", "to ask"])
    #expect(seen.code == 0 && seen.output.contains("王芳  13812345678"))
  }

  @Test func aMoveOfSeveralIsTakenBackWholeOrOneCaseOfIt() throws {
    let city = try SmallCity()
    for id in ["a", "b", "c", "d"] { _ = try city.feed(id: id, text: "lamp \(id)") }
    #expect(try city.run("claim", ["1", "2", "3"]).code == 0)
    #expect(try city.run("claim", ["4"]).code == 0)
    let alone = try city.run("undo", ["2", "--lang", "en"])
    #expect(alone.code == 0 && alone.complaint.contains("2 others"), "\(alone.complaint)")
    #expect(try city.run("case", ["1"]).output.contains("claimed"))
    let all = try city.run("undo", ["test/a", "--all", "--as-json"])
    let lines = all.output.split(separator: "\n")
    #expect(lines.count == 3 && lines.count { $0.contains("\"state\":\"received\"") } == 2)
    #expect(all.code == 1 && lines.count { $0.contains("\"ok\":false") } == 1)
    let single = try city.run("undo", ["4", "--all"])
    #expect(single.code == 0 && single.complaint.isEmpty, "\(single.complaint)")
    #expect(try city.run("undo", ["1", "2", "--all"]).code == 2)
    #expect(try city.run("claim", ["1", "--all"]).code == 2)
    #expect(try city.run("verify").code == 0)
  }

  @Test func whatWasSetAsideIsNeitherOnTimeNorLate() throws {
    let city = try SmallCity()
    for id in ["a", "b"] { _ = try city.feed(id: id, text: "lamp \(id)") }
    let merged = try city.run("merge", ["1", "--into", "2", "--reason", "the same lamp"])
    #expect(merged.code == 0, "\(merged.complaint)")
    let list = try city.run("cases", ["number:1", "--format", "ndjson"])
    #expect(list.output.contains("0001") && !list.output.contains("on_time\":true"))
    #expect(try city.run("cases", ["ontime"]).output.contains("0001") == false)
    #expect(try city.run("cases", ["ontime:no"]).output.contains("0001") == false)
    let stats = try city.run("stats", ["--by", "state", "--format", "csv"]).output
    #expect(stats.contains("all,,2,1,0,0,0,0,0,0,-,-,1,0"), "\(stats)")
    #expect(try city.run("case", ["1", "--lang", "en"]).output.contains("on time") == false)
  }
}
