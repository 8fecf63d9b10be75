/// What happened, as the log keeps it. The log is the truth; every projection follows from it.
public enum Fact: Equatable, Sendable {
  /// The store was made for this city.
  case cityFounded(CitySettings)
  /// The line round the city was brought.
  case cityOutlined(CityOutline)
  /// A town, village or grid belongs to the city.
  case placeAdded(Place)
  /// A department belongs to the city.
  case departmentAdded(Department)
  /// A limit is in force from a day on.
  case limitSet(LimitRule)
  /// A day of a calendar differs from its weekday.
  case calendarSet(CalendarDay)
  /// A number of the city's is in force from a day on.
  case policySet(PolicyRule)
  /// A word of texts says whose business a case is, from a day on.
  case handlerSet(HandlerRule)
  /// A login holds a role.
  case roleGranted(RoleGrant)
  /// A login no longer holds a role.
  case roleWithdrawn(RoleGrant)
  /// The desks keep a filter under a name; an empty one takes the name away.
  case filterSaved(SavedFilter)
  /// A case came in.
  case caseReceived(Receipt)
  /// A desk, the actor, took it.
  case caseClaimed
  /// It was sent to a handler.
  case caseDispatched(to: Holder, queue: String)
  /// The handler took it on.
  case caseAccepted
  /// The handler gave it back, on what basis.
  case caseReturned(reason: String, basis: String = "")
  /// It went a level up.
  case caseEscalated(to: Holder, reason: String)
  /// It was reported done by somebody.
  case caseReportedDone(note: String, by: String)
  /// Somebody looked on the spot.
  case caseVerified(Verdict, note: String, by: String)
  /// It was closed.
  case caseClosed(remark: String, marks: Marks)
  /// A remark was made.
  case caseNoted(String)
  /// Something happened to it beside the plain path.
  case caseSide(SideFact)
  /// A grid's round began.
  case roundStarted(RoundReport)
  /// A grid's round was finished.
  case roundDone(RoundReport)
  /// A grid's worker or stand-in is away.
  case workerAbsent(Absence)
  /// They are back before the time.
  case workerBack(grid: PlaceCode, role: DutyRole)

  /// The kind's word in the log, such as `case.received`.
  public var kind: String {
    switch self {
    case .cityFounded: "city.founded"
    case .cityOutlined: "city.outlined"
    case .placeAdded: "place.added"
    case .departmentAdded: "department.added"
    case .limitSet: "limit.set"
    case .calendarSet: "calendar.set"
    case .policySet: "policy.set"
    case .handlerSet: "handler.set"
    case .roleGranted: "role.granted"
    case .roleWithdrawn: "role.withdrawn"
    case .filterSaved: "filter.saved"
    case .caseReceived: "case.received"
    case .caseClaimed: "case.claimed"
    case .caseDispatched: "case.dispatched"
    case .caseAccepted: "case.accepted"
    case .caseReturned: "case.returned"
    case .caseEscalated: "case.escalated"
    case .caseReportedDone: "case.done"
    case .caseVerified: "case.verified"
    case .caseClosed: "case.closed"
    case .caseNoted: "case.noted"
    case .caseSide(let fact): fact.kind
    case .roundStarted: "patrol.started"
    case .roundDone: "patrol.done"
    case .workerAbsent: "worker.absent"
    case .workerBack: "worker.back"
    }
  }
}
