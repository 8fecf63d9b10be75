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
  /// Which unit a role has to be held for.
  public let hands: Hands
  /// Whether it needs a reason in words.
  public let needsReason: Bool
  /// What has to be approved; nil when it is carried out at once.
  public let approval: RequestKind?
  /// Whether the case has to be filed 立案 before; `Policy.unfiledDispatch` says what may go without.
  public let isAfterFiling: Bool

  init(
    _ kind: MoveKind, _ stages: Set<Stage>, _ roles: Set<StaffRole>, _ hands: Hands = .desk,
    needsReason: Bool = false, approval: RequestKind? = nil, isAfterFiling: Bool = false
  ) {
    self.kind = kind
    self.stages = stages
    self.roles = roles
    self.hands = hands
    self.needsReason = needsReason
    self.approval = approval
    self.isAfterFiling = isAfterFiling
  }
}

/// Whose business a move is: the unit that a role has to be held for, or one above it.
public enum Hands: String, CaseIterable, Sendable {
  /// The desk that owns the case.
  case desk
  /// Whoever holds it, or works beside the lead.
  case holder
  /// Any unit the case concerns: its desk, holder and co-handlers, units called to a joint job, the
  /// decider, and the units its grid lies in.
  case concerned
  /// The decider of a frozen case.
  case decider
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
    case .check: WorkflowRule(kind, [.received, .claimed], desk, .concerned)
    case .file: WorkflowRule(kind, [.claimed], desk)
    case .settle: WorkflowRule(kind, [.claimed], desk, needsReason: true)
    case .dispatch: WorkflowRule(kind, [.claimed], desk, isAfterFiling: true)
    case .accept: WorkflowRule(kind, [.dispatched], desk, .holder)
    case .giveBack: WorkflowRule(kind, [.dispatched, .handling], desk, .holder, needsReason: true)
    case .escalate:
      WorkflowRule(
        kind, [.received, .claimed, .dispatched, .handling], desk.union([.onCall]), .holder,
        needsReason: true)
    case .reportDone: WorkflowRule(kind, [.handling], desk, .holder)
    case .verify: WorkflowRule(kind, [.verifying, .verified], desk, .concerned)
    case .rework: WorkflowRule(kind, [.verifying, .verified], desk, needsReason: true)
    case .close: WorkflowRule(kind, [.verified], desk)
    case .extend:
      WorkflowRule(
        kind, [.dispatched, .handling], desk, .holder, needsReason: true, approval: .extend)
    case .suspend:
      WorkflowRule(
        kind, [.claimed, .dispatched, .handling], desk, .holder, needsReason: true,
        approval: .suspend)
    case .resume: WorkflowRule(kind, [.suspended], desk, .holder)
    case .void: WorkflowRule(kind, unfinished, desk, needsReason: true, approval: .void)
    case .forceClose:
      WorkflowRule(kind, unfinished, desk, needsReason: true, approval: .forceClose)
    case .exclude:
      WorkflowRule(
        kind, unfinished.union([.closed]), desk, needsReason: true, approval: .exclude)
    case .approve: WorkflowRule(kind, standing.union([.closed]), [.supervisor])
    case .reject: WorkflowRule(kind, standing.union([.closed]), desk, .concerned, needsReason: true)
    case .merge: WorkflowRule(kind, unfinished.subtracting([.verified]), desk, needsReason: true)
    case .unmerge: WorkflowRule(kind, [.setAside], desk, needsReason: true)
    case .reopen: WorkflowRule(kind, [.closed], desk, needsReason: true)
    case .callBack: WorkflowRule(kind, [.closed], desk)
    case .decide: WorkflowRule(kind, [.frozen], [.supervisor], .decider, needsReason: true)
    case .whistle:
      WorkflowRule(kind, [.claimed, .dispatched, .handling], desk, needsReason: true)
    case .signOn: WorkflowRule(kind, [.claimed, .dispatched, .handling], desk, .concerned)
    case .urge: WorkflowRule(kind, standing, [.supervisor], .concerned)
    case .reply: WorkflowRule(kind, standing, desk, .holder, needsReason: true)
    case .climb: WorkflowRule(kind, standing, [], .concerned)
    case .correct:
      WorkflowRule(kind, standing.subtracting([.frozen]), desk, .concerned, needsReason: true)
    case .confide: WorkflowRule(kind, Set(Stage.allCases), desk, .concerned, needsReason: true)
    case .reveal: WorkflowRule(kind, Set(Stage.allCases), desk, .concerned, needsReason: true)
    case .note:
      WorkflowRule(kind, Set(Stage.allCases), desk.union([.onCall]), .concerned, needsReason: true)
    case .undo: WorkflowRule(kind, Set(Stage.allCases), desk.union([.onCall]), .concerned)
    case .recordClosing: WorkflowRule(kind, standing, [], .concerned)
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
