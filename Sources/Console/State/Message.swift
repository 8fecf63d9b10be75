import Cells
import Model

/// Everything that can happen to the console. It is closed, so that the compiler proves that
/// `Console.update` handles each.
public enum Message: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Something was done with the mouse.
  case mouse(MouseEvent)
  /// The mouse is wanted, and the terminal's description knows of none.
  case noMouse
  /// The terminal has this size now, in cells.
  case resize(Size)
  /// The clock moved; sent once a second.
  case tick(Instant)
  /// The whole picture, at the start and after the store was replaced.
  case situation(Situation)
  /// What changed since the last picture.
  case changed(SituationChange)
  /// The answer to `Effect.loadCitizens`: a tally a grid.
  case citizens([CitizenTally])
  /// The answer to `Effect.goTo` with this number: the picture of that moment. With the number
  /// `PastView.catchingUp`, that of the moment shown with what came in since.
  case arrived(Int, Situation)
  /// The way to a moment that is asked for, or what came in since, is done to so many hundredths.
  case lookingBack(Int)
  /// The store has had events up to this one, while the past is shown.
  case news(Int64)
  /// The answer to `Effect.loadPage` with this number.
  case page(Int, CasePage)
  /// The answer to `Effect.loadCard`: nil when there is no such case.
  case card(Int, CaseCard?)
  /// The answer to `Effect.loadEvents` with this number, in the order asked for.
  case events(Int, [LoggedEvent])
  /// The answer to `Effect.loadCount` with this number.
  case count(Int, CaseCount)
  /// The commands typed could not be written down, and why.
  case historyNotKept(String)
  /// The user's own filters could not be written down, and why.
  case filtersNotKept(String)
  /// The answer to `Effect.loadGroups` with this number and question: how far the count has come.
  case groups(Int, GroupQuery, CaseGroups)
  /// How the tables are wanted could not be written down, and why.
  case tablesNotKept(String)
  /// A file was written, with so many cases; nil for what is no list.
  case written(path: String, cases: Int?)
  /// A file could not be written, and why.
  case notWritten(WriteTrouble)
  /// The answer to `Effect.loadSimilar` with this number.
  case similar(Int, SimilarCases)
  /// The answer to `Effect.readDraft`: nil when none was left.
  case draft(IntakeDraft?)
  /// The answer to `Effect.readHistory`: commands, oldest first.
  case history([String])
  /// The answer to `Effect.readOutside`.
  case outside([OutsideCommand])
  /// The answer to `Effect.listFiles`.
  case files(FileOffer)
  /// The answer to `Effect.perform` with this number, given once it is on disk.
  case performed(Int, Result<CommandReceipt, Refusal>)
  /// The answers to `Effect.performAll` with this number, in the order of the commands.
  case performedAll(Int, [Result<CommandReceipt, Refusal>])
  /// The answer to `Effect.loadRows` with this number: those of the cases that there are.
  case rows(Int, [CaseRow])
  /// The answer to `Effect.loadBatch` with this number: nil when the case was moved by itself.
  case batch(Int, BatchCases?)
  /// The command with this number waits for a lock since this time; it is tried again by itself.
  case waiting(Int, since: Instant)
  /// The request or command with this number came to nothing.
  case failed(Int, StoreTrouble)
  /// The store cannot be read; the picture grows old.
  case storeFailed(StoreTrouble)
  /// The store can be read again.
  case storeRecovered
  /// The program was brought back from suspension: the screen has to be drawn afresh.
  case resumed
  /// The theme in use, after `Effect.setTheme` or a change of its file.
  case theme(String)
  /// The theme could not be used.
  case themeFailed(ThemeTrouble)
}
