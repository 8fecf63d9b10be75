import CNcurses
import Cells
import Glibc

/// Reads keys through curses' own tables and timing, from a pad, since reading from a pad never
/// draws. The curses screen behind it writes to /dev/null: all output is `FrameWriter`'s.
final class Keyboard {
  private let screen: OpaquePointer
  private let pad: UnsafeMutablePointer<WINDOW>
  private let descriptor: Int32
  private var decoder = KeyDecoder()

  /// Start curses for a terminal. Its description is the one `Terminfo` speaks of afterwards.
  /// - Parameters:
  ///   - terminal: the terminal's name.
  ///   - input: where keys come from; not closed here.
  /// - Throws: `unknown` for a name that is not in the database.
  init(terminal: String, input: Int32) throws(TerminalError) {
    let keys = fcntl(input, F_DUPFD_CLOEXEC, 3)
    let sink = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard keys >= 0 && sink >= 0 else { throw TerminalError.failed("open the terminal", errno) }
    guard let screen = griddesk_newterm(terminal, keys, sink) else {
      Glibc.close(keys)
      Glibc.close(sink)
      throw TerminalError.unknown(terminal)
    }
    guard let pad = newpad(1, 1) else {
      delscreen(screen)
      throw TerminalError.failed("read keys", ENOMEM)
    }
    self.screen = screen
    self.pad = pad
    descriptor = input
    Keyboard.leaveSignalsAlone()
    // raw() tells curses not to gather whole lines; the terminal's mode is set by Screen.
    raw()
    nonl()  // Return stays Return.
    noecho()
    meta(pad, true)
    keypad(pad, true)
    nodelay(pad, true)
    if getenv("ESCDELAY") == nil { set_escdelay(25) }
    // Curses would hold a report of the mouse back for its own clicks, and give its digits as keys.
    define_key(nil, KEY_MOUSE)
  }

  deinit {
    delwin(pad)
    endwin()
    delscreen(screen)
    Keyboard.leaveSignalsAlone()
  }

  /// Declare what surrounds pasted text, and the cursor keys in the form they take when the
  /// terminal is not in the mode its description assumes.
  func declare(_ capabilities: Capabilities) {
    if let begin = capabilities.pasteBegin, let end = capabilities.pasteEnd {
      declare(String(decoding: begin, as: UTF8.self), KeyDecoder.pasteBegin)
      declare(String(decoding: end, as: UTF8.self), KeyDecoder.pasteEnd)
    }
    for (final, code) in [
      ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME),
      ("F", KEY_END),
    ] {
      declare("\u{1B}[\(final)", code)
      declare("\u{1B}O\(final)", code)
    }
    for (number, code) in [
      (1, KEY_HOME), (2, KEY_IC), (3, KEY_DC), (4, KEY_END), (5, KEY_PPAGE), (6, KEY_NPAGE),
      (7, KEY_HOME), (8, KEY_END),
    ] {
      declare("\u{1B}[\(number)~", code)
    }
    declare("\u{1B}[Z", KEY_BTAB)
  }

  private func declare(_ sequence: String, _ code: Int32) {
    if key_defined(sequence) == 0 { define_key(sequence, code) }
  }

  /// All that is waiting, in order; nothing if there is nothing. Never waits, but for the escape
  /// delay and for the end of a paste that has begun.
  func readAll() -> [Input] {
    drain()
    while decoder.isPasting {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 200) <= 0 { break }
      let before = decoder.isPasting
      if !drain() && before { break }
    }
    decoder.endPaste()
    return decoder.take()
  }

  @discardableResult
  private func drain() -> Bool {
    var any = false
    while true {
      let code = wgetch(pad)
      if code == ERR { return any }
      any = true
      if code != KEY_RESIZE { decoder.feed(code) }
    }
  }

  /// Undo the handlers curses installs: signals are read by `Signals`.
  private static func leaveSignalsAlone() {
    for number in [SIGINT, SIGTERM, SIGTSTP, SIGWINCH] { signal(number, SIG_DFL) }
  }
}
