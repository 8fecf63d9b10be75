/// Why a command was not carried out: the rule, and what would be allowed.
public enum Refusal: Error, Equatable, Sendable {
  /// The move does not belong where the case stands.
  case notAtThisNode(move: String, node: Node, allowed: [String])
  /// Its clocks stand still; it has to be resumed first.
  case isSuspended(move: String)
  /// It waits for this desk to decide whose it is.
  case isFrozen(move: String, decider: Holder)
  /// Somebody has it already.
  case alreadyClaimed(by: String)
  /// The case changed since the writer saw it.
  case overtaken(by: String, node: Node)
  /// The move must say why.
  case reasonNeeded
  /// A return must say on what basis.
  case basisNeeded
  /// The time for returning it ended then; who has it keeps it.
  case returnTooLate(since: Instant)
  /// A decider said whose it is; it may not be returned again.
  case decidedAlready
  /// The city is the top; from there a case is dispatched to a department.
  case nothingAbove
  /// Only the city centre may dispatch to departments.
  case onlyCityDispatchesToDepartments
  /// A desk may dispatch within its own place only.
  case outsideOwnPlace(String)
  /// The city has no such unit.
  case unknownUnit(String)
  /// The one who handled it may not verify it.
  case verifierIsHandler(String)
  /// The one who handled it may not ring the caller back.
  case callerIsHandler(String)
  /// Closing needs a verification first.
  case notVerified
  /// Filing needs a look on the spot first.
  case notChecked
  /// Dispatching needs it to be filed first, as long as it does not press more.
  case notFiled(allowed: [String])
  /// It is filed already.
  case alreadyFiled
  /// One of these roles is needed, for a unit the case is the business of.
  case roleNeeded(move: String, roles: [StaffRole])
  /// The same is asked for already, by this login.
  case alreadyRequested(RequestKind, by: String)
  /// Nothing of the kind was asked for.
  case notRequested(RequestKind)
  /// Who asked for it, or approved of it before, may not approve of it.
  case ownRequest(RequestKind)
  /// So many extensions are allowed, and it has had them.
  case noMoreExtensions(most: Int)
  /// An extension has between one and so many working days.
  case extensionTooLong(most: Int)
  /// A case cannot be merged with itself, with one that is set aside, or in a circle.
  case cannotMerge(into: CaseID)
  /// Nobody is to be rung back.
  case noCallBack
  /// No joint job waits for this unit.
  case notCalled(Holder)
  /// A slip waits already.
  case slipWaits(SlipColour)
  /// No slip waits.
  case noSlip
  /// The slip's time has not passed.
  case slipNotDue(until: Instant)
  /// The field has this value already, or cannot have it.
  case badValue(CaseField, String)
  /// It is confidential already, or it is not.
  case nothingChanges
  /// Callers are shown only to the login that has the case in hands.
  case notInOwnHands
  /// No caller is known.
  case noCaller
  /// There is no move of one's own to compensate.
  case nothingToUndo
  /// Somebody built on it since.
  case builtUpon(by: String)
  /// It is no word that could occur in a text.
  case badWord(String)
  /// An amount lies between 0 and so much.
  case badAmount(most: Int)
  /// A rule would end before it begins.
  case endsBeforeItBegins
  /// There is no such case.
  case unknownCase(String)
  /// The city has no such grid.
  case unknownGrid(String)
  /// The city needs an administrator; this is its last.
  case lastAdministrator
  /// The round was reported done already.
  case roundDone(grid: String)
}
