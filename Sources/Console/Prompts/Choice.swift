import Model

/// One thing that can be chosen from a list.
public enum Choice: Hashable, Sendable {
  /// A unit to send a case to, or to call.
  case unit(Holder)
  /// What was found on the spot.
  case verdict(Verdict)
  /// A place to go to, or that a case lies in.
  case place(PlaceCode)
  /// A move to make.
  case move(MoveKind)
  /// What a caller said.
  case answer(CallBackAnswer)
  /// A request to decide.
  case request(RequestKind)
  /// Another case.
  case other(CaseID)
  /// A field to correct.
  case field(CaseField)
  /// How much a case presses.
  case urgency(Urgency)
  /// A category, by its path.
  case category(String)
  /// The colour of a slip.
  case colour(SlipColour)
  /// A limit, a number of the city's or a day, as it stands.
  case rule(RuleChange)
  /// A queue to work through.
  case queue(Queue)
  /// The late or all open cases of a town.
  case town(PlaceCode, isLate: Bool)
  /// A filter kept under a name, one's own or of the desks.
  case saved(SavedFilter, isShared: Bool)
}
