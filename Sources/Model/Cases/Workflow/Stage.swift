/// Where a case stands for the purpose of what may be done with it: its node, with what is told
/// apart within a node, and the states that stop everything else.
public enum Stage: String, CaseIterable, Sendable {
  /// Waits for a desk.
  case received
  /// A desk has it.
  case claimed
  /// Waits for its handler.
  case dispatched
  /// The handler works on it.
  case handling
  /// Reported done.
  case verifying
  /// Verified as fixed.
  case verified
  /// Its clocks stand still.
  case suspended
  /// Waits for somebody to decide whose it is.
  case frozen
  /// Closed.
  case closed
  /// Closed as void, merged or excluded.
  case setAside = "set-aside"
}

extension Case {
  /// Whether it was closed as void, merged or excluded, and no longer counts as one that was due.
  public var isSetAside: Bool { node == .closed && side.outcome?.isSetAside ?? false }

  /// Where it stands for the purpose of what may be done with it.
  public var stage: Stage {
    if node == .closed { return isSetAside ? .setAside : .closed }
    if side.freeze != nil { return .frozen }
    if isSuspended { return .suspended }
    return switch node {
    case .received: .received
    case .claimed: .claimed
    case .dispatched: .dispatched
    case .handling: .handling
    case .verifying: verified == nil ? .verifying : .verified
    case .closed: .closed
    }
  }
}
