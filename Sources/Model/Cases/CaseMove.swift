/// A step somebody asks for on a case that exists; `decide` allows or refuses it.
public enum CaseMove: Equatable, Sendable {
  /// A desk takes it.
  case claim
  /// The desk sends it to a handler, with the handler's inner queue where there is one, and units
  /// that work beside the lead.
  case dispatch(to: Holder, queue: String = "", with: [Holder] = [])
  /// The handler takes it on.
  case accept
  /// The handler gives it back, with the reason and on what basis.
  case giveBack(reason: String, basis: String = "")
  /// It goes one level up, with the reason.
  case escalate(reason: String)
  /// The handler says it is done; `by` is empty for the holder itself.
  case reportDone(note: String, by: String)
  /// What was found on the spot, by whom; `by` is empty for the grid's worker.
  case verify(Verdict, note: String, by: String)
  /// The desk closes it.
  case close(remark: String)
  /// A remark without consequence.
  case note(String)
  /// Another system's record says it was closed then; kept as unverified.
  case recordClosing(remark: String, marks: Marks)
  /// A step beside the plain path.
  case side(SideMove)
}
