import Model
import Testing

@Suite("What citizens say, and from where on it stands out")
struct CitizenLimitsTests {
  private static let today = CivilDate(compact: 2026_11_20)

  private func limits(_ rows: [PolicyRule] = []) -> CitizenLimits {
    let rules = Rulebook(
      settings: DemoCity.settings, zone: .shanghai, limits: [], days: [], policies: rows)
    return CitizenLimits(rules, on: Self.today)
  }

  @Test(
    "calls stand out by their number",
    arguments: [
      (0, CitizenLimits.Standing.nothing), (1, .some), (2, .some), (3, .warning), (5, .warning),
      (6, .alarm), (60, .alarm),
    ] as [(Int32, CitizenLimits.Standing)])
  func calls(_ count: Int32, _ expected: CitizenLimits.Standing) {
    var tally = CitizenTally()
    tally.calls = count
    #expect(limits().calls(tally) == expected)
  }

  /// Satisfied, so-so, dissatisfied, unanswered.
  @Test(
    "satisfaction is a share of those reached; no answer is not a bad one",
    arguments: [
      ([0, 0, 0, 0], CitizenLimits.Standing.nothing), ([0, 0, 0, 4], .unanswered),
      ([3, 0, 0, 4], .well), ([4, 1, 0, 0], .some), ([3, 1, 1, 0], .warning),
      ([3, 0, 2, 9], .warning), ([2, 2, 1, 0], .alarm), ([0, 0, 5, 0], .alarm),
      // Few say little.
      ([0, 0, 4, 0], .some), ([0, 1, 0, 0], .some),
    ] as [([Int32], CitizenLimits.Standing)])
  func satisfaction(_ answers: [Int32], _ expected: CitizenLimits.Standing) {
    var tally = CitizenTally()
    tally.satisfied = answers[0]
    tally.soSo = answers[1]
    tally.dissatisfied = answers[2]
    tally.unanswered = answers[3]
    #expect(limits().satisfaction(tally) == expected)
  }

  @Test(
    "missed reports are a share of what was filed",
    arguments: [
      (0, 0, CitizenLimits.Standing.nothing), (0, 3, .well), (3, 4, .some), (2, 5, .some),
      (3, 5, .warning), (4, 5, .warning), (5, 6, .alarm),
    ] as [(Int32, Int32, CitizenLimits.Standing)])
  func missed(_ missed: Int32, _ filed: Int32, _ expected: CitizenLimits.Standing) {
    var tally = CitizenTally()
    tally.missed = missed
    tally.filed = filed
    #expect(limits().missedReports(tally) == expected)
  }

  @Test("the city's own numbers count from their day on")
  func rows() {
    let own = limits([
      PolicyRule(.heatDays, 14, validFrom: Self.today),
      PolicyRule(.heatCalls, 10, validFrom: Self.today),
      PolicyRule(.heatCalls, 1, validFrom: Self.today + 1),
    ])
    #expect(own.days == 14 && own.callLimits == (10, 20))
    // No more days are counted than are kept.
    #expect(limits([PolicyRule(.heatDays, 365, validFrom: Self.today)]).days < CallDays.kept)
  }

  @Test(
    "days that are too long ago are forgotten, and the others add up, in whatever order they come")
  func days() {
    var random = SplitMix64(seed: 11)
    var calls: [Int] = Array(repeating: 0, count: 100)
    var days = CallDays()
    for today in 0..<100 {
      for _ in 0..<random.below(5) {
        let day = max(0, today - random.below(6))
        calls[day] += 1
        days.add(1, on: CivilDate(dayNumber: day), today: CivilDate(dayNumber: today))
        if random.happens(300), calls[day] > 0 {
          calls[day] -= 1
          days.add(-1, on: CivilDate(dayNumber: day), today: CivilDate(dayNumber: today))
        }
      }
      for length in [1, 7, 30] {
        let expected = calls[max(0, today - length + 1)...today].reduce(0, +)
        #expect(days.sum(of: length, through: CivilDate(dayNumber: today)) == expected)
      }
      #expect(days.entries.count <= CallDays.kept)
    }
  }

  @Test(
    "a round finds what lies open, and the words of another system's names say what that is",
    arguments: [
      ("roads/manhole", true), ("environment/waste", true), ("disputes/wages", false),
      ("utilities/heating", false), ("Street Lights/Street Light Outages", true),
      ("Highway Maintenance/Pothole Repair", true), ("Housing/Heating", false), ("c17", false),
      ("", false),
    ])
  func seen(_ category: String, _ expected: Bool) {
    #expect(CaseCategory.isSeenOnRounds(category) == expected)
  }

  @Test("of the table's categories some are seen on rounds and some are not")
  func table() {
    let seen = CaseCategory.all.filter(\.isSeenOnRounds)
    #expect(seen.count == 10)
    for category in CaseCategory.all {
      #expect(CaseCategory.isSeenOnRounds(category.path) == category.isSeenOnRounds)
    }
  }
}
