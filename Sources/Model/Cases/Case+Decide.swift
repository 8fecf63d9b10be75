extension Case {
  /// The facts that a move makes of this case, or the rule against it (domain, section 3).
  ///
  /// Who may ask, and where the case may stand, is said by the table in `Workflow`; here is what
  /// depends on more than that.
  ///
  /// - Throws: the refusal, naming the rule and what would be allowed.
  public func decide(_ move: CaseMove, on occasion: Occasion) throws(Refusal) -> [Fact] {
    let rule = Workflow.rule(move.kind)
    try check(rule, on: occasion)
    if rule.needsReason { try checkWords(move.words) }
    switch move {
    case .claim:
      let filed: [Fact] = side.filed == nil && isFiledAtOnce ? [.caseSide(.filed(note: ""))] : []
      return [.caseClaimed] + filed
    case .dispatch(let target, let queue, let others):
      return try dispatch(to: target, queue, with: others, on: occasion)
    case .accept: return [.caseAccepted]
    case .giveBack(let reason, let basis): return try giveBack(reason, basis, on: occasion)
    case .escalate(let reason):
      guard let above = deskAbove else { throw .nothingAbove }
      return [.caseEscalated(to: above, reason: reason)]
    case .reportDone(let note, let by):
      return [.caseReportedDone(note: note, by: by.isEmpty ? holder.text : by)]
    case .verify(let verdict, let note, let by):
      let verifier = by.isEmpty ? onTheSpot(in: occasion.city, besides: doneBy) : by
      guard verifier != doneBy, verifier != holder.text
      else { throw .verifierIsHandler(verifier) }
      return [.caseVerified(verdict, note: note, by: verifier)]
    case .close(let remark): return [.caseClosed(remark: remark, marks: [])]
    case .note(let text): return [.caseNoted(text)]
    case .recordClosing(let remark, let marks):
      let own: Marks = verified == nil ? [.unverified, .imported] : .imported
      return [.caseClosed(remark: remark, marks: marks.union(own))]
    case .side(let move): return try decide(move, on: occasion)
    }
  }

  /// The moves that are usual where it stands, the next one first.
  public func usualMoves(on occasion: Occasion) -> [String] {
    let upward: [MoveKind] = deskAbove == nil ? [] : [.escalate]
    let moves: [MoveKind] =
      switch stage {
      case .received: [.claim] + upward + [.note]
      case .claimed: [moveTowardsHandler(on: occasion)] + upward + [.note]
      case .dispatched: [.accept, .giveBack] + upward + [.note]
      case .handling: [.reportDone, .giveBack] + upward + [.note]
      case .verifying: [.verify, .note]
      case .verified: [.close, .verify, .note]
      case .suspended: [.resume, .note]
      case .frozen: [.decide, .note]
      case .closed: waits.contains(.callBack) ? [.callBack, .reopen, .note] : [.note]
      case .setAside: [.note]
      }
    return moves.map(\.rawValue)
  }

  /// The desk that an escalation brings it to: one level above the present holder, but never below
  /// the desk that owns it. Nil in the city's own hands, from where it is dispatched instead.
  var deskAbove: Holder? {
    guard holder != .city else { return nil }
    switch desk {
    case .city, .department: return .city
    case .town: return holder == desk ? .city : desk
    case .village: return holder == desk ? desk.above : desk
    }
  }

  /// The grid's worker; their stand-in where the worker did it themselves; the city for a case
  /// without a place.
  func onTheSpot(in city: City, besides other: String) -> String {
    guard let grid, let index = city.gridIndex(grid) else { return Holder.city.text }
    let staff = [city.grids[index].worker, city.grids[index].standIn]
    return staff.first { !$0.isEmpty && $0 != other } ?? grid.description
  }

  func checkWords(_ words: String) throws(Refusal) {
    guard words.contains(where: { !$0.isWhitespace }) else { throw .reasonNeeded }
  }

  /// Whether whoever asks may, and the case stands where it may be done.
  func check(_ rule: WorkflowRule, on occasion: Occasion) throws(Refusal) {
    let move = rule.kind.rawValue
    guard occasion.holds(rule.roles, rule.hands, of: self) else {
      throw .roleNeeded(move: move, roles: StaffRole.allCases.filter(rule.roles.contains))
    }
    guard !rule.stages.contains(stage) else { return }
    switch (rule.kind, stage) {
    case (_, .frozen):
      throw .isFrozen(move: move, decider: side.freeze?.decider ?? .city)
    case (_, .suspended): throw .isSuspended(move: move)
    case (.claim, _) where isOpen && !claimedBy.isEmpty: throw .alreadyClaimed(by: claimedBy)
    case (.close, .verifying): throw .notVerified
    default:
      throw .notAtThisNode(move: move, node: node, allowed: usualMoves(on: occasion))
    }
  }

  private func dispatch(
    to target: Holder, _ queue: String, with others: [Holder], on occasion: Occasion
  ) throws(Refusal) -> [Fact] {
    let filing = try filingWithDispatch(on: occasion)
    let city = occasion.city
    try checkReach(of: target, in: city)
    var named: [Holder] = []
    for other in others where other != target && !named.contains(other) {
      try checkReach(of: other, in: city)
      named.append(other)
    }
    return filing + [.caseDispatched(to: target, queue: queue)]
      + (named.isEmpty ? [] : [.caseSide(.coHandlersNamed(named))])
  }

  /// A return has its time, and too much to and fro ends with somebody who decides.
  private func giveBack(
    _ reason: String, _ basis: String, on occasion: Occasion
  ) throws(Refusal) -> [Fact] {
    guard !side.isDecided else { throw .decidedAlready }
    let rules = occasion.rules
    if !occasion.isTrusted, !basis.contains(where: { !$0.isWhitespace }) { throw .basisNeeded }
    if let since = side.dispatched, let limit = rules.limit(.returning, for: self, since: since) {
      let end = rules.instant(limit.amount, limit.clock, after: since)
      guard occasion.at <= end else { throw .returnTooLate(since: end) }
    }
    let isTooMuch =
      returns + 1 >= rules.amount(of: .returns, at: occasion.at)
      || side.transfers >= rules.amount(of: .transfers, at: occasion.at)
    return [.caseReturned(reason: reason, basis: basis)]
      + (isTooMuch ? [.caseSide(.frozen(decider: desk.above))] : [])
  }

  /// A desk dispatches within its own place; only the city does to departments. Which departments
  /// there are is left to the desk, because the records of other systems name their own.
  func checkReach(of target: Holder, in city: City) throws(Refusal) {
    switch target {
    case .department(let code):
      guard desk == .city else { throw .onlyCityDispatchesToDepartments }
      guard !code.isEmpty else { throw .unknownUnit(target.text) }
    case .town(let code):
      guard city.townIndex(code) != nil else { throw .unknownUnit(target.text) }
      guard desk == .city || desk == target else { throw .outsideOwnPlace(target.text) }
    case .village(let code):
      guard city.villageIndex(code) != nil else { throw .unknownUnit(target.text) }
      guard desk.covers(target) else { throw .outsideOwnPlace(target.text) }
    case .city:
      guard desk == .city else { throw .outsideOwnPlace(target.text) }
    }
  }
}

extension Holder {
  /// The desk one level above; the city's is its own.
  public var above: Holder {
    switch self {
    case .city, .town, .department: .city
    case .village(let code): code.ancestor(.town).map(Holder.town) ?? .city
    }
  }
}
