import CNcurses
import Glibc

/// Keeps standard error off a full screen: while redirected, it goes to a log or nowhere.
struct StandardError {
  /// Where it went before, or -1 if it is not redirected.
  private(set) var original: Int32 = -1
  private let log: Int32?

  /// - Parameter log: a descriptor that takes what is written meanwhile; nil for nowhere.
  init(log: Int32?) {
    self.log = log
  }

  /// Redirect it, if it would reach a terminal.
  mutating func redirect() {
    guard original < 0, isatty(2) == 1 else { return }
    let copy = fcntl(2, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return }
    if let log {
      dup2(log, 2)
    } else {
      let sink = open("/dev/null", O_WRONLY | O_CLOEXEC)
      guard sink >= 0 else {
        close(copy)
        return
      }
      dup2(sink, 2)
      close(sink)
    }
    original = copy
  }

  /// Let it go where it went.
  mutating func restore() {
    guard original >= 0 else { return }
    dup2(original, 2)
    close(original)
    original = -1
  }
}
