import Model

/// Arbitrary facts of every kind, for properties over the log.
struct RandomFacts {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// The kinds of `Fact` that are no `SideFact`.
  private static let plain = 25
  /// The kinds of `SideFact`.
  private static let side = 31
  static let kinds = plain + side

  /// A fact of a kind, counted from 0 in the order of `Fact`, those of `SideFact` behind them.
  mutating func fact(_ kind: Int) -> Fact {
    kind < Self.plain ? plainFact(kind) : .caseSide(sideFact(kind - Self.plain))
  }

  private mutating func plainFact(_ kind: Int) -> Fact {
    switch kind {
    case 0: .cityFounded(settings())
    case 1: .placeAdded(place())
    case 2: .departmentAdded(Department(code: text(), chinese: text(), english: text()))
    case 3: .limitSet(limit())
    case 4:
      .calendarSet(
        CalendarDay(
          calendar: one(CalendarKind.allCases), date: date(), isWorking: flip(), name: text()))
    case 5: .caseReceived(receipt())
    case 6: .caseClaimed
    case 7: .caseDispatched(to: holder(), queue: text())
    case 8: .caseAccepted
    case 9: .caseReturned(reason: text(), basis: text())
    case 10: .caseEscalated(to: holder(), reason: text())
    case 11: .caseReportedDone(note: text(), by: text())
    case 12: .caseVerified(one(Verdict.allCases), note: text(), by: text())
    case 13: .caseClosed(remark: text(), marks: Marks(rawValue: random.below(128)))
    case 14: .caseNoted(text())
    case 15: .roundStarted(report())
    case 16: .roundDone(report())
    case 17:
      .workerAbsent(
        Absence(
          grid: grid(), role: one(DutyRole.allCases), from: instant(), until: instant(),
          reason: text()))
    case 18: .workerBack(grid: grid(), role: one(DutyRole.allCases))
    case 19:
      .policySet(
        PolicyRule(
          one(Policy.allCases), random.below(1_000), validFrom: date(),
          validUntil: flip() ? date() : nil))
    case 20: .roleGranted(grant())
    case 21:
      .handlerSet(
        HandlerRule(text(), text(), validFrom: date(), validUntil: flip() ? date() : nil))
    case 22: .filterSaved(SavedFilter(name: text(), text: text()))
    case 23:
      .cityOutlined(
        CityOutline(rings: [
          (0..<random.below(9) + 1).map { _ in
            Coordinate(
              longitude: Double(random.below(36_000_000) - 18_000_000) / 100_000,
              latitude: Double(random.below(18_000_000) - 9_000_000) / 100_000)
          }
        ]))
    default: .roleWithdrawn(grant())
    }
  }

  private mutating func grant() -> RoleGrant {
    RoleGrant(login: text(), role: one(StaffRole.allCases), unit: holder())
  }

  private mutating func settings() -> CitySettings {
    CitySettings(
      code: code(.city), name: text(), zone: text(), isDemo: flip(),
      warnPercent: random.below(200), latePercent: random.below(200),
      workHours: (0..<random.below(4)).map { $0 * 20_000..<$0 * 20_000 + 10_000 },
      roundWindows: (0..<random.below(3)).map { $0 * 40_000..<$0 * 40_000 + 7 },
      roundGrace: random.below(10_000))
  }

  private mutating func place() -> Place {
    Place(
      code: code(one([.town, .village, .grid])), name: text(),
      kind: flip() ? one(GridKind.allCases) : nil,
      centre: flip()
        ? Coordinate(
          longitude: Double(random.below(360_000_000_000)) / 1e9 - 180,
          latitude: Double(random.below(180_000_000_000)) / 1e9 - 90) : nil,
      worker: text(), standIn: text(), pinyin: text())
  }

  private mutating func limit() -> LimitRule {
    LimitRule(
      category: text(), span: flip() ? .total : .node(one(Node.allCases)),
      urgency: flip() ? one(Urgency.allCases) : nil, clock: one(ClockKind.allCases),
      amount: random.below(100_000), validFrom: date(), validUntil: flip() ? date() : nil)
  }

  mutating func receipt() -> Receipt {
    var receipt = Receipt(
      text: text(), grid: flip() ? grid() : nil, category: text(), channel: one(Channel.allCases),
      urgency: one(Urgency.allCases),
      caller: flip() ? Caller(name: text(), phone: text()) : nil,
      givenDue: flip() ? instant() : nil, marks: Marks(rawValue: random.below(512)))
    receipt.firstAsked = flip() ? holder() : nil
    receipt.isConfidential = flip()
    return receipt
  }

  private mutating func report() -> RoundReport {
    RoundReport(
      grid: grid(), day: date(), half: one(RoundHalf.allCases), role: one(DutyRole.allCases),
      found: random.below(3))
  }

  mutating func holder() -> Holder {
    switch random.below(4) {
    case 0: .city
    case 1: .town(code(.town))
    case 2: .village(code(.village))
    default: .department("d" + text())
    }
  }

  mutating func code(_ level: PlaceLevel) -> PlaceCode {
    grid().ancestor(level) ?? grid()
  }

  mutating func grid() -> PlaceCode {
    let value = Int64(random.number(100_000_000_000_000...999_999_999_999_999))
    guard let code = PlaceCode(value) else { preconditionFailure("fifteen digits are a grid") }
    return code
  }

  mutating func date() -> CivilDate {
    CivilDate(dayNumber: random.number(-700_000...2_900_000))
  }

  mutating func instant() -> Instant {
    Instant(seconds: Int64(random.number(-4_000_000_000...8_000_000_000)))
  }

  mutating func number(below bound: Int) -> Int { random.below(bound) }

  mutating func flip() -> Bool { random.happens(500) }

  mutating func text() -> String {
    one(["", "", "a", "供暖 不热", "line\nline\u{0}", "\"q\" \\", "😀e\u{301}", "0142"])
  }

  mutating func one<Element>(_ elements: [Element]) -> Element {
    elements[random.below(elements.count)]
  }
}
