/// When a day's round is walked, as instants.
public struct RoundWindow: Hashable, Sendable {
  /// When the round may begin.
  public var opens: Instant
  /// When it should be finished; from then on it is late.
  public var closes: Instant
  /// Until when it can still be made good; from then on it is missed.
  public var repairableUntil: Instant

  /// A window with its time of grace.
  public init(opens: Instant, closes: Instant, repairableUntil: Instant) {
    self.opens = opens
    self.closes = closes
    self.repairableUntil = repairableUntil
  }
}

extension Rulebook {
  /// The window of a round; nil when the city has none for that half of the day. It lies within
  /// the day, and the time of grace lasts a day at most.
  public func window(of half: RoundHalf, on day: CivilDate) -> RoundWindow? {
    let index = Int(half.rawValue)
    guard index < settings.roundWindows.count else { return nil }
    let seconds = settings.roundWindows[index].clamped(to: 0..<86_400)
    let closes = zone.instant(day, second: seconds.upperBound)
    return RoundWindow(
      opens: zone.instant(day, second: seconds.lowerBound), closes: closes,
      repairableUntil: closes + Int64(min(max(settings.roundGrace, 0), 86_400)))
  }

  /// How a grid's round of a day stands at an instant (domain, sections 1 and 5).
  ///
  /// What was finished in time, the time of grace included, is done, or covered when the stand-in
  /// did it. School and enterprise grids are excused on days off in their calendar.
  public func roundStatus(
    of round: Round, kind: GridKind, half: RoundHalf, day: CivilDate, at now: Instant
  ) -> RoundStatus {
    RoundReading(half, day: day, rules: self, at: now).status(of: round, kind: kind)
  }

  /// Whether grids of a kind are walked on a day: the urban-rural ones always are.
  public func hasRounds(_ kind: GridKind, on day: CivilDate) -> Bool {
    switch kind {
    case .urban: true
    case .school: schools.calendar.isWorking(day)
    case .enterprise: enterprises.calendar.isWorking(day)
    }
  }

  /// The round that matters at an instant: the one whose window is open or was open last that
  /// day, and before the day's first window the one to come.
  public func currentHalf(at now: Instant) -> RoundHalf {
    let day = zone.local(now).date
    var current = RoundHalf.morning
    for half in RoundHalf.allCases {
      if let window = window(of: half, on: day), window.opens <= now { current = half }
    }
    return current
  }

  /// The next instant at which a round's status, the round that matters or the local day changes
  /// by itself.
  public func nextRoundTurn(after now: Instant) -> Instant {
    let today = zone.local(now).date
    var next = zone.instant(today + 1, second: 0)
    // Yesterday's time of grace may reach into today.
    for day in (today.dayNumber - 1)...(today.dayNumber + 1) {
      for half in RoundHalf.allCases {
        guard let window = window(of: half, on: CivilDate(dayNumber: day)) else { continue }
        if window.opens > now { next = min(next, window.opens) }
        if window.closes > now { next = min(next, window.closes) }
        if window.repairableUntil > now { next = min(next, window.repairableUntil) }
      }
    }
    return next
  }

  /// Whether a grid with these absences has neither its worker nor its stand-in at an instant.
  public func isUncovered(_ absences: [Absence], at now: Instant) -> Bool {
    DutyRole.allCases.allSatisfy { role in
      absences.contains { $0.role == role && $0.isInForce(at: now) }
    }
  }
}

extension Absence {
  /// Whether the person is away at an instant.
  public func isInForce(at now: Instant) -> Bool {
    from <= now && now < until
  }
}
