import Testing

/// `griddesk case` and `griddesk verify FILE`.
@Suite struct CaseCommandTests {
  private func city() throws -> SmallCity {
    let city = try SmallCity()
    let caller = #","caller":{"name":"陈演示","phone":"00012345678"}"#
    #expect(try city.feed(id: "a", text: "lamp out", more: caller).code == 0)
    #expect(try city.run("claim", ["1"]).code == 0)
    #expect(try city.run("note", ["1", "--remark", "seen it"]).code == 0)
    return city
  }

  @Test func aCaseIsPrintedAsItsCardWithThePersonMasked() throws {
    let city = try city()
    let card = try city.run("case", ["1", "--lang", "en"])
    #expect(card.code == 0)
    #expect(card.output.contains("lamp out"))
    #expect(card.output.contains("seen it"))
    #expect(!card.output.contains("00012345678") && !card.output.contains("陈演示"))
    #expect(try city.run("case", ["test/a", "--lang", "en"]).output == card.output)
    for words in [["99999"], ["99999", "--trace"], ["99999", "--export", "-"]] {
      let none = try city.run("case", words)
      #expect(none.code == 1 && none.complaint.contains("there is no case 99999"), "\(words)")
    }
    let unknown = try city.run("claim", ["99999", "--lang", "en"])
    #expect(unknown.code == 1 && unknown.complaint.contains("there is no case 99999"))
    #expect(try city.run("case", []).code == 2)
  }

  @Test func theTraceNamesNodeHandsAndLimits() throws {
    let city = try city()
    let trace = try city.run("case", ["1", "--trace", "--lang", "en"])
    #expect(trace.code == 0)
    for word in ["received", "claimed", "since", "until", "seen it", "city centre"] {
      #expect(trace.output.contains(word), "\(word)")
    }
    #expect(!trace.output.contains("00012345678") && !trace.output.contains("陈演示"))
  }

  @Test func theTraceForProgramsIsAnObjectForEachStretch() throws {
    let city = try city()
    #expect(try city.run("note", ["1", "--remark", "陈演示 rang from 00012345678"]).code == 0)
    let trace = try city.run("case", ["1", "--trace", "--as-json"])
    #expect(trace.code == 0, "\(trace.complaint)")
    #expect(trace.lines.count == 4)
    #expect(trace.lines.allSatisfy { $0.hasPrefix("{\"case\":\"0001\"") && $0.hasSuffix("}") })
    #expect(trace.lines[1].contains("\"kind\":\"case.claimed\""))
    #expect(
      trace.lines[1].contains("\"node\":\"claimed\"") && trace.lines[1].contains("\"until\":\"2"))
    #expect(trace.lines[3].contains("\"to\":null") && trace.lines[3].contains("陈** rang from 000"))
    #expect(!trace.output.contains("00012345678") && !trace.output.contains("陈演示"))
    #expect(try city.run("case", ["1", "--as-json"]).code == 2)
  }

  @Test func aQueueIsCalledByItsNameInEitherLanguage() throws {
    let city = try city()
    for (name, count) in [("待分派", 1), ("to-dispatch", 1), ("to dispatch", 1), ("待回访", 0)] {
      let listed = try city.run("cases", ["--queue", name, "--format", "ndjson"])
      #expect(listed.code == 0 && listed.lines.count == count, "\(name): \(listed.complaint)")
    }
    let wrong = try city.run("cases", ["--queue", "待分"])
    #expect(wrong.code == 2 && wrong.complaint.contains("待分派"), "\(wrong.complaint)")
  }

  @Test func anExportIsCheckedWithoutTheStoreAndATamperedOneNamedByItsLine() throws {
    let city = try city()
    let file = city.folder / "case.ndjson"
    #expect(try city.run("case", ["1", "--export", file]).code == 0)
    let text = try Project.text(at: file)
    #expect(!text.contains("00012345678"))
    let sound = try Program.griddesk.run(["verify", file])
    #expect(sound.code == 0 && sound.output.contains("sound"), "\(sound.output)")
    #expect(try Program.griddesk.run(["verify", file, "--store", city.store]).code == 0)
    let forged = city.folder / "forged.ndjson"
    var lines = text.split(separator: "\n").map(String.init)
    let last = lines.count
    lines[last - 1] = lines[last - 1].split(separator: "seen").joined(separator: "SEEN")
    try Project.write(lines.joined(separator: "\n") + "\n", to: forged)
    let found = try Program.griddesk.run(["verify", forged])
    #expect(found.code == 1)
    #expect(found.output.contains("line \(last) was changed"), "\(found.output)")
    #expect(try city.run("case", ["1", "--export", file]).code == 1, "a file is never overwritten")
  }

  @Test func personsAreExportedOnlyWithAReasonThatIsKept() throws {
    let city = try city()
    let file = city.folder / "persons.ndjson"
    #expect(try city.run("case", ["1", "--export", file, "--with-persons"]).code == 2)
    let whole = try city.run(
      "case", ["1", "--export", file, "--with-persons", "--reason", "court order 7"])
    #expect(whole.code == 0, "\(whole.complaint)")
    let text = try Project.text(at: file)
    #expect(text.contains("00012345678"))
    #expect(text.contains("court order 7"))
    #expect(try Program.griddesk.run(["verify", file]).code == 0)
  }
}
