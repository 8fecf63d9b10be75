extension Case {
  /// The case after one more event beside the plain path. Total, like `evolve`.
  mutating func evolve(_ fact: SideFact, at: Instant, actor: String) {
    switch fact {
    case .released(let reason):
      claimedBy = ""
      remark = reason
      move(to: .received, at)
    case .takenOver(_, let reason):
      claimedBy = actor
      remark = reason
    case .checked(let verdict, _, _): side.checked = verdict
    case .filed: side.filed = at
    case .coHandlersNamed(let units): side.coHandlers = units
    case .settled(let remark):
      self.remark = remark
      side.handler = desk
      doneBy = actor
      verified = nil
      move(to: .verifying, at)
    case .reworked(let reason):
      remark = reason
      verified = nil
      reworks += 1
      move(to: .handling, at)
    case .frozen(let decider): side.freeze = Freeze(since: at, decider: decider)
    case .decided(let unit, let reason):
      side.freeze = nil
      side.isDecided = true
      side.handler = unit
      side.dispatched = at
      holder = unit
      remark = reason
      move(to: .dispatched, at)
    case .whistled(let units, _): side.joint = JointJob(called: units, since: at)
    case .signedOn(let unit): side.joint?.signed.append(unit)
    case .corrected(let field, _, let value, _):
      self = corrected(field, to: value) ?? self
      side.corrections += 1
    case .confided(let isConfidential, _): side.isConfidential = isConfidential
    case .requested, .approved, .rejected, .extended, .suspended, .resumed:
      evolve(approval: fact, at: at, actor: actor)
    case .ended, .merged, .absorbed, .unmerged, .parted, .reopened, .calledBack:
      evolve(end: fact, at: at, actor: actor)
    case .urged, .replied, .climbed: evolve(slip: fact, at: at, actor: actor)
    // What was undone is left out when the case is folded from its events; see `folded(from:)`.
    case .revealed, .undone: break
    }
  }

  private mutating func evolve(approval fact: SideFact, at: Instant, actor: String) {
    switch fact {
    case .requested(let kind, let days, let until, let reason):
      side.requests.removeAll { $0.kind == kind }
      side.requests.append(
        SideRequest(kind: kind, requester: actor, at: at, days: days, until: until))
      remark = reason
    case .approved(let kind):
      guard let index = side.requests.firstIndex(where: { $0.kind == kind }) else { return }
      side.requests[index].approvals.append(actor)
      // Decided as soon as enough have approved; what follows from it is a fact of its own.
      if side.requests[index].approvals.count >= kind.approvers {
        side.requests.remove(at: index)
      }
    case .rejected(let kind, let reason):
      side.requests.removeAll { $0.kind == kind }
      remark = reason
    case .extended(let days): side.extensions.append(Extension(at: at, days: days))
    case .suspended(let until):
      side.pauses.append(Pause(from: at))
      side.resumes = until
    case .resumed(let note):
      if isSuspended { side.pauses[side.pauses.count - 1].until = at }
      side.resumes = nil
      if !note.isEmpty { remark = note }
    default: break
    }
  }

  private mutating func evolve(end fact: SideFact, at: Instant, actor: String) {
    switch fact {
    case .ended(let outcome, let reason):
      side.outcome = outcome
      if !reason.isEmpty { remark = reason }
      if outcome == .forced { marks.insert(.unverified) }
      // An exclusion of a closed case changes what it counts as, not when it was closed.
      if isOpen { end(at) } else { side.requests = [] }
    case .merged(let other, let reason):
      side.outcome = .merged
      side.mergedInto = other
      marks.insert(.duplicate)
      remark = reason
      end(at)
    case .absorbed(let other): side.merged.append(other)
    case .parted(let other): side.merged.removeAll { $0 == other }
    case .unmerged(let reason):
      side.mergedInto = nil
      marks.remove(.duplicate)
      goOn(reason, at)
    case .reopened(let reason):
      side.reopens += 1
      goOn(reason, at)
    case .calledBack(let answer, _, _, let isLast):
      side.callBack = CallBack(attempts: (side.callBack?.attempts ?? 0) + 1, answer: answer)
      side.isCallBackOver = isLast
    default: break
    }
  }

  /// Goes on after its end, at the desk that owned it.
  private mutating func goOn(_ reason: String, _ at: Instant) {
    closed = nil
    verified = nil
    side.outcome = nil
    side.callBack = nil
    side.isCallBackOver = false
    side.handler = nil
    doneBy = ""
    claimedBy = ""
    holder = desk
    queue = ""
    remark = reason
    move(to: .received, at)
  }

  private mutating func evolve(slip fact: SideFact, at: Instant, actor: String) {
    switch fact {
    case .urged(let colour, let unit, _):
      side.slip = Slip(colour: colour, to: unit, sender: actor, since: at)
      side.slips += 1
    case .climbed(let colour, let unit):
      guard let slip = side.slip else { return }
      side.slip = Slip(
        colour: colour, to: unit, sender: slip.sender, since: at, climbs: slip.climbs + 1)
    case .replied: side.slip = nil
    default: break
    }
  }
}

extension Case {
  /// The case that its events make, oldest first, those left out that were undone. Nil when the
  /// first is not its receipt.
  public static func folded(from events: [LoggedEvent]) -> Case? {
    let undone = events.undone
    guard let first = events.first, case .caseReceived(let receipt) = first.event.fact,
      let id = first.event.caseID
    else { return nil }
    var item = Case(id, receipt, at: first.event.at, origin: first.event.origin)
    for logged in events.dropFirst() {
      if undone.contains(where: { $0.contains(logged.sequence) }) {
        item.version += 1
      } else {
        item.evolve(logged.event.fact, at: logged.event.at, actor: logged.event.actor)
      }
    }
    return item
  }
}

extension [LoggedEvent] {
  /// The numbers of the events among these that were taken back.
  public var undone: [ClosedRange<Int64>] {
    compactMap { logged in
      guard case .caseSide(.undone(let from, let through)) = logged.event.fact, from <= through
      else { return nil }
      return from...through
    }
  }
}
