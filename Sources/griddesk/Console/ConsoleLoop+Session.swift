import Console

extension ConsoleLoop {
  /// Keeps a command for later consoles.
  func remember(_ line: String) {
    do throws(ProgramError) {
      try HistoryFile().add(line)
    } catch {
      send(.historyNotKept(error.sentence))
    }
  }

  /// Keeps where somebody was for the next start. The screen is on its way out by then: what is wrong
  /// is said after it.
  func keep(_ session: SavedSession) {
    do throws(ProgramError) {
      try SessionFile(ofStore: desk.path).keep(session)
    } catch {
      notKept = error.sentence
    }
  }
}
