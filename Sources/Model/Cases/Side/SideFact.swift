/// What happened to a case beside the plain path (domain, section 3).
public enum SideFact: Equatable, Sendable {
  /// The desk gave its claim up.
  case released(reason: String)
  /// Another login of the desk took it over from the one that had it.
  case takenOver(from: String, reason: String)
  /// Somebody looked on the spot before it was filed.
  case checked(Verdict, note: String, by: String)
  /// It was filed 立案; `isUnseen` where nobody had looked on the spot, though its channel asks for
  /// that.
  case filed(note: String, isUnseen: Bool = false)
  /// Units were named to work beside the lead handler.
  case coHandlersNamed([Holder])
  /// The desk settled it by itself.
  case settled(remark: String)
  /// The desk sent it back to the handler before anybody looked on the spot.
  case reworked(reason: String)
  /// A side move was asked for that needs an approval.
  case requested(RequestKind, days: Int, until: Instant?, reason: String)
  /// One person approved of what was asked for.
  case approved(RequestKind)
  /// What was asked for was turned down, or taken back.
  case rejected(RequestKind, reason: String)
  /// The handling and total limits were extended by so many working days.
  case extended(days: Int)
  /// Its clocks stopped, until an instant or for no set time.
  case suspended(until: Instant?)
  /// Its clocks went on.
  case resumed(note: String)
  /// It was closed as something other than solved.
  case ended(Outcome, reason: String)
  /// It was closed as the same matter as another case.
  case merged(into: CaseID, reason: String)
  /// Another case was merged into this one.
  case absorbed(CaseID)
  /// It goes on by itself again.
  case unmerged(reason: String)
  /// A case that was merged into this one goes on by itself.
  case parted(CaseID)
  /// It was closed and goes on, back at its desk.
  case reopened(reason: String)
  /// The caller was rung back; `isLast` when no further call is tried.
  case calledBack(CallBackAnswer, note: String, by: String, isLast: Bool)
  /// It was sent to and fro too often and stands still until somebody decides.
  case frozen(decider: Holder)
  /// The decider said whose it is.
  case decided(to: Holder, reason: String)
  /// Units were called to a joint job.
  case whistled([Holder], text: String)
  /// A called unit signed on.
  case signedOn(Holder)
  /// A slip of supervision was sent.
  case urged(SlipColour, to: Holder, text: String)
  /// The slip was answered.
  case replied(text: String)
  /// The slip was ignored: it goes a level up.
  case climbed(SlipColour, to: Holder)
  /// A field was corrected; the values as they are written in files.
  case corrected(CaseField, from: String, to: String, reason: String)
  /// The caller is kept from view, or is not any more.
  case confided(Bool, reason: String)
  /// A login looked at the caller's name and number.
  case revealed(reason: String)
  /// Its events from one number to another were compensated.
  case undone(from: Int64, through: Int64)

  /// The kind's word in the log, such as `case.suspended`.
  public var kind: String {
    switch self {
    case .released: "case.released"
    case .takenOver: "case.taken-over"
    case .checked: "case.checked"
    case .filed: "case.filed"
    case .coHandlersNamed: "case.joined-by"
    case .settled: "case.settled"
    case .reworked: "case.reworked"
    case .requested: "case.requested"
    case .approved: "case.approved"
    case .rejected: "case.rejected"
    case .extended: "case.extended"
    case .suspended: "case.suspended"
    case .resumed: "case.resumed"
    case .ended: "case.ended"
    case .merged: "case.merged"
    case .absorbed: "case.absorbed"
    case .unmerged: "case.unmerged"
    case .parted: "case.parted"
    case .reopened: "case.reopened"
    case .calledBack: "case.called-back"
    case .frozen: "case.frozen"
    case .decided: "case.decided"
    case .whistled: "case.whistled"
    case .signedOn: "case.signed-on"
    case .urged: "slip.sent"
    case .replied: "slip.answered"
    case .climbed: "slip.climbed"
    case .corrected: "case.corrected"
    case .confided: "case.confided"
    case .revealed: "case.revealed"
    case .undone: "case.undone"
    }
  }
}
