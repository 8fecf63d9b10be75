/// How the simulated desks come from claiming a case to dispatching it. Nothing here draws from the
/// chances that the rest follows from.
extension Simulation {
  /// Plans the look on the spot and the filing of a case that needs them before its next step.
  mutating func planFiling(of number: Int, _ item: Case, from now: Instant, until next: Instant) {
    guard item.node == .claimed, item.side.filed == nil, !item.isFiledAtOnce,
      Int(item.urgency.rawValue) >= rulebook.amount(of: .unfiledDispatch, at: next)
    else { return }
    plan(.look(number), at: now + (next - now) / 3)
    plan(.file(number), at: now + (next - now) * 2 / 3)
  }

  /// The grid's worker looks on the spot, and finds what was reported.
  mutating func look(_ number: Int, at: Instant) -> CommandOrder? {
    let texts = SimulatedTexts.seen
    guard let item = cases[number] else { return nil }
    let move = SideMove.check(.notFixed, note: texts[number % texts.count], by: "")
    return make(move, of: number, by: item.grid.map { "worker-\($0)" } ?? item.claimedBy, at: at)
  }

  /// The desk files it.
  mutating func file(_ number: Int, at: Instant) -> CommandOrder? {
    guard let item = cases[number] else { return nil }
    let desk = item.desk == .city ? item.claimedBy : Simulation.login(of: item.desk)
    return make(.file(note: ""), of: number, by: desk, at: at)
  }

  private mutating func make(
    _ move: SideMove, of number: Int, by actor: String, at: Instant
  ) -> CommandOrder? {
    guard var item = cases[number], let origin = item.origin else { return nil }
    let occasion = Occasion(actor: actor, isTrusted: true, at: at, city: city, rules: rulebook)
    guard let facts = try? item.decide(.side(move), on: occasion) else { return nil }
    for fact in facts { item.evolve(fact, at: at, actor: actor) }
    cases[number] = item
    return order(.move(.origin(origin), .side(move), version: nil), by: actor, at: at)
  }
}
