import Model
import Testing

@Suite("The two daily rounds")
struct RoundTests {
  private let book = Sample.rulebook
  /// A Friday that is worked.
  private let day = CivilDate(compact: 2026_11_20)

  private func status(
    _ round: Round, _ kind: GridKind = .urban, _ half: RoundHalf = .morning,
    on day: CivilDate = CivilDate(compact: 2026_11_20), at time: String
  ) -> RoundStatus {
    book.roundStatus(of: round, kind: kind, half: half, day: day, at: at(time))
  }

  @Test(
    "an unreported round is due, late and missed as time goes by",
    arguments: [
      ("2026-11-20 00:00", RoundStatus.due), ("2026-11-20 11:29:59", .due),
      ("2026-11-20 11:30", .late), ("2026-11-20 13:29:59", .late),
      ("2026-11-20 13:30", .missed), ("2026-11-21 08:00", .missed),
    ])
  func unreported(time: String, expected: RoundStatus) {
    #expect(status(.unreported, at: time) == expected)
  }

  @Test("a round under way, finished, covered, made good and too late")
  func reported() {
    var round = Round.unreported
    let report = { (role: DutyRole) in
      RoundReport(
        grid: Sample.city.grids[0].code, day: day, half: .morning, role: role, found: 2)
    }
    round.evolve(report(.worker), finished: false, at: at("2026-11-20 07:30"))
    #expect(status(round, at: "2026-11-20 07:29") == .due)
    #expect(status(round, at: "2026-11-20 07:30") == .underway)
    #expect(status(round, at: "2026-11-20 11:30") == .late)
    var finished = round
    finished.evolve(report(.worker), finished: true, at: at("2026-11-20 13:30"))
    #expect(status(finished, at: "2026-11-20 13:29") == .late)
    #expect(status(finished, at: "2026-11-20 15:00") == .done)
    #expect(finished.found == 2 && finished.started == at("2026-11-20 07:30"))
    var covered = round
    covered.evolve(report(.standIn), finished: true, at: at("2026-11-20 08:00"))
    #expect(status(covered, at: "2026-11-20 08:00") == .covered)
    var late = round
    late.evolve(report(.worker), finished: true, at: at("2026-11-20 13:30:01"))
    #expect(status(late, at: "2026-11-20 15:00") == .missed)
  }

  @Test("schools and enterprises are excused on their days off, unless somebody walked")
  func excused() {
    let sunday = CivilDate(compact: 2026_11_22)
    let summer = CivilDate(compact: 2026_08_03)
    #expect(status(.unreported, .school, on: sunday, at: "2026-11-22 09:00") == .excused)
    #expect(status(.unreported, .enterprise, on: sunday, at: "2026-11-22 09:00") == .excused)
    #expect(status(.unreported, .urban, on: sunday, at: "2026-11-22 09:00") == .due)
    #expect(status(.unreported, .school, on: summer, at: "2026-08-03 09:00") == .excused)
    #expect(status(.unreported, .enterprise, on: summer, at: "2026-08-03 09:00") == .due)
    let walked = Round(
      started: nil, done: at("2026-11-22 08:00"), role: .worker, found: 0)
    #expect(status(walked, .school, on: sunday, at: "2026-11-22 09:00") == .done)
  }

  @Test(
    "the half that matters is the one open or last open",
    arguments: [
      ("2026-11-20 00:00", RoundHalf.morning), ("2026-11-20 06:59", .morning),
      ("2026-11-20 12:00", .morning), ("2026-11-20 13:00", .afternoon),
      ("2026-11-20 23:59", .afternoon),
    ])
  func current(time: String, half: RoundHalf) {
    #expect(book.currentHalf(at: at(time)) == half)
  }

  @Test("between two turns nothing changes", arguments: 0..<20)
  func turns(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var now = at("2026-11-19 22:00") + Int64(random.below(86_400))
    for _ in 0..<12 {
      let turn = book.nextRoundTurn(after: now)
      #expect(turn > now)
      let before = picture(at: now)
      for _ in 0..<20 {
        let between = now + Int64(random.below(Int(turn - now)))
        #expect(picture(at: between) == before)
      }
      #expect(picture(at: turn) != before)
      now = turn
    }
  }

  /// Everything about rounds that changes by itself.
  private func picture(at now: Instant) -> [String] {
    let today = book.zone.local(now).date
    var facts = ["\(today.compact)", "\(book.currentHalf(at: now))"]
    for day in [today + -1, today] {
      for half in RoundHalf.allCases {
        let status = book.roundStatus(
          of: .unreported, kind: .urban, half: half, day: day, at: now)
        let isOpen = book.window(of: half, on: day).map { $0.opens <= now } ?? false
        facts.append("\(day.compact) \(half) \(status) \(isOpen)")
      }
    }
    return facts
  }

  @Test("a grid is uncovered while both are away")
  func coverage() {
    let grid = Sample.city.grids[0].code
    let away = { (role: DutyRole, from: String, until: String) in
      Absence(grid: grid, role: role, from: at(from), until: at(until), reason: "")
    }
    let both = [
      away(.worker, "2026-11-20 08:00", "2026-11-20 18:00"),
      away(.standIn, "2026-11-20 12:00", "2026-11-20 14:00"),
    ]
    #expect(!book.isUncovered(both, at: at("2026-11-20 11:59")))
    #expect(book.isUncovered(both, at: at("2026-11-20 12:00")))
    #expect(!book.isUncovered(both, at: at("2026-11-20 14:00")))
    #expect(!book.isUncovered([both[0]], at: at("2026-11-20 12:00")))
    #expect(!book.isUncovered([], at: at("2026-11-20 12:00")))
  }

  @Test("a city without windows has no rounds, and asking does no harm")
  func noWindows() {
    let settings = CitySettings(code: Sample.city.code, name: "", roundWindows: [])
    let empty = Rulebook(settings: settings, zone: .shanghai, limits: [], days: [])
    let now = at("2026-11-20 09:00")
    let status = empty.roundStatus(
      of: .unreported, kind: .urban, half: .morning, day: day, at: now)
    #expect(status == .excused)
    #expect(empty.currentHalf(at: now) == .morning)
    #expect(empty.nextRoundTurn(after: now) == at("2026-11-21 00:00"))
  }
}
