import Console
import Terminal

extension ConsoleLoop {
  /// Shows what has changed; a terminal that has not taken the frame before gets the rest of that
  /// first, and no other frame until it has.
  func present() {
    if state.takesMouse != screen.takesMouse, !screen.takeMouse(state.takesMouse) {
      send(.noMouse)
    }
    do throws(TerminalError) {
      try screen.flush()
      guard !screen.isWaiting else { return }
      readCompanion()
      guard picture.update(state) else { return }
      try screen.present(picture.frame, after: picture.shift)
      hasShown = true
    } catch {
      isLeaving = true
    }
  }

  /// Sends what is left of a frame, before anything that nobody waits for is done; whether the
  /// terminal took any of it.
  func takesMore() -> Bool {
    guard screen.isWaiting else { return false }
    do throws(TerminalError) {
      hasShown = try screen.flush()
    } catch {
      isLeaving = true
    }
    return hasShown
  }

  /// Shows a frame that was made ahead of its key.
  func show(_ frame: PreparedFrame) {
    do throws(TerminalError) {
      try screen.present(frame)
      hasShown = true
    } catch {
      isLeaving = true
    }
  }
}
