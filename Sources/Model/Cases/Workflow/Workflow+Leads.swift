extension Workflow {
  /// Where a move can bring a case that stands at one of its stages; none when it stays where it
  /// is. For a move that has to be approved, where the approval brings it.
  ///
  /// What really happens follows from the facts; a test holds this to it for every stage.
  public static func leads(_ kind: MoveKind) -> [Stage] {
    switch kind {
    case .claim: [.claimed]
    case .release, .escalate, .unmerge, .reopen: [.received]
    case .settle: [.verifying]
    case .dispatch, .decide: [.dispatched]
    case .accept, .rework: [.handling]
    case .giveBack: [.claimed, .frozen]
    case .reportDone: [.verifying]
    case .verify: [.verified, .handling]
    case .close, .forceClose, .recordClosing: [.closed]
    case .suspend: [.suspended]
    case .resume: [.claimed, .dispatched, .handling]
    case .void, .exclude, .merge: [.setAside]
    case .takeOver, .check, .file, .extend, .approve, .reject, .callBack, .whistle, .signOn,
      .urge, .reply, .climb, .correct, .confide, .reveal, .note, .undo:
      []
    }
  }

  /// One arrow of the picture: from where to where a move brings a case.
  public struct Way: Hashable, Sendable {
    /// The move.
    public var kind: MoveKind
    /// Where the case stands before.
    public var from: [Stage]
    /// Where it stands after.
    public var to: [Stage]
  }

  /// The arrows of the picture: a move that leads to one stage from several is one of them, and so
  /// is one that leads to several from one. Escalations keep to their stage at the desk above, and
  /// are drawn where they leave a handler.
  public static let ways: [Way] = rules.flatMap { rule -> [Way] in
    let stages = Stage.allCases.filter(rule.stages.contains)
    let ends = leads(rule.kind)
    if rule.kind == .resume { return [Way(kind: rule.kind, from: stages, to: ends)] }
    return ends.compactMap { end in
      let from = stages.filter { $0 != end }
      return from.isEmpty ? nil : Way(kind: rule.kind, from: from, to: [end])
    }
  }
}
