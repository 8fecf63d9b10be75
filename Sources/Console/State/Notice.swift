import Model

/// What the message line says until the next key: a sentence not yet put in a language.
public enum Notice: Equatable, Sendable {
  /// A move was carried out.
  case moved(CaseID, move: String)
  /// A move was asked for, and waits for its approval.
  case requested(CaseID, move: String)
  /// A return too many: it stands still until this desk decides whose it is.
  case frozen(CaseID, decider: Holder)
  /// A slip was sent.
  case urged(CaseID, Slip)
  /// A caller is shown for so many seconds.
  case revealed(CaseID, Int64)
  /// What one's own last move had brought was taken back.
  case undone(CaseID, [Fact])
  /// What was typed is no answer.
  case badAnswer(CaseID, AnswerError)
  /// What was typed is nothing that a rule could be.
  case badRule(AnswerError)
  /// A rule was changed.
  case ruleSaved(RuleChange)
  /// A rule was against it.
  case refused(CaseID?, Refusal)
  /// The store could not do it.
  case trouble(StoreTrouble)
  /// A move is on its way to the disk.
  case underway(CaseID, move: String)
  /// A write that waited was given up.
  case abandoned(CaseID, move: String)
  /// There is no view of this number.
  case noSuchView(Int)
  /// The key does nothing here.
  case noSuchKey(String)
  /// The action works in other places; it says in which.
  case elsewhere(Elsewhere)
  /// What was kept of the last session cannot be read, from this line on.
  case sessionBroken(file: String, line: Int)
  /// The commands typed are not kept for later consoles, and why.
  case historyNotKept(String)
  /// How wide ambiguous characters are drawn now.
  case ambiguous(isWide: Bool)
  /// The command is typed in a shell.
  case inShell(OutsideCommand)
  /// The tour was left.
  case tourLeft
  /// Nothing is open that could be closed.
  case nothingOpen
  /// Nothing was done here that could be taken back.
  case nothingToUndo
  /// The list has no case that could be marked.
  case nothingToMark
  /// The case has no usual next step.
  case noStep(CaseID)
  /// There is nothing selected to act on.
  case nothingSelected
  /// The row under the cursor changed in this very moment; the key was not carried out.
  case justMoved
  /// The case is not there.
  case noSuchCase(CaseID)
  /// There is no command of this name; the names that begin or sound alike.
  case noSuchCommand(String, nearest: [String])
  /// The command's argument is not one of these; empty when there was none.
  case badArgument(command: String, found: String, expected: [String])
  /// No place has such a name; those whose names look alike.
  case noSuchPlace(String, nearest: [String])
  /// The theme in use.
  case theme(String)
  /// Why a theme cannot be used.
  case themeFailed(ThemeTrouble)
  /// One only looks on here.
  case onlyLooking
  /// The past cannot be changed.
  case inThePast
  /// The present is shown already.
  case isNow
  /// A moment that is still to come cannot be looked at.
  case stillToCome
  /// What is wrong with the file of keys.
  case keys([KeymapProblem], file: String)
  /// The order of the list.
  case order(CaseQuery.Order)
  /// No grid is abnormal in the map's mode.
  case nothingAbnormal
  /// The map cannot be looked at from nearer.
  case nearest
  /// The city has no outline to be shown in.
  case noOutline
  /// The picture was read again.
  case refreshed
  /// A file was written, with so many cases where it is a list.
  case written(String, cases: Int?)
  /// A file could not be written, and why.
  case notWritten(WriteTrouble)
  /// The view has no list of cases that could be written.
  case nothingToExport
  /// The filter cannot be read; the sentence names what is valid.
  case filter(FilterError)
  /// A move was carried out on so many marked cases, and refused for so many.
  case movedAll(Int, refused: Int, move: String)
  /// More cases pass the filter than can be marked.
  case marksFull(Int)
  /// The cases of the list are still being marked; so many are.
  case stillMarking(Int)
  /// A filter is kept under a name.
  case filterSaved(String, isShared: Bool)
  /// A name no longer stands for a filter.
  case filterForgotten(String)
  /// The list has no filter that could be kept.
  case noFilter
  /// No filter is kept under any name.
  case noFilterKept
  /// No queue or filter has such a name.
  case noSuchQueue(String)
  /// The mouse is used from now on.
  case mouseOn
  /// The mouse is left to the terminal from now on.
  case mouseOff
  /// The terminal's description knows no mouse.
  case noMouse
  /// How the word being typed may go on.
  case candidates([String])

  /// About taking a report down.
  case intake(IntakeNotice)
  /// About a table.
  case table(TableNotice)

  /// Whether it tells of something that did not work.
  public var isBad: Bool {
    switch self {
    case .movedAll(_, let refused, _): refused > 0
    case .intake(let notice): notice.isBad
    case .table(let notice): notice.isBad
    case .tourLeft, .moved, .requested, .frozen, .urged, .revealed, .undone, .ruleSaved,
      .underway, .theme, .ambiguous, .order, .refreshed, .isNow, .mouseOn, .mouseOff,
      .written, .nothingAbnormal, .nearest, .noOutline, .filterSaved, .filterForgotten, .candidates:
      false
    case .inShell, .sessionBroken, .historyNotKept, .noMouse, .noFilterKept, .elsewhere,
      .nothingOpen,
      .nothingToUndo,
      .nothingToMark,
      .noStep:
      true
    case .badAnswer, .badRule, .refused, .trouble, .abandoned, .noSuchView, .noSuchKey,
      .nothingSelected,
      .justMoved,
      .noSuchCase, .noSuchCommand, .badArgument, .noSuchPlace, .themeFailed, .keys, .onlyLooking,
      .inThePast, .stillToCome,
      .marksFull,
      .stillMarking, .noFilter, .nothingToExport, .notWritten,
      .noSuchQueue, .filter:
      true
    }
  }
}
