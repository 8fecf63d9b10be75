extension Case {
  /// The facts that a move beside the plain path makes; where it stands and who asks has been
  /// checked by the table already.
  func decide(_ move: SideMove, on occasion: Occasion) throws(Refusal) -> [Fact] {
    let facts: [SideFact]
    switch move {
    case .release(let reason): facts = [.released(reason: reason)]
    case .takeOver(let reason):
      guard !claimedBy.isEmpty, claimedBy != occasion.actor
      else { throw claimedBy.isEmpty ? .nothingChanges : .alreadyClaimed(by: claimedBy) }
      facts = [.takenOver(from: claimedBy, reason: reason)]
    case .check(let verdict, let note, let by):
      let checker = by.isEmpty ? onTheSpot(in: occasion.city, besides: "") : by
      facts = [.checked(verdict, note: note, by: checker)]
    case .file(let note):
      guard side.filed == nil else { throw .alreadyFiled }
      guard isFiledAtOnce || side.checked != nil else { throw .notChecked }
      facts = [.filed(note: note)]
    case .settle(let remark): facts = [.settled(remark: remark)]
    case .rework(let reason): facts = [.reworked(reason: reason)]
    case .resume(let note): facts = [.resumed(note: note)]
    case .extend, .suspend, .void, .forceClose, .exclude, .approve, .reject:
      facts = try decideApproval(move, on: occasion)
    case .merge, .unmerge, .reopen, .callBack: facts = try decideEnd(move, on: occasion)
    case .urge, .reply, .climb: facts = try decideSlip(move, on: occasion)
    case .decide(let unit, let reason):
      try checkReach(of: unit, in: occasion.city)
      facts = [.decided(to: unit, reason: reason)]
    case .whistle(let units, let text): facts = [try whistle(units, text, in: occasion.city)]
    case .signOn(let unit): facts = [try signOn(unit, on: occasion)]
    case .correct(let field, let value, let reason):
      facts = [try correct(field, to: value, reason, in: occasion.city)]
    case .confide(let isConfidential, let reason):
      guard isConfidential != side.isConfidential else { throw .nothingChanges }
      facts = [.confided(isConfidential, reason: reason)]
    case .reveal(let reason):
      guard caller != nil else { throw .noCaller }
      guard claimedBy == occasion.actor else { throw .notInOwnHands }
      facts = [.revealed(reason: reason)]
    // Which events are undone only the log knows; see `Case.undoing`.
    case .undo: throw .nothingToUndo
    }
    return facts.map(Fact.caseSide)
  }

  private func whistle(
    _ units: [Holder], _ text: String, in city: City
  ) throws(Refusal) -> SideFact {
    var called: [Holder] = []
    for unit in units where !called.contains(unit) {
      guard city.has(unit) else { throw .unknownUnit(unit.text) }
      called.append(unit)
    }
    guard !called.isEmpty else { throw .unknownUnit("") }
    return .whistled(called, text: text)
  }

  private func signOn(_ unit: Holder, on occasion: Occasion) throws(Refusal) -> SideFact {
    guard let joint = side.joint, joint.missing.contains(unit) else { throw .notCalled(unit) }
    let speaks =
      occasion.isTrusted
      || occasion.rules.grants.contains { $0.login == occasion.actor && $0.unit.covers(unit) }
    guard speaks else {
      throw .roleNeeded(move: MoveKind.signOn.rawValue, roles: [.operator])
    }
    return .signedOn(unit)
  }

  private func correct(
    _ field: CaseField, to value: String, _ reason: String, in city: City
  ) throws(Refusal) -> SideFact {
    let known = self.value(of: field)
    guard value != known, let item = corrected(field, to: value) else {
      throw .badValue(field, value)
    }
    if field == .grid, let grid = item.grid, city.gridIndex(grid) == nil {
      throw .unknownGrid(value)
    }
    return .corrected(field, from: known, to: value, reason: reason)
  }
}

extension City {
  /// Whether the city has this unit.
  func has(_ unit: Holder) -> Bool {
    switch unit {
    case .city: true
    case .town(let code): townIndex(code) != nil
    case .village(let code): villageIndex(code) != nil
    case .department(let code): department(code) != nil
    }
  }
}
