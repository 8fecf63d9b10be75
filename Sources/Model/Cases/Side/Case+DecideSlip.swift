extension Case {
  /// Slips of supervision 督办 (domain, section 3).
  func decideSlip(_ move: SideMove, on occasion: Occasion) throws(Refusal) -> [SideFact] {
    switch move {
    case .urge(let wanted, let text):
      let colour =
        wanted ?? SlipColour(for: occasion.rules.deadlines(for: self).light(at: occasion.at))
      if let slip = side.slip, slip.colour >= colour { throw .slipWaits(slip.colour) }
      return [.urged(colour, to: holder, text: text)]
    case .reply(let text):
      guard side.slip != nil else { throw .noSlip }
      return [.replied(text: text)]
    case .climb:
      guard let slip = side.slip else { throw .noSlip }
      guard slip.canClimb else { throw .nothingChanges }
      if let end = occasion.rules.due(of: slip, on: self), occasion.at <= end {
        throw .slipNotDue(until: end)
      }
      return [.climbed(slip.colour.next, to: slip.to.above)]
    default: return []
    }
  }
}

extension Rulebook {
  /// When a slip has to be answered; nil without a limit.
  public func due(of slip: Slip, on item: Case) -> Instant? {
    limit(.slip, for: item, since: slip.since).map {
      instant($0.amount, $0.clock, after: slip.since)
    }
  }
}
