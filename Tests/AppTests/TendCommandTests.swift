import Testing

/// What is done when nobody looks, by the built program.
@Suite struct TendCommandTests {
  @Test func anIgnoredSlipClimbsAndAPastSuspensionEnds() throws {
    let city = try SmallCity()
    let lines = [
      #""id":"1","at":"2026-01-05T09:00:00+08:00","kind":"case.received","text":"a","channel":"snap","#
        + #""urgency":"emergency","grid":"999901001001001""#,
      #""id":"2","at":"2026-01-05T09:01:00+08:00","kind":"case.moved","of":{"source":"t","id":"1"},"#
        + #""move":"urge","colour":"blue","by":"chief""#,
      #""id":"3","at":"2026-01-05T09:00:00+08:00","kind":"case.received","text":"b","channel":"entry""#,
      #""id":"4","at":"2026-01-05T09:01:00+08:00","kind":"case.moved","of":{"source":"t","id":"3"},"#
        + #""move":"claim","by":"li""#,
      #""id":"5","at":"2026-01-05T09:02:00+08:00","kind":"case.moved","of":{"source":"t","id":"3"},"#
        + #""move":"suspend","reason":"frost","until":"2026-01-07T00:00:00+08:00","by":"li""#,
      #""id":"6","at":"2026-01-05T09:03:00+08:00","kind":"case.moved","of":{"source":"t","id":"3"},"#
        + #""move":"approve","request":"suspend","by":"chief""#,
    ]
    let fed = try city.run(
      "feed", ["-"], input: lines.map { #"{"source":"t","# + $0 + "}\n" }.joined())
    #expect(fed.code == 0, "\(fed.output)")
    let first = try city.run("tend", ["--once", "--lang", "en"])
    #expect(first.code == 0, "\(first.complaint)")
    // The feed does it too, between its lines; whoever was faster, it is done once.
    let second = try city.run("tend", ["--once"])
    #expect(second.code == 0 && second.output.isEmpty)
    let open = try city.run("verify")
    #expect(open.code == 0, "\(open.output)")
    let log = try city.run(
      "snapshot", ["--view", "log", "--size", "120x30", "--lang", "en", "--as", "text"])
    #expect(log.output.contains("slip climbed") && log.output.contains("resumed"))
  }
}
