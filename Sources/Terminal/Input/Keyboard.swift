import CNcurses
import Cells
import Glibc

/// Reads keys through curses' own tables, from a pad, since reading from a pad never draws. The
/// waiting for the rest of a key is done here, so that an Esc can be answered before it is over. The curses screen behind it writes to /dev/null: all output is `FrameWriter`'s.
final class Keyboard {
  private let screen: OpaquePointer
  private let pad: UnsafeMutablePointer<WINDOW>
  private let descriptor: Int32
  private var decoder = KeyDecoder()
  private var tail = EscapeTail()
  /// Milliseconds given to each further byte of a key that has begun.
  private let patience: Int32
  /// Whether keys arrive whole, as they do but for a line so slow that a byte takes its time. The
  /// first key that came in pieces ends the belief.
  private var isWhole: Bool

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
    let wanted = getenv("ESCDELAY").flatMap { Int32(String(cString: $0)) }
    patience = min(max(wanted ?? Keyboard.usualPatience, 1), 1_000)
    isWhole = Keyboard.isFast(input)
    Keyboard.leaveSignalsAlone()
    // raw() tells curses not to gather whole lines; the terminal's mode is set by Screen.
    raw()
    nonl()  // Return stays Return.
    noecho()
    meta(pad, true)
    keypad(pad, true)
    nodelay(pad, true)
    set_escdelay(0)
    // Curses would hold a report of the mouse back for its own clicks, and give its digits as keys.
    define_key(nil, KEY_MOUSE)
  }

  /// How long a key that comes in pieces may take from one to the next, as a rule: eight times what a
  /// byte takes at 4,800 baud. `ESCDELAY` says otherwise, as to every program on curses.
  private static let usualPatience: Int32 = 25

  /// Whether a line is said to carry several thousand bytes a second: a pseudo-terminal always is.
  private static func isFast(_ line: Int32) -> Bool {
    var mode = termios()
    guard tcgetattr(line, &mode) == 0 else { return false }
    let speed = cfgetispeed(&mode)
    return speed == speed_t(B0) || speed >= speed_t(B38400)
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

  /// Whether an Esc came last of all and is not among the keys handed over yet, since it may still
  /// be the beginning of another key: `settleEscape` tells.
  var holdsEscape: Bool { tail.isLone }

  /// All that is waiting, in order; nothing if there is nothing. Never waits, but for the rest of a
  /// key and for the end of a paste that has begun.
  /// - Parameter holdingEscape: whether an Esc at their end may be held, where the line lets believe
  ///   that it is a key.
  /// - Returns: keys, and reports of the mouse.
  func readAll(holdingEscape: Bool = false) -> [Input] {
    drain()
    while decoder.isPasting {
      guard waits(200), drain() else { break }
    }
    if !(holdingEscape && isWhole && holdsEscape) { finish(holdingEscape: holdingEscape) }
    decoder.endPaste()
    return decoder.take()
  }

  /// Waits for what would make the held Esc a part of another key.
  /// - Returns: whether it was a key, and all that came after it.
  func settleEscape() -> (isKey: Bool, rest: [Input]) {
    finish(holdingEscape: true)
    let input = readAll(holdingEscape: true)
    guard input.first == .key(.escape) else {
      isWhole = false
      return (false, input)
    }
    return (true, Array(input.dropFirst()))
  }

  /// Waits for the rest of a key that has begun; another Esc that comes last may be held then.
  private func finish(holdingEscape: Bool) {
    while !tail.isEmpty {
      guard waits(patience), drain() else {
        for code in tail.giveUp() { decoder.feed(code) }
        return
      }
      if holdingEscape, isWhole, holdsEscape { return }
    }
  }

  private func waits(_ milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }

  @discardableResult
  private func drain() -> Bool {
    var any = false
    while true {
      let code = wgetch(pad)
      if code == ERR { return any }
      any = true
      guard code != KEY_RESIZE else { continue }
      let (codes, isPut) = tail.take(code) { bytes in
        key_defined(String(decoding: bytes, as: UTF8.self))
      }
      if isPut { isWhole = false }
      for code in codes { decoder.feed(code) }
    }
  }

  /// Undo the handlers curses installs: signals are read by `Signals`.
  private static func leaveSignalsAlone() {
    for number in [SIGINT, SIGTERM, SIGTSTP, SIGWINCH] { signal(number, SIG_DFL) }
  }
}
