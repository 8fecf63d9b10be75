/// A frame, bar or block glyph as a shape: what fonts draw with gaps, a picture draws exactly.
struct BoxPiece {
  private let shape: Shape

  private enum Shape {
    /// Arms from the cell's middle, in the order left, right, up, down.
    case arms(Bool, Bool, Bool, Bool)
    /// A thick level stroke over the whole cell, or its left half.
    case stroke(half: Bool)
    /// A box over some eighths of the cell's height, from the bottom or from the top.
    case block(eighths: Int, fromTop: Bool)
  }

  /// The piece for a scalar, if it is one.
  init?(_ scalar: UInt32) {
    guard scalar >= 0x2500 && scalar < 0x25A0 else { return nil }
    switch scalar {
    case 0x2500: shape = .arms(true, true, false, false)
    case 0x2502: shape = .arms(false, false, true, true)
    case 0x250C: shape = .arms(false, true, false, true)
    case 0x2510: shape = .arms(true, false, false, true)
    case 0x2514: shape = .arms(false, true, true, false)
    case 0x2518: shape = .arms(true, false, true, false)
    case 0x251C: shape = .arms(false, true, true, true)
    case 0x2524: shape = .arms(true, false, true, true)
    case 0x253C: shape = .arms(true, true, true, true)
    case 0x2501: shape = .stroke(half: false)
    case 0x2578: shape = .stroke(half: true)
    case 0x2580: shape = .block(eighths: 4, fromTop: true)
    case 0x2581...0x2588: shape = .block(eighths: Int(scalar - 0x2580), fromTop: false)
    default: return nil
    }
  }

  /// The SVG for `count` such pieces side by side from column `x` of row `y`.
  func shape(x: Int, y: Int, count: Int, name: String) -> String {
    let width = FrameSVG.cellWidth
    let height = FrameSVG.cellHeight
    let left = x * width
    let top = y * height
    switch shape {
    case .arms(true, true, false, false):
      return "<path class=\"\(name)\" d=\"M\(left) \(top + 9).5h\(count * width)\"/>\n"
    case .arms(let toLeft, let toRight, let up, let down):
      var path = ""
      for column in 0..<count {
        let middle = "M\(left + column * width + 4).5 \(top + 9).5"
        if toLeft { path += middle + "h-4.5" }
        if toRight { path += middle + "h4.5" }
        if up { path += middle + "v-9.5" }
        if down { path += middle + "v9.5" }
      }
      return "<path class=\"\(name)\" d=\"\(path)\"/>\n"
    case .stroke(let half):
      let length = half ? width / 2 : count * width
      return "<rect class=\"\(name)\" x=\"\(left)\" y=\"\(top + 8)\" width=\"\(length)\""
        + " height=\"3\"/>\n"
    case .block(let eighths, let fromTop):
      let part = (height * eighths + 4) / 8
      let start = fromTop ? top : top + height - part
      return "<rect class=\"\(name)\" x=\"\(left)\" y=\"\(start)\" width=\"\(count * width)\""
        + " height=\"\(part)\"/>\n"
    }
  }
}
