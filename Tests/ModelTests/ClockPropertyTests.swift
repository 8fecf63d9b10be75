import Glibc
import Model
import Testing

/// Limits with everything that bears on them, against a reference that counts minutes. So many cases
/// a zone as GRIDDESK_CLOCK_CASES says, a quarter of what is asked for in each of the four.
@Suite("The clocks against counting minute by minute")
struct ClockPropertyTests {
  private static let cases =
    getenv("GRIDDESK_CLOCK_CASES").flatMap { Int(String(cString: $0)) } ?? 2_000

  @Test("random limits, calendars, hours, pauses and extensions", arguments: Zones.all)
  func reference(zone: TimeZoneRules) {
    var random = SplitMix64(seed: UInt64(bitPattern: Int64(zone.initialOffset)))
    for number in 0..<Self.cases / 4 {
      let drawn = RandomLimit(zone: zone, &random)
      let due = drawn.book.deadlines(for: drawn.item).nodeDue
      let expected = drawn.slow.end(
        drawn.amount, drawn.clock, after: drawn.item.nodeSince, pauses: drawn.item.side.pauses,
        extensions: drawn.item.side.extensions.map(\.days))
      guard due == expected else {
        Issue.record(
          """
          case \(number): \(due.map { Timestamp.text($0, in: zone) } ?? "nothing") in place of \
          \(Timestamp.text(expected, in: zone)) for \(drawn)
          """)
        return
      }
    }
  }
}
