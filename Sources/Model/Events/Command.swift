/// Something asked of the city: the one door through which desks, feeds and simulations change it.
public enum Command: Equatable, Sendable {
  /// A case comes in.
  case receive(Receipt)
  /// A case comes in that is the same matter as one that is there: it is kept as a case of its own
  /// and merged into that one at once, so that the history says who reported it and how often.
  case receiveAgain(Receipt, of: CaseID, reason: String)
  /// A case is moved; `version` is the one the writer saw, nil when it does not matter.
  case move(CaseReference, CaseMove, version: Int?)
  /// A round begins.
  case startRound(RoundReport)
  /// A round is finished.
  case finishRound(RoundReport)
  /// A worker or stand-in is away.
  case reportAbsence(Absence)
  /// They are back.
  case endAbsence(grid: PlaceCode, role: DutyRole)
  /// A rule changes.
  case changeRule(RuleChange)
  /// A login is given a role.
  case giveRole(RoleGrant)
  /// A role is taken from a login.
  case takeRole(RoleGrant)
  /// The desks keep a filter under a name; an empty one takes the name away.
  case saveFilter(SavedFilter)

  /// Which move of a case it is; nil for anything else.
  public var moveKind: MoveKind? {
    if case .move(_, let move, _) = self { return move.kind }
    return nil
  }
}
