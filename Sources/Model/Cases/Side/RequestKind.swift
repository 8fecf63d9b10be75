/// A side move that somebody else has to approve (domain, section 3).
public enum RequestKind: String, CaseIterable, Sendable {
  /// More time for handling 延期.
  case extend
  /// Clocks stopped, on a list of its own 挂账.
  case suspend
  /// It was no case 作废.
  case void
  /// Closed without a verification, flagged and counted apart 强制结案.
  case forceClose = "force-close"
  /// An unreasonable demand, left out of the rates; two persons decide 剔除.
  case exclude

  /// How many persons beside the requester have to approve.
  public var approvers: Int { self == .exclude ? 2 : 1 }
}

/// A side move asked for and not yet decided.
public struct SideRequest: Hashable, Sendable {
  /// What is asked for.
  public var kind: RequestKind
  /// The login that asks.
  public var requester: String
  /// When it was asked.
  public var at: Instant
  /// Working days, of an extension.
  public var days: Int
  /// Until when, of a suspension; nil for no set end.
  public var until: Instant?
  /// Those who have approved so far.
  public var approvals: [String]

  /// A request.
  public init(
    kind: RequestKind, requester: String, at: Instant, days: Int = 0, until: Instant? = nil,
    approvals: [String] = []
  ) {
    self.kind = kind
    self.requester = requester
    self.at = at
    self.days = days
    self.until = until
    self.approvals = approvals
  }
}
