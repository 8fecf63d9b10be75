/// One row of the table of moves: where a case must stand, and who may ask (domain, sections 3, 9).
///
/// What the row cannot say, because it depends on more than stage and role, is decided by
/// `Case.decide`: limits of time and number, other persons, other cases.
public struct WorkflowRule: Sendable {
  /// The move.
  public let kind: MoveKind
  /// Where the case may stand.
  public let stages: Set<Stage>
  /// Who may ask; empty when only the program and feeds may.
  public let roles: Set<StaffRole>
  /// Whether it needs a reason in words.
  public let needsReason: Bool
  /// What has to be approved; nil when it is carried out at once.
  public let approval: RequestKind?

  init(
    _ kind: MoveKind, _ stages: Set<Stage>, _ roles: Set<StaffRole>, needsReason: Bool = false,
    approval: RequestKind? = nil
  ) {
    self.kind = kind
    self.stages = stages
    self.roles = roles
    self.needsReason = needsReason
    self.approval = approval
  }
}

/// The table of moves.
public enum Workflow {
  /// Every move once, in the order of `MoveKind`.
  public static let rules: [WorkflowRule] = MoveKind.allCases.map(rule)

  /// The row of a move.
  public static func rule(_ kind: MoveKind) -> WorkflowRule {
    switch kind {
    case .claim: WorkflowRule(kind, [.received], desk)
    case .release: WorkflowRule(kind, [.claimed], desk, needsReason: true)
    case .takeOver:
      WorkflowRule(kind, [.claimed, .dispatched, .handling, .verifying], desk, needsReason: true)
    case .check: WorkflowRule(kind, [.received, .claimed], desk)
    case .file: WorkflowRule(kind, [.claimed], desk)
    case .settle: WorkflowRule(kind, [.claimed], desk, needsReason: true)
    case .dispatch: WorkflowRule(kind, [.claimed], desk)
    case .accept: WorkflowRule(kind, [.dispatched], desk)
    case .giveBack: WorkflowRule(kind, [.dispatched, .handling], desk, needsReason: true)
    case .escalate:
      WorkflowRule(
        kind, [.received, .claimed, .dispatched, .handling], desk.union([.onCall]),
        needsReason: true)
    case .reportDone: WorkflowRule(kind, [.handling], desk)
    case .verify: WorkflowRule(kind, [.verifying, .verified], desk)
    case .rework: WorkflowRule(kind, [.verifying, .verified], desk, needsReason: true)
    case .close: WorkflowRule(kind, [.verified], desk)
    case .extend:
      WorkflowRule(kind, [.dispatched, .handling], desk, needsReason: true, approval: .extend)
    case .suspend:
      WorkflowRule(
        kind, [.claimed, .dispatched, .handling], desk, needsReason: true, approval: .suspend)
    case .resume: WorkflowRule(kind, [.suspended], desk)
    case .void: WorkflowRule(kind, unfinished, desk, needsReason: true, approval: .void)
    case .forceClose:
      WorkflowRule(kind, unfinished, desk, needsReason: true, approval: .forceClose)
    case .exclude:
      WorkflowRule(
        kind, unfinished.union([.closed]), desk, needsReason: true, approval: .exclude)
    case .approve: WorkflowRule(kind, standing.union([.closed]), [.supervisor])
    case .reject: WorkflowRule(kind, standing.union([.closed]), desk, needsReason: true)
    case .merge: WorkflowRule(kind, unfinished.subtracting([.verified]), desk, needsReason: true)
    case .unmerge: WorkflowRule(kind, [.setAside], desk, needsReason: true)
    case .reopen: WorkflowRule(kind, [.closed], desk, needsReason: true)
    case .callBack: WorkflowRule(kind, [.closed], desk)
    case .decide: WorkflowRule(kind, [.frozen], [.supervisor], needsReason: true)
    case .whistle:
      WorkflowRule(kind, [.claimed, .dispatched, .handling], desk, needsReason: true)
    case .signOn: WorkflowRule(kind, [.claimed, .dispatched, .handling], desk)
    case .urge: WorkflowRule(kind, standing, [.supervisor])
    case .reply: WorkflowRule(kind, standing, desk, needsReason: true)
    case .climb: WorkflowRule(kind, standing, [])
    case .correct:
      WorkflowRule(kind, standing.subtracting([.frozen]), desk, needsReason: true)
    case .confide: WorkflowRule(kind, Set(Stage.allCases), desk, needsReason: true)
    case .reveal: WorkflowRule(kind, Set(Stage.allCases), desk, needsReason: true)
    case .note: WorkflowRule(kind, Set(Stage.allCases), desk.union([.onCall]), needsReason: true)
    case .undo: WorkflowRule(kind, Set(Stage.allCases), desk.union([.onCall]))
    case .recordClosing: WorkflowRule(kind, standing, [])
    }
  }

  /// A desk's work: the operator's, and the supervisor's as well.
  private static let desk: Set<StaffRole> = [.operator, .supervisor]
  /// Open and on its way.
  private static let unfinished: Set<Stage> = [
    .received, .claimed, .dispatched, .handling, .verifying, .verified,
  ]
  /// Open, also where it stands still.
  private static let standing = unfinished.union([.suspended, .frozen])
}
