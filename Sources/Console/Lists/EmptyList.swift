import Model

/// Why a list has nothing in it. Every list that can be empty has its reasons here, and each reason
/// says what to do in the wording table.
enum EmptyList: Equatable, Sendable {
  /// Nothing is open, so nothing is to be done.
  case nothingToDo
  /// Nothing is open in the places of the login's roles.
  case nothingInOwnPlaces
  /// The list of cases has no filter, and no case is there.
  case noCases
  /// No case waits in a queue.
  case queue(Queue)
  /// A town has no open, or no late case.
  case town(PlaceCode, isLate: Bool)
  /// No case passes a filter that is kept under a name.
  case saved(String)
  /// No case passes what was typed; whether closed cases were looked through too.
  case filtered(holdsClosed: Bool)
  /// Nothing has happened yet.
  case noEvents
  /// No event has the words that were typed.
  case noSuchEvent
  /// Nobody can be missing: the round begins at that time.
  case beforeRound(RoundHalf, opens: Instant)
  /// Nobody is missing while a round goes on.
  case inRound(RoundHalf, closes: Instant)
  /// The day's rounds are over, and what was missed can no longer be made good.
  case afterRounds
  /// The city has no rounds at that half of the day.
  case noRounds
  /// Nobody is away.
  case nobodyAway
  /// The city has no places.
  case noPlaces
  /// No line of a list to choose from fits what was typed.
  case noChoice
  /// No place is called so.
  case noPlaceToChoose
  /// No queue and no filter is called so.
  case noQueueToChoose
  /// No move can be made of the case.
  case noMove
  /// What may be the same matter is not known before it is known where.
  case similarWithoutPlace
  /// Nothing near by may be the same matter.
  case nothingSimilar
}

extension State {
  /// Why a list of cases is empty.
  func reason(ofEmpty list: CaseList) -> EmptyList {
    let isQueue = view == .watch && card == nil
    if isQueue || list.filterText.isEmpty && list.query.filter == .everything {
      let seesAll = situation.rulebook.scope(of: actor) == .everything
      if !seesAll { return .nothingInOwnPlaces }
      return list.query.order.holdsClosed ? .noCases : .nothingToDo
    }
    switch list.chosen {
    case .queue(let queue): return .queue(queue)
    case .town(let code, let isLate): return .town(code, isLate: isLate)
    case .saved(let filter, _): return .saved(filter.name)
    default: return .filtered(holdsClosed: list.query.order.holdsClosed)
    }
  }

  /// Why the list of events is empty.
  var reasonOfEmptyLog: EmptyList { log.filter.isEmpty ? .noEvents : .noSuchEvent }

  /// Why nobody is missing.
  var reasonOfNobodyMissing: EmptyList {
    let half = patrol.half
    let day = situation.rulebook.zone.local(now).date
    guard let window = situation.rulebook.window(of: half, on: day) else { return .noRounds }
    if now < window.opens { return .beforeRound(half, opens: window.opens) }
    if now < window.closes { return .inRound(half, closes: window.closes) }
    let later = RoundHalf.allCases.compactMap { half in
      situation.rulebook.window(of: half, on: day).map { (half, $0) }
    }.first { now < $0.1.opens }
    return later.map { .beforeRound($0.0, opens: $0.1.opens) } ?? .afterRounds
  }
}
