/// One thing a move has to be told before it can be asked for.
public enum MoveStep: String, CaseIterable, Sendable {
  /// Which request is decided.
  case request
  /// One unit.
  case unit
  /// One unit or several; of a dispatch the first leads.
  case units
  /// What was found on the spot.
  case verdict
  /// What the caller said.
  case answer
  /// The other case.
  case other
  /// Which field.
  case field
  /// The field's new value.
  case value
  /// The colour of a slip.
  case colour
  /// How many working days.
  case days
  /// Until when; may be left open.
  case until
  /// Why; must be said.
  case reason
  /// On what basis; must be said.
  case basis
  /// A remark, which may be empty.
  case note
}

extension MoveDraft {
  /// What the move has to be told, in the order it is asked for (domain, section 3).
  public var steps: [MoveStep] {
    switch kind {
    case .claim, .accept, .file, .resume, .climb, .undo, .recordClosing: []
    case .dispatch: [.units]
    case .whistle: [.units, .reason]
    case .decide: [.unit, .reason]
    case .signOn: [.unit]
    case .check: [.verdict, .note]
    // A matter that is not settled is worth a word to whoever has to go again.
    case .verify: verdict ?? .fixed == .fixed ? [.verdict] : [.verdict, .reason]
    case .giveBack: [.reason, .basis]
    case .reportDone, .close: [.note]
    case .extend: [.days, .reason]
    case .suspend: [.until, .reason]
    case .approve: [.request]
    case .reject: [.request, .reason]
    case .merge: [.other, .reason]
    case .callBack: [.answer, .note]
    case .urge: [.colour, .note]
    case .correct: [.field, .value, .reason]
    case .release, .takeOver, .settle, .rework, .escalate, .void, .forceClose, .exclude, .unmerge,
      .reopen, .reply, .confide, .reveal, .note:
      [.reason]
    }
  }
}
