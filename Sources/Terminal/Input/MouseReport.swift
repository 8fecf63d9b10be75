import Cells

/// A report of the mouse while it comes in, after `CSI <`: button, column and row in decimals, then
/// `M` for a press or a turn of the wheel and `m` for a release (xterm's control sequences,
/// "Extended coordinates", mode 1006).
///
/// Whatever comes in its place is swallowed up to the byte that ends it, however long it is, and
/// takes no room: digits of a report must never be taken for keys.
struct MouseReport {
  /// What a byte meant for the report.
  enum Step: Equatable {
    /// More has to follow.
    case goesOn
    /// The report is complete; nil when it says nothing that this program listens to.
    case complete(MouseEvent?)
    /// The byte does not belong to it, and there will be no more of it.
    case brokenOff
  }

  /// No screen has more columns or rows.
  private static let most = 10_000

  private var button = 0
  private var column = 0
  private var row = 0
  /// How many numbers are complete.
  private var place = 0
  /// Whether the number under way has a digit.
  private var hasDigit = false
  private var isMalformed = false

  /// Takes the next byte in.
  mutating func take(_ byte: UInt8) -> Step {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      add(Int(byte - UInt8(ascii: "0")))
      return .goesOn
    case UInt8(ascii: ";"):
      isMalformed = isMalformed || !hasDigit || place == 2
      place = min(2, place + 1)
      hasDigit = false
      return .goesOn
    // ECMA-48, 5.4: other parameter bytes and intermediates, then one final byte.
    case 0x20...0x3F:
      isMalformed = true
      return .goesOn
    case 0x40...0x7E:
      return .complete(byte == UInt8(ascii: "M") ? event : nil)
    default:
      return .brokenOff
    }
  }

  private mutating func add(_ digit: Int) {
    hasDigit = true
    func longer(_ number: Int) -> Int { min(number * 10 + digit, MouseReport.most + 1) }
    switch place {
    case 0: button = longer(button)
    case 1: column = longer(column)
    default: row = longer(row)
    }
  }

  /// What a press says. Releases, other buttons, and whatever is done with Shift, Alt or Control
  /// held down (4, 8 and 16 in the button's number) are the terminal's or nobody's.
  private var event: MouseEvent? {
    guard !isMalformed, place == 2, hasDigit, (1...MouseReport.most).contains(column),
      (1...MouseReport.most).contains(row)
    else { return nil }
    let point = Point(x: column - 1, y: row - 1)
    return switch button {
    case 0: .press(point)
    case 64: .wheel(down: false, point)
    case 65: .wheel(down: true, point)
    default: nil
    }
  }
}
