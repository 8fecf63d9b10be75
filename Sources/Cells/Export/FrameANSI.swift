/// A frame as text with colours (ECMA-48 SGR), for files and pagers that keep them.
public enum FrameANSI {
  /// The rows; every row and with it the whole ends with all attributes off.
  /// - Parameters:
  ///   - frame: what to show.
  ///   - palette: how each role looks; its depth decides the form of the colours.
  /// - Returns: the rows, each ended by a line feed.
  public static func render(_ frame: Frame, palette: Palette) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(frame.cells.count * 3)
    for y in 0..<frame.height {
      var current = Style()
      for index in frame.row(y) where frame.cells[index].scalar != 0 {
        let cell = frame.cells[index]
        let style = palette.style(cell.role, ground: cell.ground, flags: cell.flags)
        if style != current {
          out.append(contentsOf: "\u{1B}[\(parameters(of: style))m".utf8)
          current = style
        }
        out.append(glyph: cell)
      }
      if current != Style() { out.append(contentsOf: "\u{1B}[0m".utf8) }
      out.append(0x0A)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The SGR parameters that set a style from any other: 0, attributes, ink, paper.
  static func parameters(of style: Style) -> String {
    var text = "0"
    let codes: [(Attributes, String)] = [
      (.bold, ";1"), (.dim, ";2"), (.italic, ";3"), (.underline, ";4"), (.reverse, ";7"),
    ]
    for (attribute, code) in codes where style.attributes.contains(attribute) { text += code }
    if let ink = style.ink { text += ";" + parameters(of: ink, base: 30) }
    if let paper = style.paper { text += ";" + parameters(of: paper, base: 40) }
    return text
  }

  /// The SGR parameters of one colour; `base` is 30 for ink, 40 for paper.
  private static func parameters(of colour: Colour, base: Int) -> String {
    switch colour {
    case .indexed(let index) where index < 8: String(base + Int(index))
    case .indexed(let index) where index < 16: String(base + 52 + Int(index))
    case .indexed(let index): "\(base + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
