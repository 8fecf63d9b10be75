/// A step beside the plain path that somebody asks for (domain, section 3).
public enum SideMove: Equatable, Sendable {
  /// The desk gives its claim up.
  case release(reason: String)
  /// Another login of the desk takes it over.
  case takeOver(reason: String)
  /// What was found on the spot before filing, by whom; empty for the grid's worker.
  case check(Verdict, note: String, by: String)
  /// The desk files it 立案.
  case file(note: String)
  /// The desk settles it by itself.
  case settle(remark: String)
  /// The desk sends it back to the handler.
  case rework(reason: String)
  /// More time for handling, in working days.
  case extend(days: Int, reason: String)
  /// The clocks stop, until an instant or for no set time.
  case suspend(until: Instant?, reason: String)
  /// The clocks go on.
  case resume(note: String)
  /// It was no case.
  case void(reason: String)
  /// It is closed without a verification.
  case forceClose(reason: String)
  /// It is an unreasonable demand.
  case exclude(reason: String)
  /// What was asked for is approved of.
  case approve(RequestKind)
  /// What was asked for is turned down, or taken back by who asked.
  case reject(RequestKind, reason: String)
  /// It is the same matter as another case.
  case merge(into: CaseID, reason: String)
  /// It is a matter of its own after all.
  case unmerge(reason: String)
  /// It goes on after its closing.
  case reopen(reason: String)
  /// What the caller said when rung back, and by whom; empty for who asks.
  case callBack(CallBackAnswer, note: String, by: String)
  /// Who is to have it, after too much to and fro.
  case decide(to: Holder, reason: String)
  /// Units are called to a joint job.
  case whistle([Holder], text: String)
  /// A called unit signs on.
  case signOn(Holder)
  /// A slip is sent to whoever holds it; nil for the colour that its light asks for.
  case urge(SlipColour?, text: String)
  /// The slip is answered.
  case reply(text: String)
  /// The slip was ignored for its time: it goes up.
  case climb
  /// A field is corrected.
  case correct(CaseField, to: String, reason: String)
  /// The caller is kept from view, or is not any more.
  case confide(Bool, reason: String)
  /// The caller's name and number are looked at.
  case reveal(reason: String)
  /// One's own last move is compensated; with a batch only if that move belongs to it.
  case undo(of: Batch? = nil)
}
