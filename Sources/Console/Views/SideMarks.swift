import Cells
import Model

/// What a case waits for beside its node, as glyphs: each its own, so that no colour is needed to
/// tell them apart.
enum SideMarks {
  /// As many as a column holds.
  static let width = 2

  /// The glyphs of a case, the most pressing first, and how loud they are; empty for most.
  static func cell(_ item: Case, _ symbols: Symbols) -> TextCell {
    let waits = item.waits
    guard !waits.isEmpty else { return TextCell("") }
    var text = ""
    if waits.contains(.decision) { text.append(Character(symbols.frozen)) }
    if let slip = item.side.slip { text.append(Character(glyph(slip.colour, symbols))) }
    if waits.contains(.approval) { text.append(Character(symbols.asked)) }
    if waits.contains(.joint) { text.append(Character(symbols.joint)) }
    if waits.contains(.suspended) { text.append(Character(symbols.suspended)) }
    if waits.contains(.callBack) { text.append(Character(symbols.call)) }
    // What finds no room is told by a plus; the card says what it is.
    if text.count > width { text = String(text.prefix(width - 1)) + "+" }
    return TextCell(text, role(item))
  }

  private static func glyph(_ colour: SlipColour, _ symbols: Symbols) -> Unicode.Scalar {
    switch colour {
    case .blue: symbols.slipBlue
    case .yellow: symbols.slipYellow
    case .red: symbols.slipRed
    }
  }

  private static func role(_ item: Case) -> Role {
    if item.side.freeze != nil || item.side.slip?.colour == .red { return .late }
    if !item.side.requests.isEmpty || item.side.slip?.colour == .yellow { return .warn }
    return .accent
  }
}
