import Model
import Testing

/// The stretches that make a deadline up.
@Suite("Why this deadline")
struct ReasonTests {
  /// Cases with limits of every kind, in every zone: what is listed is the whole way.
  @Test("stretches follow each other from the start to the deadline", arguments: Zones.all)
  func whole(zone: TimeZoneRules) throws {
    var random = SplitMix64(seed: UInt64(bitPattern: Int64(zone.initialOffset)) &+ 9)
    for _ in 0..<300 {
      let drawn = RandomLimit(zone: zone, &random)
      let reason = try #require(drawn.book.reasons(for: drawn.item).first)
      let deadlines = drawn.book.deadlines(for: drawn.item)
      #expect(reason.warn == deadlines.nodeWarn && reason.due == deadlines.nodeDue)
      var reached = reason.start
      var counted: Int64 = 0
      for segment in reason.segments {
        #expect(segment.from == reached, "\(drawn)")
        reached = segment.to ?? reached
        if segment.cause != .paused { counted += segment.counted }
        if case .extended = segment.cause { break }
      }
      if drawn.item.side.extensions.isEmpty {
        #expect(reached == reason.due, "\(drawn)")
        #expect(counted == reason.whole, "\(drawn)")
      }
    }
  }

  private static func item(_ urgency: Urgency, _ opened: String) -> Case {
    Case(
      CaseID(1), Receipt(text: "", category: "utilities", channel: .hotline, urgency: urgency),
      at: at(opened), origin: nil)
  }

  /// A stretch as one line.
  private static func line(_ segment: DeadlineSegment) -> String {
    let times = [segment.from, segment.to].map { instant in
      instant.map { String(Timestamp.text($0, in: .shanghai).dropFirst(5).prefix(11)) } ?? "..."
    }
    return "\(segment.cause) \(times[0]) \(times[1]) \(segment.counted / 60)"
  }

  @Test("holidays, weekends and make-up days are named")
  func nationalDay() throws {
    let item = Self.item(.normal, "2026-09-29 10:00")
    let total = try #require(Sample.rulebook.reasons(for: item).last)
    #expect(total.due == at("2026-10-14 10:00"))
    #expect(
      total.segments.map(Self.line) == [
        "counted 09-29T10:00 10-01T00:00 840",
        "holiday(\"国庆节\") 10-01T00:00 10-03T00:00 0",
        "weekend 10-03T00:00 10-05T00:00 0",
        "holiday(\"国庆节\") 10-05T00:00 10-08T00:00 0",
        "counted 10-08T00:00 10-10T00:00 960",
        "madeUp(\"国庆节调休\") 10-10T00:00 10-11T00:00 480",
        "weekend 10-11T00:00 10-12T00:00 0",
        "counted 10-12T00:00 10-14T10:00 1080",
      ])
  }

  @Test("working hours show the night and the noon break")
  func hours() throws {
    var item = Self.item(.normal, "2026-11-20 09:00")
    item.node = .claimed
    item.nodeSince = at("2026-11-20 11:00")
    let node = try #require(Sample.rulebook.reasons(for: item).first)
    #expect(
      node.segments.map(Self.line) == [
        "counted 11-20T11:00 11-20T12:00 60", "rest 11-20T12:00 11-20T14:00 0",
        "counted 11-20T14:00 11-20T17:00 180",
      ])
    item.nodeSince = at("2026-11-20 17:00")
    let late = try #require(Sample.rulebook.reasons(for: item).first)
    #expect(
      late.segments.map(Self.line) == [
        "counted 11-20T17:00 11-20T18:00 60", "night 11-20T18:00 11-21T00:00 0",
        "weekend 11-21T00:00 11-23T00:00 0", "night 11-23T00:00 11-23T08:00 0",
        "counted 11-23T08:00 11-23T11:00 180",
      ])
  }

  @Test("pauses and extensions stand in their places, and an open pause ends the list")
  func side() throws {
    var item = Self.item(.urgent, "2026-11-20 09:00")
    item.side.pauses = [Pause(from: at("2026-11-20 12:00"), until: at("2026-11-20 13:00"))]
    let granted = Extension(at: at("2026-11-20 14:00"), days: 1)
    item.side.extensions = [granted]
    let total = try #require(Sample.rulebook.reasons(for: item).last)
    #expect(
      total.segments.map(\.cause) == [
        .counted, .paused, .counted, .extended(granted), .weekend, .counted, .night,
      ])
    #expect(total.due == at("2026-11-24 08:00"))
    item.side.pauses.append(Pause(from: at("2026-11-20 15:00")))
    let standing = try #require(Sample.rulebook.reasons(for: item).last)
    #expect(standing.due == nil && standing.warn == nil)
    #expect(standing.segments.map(\.cause) == [.counted, .paused, .counted, .paused])
    #expect(standing.segments.last?.to == nil)
  }

  @Test("other rows that fit are named with why they do not count")
  func others() throws {
    func rule(_ category: String, _ amount: Int, from: Int, until: Int? = nil) -> LimitRule {
      LimitRule(
        category: category, span: .total, clock: .always, amount: amount,
        validFrom: CivilDate(compact: from), validUntil: until.map(CivilDate.init(compact:)))
    }
    let used = rule("utilities", 2, from: 2026_01_01)
    let limits = [
      rule("", 1, from: 2020_01_01), used, rule("utilities", 3, from: 2026_12_01),
      rule("utilities", 4, from: 2025_01_01), rule("roads", 5, from: 2020_01_01),
      rule("utilities", 6, from: 2026_02_01, until: 2026_03_01),
    ]
    let book = Rulebook(
      settings: Sample.rulebook.settings, zone: .shanghai, limits: limits, days: [])
    var item = Self.item(.normal, "2026-11-20 09:00")
    let reason = try #require(book.reasons(for: item).first)
    #expect(reason.source == .rule(used))
    #expect(reason.others == [.tooNew(limits[2]), .outdone(limits[3]), .outdone(limits[0])])
    item.givenDue = at("2026-11-21 09:00")
    let given = try #require(book.reasons(for: item).first)
    #expect(given.source == .given(at("2026-11-21 09:00")))
    #expect(given.others == [.outdone(used), .outdone(limits[3]), .outdone(limits[0])])
  }
}
