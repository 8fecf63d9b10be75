import Model

/// What citizens have to say, counted from bare events by nothing but their words: who reported what
/// where, whether it was filed, how it ended, what its caller answered. It knows nothing of the
/// rules that the program counts by.
struct PlainCitizens {
  private struct Matter {
    var channel: Channel
    var grid: PlaceCode?
    var category: String
    var hasPhone: Bool
    var day: CivilDate
    var wasFiled = false
    var wasSent = false
    var end: Outcome?
    var answer: CallBackAnswer?
  }

  private(set) var grids: [CitizenTally]

  /// Counts the events of each case.
  ///
  /// - Parameters:
  ///   - cases: a list of events for each case, oldest first.
  ///   - city: the city.
  ///   - days: how many days of calls.
  ///   - today: the last of them.
  init(_ cases: [[LoggedEvent]], _ city: City, days: Int, through today: CivilDate) {
    grids = Array(repeating: CitizenTally(), count: city.grids.count)
    for events in cases {
      guard let matter = PlainCitizens.matter(events),
        let grid = matter.grid.flatMap(city.gridIndex)
      else { continue }
      count(matter, in: grid, (today.dayNumber - days + 1)...today.dayNumber)
    }
  }

  private mutating func count(_ matter: Matter, in grid: Int, _ window: ClosedRange<Int>) {
    if matter.channel == .hotline, matter.end != .voided, window.contains(matter.day.dayNumber) {
      grids[grid].calls += 1
    }
    if let end = matter.end, [.voided, .merged, .excluded].contains(end) { return }
    if matter.wasFiled || matter.wasSent || matter.end == .recorded {
      grids[grid].filed += 1
      let citizens: [Channel] = [.hotline, .hall, .chat, .snap]
      let found = ["roads/manhole", "Street Lights/Outages"]
      if citizens.contains(matter.channel), found.contains(matter.category) {
        grids[grid].missed += 1
      }
    }
    guard matter.end == .solved || matter.end == .forced else { return }
    switch matter.answer {
    case .satisfied: grids[grid].satisfied += 1
    case .soSo: grids[grid].soSo += 1
    case .dissatisfied: grids[grid].dissatisfied += 1
    case .notReached: grids[grid].unanswered += 1
    case nil: if matter.hasPhone { grids[grid].unanswered += 1 }
    }
  }

  private static func matter(_ events: [LoggedEvent]) -> Matter? {
    guard let first = events.first, case .caseReceived(let receipt) = first.event.fact
    else { return nil }
    let day = TimeZoneRules.shanghai.local(min(first.event.at, first.recorded)).date
    var matter = Matter(
      channel: receipt.channel, grid: receipt.grid, category: receipt.category,
      hasPhone: receipt.caller?.phone.isEmpty == false, day: day)
    var gone: [ClosedRange<Int64>] = []
    for case .caseSide(.undone(let from, let through)) in events.map(\.event.fact) {
      gone.append(from...through)
    }
    for logged in events where !gone.contains(where: { $0.contains(logged.sequence) }) {
      take(logged.event.fact, &matter)
    }
    return matter
  }

  private static func take(_ fact: Fact, _ matter: inout Matter) {
    switch fact {
    case .caseDispatched: matter.wasSent = true
    case .caseClosed(_, let marks): matter.end = marks.contains(.imported) ? .recorded : .solved
    case .caseSide(.filed): matter.wasFiled = true
    case .caseSide(.ended(let outcome, _)): matter.end = outcome
    case .caseSide(.merged): matter.end = .merged
    case .caseSide(.unmerged), .caseSide(.reopened):
      matter.end = nil
      matter.answer = nil
    case .caseSide(.calledBack(let answer, _, _, _)): matter.answer = answer
    case .caseSide(.corrected(.grid, _, let code, _)):
      matter.grid = code.isEmpty ? nil : PlaceCode(text: code)
    case .caseSide(.corrected(.category, _, let category, _)): matter.category = category
    default: break
    }
  }
}
