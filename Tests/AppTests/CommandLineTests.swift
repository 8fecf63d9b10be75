import Testing

/// The built program without a screen: its subcommands, exit codes and one-line errors.
@Suite struct CommandLineTests {
  @Test func versionAndHelpSayWhatThereIs() throws {
    let version = try Program.griddesk.run(["--version"])
    #expect(version.code == 0)
    #expect(version.lines.count == 1)
    let help = try Program.griddesk.run(["--help"])
    #expect(help.code == 0)
    for word in ["init", "feed", "replay", "simulate", "cases", "stats", "snapshot", "verify"] {
      #expect(help.output.contains(word))
    }
  }

  @Test(arguments: [
    ["nonsense"], ["cases", "--nonsense"], ["cases", "--limit", "many"],
    ["snapshot", "--size", "9"],
    ["stats", "--by", "colour"], ["replay", "--format", "tape", "-"], ["init"],
    ["feed", "--store"],
  ])
  func wrongUsageIsOneLineAndExitCodeTwo(arguments: [String]) throws {
    let outcome = try Program.griddesk.run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.split(separator: "\n").count == 1, "\(outcome.complaint)")
  }

  @Test func aMissingStoreIsOneLineAndExitCodeOne() throws {
    let folder = try TemporaryFolder()
    for subcommand in ["cases", "stats", "verify", "feed", "snapshot"] {
      let more =
        subcommand == "snapshot" ? ["--view", "watch", "--size", "80x24", "--as", "text"] : []
      let outcome = try Program.griddesk.run([subcommand, "--store", folder / "none.db"] + more)
      #expect(outcome.code == 1, "\(subcommand)")
      #expect(outcome.complaint.split(separator: "\n").count == 1, "\(outcome.complaint)")
    }
  }

  @Test func anExistingStoreIsNeverOverwritten() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "kept", text: "kept")
    let again = try city.run(
      "init",
      [
        "--towns", city.folder / "towns.csv", "--villages",
        city.folder / "villages.csv",
      ])
    #expect(again.code == 1)
    #expect(try city.run("cases", ["--format", "csv"]).output.contains("kept"))
  }

  @Test func aRepeatedLineIsAnsweredLikeTheFirst() throws {
    let city = try SmallCity()
    let first = try city.feed(id: "twice", text: "a lamp is out")
    let second = try city.feed(id: "twice", text: "a lamp is out")
    #expect(first.code == 0 && second.code == 0)
    #expect(!first.output.contains("duplicate"))
    #expect(second.output.contains(#""duplicate":true"#))
    #expect(number(in: first) != nil && number(in: first) == number(in: second))
    #expect(try city.run("cases", ["--format", "ndjson"]).lines.count == 1)
  }

  @Test func aBadLineGetsItsNumberAndStopsNothing() throws {
    let city = try SmallCity()
    let lines =
      SmallCity.line(id: "a", text: "first") + "{\n" + SmallCity.line(id: "b", text: "last")
    let outcome = try city.run("feed", ["-"], input: lines)
    try #require(outcome.lines.count == 3, "\(outcome.output)\(outcome.complaint)")
    #expect(outcome.lines.map { $0.contains(#""ok":true"#) } == [true, false, true])
    #expect(outcome.lines[1].contains(#""line":2"#))
    #expect(outcome.lines[1].contains(#""error":"#))
  }

  @Test func aControlInATextReachesNoOutput() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "evil", text: #"x\u001b[2J\u009b31m\u202ey\u200bz"#)
    let ways = [
      ["cases", "--format", "table"], ["cases", "--format", "csv"],
      ["cases", "--format", "ndjson"],
      ["snapshot", "--view", "cases", "--size", "80x24", "--as", "text"],
      ["snapshot", "--view", "cases", "--size", "80x24", "--as", "svg"],
    ]
    for way in ways {
      let outcome = try city.run(way[0], Array(way.dropFirst()))
      #expect(outcome.code == 0, "\(way): \(outcome.complaint)")
      let hidden = outcome.output.unicodeScalars.filter { scalar in
        scalar != "\n"
          && (scalar.value < 32 || (127..<160).contains(scalar.value)
            || scalar == "\u{202E}" || scalar == "\u{200B}")
      }
      #expect(hidden.isEmpty, "\(way) lets \(hidden.map(\.value)) through")
    }
  }

  @Test func swappedDivisionFilesAreOneLine() throws {
    let city = try SmallCity()
    let outcome = try Program.griddesk.run([
      "init", "--store", city.folder / "other.db", "--towns", city.folder / "villages.csv",
      "--villages", city.folder / "towns.csv",
    ])
    #expect(outcome.code == 1)
    #expect(outcome.complaint.split(separator: "\n").count == 1, "\(outcome.complaint)")
    #expect(outcome.complaint.contains("looks like the villages file"))
  }

  @Test func aReplayTellsRepeatedRowsFromCasesKnownBefore() throws {
    let city = try SmallCity()
    let rows = ["7", "8", "7"].map { "\($0),A,t,2019/4/25 9:00:00,d,,\n" }.joined()
    let file = city.folder / "messages.csv"
    try Project.write("id,user,title,time,detail,reply,reply_time\n" + rows, to: file)
    let first = try city.run("replay", ["--format", "messages", file])
    #expect(first.output.contains("2 cases taken over"))
    #expect(first.output.contains("1 repeated in the file") && !first.output.contains("known"))
    #expect(first.output.contains("1 row with a repeated key (row 4)"))
    let second = try city.run("replay", ["--format", "messages", file])
    #expect(second.output.contains("0 cases taken over"))
    #expect(second.output.contains("2 known already, 1 repeated in the file"))
  }

  @Test(arguments: ["watch", "map", "cases", "patrol", "log"], ["zh", "en"])
  func aSnapshotIsAsLargeAsAsked(view: String, language: String) throws {
    let city = try SmallCity()
    _ = try city.feed(id: "one", text: "路灯不亮")
    let outcome = try city.run(
      "snapshot", ["--view", view, "--size", "100x30", "--lang", language, "--as", "text"])
    #expect(outcome.code == 0, "\(outcome.complaint)")
    #expect(outcome.lines.count == 30)
    #expect(outcome.lines.contains { !$0.allSatisfy(\.isWhitespace) })
  }

  private func number(in outcome: Outcome) -> Substring? {
    let parts = outcome.output.split(separator: #""case":""#)
    return parts.count > 1 ? parts[1].prefix { $0 != "\"" } : nil
  }

  @Test func aSnapshotHasItsTableAsTheOptionsSay() throws {
    let city = try SmallCity()
    for id in ["a", "b", "c"] { _ = try city.feed(id: id, text: "lamp \(id)") }
    func rows(_ options: [String]) throws -> [Substring] {
      let taken = try city.run(
        "snapshot", ["--view", "cases", "--size", "80x24", "--lang", "en"] + options)
      #expect(taken.code == 0, "\(taken.complaint)")
      return taken.output.split(separator: "\n").dropFirst(2).prefix(4).map { $0 }
    }
    let plain = try rows([])
    #expect(plain[0].contains("text") && plain[0].contains("village"))
    let sorted = try rows(["--columns", "text:20,number", "--sort", "-number"])
    #expect(sorted[0].contains("text") && sorted[0].contains("case▾"))
    #expect(!sorted[0].contains("village"))
    #expect(sorted[1].contains("lamp c") && sorted[3].contains("lamp a"))
    #expect(try rows(["--group", "unit"]).first?.contains("late") == true)
    for wrong in [["--columns", "nothing"], ["--sort", "text"], ["--group", "moon"]] {
      let refused = try city.run("snapshot", ["--view", "cases"] + wrong)
      #expect(refused.code == 2 && refused.complaint.contains(wrong[1]), "\(refused.complaint)")
    }
    #expect(try city.run("snapshot", ["--view", "map", "--sort", "due"]).code == 2)
  }
}
