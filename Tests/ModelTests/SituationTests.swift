import Model
import Testing

@Suite("The picture of the city")
struct SituationTests {
  private static let now = at("2026-11-20 09:00")

  private static func situation() -> Situation {
    var situation = Situation(
      city: Sample.city, rulebook: Sample.rulebook, day: CivilDate(compact: 2026_11_20))
    situation.grids[0] = Tally(green: 2)
    situation.grids[2] = Tally(green: 1, yellow: 2)
    situation.grids[4] = Tally(green: 1, yellow: 1, red: 3)
    return situation
  }

  @Test("towns and villages sum up their grids")
  func sums() {
    let situation = Self.situation()
    #expect(situation.tally(ofTown: 0) == Tally(green: 2))
    #expect(situation.tally(ofTown: 1) == Tally(green: 2, yellow: 3, red: 3))
    #expect(situation.tally(ofVillage: 2) == Tally(green: 1, yellow: 1, red: 3))
  }

  @Test("counts of parts add up to the whole", arguments: RoundHalf.allCases)
  func additive(half: RoundHalf) {
    let situation = Self.situation()
    let reading = situation.reading(of: half, at: at("2026-11-20 12:00"))
    let parts = situation.city.villages.map { situation.roundCounts(ofGrids: $0.grids, reading) }
    #expect(parts.reduce(RoundCounts(), +) == situation.roundCounts(reading))
  }
}
