import Console

/// The file that keeps where somebody was in a store's console, for the next start.
struct SessionFile {
  /// Where it is.
  let path: String

  /// The file of a store.
  init(ofStore store: String) {
    path = FilePath.stateDirectory + "/session-" + StoreMark(store).text
  }

  /// What was kept, or what is wrong with it; neither when nothing was, or when the start is to be
  /// afresh.
  func taken(_ arguments: Arguments) -> (session: SavedSession?, broken: Notice?) {
    let refusing = ["--fresh", "--wall"]
    guard !refusing.contains(where: arguments.has), let text = OwnFile.read(path) else {
      return (nil, nil)
    }
    do throws(SavedSession.Fault) {
      return (try SavedSession(text: text), nil)
    } catch {
      return (nil, .sessionBroken(file: path, line: error.line))
    }
  }

  /// Keeps it, in place of what was there.
  func keep(_ session: SavedSession) throws(ProgramError) {
    try OwnFile.keep(session.text, at: path)
  }
}
