import Model
import Testing

@Suite("Written times")
struct TimestampTests {
  @Test(
    "are read in every form that files use",
    arguments: [
      ("2026-11-21T09:00:00+08:00", "2026-11-21T09:00:00+08:00"),
      ("2026-11-21T01:00:00Z", "2026-11-21T09:00:00+08:00"),
      ("2026-11-21t01:00:00z", "2026-11-21T09:00:00+08:00"),
      ("2026-11-21 09:00:00", "2026-11-21T09:00:00+08:00"),
      ("2026-11-21 09:00", "2026-11-21T09:00:00+08:00"),
      ("2026-11-21", "2026-11-21T00:00:00+08:00"),
      ("2026-11-21T09:00:00.123456-0500", "2026-11-21T22:00:00+08:00"),
      ("2026-11-21T09:00:60Z", "2026-11-21T17:00:59+08:00"),
      ("2019/4/25 9:32:09", "2019-04-25T09:32:09+08:00"),
      ("2019/12/5 19:02", "2019-12-05T19:02:00+08:00"),
      ("01/16/2015 08:30:00 AM", "2015-01-16T08:30:00+08:00"),
      ("01/16/2015 08:30:00 PM", "2015-01-16T20:30:00+08:00"),
      ("1/6/2015 12:00:05 AM", "2015-01-06T00:00:05+08:00"),
      ("1/6/2015 12:00:05 PM", "2015-01-06T12:00:05+08:00"),
      ("02/29/2016", "2016-02-29T00:00:00+08:00"),
    ])
  func reads(written: String, meant: String) throws {
    let instant = try #require(Timestamp.parse(written, in: .shanghai))
    #expect(Timestamp.text(instant, in: .shanghai) == meant)
    #expect(Timestamp.parse(Substring(written), in: .shanghai) == instant)
  }

  @Test(
    "are refused when they name no time or something follows",
    arguments: [
      "", " ", "2026", "2026-13-01", "2026-02-29", "2026-1-1", "26-01-01", "0000-01-01",
      "2026-11-21T24:00:00", "2026-11-21T09:60:00", "2026-11-21T09:00:61", "2026-11-21T",
      "2026-11-21T09:00:00 ", "2026-11-21T09:00:00.Z", "2026-11-21T09:00:00+8",
      "2026-11-21T09:00:00+24:00", "2026-11-21T09:00:00Zx", "2019/4/31 9:00", "2019/4/25T9:00",
      "2019/4/25 9:00 AM", "13/01/2015 08:30:00 AM", "01/16/2015 13:30:00 PM",
      "01/16/2015 00:30:00 AM", "01/16/2015 08:30:00 AX", "01/16/15", "20260-01-01", "１/1/2015",
      "-026-11-21", "2026/11-21",
    ])
  func refuses(written: String) {
    #expect(Timestamp.parse(written, in: .shanghai) == nil)
  }

  @Test("print with their offset and read back", arguments: Zones.all)
  func printed(zone: TimeZoneRules) {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let instant = Instant(seconds: Int64(random.number(1_700_000_000...1_800_000_000)))
      #expect(Timestamp.parse(Timestamp.text(instant, in: zone), in: .shanghai) == instant)
    }
  }

  @Test("an odd old offset still denotes the same instant")
  func oddOffset() {
    let zone = TimeZoneRules(name: "LMT", initialOffset: 29_143)
    let instant = Instant(seconds: -2_500_000_000)
    #expect(Timestamp.parse(Timestamp.text(instant, in: zone), in: zone) == instant)
  }

  @Test("no bytes make the reader trap")
  func anyBytes() {
    var random = SplitMix64(seed: 11)
    let alphabet = Array("0123456789-/: TZ+.APM\u{FF}供".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<random.below(30)).map { _ in alphabet[random.below(alphabet.count)] }
      let text = String(decoding: bytes, as: UTF8.self)
      if let instant = Timestamp.parse(text, in: .shanghai) {
        #expect(Timestamp.parse(Timestamp.text(instant, in: .shanghai), in: .shanghai) == instant)
      }
    }
  }
}
