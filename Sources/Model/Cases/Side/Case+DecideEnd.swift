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
