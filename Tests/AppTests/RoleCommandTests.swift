import Testing

/// Who may do what, asked of the built program.
@Suite struct RoleCommandTests {
  @Test func whoeverMakesAStoreHoldsEveryRole() throws {
    let city = try SmallCity()
    let list = try city.run("role")
    #expect(list.code == 0)
    for role in ["operator", "supervisor", "on-call", "observer", "administrator"] {
      #expect(list.output.contains(role))
    }
  }

  @Test func rolesAreGivenAndTakenAndTheLastAdministratorStays() throws {
    let city = try SmallCity()
    #expect(try city.run("role", ["give", "li", "operator", "--unit", "东城街道"]).code == 0)
    #expect(
      try city.run("role", ["--as-json"]).output.contains(
        #"{"login":"li","role":"operator","unit":"town:999901001"}"#))
    #expect(try city.run("role", ["give", "li", "operator", "--unit", "东城街道"]).code == 1)
    #expect(try city.run("role", ["take", "li", "operator", "--unit", "999901001"]).code == 0)
    let login = try #require(
      try city.run("role").lines.dropFirst().first?.split(separator: " ").first)
    let last = try city.run("role", ["take", String(login), "administrator", "--lang", "en"])
    #expect(last.code == 1 && last.complaint.contains("last administrator"), "\(last.complaint)")
    #expect(try city.run("verify").code == 0)
  }

  @Test(arguments: [
    ["give"], ["give", "li"], ["give", "li", "king"], ["give", "l i", "operator"],
    ["lend", "a", "b"],
  ])
  func wrongUsageIsExitCodeTwo(words: [String]) throws {
    #expect(try SmallCity().run("role", words).code == 2)
  }

  /// A desk of a town lists its own town's cases and no others, with a screen and without.
  @Test func aDeskSeesItsOwnPlaceAndBelow() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "a", text: "east lamp")
    let away = SmallCity.line(id: "b", text: "river lamp").replacing(
      "999901001001001", with: "999901002200001")
    #expect(try city.run("feed", ["-"], input: away).code == 0)
    let login = String(
      try #require(try city.run("role").lines.dropFirst().first?.split(separator: " ").first))
    #expect(try city.run("role", ["give", "boss", "administrator"]).code == 0)
    #expect(try city.run("role", ["give", login, "operator", "--unit", "河口镇"]).code == 0)
    for role in ["operator", "supervisor", "on-call", "observer", "administrator"] {
      #expect(try city.run("role", ["take", login, role]).code == 0)
    }
    func view(_ name: String) throws -> Outcome {
      try city.run("snapshot", ["--view", name, "--size", "120x30", "--as", "text"])
    }
    for shown in [try city.run("cases"), try view("cases"), try view("watch"), try view("log")] {
      #expect(shown.output.contains("river lamp"), "\(shown.output)\(shown.complaint)")
      #expect(!shown.output.contains("east lamp"))
    }
    #expect(try city.run("stats").output.contains("2"))
    #expect(try city.run("case", ["2"]).code == 0)
    for words in [
      ["1"], ["1", "--trace"], ["1", "--trace", "--as-json"], ["1", "--export", "-"],
    ] {
      let hidden = try city.run("case", words)
      #expect(hidden.code == 1 && hidden.complaint.contains("there is no case"), "\(words)")
      #expect(!hidden.output.contains("east"))
    }
  }

  /// Without a role a login looks on: figures and masked cases, but no move and no feed.
  @Test func whoGaveAllRolesAwayLooksOn() throws {
    let city = try SmallCity()
    _ = try city.feed(id: "a", text: "3号楼漏水 13812345678")
    let login = String(
      try #require(try city.run("role").lines.dropFirst().first?.split(separator: " ").first))
    #expect(try city.run("role", ["give", "boss", "administrator"]).code == 0)
    for role in ["operator", "supervisor", "on-call", "observer"] {
      #expect(try city.run("role", ["take", login, role]).code == 0)
    }
    let claim = try city.run("claim", ["1", "--as-json"])
    #expect(claim.code == 1 && claim.output.contains(#""error":"role-needed""#))
    #expect(try city.run("role", ["take", login, "administrator"]).code == 0)
    for way in [["feed", "-"], ["simulate", "--for", "1m", "--speed", "0"]] {
      let refused = try city.run(way[0], Array(way.dropFirst()))
      #expect(refused.code == 1, "\(way)")
      #expect(refused.complaint.contains("neither operator"), "\(refused.complaint)")
      #expect(refused.complaint.split(separator: "\n").count == 1)
    }
    let list = try city.run("cases", ["--format", "ndjson"])
    #expect(list.code == 0 && list.output.contains("*号楼漏水 138******78"))
    #expect(try city.run("stats").code == 0)
  }
}
