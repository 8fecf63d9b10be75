extension Case {
  /// The facts that a move makes of this case, or the rule against it (domain, section 3).
  ///
  /// `actor` is the login or system that asks; the city's places tell whose worker verifies and
  /// who is above whom.
  ///
  /// - Throws: the refusal, naming the rule and what would be allowed.
  public func decide(
    _ move: CaseMove, actor: String, in city: City
  ) throws(Refusal) -> [Fact] {
    switch move {
    case .claim:
      guard node == .received else {
        throw claimedBy.isEmpty ? refused(move) : .alreadyClaimed(by: claimedBy)
      }
      return [.caseClaimed]
    case .dispatch(let target, let queue):
      guard node == .claimed else { throw refused(move) }
      try checkReach(of: target, in: city)
      return [.caseDispatched(to: target, queue: queue)]
    case .accept:
      guard node == .dispatched else { throw refused(move) }
      return [.caseAccepted]
    case .giveBack(let reason):
      guard node == .dispatched || node == .handling else { throw refused(move) }
      guard !reason.isEmpty else { throw .reasonNeeded }
      return [.caseReturned(reason: reason)]
    case .escalate(let reason):
      guard node != .verifying, node != .closed else { throw refused(move) }
      guard !reason.isEmpty else { throw .reasonNeeded }
      guard let above = holderAbove else { throw .nothingAbove }
      return [.caseEscalated(to: above, reason: reason)]
    case .reportDone(let note, let by):
      guard node == .handling else { throw refused(move) }
      return [.caseReportedDone(note: note, by: by.isEmpty ? holder.text : by)]
    case .verify(let verdict, let note, let by):
      guard node == .verifying else { throw refused(move) }
      let verifier = by.isEmpty ? verifierOnTheSpot(in: city) : by
      guard verifier != doneBy else { throw .verifierIsHandler(doneBy) }
      return [.caseVerified(verdict, note: note, by: verifier)]
    case .close(let remark):
      guard node == .verifying else { throw refused(move) }
      guard verified != nil else { throw .notVerified }
      return [.caseClosed(remark: remark, marks: [])]
    case .note(let text):
      guard !text.isEmpty else { throw .reasonNeeded }
      return [.caseNoted(text)]
    case .recordClosing(let remark, let marks):
      guard isOpen else { throw refused(move) }
      return [.caseClosed(remark: remark, marks: marks.union([.unverified, .imported]))]
    }
  }

  /// The moves that the plain path offers at this node, the usual next one first.
  public var usualMoves: [String] {
    switch node {
    case .received: ["claim", "escalate", "note"]
    case .claimed: ["dispatch", "escalate", "note"]
    case .dispatched: ["accept", "return", "escalate", "note"]
    case .handling: ["done", "return", "escalate", "note"]
    case .verifying: verified == nil ? ["verify", "note"] : ["close", "verify", "note"]
    case .closed: ["note"]
    }
  }

  /// The desk one level above the present holder; nil at the city, which dispatches instead.
  private var holderAbove: Holder? {
    switch holder {
    case .village(let code): code.ancestor(.town).map(Holder.town)
    case .town, .department: .city
    case .city: nil
    }
  }

  private func verifierOnTheSpot(in city: City) -> String {
    guard let grid, let index = city.gridIndex(grid) else { return Holder.city.text }
    let worker = city.grids[index].worker
    return worker.isEmpty ? grid.description : worker
  }

  private func checkReach(of target: Holder, in city: City) throws(Refusal) {
    switch target {
    case .department(let code):
      guard desk == .city else { throw .onlyCityDispatchesToDepartments }
      guard !code.isEmpty else { throw .unknownUnit(target.text) }
    case .town(let code):
      guard city.townIndex(code) != nil else { throw .unknownUnit(target.text) }
      guard desk == .city || desk == target else { throw .outsideOwnPlace(target.text) }
    case .village(let code):
      guard city.villageIndex(code) != nil else { throw .unknownUnit(target.text) }
      let town = code.ancestor(.town).map(Holder.town)
      guard desk == .city || desk == target || desk == town
      else { throw .outsideOwnPlace(target.text) }
    case .city:
      guard desk == .city else { throw .outsideOwnPlace(target.text) }
    }
  }

  private func refused(_ move: CaseMove) -> Refusal {
    .notAtThisNode(move: move.word, node: node, allowed: usualMoves)
  }
}
