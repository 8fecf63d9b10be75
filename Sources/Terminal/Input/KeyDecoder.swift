import CNcurses
import Cells

/// Makes keys of what curses hands over: key codes, bytes that are characters in UTF-8, and reports
/// of the mouse.
///
/// Malformed bytes are dropped; control sequences that nobody declared are swallowed whole, so
/// that an unknown key does not act like the letters its sequence happens to end in.
struct KeyDecoder {
  /// Codes for what surrounds pasted text, beyond all of curses' own.
  static let pasteBegin: Int32 = 20_001
  static let pasteEnd: Int32 = 20_002
  /// Pasted text beyond this many scalars is dropped.
  static let pasteLimit = 65_536

  private(set) var input: [Input] = []
  private var scalar: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0
  private var pasted: String.UnicodeScalarView?
  /// How many scalars it has; counting them anew for each would take the square of the time.
  private var pastedCount = 0
  /// Whether an unknown control sequence is under way; its bytes so far.
  private var sequence: Int?
  /// Whether what was handed over last ended with the introducer of a control sequence.
  private var isIntroduced = false
  /// The report of the mouse under way.
  private var report: MouseReport?
  /// How many bytes of a report of the older form have still to come: they are whatever they are.
  private var oldReport = 0

  /// Whether pasted text is still coming in.
  var isPasting: Bool { pasted != nil }

  /// Hand over what was made so far. An unfinished control sequence is given up; an unfinished
  /// character is kept, and so is a report of the mouse, of which the rest would be taken for keys.
  mutating func take() -> [Input] {
    isIntroduced = isIntroduced || sequence == 0
    sequence = nil
    defer { input.removeAll(keepingCapacity: true) }
    return input
  }

  /// End a paste whose end never came.
  mutating func endPaste() {
    guard let text = pasted else { return }
    pasted = nil
    pastedCount = 0
    input.append(.key(.paste(String(text))))
  }

  /// Take in a code as `wgetch` returns it: a byte, or one of `KEY_…`.
  mutating func feed(_ code: Int32) {
    if code < 0x100 {
      feedByte(UInt32(bitPattern: code) & 0xFF)
      return
    }
    missing = 0
    endReport()
    switch code {
    case KeyDecoder.pasteBegin: pasted = pasted ?? String.UnicodeScalarView()
    case KeyDecoder.pasteEnd: endPaste()
    default:
      if pasted == nil, let key = KeyDecoder.key(for: code) { input.append(.key(key)) }
    }
  }

  private mutating func feedByte(_ byte: UInt32) {
    if oldReport > 0, byte >= 0x20 {
      oldReport -= 1
      return
    }
    if byte < 0x80 {
      missing = 0
      feedASCII(UInt8(byte))
    } else if byte < 0xC0 {
      guard missing > 0 else { return }
      scalar = scalar << 6 | byte & 0x3F
      missing -= 1
      if missing == 0, scalar >= least, let whole = Unicode.Scalar(scalar) { feedScalar(whole) }
    } else if byte < 0xF8 {
      missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      least = byte < 0xE0 ? 0x80 : byte < 0xF0 ? 0x800 : 0x10000
      scalar = byte & (0x3F >> UInt32(missing))
    } else {
      missing = 0
    }
  }

  private mutating func feedScalar(_ scalar: Unicode.Scalar) {
    sequence = nil
    endReport()
    if pasted != nil {
      paste(scalar)
    } else if scalar.value >= 0xA0 {
      add(.character(scalar))
    }
  }

  private mutating func add(_ key: Key) { input.append(.key(key)) }

  private mutating func endReport() {
    isIntroduced = false
    report = nil
    oldReport = 0
  }

  /// Takes a byte for the mouse, if it is one: of a report under way, or of the beginning of one.
  private mutating func takesForMouse(_ byte: UInt8) -> Bool {
    if report != nil {
      switch report?.take(byte) {
      case .goesOn: return true
      case .complete(let event):
        if let event { input.append(.mouse(event)) }
        report = nil
        return true
      case .brokenOff, nil:
        report = nil
        return false
      }
    }
    guard sequence == 0 || isIntroduced else { return false }
    isIntroduced = false
    switch byte {
    case UInt8(ascii: "<"): report = MouseReport()
    // xterm's mode 1000 without 1006: button, column and row in a byte each. Nobody asked for it.
    case UInt8(ascii: "M"): oldReport = 3
    default: return false
    }
    sequence = nil
    return true
  }

  private mutating func feedASCII(_ byte: UInt8) {
    if pasted != nil {
      paste(Unicode.Scalar(byte == 0x0D ? 0x0A : byte))
      return
    }
    oldReport = 0
    if takesForMouse(byte) { return }
    if let length = sequence {
      // ECMA-48, 5.4: parameters and intermediates, then one final byte.
      let ends = (0x40...0x7E).contains(byte)
      sequence = ends || byte < 0x20 || length >= 32 ? nil : length + 1
      if ends || byte >= 0x20 { return }
    }
    switch byte {
    case 0x1B: add(.escape)
    case 0x5B where input.last == .key(.escape):
      input.removeLast()
      sequence = 0
    case 0x09: add(.tab)
    case 0x0D: add(.enter)
    case 0x08, 0x7F: add(.backspace)
    case 0x00..<0x20:
      let letter = byte >= 1 && byte <= 26 ? byte + 0x60 : byte + 0x40
      add(.control(Unicode.Scalar(letter)))
    default: add(.character(Unicode.Scalar(byte)))
    }
  }

  private mutating func paste(_ scalar: Unicode.Scalar) {
    guard pastedCount < KeyDecoder.pasteLimit else { return }
    pastedCount += 1
    pasted?.append(scalar)
  }

  /// The key of a curses code, if this program knows it.
  private static func key(for code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_IC: .insert
    case KEY_DC: .delete
    case KEY_BACKSPACE: .backspace
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case (KEY_F0 + 1)...(KEY_F0 + 35): .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
