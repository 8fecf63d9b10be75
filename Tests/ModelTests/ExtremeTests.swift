import Model
import Testing

/// A log may have been written by a program with a broken clock, or changed by hand: no number in
/// it may stop the one that reads it.
@Suite("Numbers nobody should have written")
struct ExtremeTests {
  private static let instants = [
    Int64.min, .min + 1, -9_000_000_000_000_000, 0, 9_000_000_000_000_000, .max - 1, .max,
  ]

  @Test("instants at the ends of time give deadlines of some kind", arguments: instants)
  func deadlines(seconds: Int64) {
    for zone in Zones.all {
      let book = Rulebook(
        settings: Sample.rulebook.settings, zone: zone, limits: Sample.rulebook.limits,
        days: Sample.rulebook.days)
      for urgency in Urgency.allCases {
        for node in Node.allCases {
          for given in [nil, Int64.min, .max] as [Int64?] {
            let receipt = Receipt(
              text: "", channel: .entry, urgency: urgency,
              givenDue: given.map(Instant.init(seconds:)))
            var item = Case(CaseID(1), receipt, at: Instant(seconds: seconds), origin: nil)
            item.node = node
            let deadlines = book.deadlines(for: item)
            #expect(deadlines.totalDue == nil || deadlines.due != nil)
          }
        }
      }
      _ = book.nextRoundTurn(after: Instant(seconds: seconds))
      _ = Timestamp.text(Instant(seconds: seconds), in: zone)
    }
  }

  @Test("settings beyond reason make a rulebook all the same", arguments: [Int.min, -1, 0, .max])
  func settings(number: Int) {
    let span = min(number, 0)..<max(number, 1)
    let settings = CitySettings(
      code: Sample.city.code, name: "", warnPercent: number, latePercent: number,
      workHours: [span], roundWindows: [span, span], roundGrace: number)
    let book = Rulebook(
      settings: settings, zone: .shanghai, limits: Sample.rulebook.limits, days: [])
    let receipt = Receipt(text: "", channel: .entry, givenDue: at("2026-11-21"))
    let item = Case(CaseID(1), receipt, at: at("2026-11-20"), origin: nil)
    #expect(book.deadlines(for: item).totalDue == at("2026-11-21"))
    #expect(book.nextRoundTurn(after: item.opened) > item.opened)
  }

  @Test("any values under any names are read or refused", arguments: 0..<RandomFacts.kinds)
  func bodies(kind: Int) {
    var facts = RandomFacts(seed: UInt64(kind))
    var random = SplitMix64(seed: UInt64(kind))
    let values: [Scalar] = [
      .integer(.min), .integer(.max), .integer(-1), .integer(0), .integer(99_999_999),
      .real(.nan), .real(.infinity), .real(-1e300), .text(""), .text("-1--2,3-"),
      .text("99999999999999999999"), .text("city"), .text("9-9223372036854775807"),
    ]
    for _ in 0..<500 {
      let fact = facts.fact(kind)
      var list = fact.fields.list
      guard !list.isEmpty else { return }
      list[random.below(list.count)].value = values[random.below(values.count)]
      if let read = try? Fact(kind: fact.kind, fields: Fields(list)) {
        #expect(read.kind == fact.kind)
        _ = read.fields
      }
    }
  }
}
