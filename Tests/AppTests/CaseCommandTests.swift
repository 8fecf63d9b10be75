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
    #expect(try city.run("case", ["99"]).code == 1)
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
