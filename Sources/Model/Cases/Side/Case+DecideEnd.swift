extension Case {
  /// Moves at and after the end of a case.
  func decideEnd(_ move: SideMove, on occasion: Occasion) throws(Refusal) -> [SideFact] {
    switch move {
    case .merge(let other, let reason):
      // Whether the other case stands, and is not itself merged into this one, its table knows.
      guard other != id, !side.merged.contains(other) else { throw .cannotMerge(into: other) }
      return [.merged(into: other, reason: reason)]
    case .unmerge(let reason):
      guard side.outcome == .merged else {
        throw .notAtThisNode(
          move: MoveKind.unmerge.rawValue, node: node, allowed: usualMoves(on: occasion))
      }
      return [.unmerged(reason: reason)]
    case .reopen(let reason): return [.reopened(reason: reason)]
    case .callBack(let answer, let note, let by):
      guard waits.contains(.callBack) else { throw .noCallBack }
      let asker = by.isEmpty ? occasion.actor : by
      guard asker != doneBy, asker != side.handler?.text else { throw .callerIsHandler(asker) }
      let attempts = (side.callBack?.attempts ?? 0) + 1
      let isLast =
        answer == .notReached && attempts >= occasion.rules.amount(of: .calls, at: occasion.at)
      return [.calledBack(answer, note: note, by: asker, isLast: isLast)]
    default: return []
    }
  }

  /// The event that compensates a login's own last move: its events at the end of the case's
  /// history that were written by one command.
  ///
  /// - Parameters:
  ///   - events: all events of the case, oldest first.
  ///   - actor: who asks.
  /// - Returns: the compensating fact.
  /// - Throws: `builtUpon` when somebody else moved it since, `nothingToUndo` when its last events
  ///   cannot be taken back: its coming in, a look at the caller, something undone, a move that
  ///   concerns another case as well.
  public static func undoing(
    _ events: [LoggedEvent], by actor: String
  ) throws(Refusal) -> SideFact {
    guard let last = events.last else { throw .nothingToUndo }
    guard last.event.actor == actor else { throw .builtUpon(by: last.event.actor) }
    var first = last
    for logged in events.reversed().dropFirst() {
      guard logged.sequence == first.sequence - 1, logged.event.actor == actor,
        logged.event.at == last.event.at, logged.recorded == last.recorded, logged.event.isUndoable
      else { break }
      first = logged
    }
    guard last.event.isUndoable else { throw .nothingToUndo }
    return .undone(from: first.sequence, through: last.sequence)
  }
}

extension Event {
  /// Whether it can be taken back.
  fileprivate var isUndoable: Bool {
    switch fact {
    case .caseReceived: false
    case .caseSide(let side):
      switch side {
      case .undone, .revealed, .merged, .absorbed, .unmerged, .parted: false
      default: true
      }
    default: true
    }
  }
}

extension Case {
  /// The facts that taking back one's own last move makes, or the rule against it.
  ///
  /// - Parameters:
  ///   - events: all events of the case, oldest first.
  ///   - occasion: who asks, and when.
  /// - Returns: the one fact that compensates it.
  /// - Throws: the rule against it.
  public func decideUndo(
    of events: [LoggedEvent], on occasion: Occasion
  ) throws(Refusal) -> [Fact] {
    try check(Workflow.rule(.undo), on: occasion)
    return [.caseSide(try Case.undoing(events, by: occasion.actor))]
  }

  /// The other case that facts of this one concern; nil for most.
  public func partner(in facts: [Fact]) -> CaseID? {
    for case .caseSide(let fact) in facts {
      switch fact {
      case .merged(let other, _): return other
      case .unmerged: return side.mergedInto
      default: break
      }
    }
    return nil
  }

  /// What facts of another case mean for this one, its partner; nil when they cannot be: a case
  /// that is set aside takes no other in.
  public func answer(to facts: [Fact], of other: CaseID) -> SideFact? {
    for case .caseSide(let fact) in facts {
      switch fact {
      case .merged: return stage == .setAside ? nil : .absorbed(other)
      case .unmerged: return .parted(other)
      default: break
      }
    }
    return nil
  }
}
