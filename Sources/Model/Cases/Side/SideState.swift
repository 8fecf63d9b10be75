/// What a case carries beside the plain path (domain, section 3). Of most cases it is empty.
public struct SideState: Equatable, Sendable {
  /// Units that work beside the lead handler.
  public var coHandlers: [Holder] = []
  /// The unit it was dispatched to last: the one that may neither verify nor ring back.
  public var handler: Holder?
  /// When it was dispatched last: what the time for returning it runs from.
  public var dispatched: Instant?
  /// When it was filed 立案.
  public var filed: Instant?
  /// What was found on the spot before it was filed.
  public var checked: Verdict?
  /// How often it was dispatched.
  public var transfers = 0
  /// Extensions granted, oldest first.
  public var extensions: [Extension] = []
  /// When its clocks stood still, oldest first; the last one is open while it is suspended.
  public var pauses: [Pause] = []
  /// When the present suspension ends by itself; nil without one, or without a set end.
  public var resumes: Instant?
  /// Side moves that wait for an approval.
  public var requests: [SideRequest] = []
  /// Set while it waits for somebody to decide whose it is.
  public var freeze: Freeze?
  /// Whether a decider has said whose it is, so that it may not be returned again.
  public var isDecided = false
  /// The joint job it was whistled for.
  public var joint: JointJob?
  /// The slip that waits for a reply.
  public var slip: Slip?
  /// How many slips were sent for it.
  public var slips = 0
  /// The case it was merged into.
  public var mergedInto: CaseID?
  /// Cases that were merged into it.
  public var merged: [CaseID] = []
  /// How it ended; nil while it is open.
  public var outcome: Outcome?
  /// How the caller was rung back.
  public var callBack: CallBack?
  /// Whether no further call is tried.
  public var isCallBackOver = false
  /// How often it was reopened.
  public var reopens = 0
  /// Whether the caller asked to be kept from view altogether.
  public var isConfidential = false
  /// The unit that was asked first and keeps following it, whoever handles it.
  public var firstAsked: Holder?
  /// How many of its fields were corrected.
  public var corrections = 0

  /// Nothing beside the plain path.
  public init() {}

  /// Whether there is nothing to keep.
  public var isEmpty: Bool { self == SideState() }
}
