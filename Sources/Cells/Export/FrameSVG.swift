/// A frame as a picture: an SVG 1.1 document of a terminal's window.
///
/// Every cell keeps its place whatever fonts the reader has. Frames, bars and blocks are drawn as
/// lines and boxes, since fonts leave gaps between them.
public struct FrameSVG {
  /// A cell is 9 by 19, as in most terminals at this size of letters.
  static let cellWidth = 9
  static let cellHeight = 19
  private static let margin = 10
  private static let baseline = 14

  private let frame: Frame
  private let palette: Palette
  private var out: [UInt8] = []
  private var classes: [Style: Int] = [:]
  private var sheet: [Style] = []

  private init(_ frame: Frame, _ palette: Palette) {
    self.frame = frame
    self.palette = palette
    out.reserveCapacity(frame.cells.count * 8)
  }

  /// The document.
  /// - Parameters:
  ///   - frame: what to show.
  ///   - palette: how each role looks; colours that it leaves to the terminal are drawn as light
  ///     on dark.
  ///   - title: the picture's title for screen readers; the frame's own if empty.
  /// - Returns: XML, UTF-8.
  public static func render(_ frame: Frame, palette: Palette, title: String = "") -> String {
    var picture = FrameSVG(frame, palette)
    for y in 0..<frame.height { picture.addPapers(y) }
    for y in 0..<frame.height { picture.addGlyphs(y) }
    let width = frame.width * cellWidth + 2 * margin
    let height = frame.height * cellHeight + 2 * margin
    let name = escaped(TextGate.clean(title.isEmpty ? frame.title : title))
    var document = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img">
      <title>\(name)</title>
      <style>text{font:15px "DejaVu Sans Mono","Noto Sans Mono CJK SC","Sarasa Mono SC",Menlo,\
      Consolas,monospace;white-space:pre}.w{letter-spacing:3px}path{fill:none;stroke-width:1}\n
      """
    for (index, style) in picture.sheet.enumerated() {
      document += rule(for: style, index: index)
    }
    let paper = hex(shown(palette[.text]).paper)
    document += """
      </style>
      <rect width="\(width)" height="\(height)" rx="8" fill="\(paper)"/>
      <g transform="translate(\(margin) \(margin))">

      """
    return document + String(decoding: picture.out, as: UTF8.self) + "</g>\n</svg>\n"
  }

  /// Draw a row's papers, one box for each run of the same one; the window's own is there.
  private mutating func addPapers(_ y: Int) {
    let base = FrameSVG.shown(palette[.text]).paper
    var start = 0
    var current = base
    for x in 0...frame.width {
      let paper = x < frame.width ? style(x, y).paper : nil
      if x < frame.width && paper == current { continue }
      if current != base && x > start {
        add(
          "<rect x=\"\(start * FrameSVG.cellWidth)\" y=\"\(y * FrameSVG.cellHeight)\" "
            + "width=\"\((x - start) * FrameSVG.cellWidth)\" height=\"\(FrameSVG.cellHeight)\" "
            + "fill=\"\(FrameSVG.hex(current))\"/>\n")
      }
      start = x
      current = paper
    }
  }

  /// Draw a row's characters, run by run of the same style.
  private mutating func addGlyphs(_ y: Int) {
    var x = 0
    while x < frame.width {
      let cell = frame[x, y]
      if cell.scalar == 0x20 || cell.scalar == 0 {
        x += 1
        continue
      }
      let style = style(x, y)
      var end = x + 1
      if let piece = BoxPiece(cell.scalar) {
        while end < frame.width, frame[end, y].scalar == cell.scalar, self.style(end, y) == style {
          end += 1
        }
        add(piece.shape(x: x, y: y, count: end - x, name: name(of: style)))
      } else {
        while end < frame.width, continues(end, y, style) { end += 1 }
        addRun(x..<end, y, style)
      }
      x = end
    }
  }

  /// Whether the cell goes on with a run of text: the same style, at most one blank in a row.
  private func continues(_ x: Int, _ y: Int, _ style: Style) -> Bool {
    let cell = frame[x, y]
    if cell.scalar == 0x20 {
      guard x + 1 < frame.width, !style.attributes.contains(.underline) else { return false }
      let next = frame[x + 1, y]
      return next.scalar != 0x20 && BoxPiece(next.scalar) == nil && self.style(x + 1, y) == style
    }
    return BoxPiece(cell.scalar) == nil && self.style(x, y) == style
  }

  /// Draw a run of one style, cut where it goes from ASCII to double width to other glyphs.
  private mutating func addRun(_ columns: Range<Int>, _ y: Int, _ style: Style) {
    var x = columns.lowerBound
    while x < columns.upperBound {
      let form = Form(frame[x, y])
      var end = x + 1
      var next = end
      while next < columns.upperBound {
        let cell = frame[next, y]
        if cell.scalar == 0 || (cell.scalar != 0x20 && Form(cell) == form) {
          end = next + 1
        } else if cell.scalar != 0x20 || form == .wide {
          break
        }
        next += 1
      }
      addText(x..<end, y, style, form)
      x = end
      while x < columns.upperBound, frame[x, y].scalar == 0x20 { x += 1 }
    }
  }

  /// What keeps a piece of text to its columns. ASCII is stretched to its length by the reader;
  /// double-width characters are one em wide, so letter spacing does it; other glyphs may come
  /// from any font and carry a place each.
  private enum Form {
    case ascii
    case wide
    case other

    init(_ cell: Cell) {
      self =
        cell.flags.contains(.wideLead)
        ? .wide : cell.scalar < 0x7F && cell.mark == 0 ? .ascii : .other
    }
  }

  private mutating func addText(_ columns: Range<Int>, _ y: Int, _ style: Style, _ form: Form) {
    let width = FrameSVG.cellWidth
    let name = name(of: style) + (form == .wide ? " w" : "")
    add("<text class=\"\(name)\" x=\"\(columns.lowerBound * width)")
    if form == .other {
      for x in columns {
        if x > columns.lowerBound { add(" \(x * width)") }
        // An accent is a character of its own here; it takes its letter's place.
        if frame[x, y].mark != 0 { add(" \(x * width)") }
      }
    }
    add("\" y=\"\(y * FrameSVG.cellHeight + FrameSVG.baseline)\"")
    if form != .other && columns.count > 2 { add(" textLength=\"\(columns.count * width)\"") }
    add(">")
    for x in columns {
      switch frame[x, y].scalar {
      case 0x26: add("&amp;")
      case 0x3C: add("&lt;")
      case 0x3E: add("&gt;")
      default: out.append(glyph: frame[x, y])
      }
    }
    add("</text>\n")
  }

  /// The style of a cell as it is drawn: reverse carried out, colours of the terminal chosen.
  private func style(_ x: Int, _ y: Int) -> Style {
    let cell = frame[x, y]
    return FrameSVG.shown(palette.style(cell.role, ground: cell.ground, flags: cell.flags))
  }

  private static func shown(_ style: Style) -> Style {
    var style = style
    style.ink = style.ink ?? .rgb(0xC9, 0xD1, 0xD9)
    style.paper = style.paper ?? .rgb(0x10, 0x14, 0x18)
    if style.attributes.contains(.reverse) { swap(&style.ink, &style.paper) }
    return style
  }

  /// The class of everything drawn in this style, whatever lies under it.
  private mutating func name(of style: Style) -> String {
    var key = style
    key.paper = nil
    key.attributes.remove(.reverse)
    if let index = classes[key] { return "s\(index)" }
    classes[key] = sheet.count
    sheet.append(key)
    return "s\(sheet.count - 1)"
  }

  private static func rule(for style: Style, index: Int) -> String {
    var rule = ".s\(index){fill:\(hex(style.ink))"
    if style.attributes.contains(.bold) { rule += ";font-weight:bold" }
    if style.attributes.contains(.italic) { rule += ";font-style:italic" }
    if style.attributes.contains(.underline) { rule += ";text-decoration:underline" }
    if style.attributes.contains(.dim) { rule += ";opacity:.7" }
    return rule + "}path.s\(index){fill:none;stroke:\(hex(style.ink))}\n"
  }

  private mutating func add(_ text: String) {
    out.append(contentsOf: text.utf8)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }

  /// `#rrggbb`; the sixteen colours of the terminal by xterm's usual values.
  private static func hex(_ colour: Colour?) -> String {
    guard let (red, green, blue) = colour?.usualComponents else { return "none" }
    let value = Int(red) << 16 | Int(green) << 8 | Int(blue)
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
