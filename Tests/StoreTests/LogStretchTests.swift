import Model
import Testing

@testable import Store

/// What is remembered of the log's stretches says where a moment need not look, and never wrongly.
struct LogStretchTests {
  /// A log of nothing but times; every fifth event concerns neither a case nor a round.
  private static func survey(_ times: [Int64], length: Int64) throws -> LogSurvey {
    let connection = try Connection(path: "", mode: .readWrite)
    try connection.execute(Schema.log)
    let insert = try connection.prepare(
      "INSERT INTO event VALUES(NULL, ?, 0, ?, '', ?, NULL, NULL, '{}', x'')")
    for (index, time) in times.enumerated() {
      insert.reset()
      insert.bind(time)
      insert.bind(index % 5 == 0 ? "limit.set" : index % 5 == 1 ? "patrol.done" : "case.noted")
      insert.bind(index % 5 < 2 ? nil : Int64(1))
      try insert.run()
    }
    return try LogSurvey(connection, length: length)
  }

  @Test func whatIsRuledOutDidNotHappen() throws {
    var random = SplitMix64(seed: 7)
    let start: Int64 = 1_700_000_000
    let times = (0..<4_000).map { index in
      // Openings in their order, closings weeks later, and a few clocks that are quite wrong.
      let lag = index % 3 == 0 ? Int64.random(in: 0...9_000_000, using: &random) : 0
      return index % 997 == 5
        ? [Int64.min, .max, 0, -1][index % 4] : start + Int64(index) * 3_000 + lag
    }
    let survey = try Self.survey(times, length: 64)
    var ruledOut = 0
    for end in stride(from: Int64(64), through: 4_000, by: 64) {
      let stretch = try survey.goThrough(endingAt: end)
      #expect(survey.stretch(endingAt: end) == stretch)
      let held = times[Int(end - 64)..<Int(end)]
      #expect(stretch.others == Int64((end - 64..<end).count { $0 % 5 == 0 }))
      for _ in 0..<60 {
        let low = start + Int64.random(in: -1_000_000...22_000_000, using: &random)
        let high = low + [0, 1, 3_600, 86_400, 3_000_000][Int.random(in: 0...4, using: &random)]
        if stretch.mayHold(after: low, upTo: high) { continue }
        ruledOut += 1
        #expect(!held.contains { low < $0 && $0 <= high })
      }
      #expect(stretch.mayHold(after: .min, upTo: .max))
    }
    #expect(ruledOut > 2_000, "most of a log need not be read for a day")
  }

  @Test func anUnfinishedStretchIsNotKnown() throws {
    let survey = try Self.survey([1, 2, 3], length: 64)
    #expect(
      survey.end(after: 0) == 64 && survey.end(after: 63) == 64 && survey.end(after: 64) == 128)
    #expect(survey.stretch(endingAt: 64) == nil)
  }

  @Test func numbersComeOutOnceAndInTheirOrder() {
    var random = SplitMix64(seed: 3)
    var (set, plain) = (NumberSet(), Set<Int64>())
    for round in 0..<3 {
      for _ in 0..<500 {
        let number = Int64.random(in: round == 2 ? -900...900 : 1...5_000, using: &random)
        set.insert(number)
        plain.insert(number)
      }
      set.insert(.max)
      plain.insert(.max)
      #expect(set.count == plain.count)
      var found: [Int64] = []
      while true {
        let some = set.numbers(after: found.last ?? .min, atMost: 70)
        if some.isEmpty { break }
        #expect(some.count <= 70)
        found += some
      }
      #expect(found == plain.sorted())
    }
  }
}
