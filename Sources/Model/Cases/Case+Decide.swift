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
        throw isOpen && !claimedBy.isEmpty ? .alreadyClaimed(by: claimedBy) : refused(move)
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
      try checkWords(reason)
      return [.caseReturned(reason: reason)]
    case .escalate(let reason):
      guard node != .verifying, node != .closed else { throw refused(move) }
      try checkWords(reason)
      guard let above = deskAbove else { throw .nothingAbove }
      return [.caseEscalated(to: above, reason: reason)]
    case .reportDone(let note, let by):
      guard node == .handling else { throw refused(move) }
      return [.caseReportedDone(note: note, by: by.isEmpty ? holder.text : by)]
    case .verify(let verdict, let note, let by):
      guard node == .verifying else { throw refused(move) }
      let verifier = by.isEmpty ? verifierOnTheSpot(in: city) : by
      guard verifier != doneBy, verifier != holder.text
      else { throw .verifierIsHandler(verifier) }
      return [.caseVerified(verdict, note: note, by: verifier)]
    case .close(let remark):
      guard node == .verifying else { throw refused(move) }
      guard verified != nil else { throw .notVerified }
      return [.caseClosed(remark: remark, marks: [])]
    case .note(let text):
      try checkWords(text)
      return [.caseNoted(text)]
    case .recordClosing(let remark, let marks):
      guard isOpen else { throw refused(move) }
      let own: Marks = verified == nil ? [.unverified, .imported] : .imported
      return [.caseClosed(remark: remark, marks: marks.union(own))]
    }
  }

  /// The moves that the plain path offers at this node, the usual next one first.
  public var usualMoves: [String] {
    let upward = deskAbove == nil ? [] : ["escalate"]
    return switch node {
    case .received: ["claim"] + upward + ["note"]
    case .claimed: ["dispatch"] + upward + ["note"]
    case .dispatched: ["accept", "return"] + upward + ["note"]
    case .handling: ["done", "return"] + upward + ["note"]
    case .verifying: verified == nil ? ["verify", "note"] : ["close", "verify", "note"]
    case .closed: ["note"]
    }
  }

  /// The desk that an escalation brings it to: one level above the present holder, but never below
  /// the desk that owns it. Nil in the city's own hands, from where it is dispatched instead.
  private var deskAbove: Holder? {
    guard holder != .city else { return nil }
    switch desk {
    case .city, .department: return .city
    case .town: return holder == desk ? .city : desk
    case .village(let code):
      guard holder == desk else { return desk }
      return code.ancestor(.town).map(Holder.town) ?? .city
    }
  }

  /// The grid's worker; their stand-in where the worker did it themselves; the city for a case
  /// without a place.
  private func verifierOnTheSpot(in city: City) -> String {
    guard let grid, let index = city.gridIndex(grid) else { return Holder.city.text }
    let staff = [city.grids[index].worker, city.grids[index].standIn]
    return staff.first { !$0.isEmpty && $0 != doneBy } ?? grid.description
  }

  private func checkWords(_ words: String) throws(Refusal) {
    guard words.contains(where: { !$0.isWhitespace }) else { throw .reasonNeeded }
  }

  /// A desk dispatches within its own place; only the city does to departments. Which departments
  /// there are is left to the desk, because the records of other systems name their own.
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
