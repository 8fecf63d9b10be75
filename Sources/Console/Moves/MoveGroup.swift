import Model

/// What a move belongs to, in the menu of moves.
enum MoveGroup: CaseIterable {
  /// The plain path.
  case path
  /// Time: more of it, none, or again.
  case time
  /// More than one unit.
  case together
  /// Pressing, and answering it.
  case supervision
  /// What waits for a decision.
  case approval
  /// How it ends, and going on after that.
  case end
  /// What is known of it.
  case record

  /// The group of a move.
  init(_ kind: MoveKind) {
    self =
      switch kind {
      case .claim, .release, .takeOver, .check, .file, .settle, .dispatch, .accept, .giveBack,
        .escalate, .reportDone, .verify, .rework, .close:
        .path
      case .extend, .suspend, .resume: .time
      case .whistle, .signOn: .together
      case .urge, .reply, .climb: .supervision
      case .approve, .reject, .decide: .approval
      case .void, .forceClose, .exclude, .merge, .unmerge, .reopen, .callBack, .recordClosing: .end
      case .correct, .confide, .reveal, .note, .undo: .record
      }
  }
}
