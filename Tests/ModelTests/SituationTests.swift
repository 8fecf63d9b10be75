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

  @Test("looks in the modes that count cases")
  func caseLooks() {
    let situation = Self.situation()
    let open = situation.looks(.open, at: Self.now)
    #expect(open.map(\.level) == [.open, .quiet, .soon, .quiet, .late, .quiet])
    #expect(open.map(\.count) == [2, 0, 3, 0, 5, 0])
    let late = situation.looks(.late, at: Self.now)
    #expect(late.map(\.level) == [.quiet, .quiet, .soon, .quiet, .late, .quiet])
    #expect(late.map(\.count) == [0, 0, 2, 0, 3, 0])
    #expect(
      situation.look(ofGrids: 2..<6, .open, in: open)
        == GridLook(level: .late, count: 8, kind: nil))
    #expect(
      situation.look(ofGrids: 2..<6, .late, in: late)
        == GridLook(level: .late, count: 3, kind: nil))
    #expect(
      situation.look(ofGrids: 4..<6, .late, in: late)
        == GridLook(level: .late, count: 3, kind: .urban))
  }

  @Test("looks in the patrol mode follow the rounds and who is away")
  func roundLooks() {
    var situation = Self.situation()
    let early = at("2026-11-20 07:30")
    situation.rounds[0][0] = Round(started: early, done: nil, role: .worker, found: 0)
    situation.rounds[0][1] = Round(started: early, done: early, role: .standIn, found: 0)
    situation.absences[2] = DutyRole.allCases.map {
      Absence(
        grid: Sample.city.grids[2].code, role: $0, from: early, until: early + 86_400, reason: "")
    }
    let levels = { (time: String) in situation.looks(.patrol, at: at(time)).map(\.level) }
    #expect(levels("2026-11-20 09:00") == [.underway, .walked, .uncovered, .quiet, .quiet, .quiet])
    #expect(
      levels("2026-11-20 12:00")
        == [.roundLate, .walked, .uncovered, .roundLate, .roundLate, .roundLate])
    #expect(levels("2026-11-20 17:00")[0] == .quiet)
    let counts = situation.roundCounts(situation.reading(of: .morning, at: at("2026-11-20 14:00")))
    #expect(counts.covered == 1 && counts.missed == 5 && counts.expected == 6)
    #expect(counts.percentFinished == 16)
    #expect(RoundCounts().percentFinished == nil)
  }

  @Test("counts of parts add up to the whole", arguments: RoundHalf.allCases)
  func additive(half: RoundHalf) {
    let situation = Self.situation()
    let reading = situation.reading(of: half, at: at("2026-11-20 12:00"))
    let parts = situation.city.villages.map { situation.roundCounts(ofGrids: $0.grids, reading) }
    #expect(parts.reduce(RoundCounts(), +) == situation.roundCounts(reading))
  }

  @Test("the next grid that stands out is found round the whole city, both ways")
  func abnormal() {
    let situation = Self.situation()
    let next = { (grid: Int?, back: Bool) in
      situation.nextAbnormal(after: grid, .open, at: Self.now, backwards: back)
    }
    #expect(next(nil, false) == 2 && next(2, false) == 4 && next(4, false) == 2)
    #expect(next(nil, true) == 4 && next(4, true) == 2 && next(2, true) == 4)
    let quiet = Situation(city: Sample.city, rulebook: Sample.rulebook, day: situation.day)
    #expect(quiet.nextAbnormal(after: 3, .open, at: Self.now) == nil)
  }
}
