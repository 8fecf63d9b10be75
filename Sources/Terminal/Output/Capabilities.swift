import Cells

/// What a terminal can do and which bytes make it do so, read from terminfo once. Shared, since it
/// is large and every way of the cursor asks it.
final class Capabilities: Sendable {
  /// A parametrised motion or erasure: absent, in the usual ANSI form, or in words of its own.
  enum Motion: Equatable, Sendable {
    case none
    case ansi
    case other([UInt8])

    /// Whether it has the usual form; cheaper than comparing.
    @inline(__always)
    var isANSI: Bool {
      if case .ansi = self { true } else { false }
    }
  }

  /// The name it was loaded by.
  let name: String
  /// Clear the screen, cursor to the top left.
  let clear: [UInt8]
  /// Go to a row and column.
  let position: Motion
  /// Go to a column of the same row.
  let column: Motion
  /// Go so many cells right, left, down, up.
  let forward: Motion
  let back: Motion
  let down: Motion
  let up: Motion
  /// Whether a tab goes right to the next stop, of which there is one every eight columns; whoever
  /// has set others is not asked, as curses does not ask either.
  let hasTabs: Bool
  /// Whether a line feed goes down one row and nothing else.
  let feeds: Bool
  /// Erase so many cells from the cursor on.
  let eraseCells: Motion
  /// Erase from the cursor to the end of the row.
  let eraseLine: [UInt8]?
  /// Take so many rows out from the cursor's on, those below moving up; put empty ones in.
  let deleteRows: Motion
  let insertRows: Motion
  /// Whether erasing leaves the current paper behind rather than the terminal's own.
  let erasesWithPaper: Bool
  /// Whether printing in the last column wraps at once rather than before the next character.
  let wrapsAtOnce: Bool
  /// Stop wrapping, wrap again.
  let wrapOff: [UInt8]?
  let wrapOn: [UInt8]?
  /// All attributes off.
  let plain: [UInt8]
  /// The attributes it has.
  let attributes: [(attribute: Attributes, bytes: [UInt8])]
  /// Set ink or paper to an indexed colour.
  let ink: [UInt8]?
  let paper: [UInt8]?
  /// Colours it knows; 0 for none.
  let colours: Int
  /// Whether 39 and 49 give the terminal's own colours back.
  let restoresColours: Bool
  /// Whether it saves the cursor with its colours and attributes, as the VT100 did.
  let savesPen: Bool
  /// Whether terminfo says it takes RGB.
  let takesRGB: Bool
  /// Show and hide the cursor.
  let showCursor: [UInt8]
  let hideCursor: [UInt8]
  /// Full-screen mode with keypad keys and marked pastes, and back.
  let enter: [UInt8]
  let leave: [UInt8]
  /// Whether the window's title is kept by `enter` and given back by `leave`.
  let keepsTitle: Bool
  /// Begin and end of a picture the terminal shows at once.
  let syncBegin: [UInt8]
  let syncEnd: [UInt8]
  /// What precedes and follows pasted text.
  let pasteBegin: [UInt8]?
  let pasteEnd: [UInt8]?

  /// Read the terminal loaded last.
  /// - Throws: `tooPlain` if it has no way to move the cursor or to clear the screen.
  init(loaded name: String) throws(TerminalError) {
    func string(_ name: String) -> [UInt8] { Terminfo.string(name) ?? [] }
    guard let position = Terminfo.string("cup"), let clear = Terminfo.string("clear") else {
      throw TerminalError.tooPlain(name)
    }
    self.name = name
    self.clear = clear
    self.position =
      position == Array("\u{1B}[%i%p1%d;%p2%dH".utf8) ? .ansi : .other(position)
    column = Capabilities.motion("hpa", "\u{1B}[%i%p1%dG")
    forward = Capabilities.motion("cuf", "\u{1B}[%p1%dC")
    back = Capabilities.motion("cub", "\u{1B}[%p1%dD")
    down = Capabilities.motion("cud", "\u{1B}[%p1%dB")
    up = Capabilities.motion("cuu", "\u{1B}[%p1%dA")
    hasTabs =
      self.position.isANSI && Terminfo.string("ht") == [0x09] && Terminfo.number("it") == 8
    feeds = Terminfo.string("cud1") == [0x0A]
    eraseCells = Capabilities.motion("ech", "\u{1B}[%p1%dX")
    eraseLine = Terminfo.string("el")
    deleteRows = Capabilities.motion("dl", "\u{1B}[%p1%dM")
    insertRows = Capabilities.motion("il", "\u{1B}[%p1%dL")
    erasesWithPaper = Terminfo.flag("bce")
    wrapsAtOnce = Terminfo.flag("am") && !Terminfo.flag("xenl")
    wrapOff = Terminfo.string("rmam")
    wrapOn = Terminfo.string("smam")
    plain = string("sgr0")
    let known: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "sitm"), (.underline, "smul"), (.reverse, "rev"),
    ]
    attributes = known.compactMap { attribute, name in
      Terminfo.string(name).map { (attribute, $0) }
    }
    ink = Terminfo.string("setaf")
    paper = Terminfo.string("setab")
    colours = ink == nil || paper == nil ? 0 : Terminfo.number("colors") ?? 0
    restoresColours = Terminfo.flag("AX")
    savesPen =
      self.position == .ansi && restoresColours && Terminfo.string("sc") == Anchor.save
      && Terminfo.string("rc") == Anchor.restore
    takesRGB = Terminfo.flag("RGB") || Terminfo.flag("Tc")
    showCursor = string("cnorm")
    hideCursor = string("civis")
    let pasteOn = Terminfo.string("BE")
    let pasteOff = Terminfo.string("BD")
    let marksPastes = pasteOn != nil && pasteOff != nil
    pasteBegin = marksPastes ? Terminfo.string("PS") : nil
    pasteEnd = marksPastes ? Terminfo.string("PE") : nil
    var enter = string("smcup") + string("smkx")
    var leave: [UInt8] = []
    if marksPastes, let pasteOn, let pasteOff {
      enter += pasteOn
      leave += pasteOff
    }
    if wrapsAtOnce, let wrapOff, let wrapOn {
      enter += wrapOff
      leave += wrapOn
    }
    self.enter = enter
    // Without a second screen to go back from, an empty one is what can be given back.
    let back = Terminfo.string("rmcup") ?? clear
    self.leave = leave + plain + string("op") + string("cnorm") + string("rmkx") + back
    keepsTitle = String(decoding: string("smcup"), as: UTF8.self).contains("22;0;0t")
    let sync = Terminfo.string("Sync")
    syncBegin = sync.map { Terminfo.expand($0, 1) } ?? []
    syncEnd = sync.map { Terminfo.expand($0, 2) } ?? []
  }

  /// Look a terminal up by name.
  /// - Throws: `noName`, `unknown` or `tooPlain`.
  convenience init(terminal name: String) throws(TerminalError) {
    if name.isEmpty { throw TerminalError.noName }
    guard Terminfo.load(name) else { throw TerminalError.unknown(name) }
    try self.init(loaded: name)
  }

  private static func motion(_ name: String, _ ansi: String) -> Motion {
    guard let value = Terminfo.string(name) else { return .none }
    return value == Array(ansi.utf8) ? .ansi : .other(value)
  }

  /// Whether the bottom right cell must be left alone, since printing there would scroll.
  var sparesLastCell: Bool {
    wrapsAtOnce && (wrapOff == nil || wrapOn == nil)
  }
}
