import CNcurses
import Glibc

/// The signals that concern a full-screen program, read like input instead of interrupting it.
///
/// They are blocked from the moment this exists and come out of a descriptor to wait on; no
/// handler runs. SIGPIPE is ignored. Made once, before any thread.
public final class Signals {
  /// What has happened.
  public enum Event: Equatable, Sendable {
    /// The window has another size.
    case resized
    /// The program is to end (SIGTERM, SIGQUIT).
    case terminate
    /// The terminal hung up (SIGHUP).
    case hangUp
    /// Interrupt from outside (SIGINT); Ctrl-C comes as a key.
    case interrupt
    /// The program is to stop until continued (SIGTSTP from outside).
    case stop
    /// It was continued (SIGCONT).
    case resumed
  }

  /// Readable when a signal waits.
  public let descriptor: Int32

  private static let numbers = [
    SIGWINCH, SIGTERM, SIGQUIT, SIGHUP, SIGINT, SIGTSTP, SIGCONT,
  ]

  /// Block the signals and start listening.
  /// - Throws: `failed` if the system has no descriptor left.
  public init() throws(TerminalError) {
    var set = Signals.set(Signals.numbers)
    pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGPIPE, SIG_IGN)
    descriptor = griddesk_signalfd(&set)
    if descriptor < 0 { throw TerminalError.failed("listen for signals", errno) }
  }

  deinit {
    Glibc.close(descriptor)
    Signals.unblock()
  }

  /// The next signal waiting, or nil.
  public func next() -> Event? {
    switch griddesk_signalfd_read(descriptor) {
    case SIGWINCH: .resized
    case SIGTERM, SIGQUIT: .terminate
    case SIGHUP: .hangUp
    case SIGINT: .interrupt
    case SIGTSTP: .stop
    case SIGCONT: .resumed
    default: nil
    }
  }

  /// Let signals through as usual: for a child process between fork and exec, and before
  /// stopping oneself.
  public static func unblock() {
    var set = set(numbers)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Stop this process and its group as Ctrl-Z does; returns when it is continued.
  static func stopGroup() {
    signal(SIGTSTP, SIG_DFL)
    var tstp = set([SIGTSTP])
    var before = sigset_t()
    kill(0, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &tstp, &before)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    // The SIGCONT that woke us is no news any more.
    var cont = set([SIGCONT])
    var now = timespec()
    sigtimedwait(&cont, nil, &now)
  }

  private static func set(_ numbers: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
  }
}
