extension Simulation {
  /// Plans what happens on a day, and the beginning of the next.
  mutating func begin(_ day: CivilDate) {
    planReports(day)
    let isDense = rulebook.zone.instant(day, second: 0) >= denseFrom
    if day >= roundsFrom {
      planRounds(day)
    } else if isDense {
      let findings = planFindings(day)
      guard day >= walkedFrom else { return planNext(day) }
      // Drawn by themselves: the cases are the same whether or not rounds are played before.
      let drawn = random
      random = SplitMix64(seed: UInt64(bitPattern: rulebook.zone.instant(day, second: 0).seconds))
      planRounds(day, findings)
      random = drawn
    }
    planNext(day)
  }

  private mutating func planNext(_ day: CivilDate) {
    plan(.day(day + 1), at: rulebook.zone.instant(day + 1, second: 0))
  }

  /// One of the ways in that do not come from rounds: how many of a thousand use it, and how many
  /// of them fall into each hour of the day.
  private struct Intake {
    let channel: Channel
    let share: Int
    let hours: [Int]
  }

  /// People call from the morning on, with a rise before noon, one in the afternoon and a small one
  /// in the evening.
  private static let citizens = [
    3, 2, 1, 1, 1, 3, 10, 28, 70, 95, 90, 62, 40, 45, 72, 84, 74, 58, 50, 44, 36, 24, 12, 6,
  ]
  /// Offices work in office hours.
  private static let offices = [
    0, 0, 0, 0, 0, 0, 0, 1, 40, 80, 80, 50, 2, 10, 60, 80, 60, 20, 1, 0, 0, 0, 0, 0,
  ]

  private static let intakes = [
    Intake(channel: .hotline, share: 520, hours: citizens),
    Intake(channel: .snap, share: 160, hours: citizens),
    Intake(channel: .chat, share: 140, hours: citizens),
    Intake(channel: .hall, share: 70, hours: offices),
    Intake(channel: .department, share: 45, hours: offices),
    Intake(channel: .above, share: 30, hours: offices),
    Intake(channel: .entry, share: 25, hours: offices),
    Intake(channel: .media, share: 10, hours: citizens),
  ]

  private mutating func planReports(_ day: CivilDate) {
    let isWorking = rulebook.desks.calendar.isWorking(day)
    let isSparse = rulebook.zone.instant(day + 1, second: 0) <= denseFrom
    let count = isSparse ? random.number(4...9) : (isWorking ? 110 : 70) + random.below(25)
    for _ in 0..<count {
      let intake = Simulation.intakes[random.index(weights: Simulation.intakes.map(\.share))]
      let hour = random.index(weights: intake.hours)
      let second = hour * 3_600 + random.below(3_600)
      let isLocated = intake.channel != .hotline || !random.happens(35)
      plan(
        .report(intake.channel, grid: isLocated ? drawnGrid() : nil),
        at: rulebook.zone.instant(day, second: second))
    }
  }

  private mutating func drawnGrid() -> Int? {
    guard !city.grids.isEmpty else { return nil }
    let town = random.index(weights: townWeights)
    let grids = city.towns[town].grids
    return grids.isEmpty ? nil : grids.lowerBound + random.below(grids.count)
  }

  /// What was found on a round.
  private struct Finding: Hashable {
    let grid: Int
    let half: RoundHalf
  }

  /// Plans the rounds of a day; how many things were found on which, where that is known already.
  private mutating func planRounds(_ day: CivilDate, _ findings: [Finding: Int]? = nil) {
    for grid in city.grids.indices {
      let away = planAbsences(of: grid, on: day)
      guard rulebook.hasRounds(city.grids[grid].kind, on: day) else { continue }
      for half in RoundHalf.allCases {
        guard let window = rulebook.window(of: half, on: day) else { continue }
        let found = findings.map { $0[Finding(grid: grid, half: half)] ?? 0 }
        planRound(of: grid, day, half, window, away: away, found: found)
      }
    }
  }

  /// What workers found on the rounds of a day, before these are played.
  private mutating func planFindings(_ day: CivilDate) -> [Finding: Int] {
    var findings: [Finding: Int] = [:]
    for half in RoundHalf.allCases {
      guard let window = rulebook.window(of: half, on: day) else { continue }
      for _ in 0..<random.number(15...30) {
        let grid = drawnGrid()
        let seconds = Int64(random.below(Int(window.closes - window.opens)))
        plan(.report(.patrol, grid: grid), at: window.opens + seconds)
        if let grid { findings[Finding(grid: grid, half: half), default: 0] += 1 }
      }
    }
    return findings
  }

  /// Who of a grid's two people is away that day: about one worker in eighty, and of their
  /// stand-ins one in ten, so that a grid or two has neither.
  private mutating func planAbsences(of grid: Int, on day: CivilDate) -> [DutyRole] {
    guard random.happens(12) else { return [] }
    let away: [DutyRole] = random.happens(100) ? [.worker, .standIn] : [.worker]
    for role in away {
      let absence = Absence(
        grid: city.grids[grid].code, role: role,
        from: rulebook.zone.instant(day, second: 6 * 3_600),
        until: rulebook.zone.instant(day, second: 19 * 3_600),
        reason: random.pick(SimulatedTexts.absences) ?? "")
      plan(
        .tell(actor: staff(grid, .worker), .reportAbsence(absence)),
        at: rulebook.zone.instant(day, second: 5 * 3_600 + random.below(3_600)))
    }
    return away
  }

  /// Most rounds are walked well within the window; some in the time of grace, and about two of a
  /// hundred not at all.
  private mutating func planRound(
    of grid: Int, _ day: CivilDate, _ half: RoundHalf, _ window: RoundWindow, away: [DutyRole],
    found known: Int?
  ) {
    if away.count == 2 || random.happens(18) { return }
    let role: DutyRole = away.isEmpty ? .worker : .standIn
    let actor = staff(grid, role)
    let length = Int64(random.number(20 * 60...75 * 60))
    let span = Int(window.closes - window.opens)
    let isLate = random.happens(25)
    // The earlier of two draws: rounds begin soon after the window opens rather than late.
    let late = min(random.below(max(1, span)), random.below(max(1, span)))
    let begun =
      isLate
      ? window.closes - Int64(random.number(5...30) * 60)
      : min(window.opens + Int64(late), window.closes - length - 60)
    let grace = window.repairableUntil - window.closes
    let ended =
      isLate ? window.closes + Int64(random.below(Int(max(1, grace - 300)))) : begun + length
    let found = known ?? (random.happens(13) ? 1 : 0)
    var report = RoundReport(
      grid: city.grids[grid].code, day: day, half: half, role: role, found: 0)
    plan(.tell(actor: actor, .startRound(report)), at: begun)
    if known == nil, found > 0 {
      plan(.report(.patrol, grid: grid), at: begun + (ended - begun) / 2)
    }
    report.found = found
    plan(.tell(actor: actor, .finishRound(report)), at: ended)
  }

  private func staff(_ grid: Int, _ role: DutyRole) -> String {
    let name: String
    switch role {
    case .worker: name = city.grids[grid].worker
    case .standIn: name = city.grids[grid].standIn
    }
    return name.isEmpty ? city.grids[grid].code.description : name
  }
}
