/// How the simulated desks ring callers back once their case is closed. Nothing here draws from the
/// chances that the rest follows from, nor from its numbers.
extension Simulation {
  /// Plans that the caller of a closed case is rung, where there is one to be rung.
  mutating func planCallBack(of number: Int, _ item: Case, after now: Instant) {
    guard item.waits.contains(.callBack) else { return }
    closed[number] = item
    let minutes = 20 + number * 37 % 400
    plan(.ring(number), at: rulebook.instant(minutes, .workHours, after: now))
  }

  /// A desk rings the caller, who is satisfied as a rule; one who is not reached is tried again.
  mutating func ring(_ number: Int, at: Instant) -> CommandOrder? {
    guard var item = closed[number], let origin = item.origin else { return nil }
    let attempt = item.side.callBack?.attempts ?? 0
    let move = SideMove.callBack(answer(number, attempt), note: "", by: "")
    let actor = "desk-\(1 + (number + attempt) % 6)"
    let occasion = Occasion(actor: actor, isTrusted: true, at: at, city: city, rules: rulebook)
    guard let facts = try? item.decide(.side(move), on: occasion) else {
      closed[number] = nil
      return nil
    }
    for fact in facts { item.evolve(fact, at: at, actor: actor) }
    closed[number] = nil
    planCallBack(of: number, item, after: at)
    // A number of its own: those of all else stay what they are in stores that know of no calls.
    return CommandOrder(
      at: at, actor: actor, origin: Origin(source: source, id: "\(origin.id)-call\(attempt + 1)"),
      command: .move(.origin(origin), .side(move), version: nil), isTrusted: true)
  }

  private func answer(_ number: Int, _ attempt: Int) -> CallBackAnswer {
    var draw = SplitMix64(seed: UInt64(number * 8 + attempt))
    switch draw.below(100) {
    case ..<62: return .satisfied
    case ..<73: return .soSo
    case ..<81: return .dissatisfied
    default: return .notReached
    }
  }
}
