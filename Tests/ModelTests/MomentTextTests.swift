import Model
import Testing

@Suite struct MomentTextTests {
  private let shown = at("2026-11-18 14:32:07")
  private let today = at("2026-11-21 09:00")

  @Test(arguments: [
    ("09:30", "2026-11-18 09:30"), ("9:30", "2026-11-18 09:30"),
    ("18:05:30", "2026-11-18 18:05:30"),
    ("2026-11-20 18:00", "2026-11-20 18:00"), ("2026-11-20", "2026-11-20"),
    ("2026-11-20T10:00:00Z", "2026-11-20 18:00"), ("today 07:00", "2026-11-21 07:00"),
    ("yesterday", "2026-11-20"), ("昨天 18:00", "2026-11-20 18:00"),
    ("-2h", "2026-11-18 12:32:07"), ("-1d12h", "2026-11-17 02:32:07"),
    ("+30m", "2026-11-18 15:02:07"), ("-2小时", "2026-11-18 12:32:07"),
  ])
  func isReadAsItIsTyped(typed: String, meant: String) {
    #expect(
      MomentText(typed, shown: shown, today: today, in: .shanghai) == .at(at(meant)))
  }

  @Test(arguments: ["now", "现在", " now "])
  func knowsThePresent(typed: String) {
    #expect(MomentText(typed, shown: shown, today: today, in: .shanghai) == .now)
  }

  @Test(arguments: [
    "", "noon", "24:00", "9:60", "9:5x", "-", "--2h", "-2", "today 25:00", "now now", "9:30 9:30",
    "yesterday 18:00 x", "-9999999999999d", "٩:٣٠",
  ])
  func takesNothingElse(typed: String) {
    #expect(MomentText(typed, shown: shown, today: today, in: .shanghai) == nil)
  }

  /// A step always goes its way, and hours and days are those of the city's clocks.
  @Test(arguments: Zones.all) func stepsGoTheirWay(zone: TimeZoneRules) {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let from = Zones.utc(2026, 1, 1) + Int64.random(in: 0..<365 * 86_400, using: &random)
      let local = zone.local(from)
      for step in [TimeStep.hour, .day] {
        let back = step.taken(from: from, isForward: false, in: zone)
        let on = step.taken(from: from, isForward: true, in: zone)
        #expect(back < from && from < on)
        let most: Int64 = step == .hour ? 2 * 3_600 : 26 * 3_600
        #expect(from - back <= most && on - from <= most)
      }
      guard zone.transitions.isEmpty else { continue }
      let hour = TimeStep.hour.taken(from: from, isForward: false, in: zone)
      #expect(zone.local(hour).second % 3_600 == 0 && from - hour <= 3_600)
      let day = TimeStep.day.taken(from: from, isForward: true, in: zone)
      #expect(zone.local(day) == (local.date + 1, local.second))
    }
  }
}
