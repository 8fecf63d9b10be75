import CNcurses
import Cells
import Glibc

/// The terminal as a screen: frames go out, keys come in, and it is given back as it was.
///
/// One exists at a time, on the main thread (ncurses keeps its state for the whole process).
/// From `init` on the terminal is raw; the full screen begins with the first frame, so that
/// everything the first picture needs goes out in one write. `close()`, `deinit`, a trap and
/// `exit` all give the terminal back.
public final class Screen {
  /// How many colours are used: terminfo's, RGB if COLORTERM or terminfo says so, none under
  /// NO_COLOR.
  public let depth: ColourDepth
  /// The theme made ready for this terminal.
  public private(set) var palette: Palette
  /// Columns and rows now; see `resize()`.
  public private(set) var size: Size
  /// Readable when keys are waiting.
  public let inputDescriptor: Int32

  /// Tells when the terminal takes more, while `isWaiting`.
  public var outputDescriptor: Int32 { outlet.descriptor }

  /// Whether the terminal has not taken all of the last frame yet: it is slow, or stopped. A frame
  /// presented meanwhile goes out after it; better wait and present the newest.
  public var isWaiting: Bool { !outlet.isEmpty }

  /// Whether the terminal hung up. Nothing can be shown or read any more.
  public private(set) var isGone = false

  /// Whether the terminal is to tell what is done with the mouse; see `takeMouse(_:)`.
  public private(set) var takesMouse = false

  private let output: Int32
  private var outlet: Outlet
  private let capabilities: Capabilities
  private let encoding: TextEncoding
  private let keyboard: Keyboard
  private let mode: TerminalMode
  private var standardError: StandardError
  private var writer: FrameWriter
  private var bytes: [UInt8] = []
  private var state = State.ready
  /// Known from the first wish for it on; from then on it is ended with everything else.
  private var mouse: MouseMode?

  /// Milliseconds that a terminal gets to take what gives it back.
  private static let farewell: Int32 = 500

  private enum State {
    /// The terminal is raw, its full screen not entered.
    case ready
    case entered
    case closed
  }

  /// Take the terminal over.
  /// - Parameters:
  ///   - theme: how roles look.
  ///   - log: a descriptor for what is written to standard error meanwhile; nil for nowhere.
  ///     Only a standard error that is a terminal is redirected.
  ///   - input: the terminal keys come from.
  ///   - output: the terminal frames go to.
  /// - Throws: what makes the terminal unusable; nothing has been changed then.
  public init(theme: Theme, log: Int32? = nil, input: Int32 = 0, output: Int32 = 1)
    throws(TerminalError)
  {
    guard isatty(input) == 1 && isatty(output) == 1 else { throw TerminalError.notATerminal }
    let name = Screen.environment("TERM") ?? ""
    if name.isEmpty { throw TerminalError.noName }
    mode = try TerminalMode(of: input)
    encoding = TextEncoding.adopt()
    keyboard = try Keyboard(terminal: name, input: input)
    capabilities = try Capabilities(loaded: name)
    keyboard.declare(capabilities)
    depth = capabilities.depth
    palette = theme.resolve(depth: depth)
    writer = FrameWriter(
      capabilities: capabilities, palette: palette, writesUTF8: encoding.isUTF8)
    size = Screen.size(of: output)
    inputDescriptor = input
    self.output = output
    outlet = Outlet(to: output)
    standardError = StandardError(log: log)
    takeOver()
  }

  deinit {
    close()
  }

  /// The glyphs this terminal can show: ASCII unless the locale is UTF-8, and no half blocks
  /// without colours.
  /// - Parameter ambiguousWide: whether the terminal draws ambiguous characters two columns
  ///   wide.
  /// - Returns: the set to paint with.
  public func symbols(ambiguousWide: Bool = false) -> Symbols {
    let set: Symbols =
      !encoding.isWanted ? .ascii : ambiguousWide ? .narrow : .unicode
    return palette.hasColours ? set : set.withoutHalfBlocks
  }

  /// Draw with another theme from the next frame on.
  public func use(_ theme: Theme) {
    palette = theme.resolve(depth: depth)
    writer.use(palette)
  }

  /// Show a frame: everything that differs from the one before, in one write. Never waits: what
  /// the terminal does not take at once is sent by `flush()`.
  /// - Parameters:
  ///   - frame: what the terminal is to show.
  ///   - shift: rows in which something moved up or down since the frame before, if known.
  /// - Throws: `gone` if the terminal hung up.
  public func present(_ frame: Frame, after shift: RowShift? = nil) throws(TerminalError) {
    if state == .closed { return }
    bytes.removeAll(keepingCapacity: true)
    if state == .ready {
      bytes += capabilities.enter
      if takesMouse, let mouse { bytes += mouse.on }
      state = .entered
      armRescue()
    }
    writer.update(to: frame, after: shift, into: &bytes)
    outlet.add(bytes)
    try flush()
  }

  /// Work out what showing a frame will take, to be shown when it is known to be right.
  /// - Parameters:
  ///   - frame: what the terminal may have to show next.
  ///   - shift: rows in which something moved up or down since the frame before, if known.
  /// - Returns: nil while nothing is shown at all or the terminal lags behind.
  public func prepare(_ frame: Frame, after shift: RowShift? = nil) -> PreparedFrame? {
    guard state == .entered, !isWaiting else { return nil }
    var ahead = writer
    var bytes: [UInt8] = []
    ahead.update(to: frame, after: shift, into: &bytes)
    return PreparedFrame(frame: frame, bytes: bytes, writer: ahead, basis: writer.version)
  }

  /// Show a frame that was prepared, in one write; if the screen has changed since, what it takes is
  /// worked out anew.
  /// - Throws: `gone` if the terminal hung up.
  public func present(_ prepared: PreparedFrame) throws(TerminalError) {
    guard state == .entered, prepared.basis == writer.version else {
      return try present(prepared.frame)
    }
    writer = prepared.writer
    outlet.add(prepared.bytes)
    try flush()
  }

  /// Send on what the terminal has not taken yet, as far as it takes it now.
  ///
  /// - Returns: whether it took anything.
  /// - Throws: `gone` if the terminal hung up.
  @discardableResult
  public func flush() throws(TerminalError) -> Bool {
    do throws(TerminalError) {
      return try outlet.send()
    } catch {
      isGone = true
      throw error
    }
  }

  /// Ask the terminal to take a text to its clipboard; whether it does nobody says. Never waits.
  public func copy(_ text: String) {
    guard state == .entered else { return }
    outlet.add(ClipboardRequest.bytes(for: text))
    do throws(TerminalError) { try flush() } catch { return }
  }

  /// Let the terminal tell of clicks and of the wheel, or leave them to the terminal again. It is
  /// left to it on every way out, and while suspended.
  /// - Returns: false when it is wanted and the terminal's description knows no mouse; nothing has
  ///   changed then.
  public func takeMouse(_ wanted: Bool) -> Bool {
    guard wanted != takesMouse, state != .closed else { return true }
    if mouse == nil { mouse = MouseMode() }
    guard let mouse else { return false }
    takesMouse = wanted
    guard state == .entered else { return true }
    // Whoever dies between the two must not leave a shell behind that clicks are typed into.
    armRescue()
    outlet.add(wanted ? mouse.on : mouse.off)
    do throws(TerminalError) { try flush() } catch { return true }
    return true
  }

  /// Write everything anew with the next frame: what the terminal shows is not to be trusted.
  public func invalidate() {
    writer.forget()
  }

  /// All keys that are waiting, oldest first.
  public func readKeys() -> [Key] { readInput().keys }

  /// All that is waiting, oldest first: keys, and what was done with the mouse.
  /// - Parameter holdingEscape: whether an Esc that came last may be held back without waiting
  ///   whether it is the beginning of another key; `holdsEscape` says so then.
  /// - Returns: what was waiting; nothing if nothing was.
  public func readInput(holdingEscape: Bool = false) -> [Input] {
    let input = keyboard.readAll(holdingEscape: holdingEscape)
    if input.isEmpty, !holdsEscape { isGone = isGone || hasHungUp() }
    return input
  }

  /// Whether an Esc is held back that may still become another key.
  public var holdsEscape: Bool { keyboard.holdsEscape }

  /// Waits, some hundredths of a second at most, until it is known what the held Esc was.
  /// - Returns: whether it was a key, and what came after it; an Esc that came last may be held again.
  public func settleEscape() -> (isKey: Bool, rest: [Input]) {
    keyboard.settleEscape()
  }

  /// Whether the input has nothing more to give, ever. It would count as readable all the time.
  private func hasHungUp() -> Bool {
    var waiting = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
    let ended = Int16(POLLHUP | POLLERR | POLLNVAL)
    return poll(&waiting, 1, 0) > 0 && waiting.revents & ended != 0
  }

  /// Ask the terminal for its size again, after `Signals.Event.resized`.
  /// - Returns: whether it has changed; the next frame is then written whole.
  @discardableResult
  public func resize() -> Bool {
    let now = Screen.size(of: output)
    guard now != size else { return false }
    size = now
    invalidate()
    return true
  }

  /// Give the terminal back and stop, as Ctrl-Z does elsewhere. Returns when the program is
  /// continued, with the terminal taken over again and its size asked for.
  public func suspend() {
    guard state != .closed else { return }
    giveBack()
    Signals.stopGroup()
    resume()
  }

  /// Take the terminal over again after something else may have changed it (SIGCONT).
  public func resume() {
    guard state != .closed else { return }
    state = .ready
    outlet.forget()
    takeOver()
    resize()
    invalidate()
  }

  /// Give the terminal back for good. More calls do nothing.
  public func close() {
    guard state != .closed else { return }
    giveBack()
    outlet.close()
    state = .closed
  }

  private func takeOver() {
    standardError.redirect()
    CrashRestore.arm(
      descriptor: output, errorCopy: standardError.original, mode: mode.original, bytes: [])
    mode.makeRaw()
  }

  /// What leaves the full screen.
  private var leaving: [UInt8] { (mouse?.off ?? []) + capabilities.leave }

  private func armRescue() {
    CrashRestore.arm(
      descriptor: outlet.descriptor, errorCopy: standardError.original, mode: mode.original,
      bytes: leaving)
  }

  private func giveBack() {
    if state == .entered {
      // The rest of a frame that was not taken is not worth waiting for; an escape sequence cut off
      // in it ends with the next escape, an update begun in it has to be ended.
      let isCut = !outlet.isEmpty
      outlet.forget()
      if isCut { outlet.add(capabilities.syncEnd) }
      outlet.add(leaving)
      outlet.send(within: Screen.farewell)
    }
    state = .ready
    CrashRestore.disarm()
    mode.restore()
    standardError.restore()
    writer.forget()
  }

  /// The window's size: LINES and COLUMNS if set, as for every curses program, else what the
  /// terminal says, else what terminfo says, else 80 by 24.
  static func size(of descriptor: Int32) -> Size {
    var window = winsize()
    let known = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0
    func extent(_ variable: String, _ value: UInt16, _ name: String, _ usual: Int) -> Int {
      if let set = environment(variable).flatMap({ Int($0) }), set > 0 { return min(set, 1000) }
      if known && value > 0 { return min(Int(value), 1000) }
      return Terminfo.number(name) ?? usual
    }
    return Size(
      width: extent("COLUMNS", window.ws_col, "cols", 80),
      height: extent("LINES", window.ws_row, "lines", 24))
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
