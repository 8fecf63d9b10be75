import Model

/// Arbitrary filters in the one form that the parser gives them.
struct RandomFilters {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func filter(depth: Int) -> Filter {
    switch depth > 0 ? random.below(4) : 3 {
    case 0: group(depth, isAll: true)
    case 1: group(depth, isAll: false)
    case 2: .not(filter(depth: depth - 1))
    default: .test(test())
    }
  }

  /// Two or three parts, none of them a group of the same kind.
  private mutating func group(_ depth: Int, isAll: Bool) -> Filter {
    var parts: [Filter] = []
    while parts.count < 2 || random.happens(300) {
      let part = filter(depth: depth - 1)
      switch part {
      case .all where isAll, .any where !isAll: continue
      default: parts.append(part)
      }
    }
    return isAll ? .all(parts) : .any(parts)
  }

  private mutating func test() -> FilterTest {
    switch random.below(27) {
    case 0: .contains(word())
    case 1: .nodes(some(Node.allCases))
    case 2: .open
    case 3: .lights([one([.red, .yellow])])
    case 4:
      .places(
        some(
          Sample.city.towns.map(\.code) + Sample.city.villages.map(\.code)
            + Sample.city.grids.map(\.code)))
    case 5: .unlocated
    case 6: .channels(some(Channel.allCases))
    case 7: .urgencies(some(Urgency.allCases))
    case 8: .category(word())
    case 9:
      .holders(
        some([
          .city, .town(Sample.code(210_882_001)), .village(Sample.code(210_882_002_001)),
          .department("power"),
        ]))
    case 10: .claimedBy(word())
    case 11: .marked(one(Marks.words.map(\.mark)))
    case 12:
      .age(one([.less, .greater, .atMost, .atLeast]), seconds: Int64(random.below(3_000_000)))
    case 13:
      .dueWithin(
        one([.less, .greater, .atMost, .atLeast]), seconds: Int64(random.below(300_000)) - 150_000)
    case 14: .number(CaseID(Int64(random.number(1...2_000_000))))
    case 15: .source(word())
    case 16: .waits(Waits(rawValue: random.number(1...63)))
    case 17: .slips(some(SlipColour.allCases))
    case 18: .outcomes(some(Outcome.allCases))
    case 19: .coHandlers(some([.department("power"), .village(Sample.code(210_882_002_001))]))
    case 20: .desks(some([.city, .town(Sample.code(210_882_001))]))
    case 21: .filed(random.happens(500))
    case 22: .verified(random.happens(500))
    case 23: stretch()
    default: .onTime(random.happens(500))
    }
  }

  /// A stretch of time in one of the forms that one condition can have.
  private mutating func stretch() -> FilterTest {
    let time = one(FilterTest.CaseTime.allCases)
    let (first, last) = (moment(of: time), moment(of: time))
    return switch random.below(6) {
    case 0: .times(time, from: TimeBound(first, isAfter: random.happens(500)), until: nil)
    case 1: .times(time, from: nil, until: TimeBound(first, isAfter: random.happens(500)))
    case 2: .times(time, from: TimeBound(first), until: TimeBound(first, isAfter: true))
    case 3: .times(time, from: nil, until: nil)
    default: .times(time, from: TimeBound(first), until: TimeBound(last, isAfter: true))
    }
  }

  private mutating func moment(of time: FilterTest.CaseTime) -> Moment {
    let clock = random.happens(300) ? random.below(86_400) : random.below(24 * 60) * 60
    let second = random.happens(500) ? clock : nil
    return switch random.below(10) {
    case 0: Moment(.date(CivilDate(dayNumber: random.below(40_000))), second: second)
    case 1:
      Moment(.yearDay(month: random.number(1...12), day: random.number(1...31)), second: second)
    case 2: Moment(.weekday(random.below(7), isNext: time == .due), second: second)
    case 3: Moment(.week(random.below(3) - 1))
    case 4: Moment(.month(random.below(3) - 1))
    case 5: Moment(.calendarMonth(year: random.number(1990...2100), month: random.number(1...12)))
    case 6: Moment(.now(Int64(random.below(1_000_000)) - 500_000))
    case 7: Moment(.shift)
    case 8: Moment(.instant(Instant(seconds: Int64(random.below(2_000_000_000)))))
    default: Moment(.today(random.below(9) - 4), second: second)
    }
  }

  private mutating func word() -> String {
    one([
      "供暖", "late", "a b", "(x|y)", "\"", "mine", "me", "slip", "挂账", "back\\slash", "!not", "#12",
      "state:open", "10:30",
      "a,b",
      "，", "：", "e\u{301}", "\t", "dup", "0142", "7", "办理", "超时", "-", "x”y", "OPEN", "gkz", "高坎",
      "富丽社区", "G017", "210882001", "18:00", "today", "a=b", "至",
    ])
  }

  private mutating func some<Element>(_ elements: [Element]) -> [Element] {
    (0...random.below(3)).map { _ in elements[random.below(elements.count)] }
  }

  private mutating func one<Element>(_ elements: [Element]) -> Element {
    elements[random.below(elements.count)]
  }
}
