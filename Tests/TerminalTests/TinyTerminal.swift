import Cells

/// A terminal of a hundred lines: takes the bytes a program writes and keeps the screen they
/// make. It knows only the sequences of the terminals tested here and fails on any other.
struct TinyTerminal {
  /// What one place shows.
  struct Spot: Equatable, CustomStringConvertible {
    /// 0 in the right half of a double-width character.
    var scalar: UInt32 = 0x20
    var mark: UInt32 = 0
    var style = Style()

    var description: String {
      let glyph = Unicode.Scalar(scalar).map { String(Character($0)) } ?? "?"
      return "“\(glyph)” \(style)"
    }
  }

  let size: Size
  /// Whether erasing leaves the current paper.
  let erasesWithPaper: Bool
  private(set) var spots: [Spot]
  private(set) var cursor = Point(x: 0, y: 0)
  private(set) var cursorIsShown = true
  private(set) var complaints: [String] = []
  private var pendingWrap = false
  private var style = Style()
  private var saved: [(Point, Style)] = []

  init(size: Size, erasesWithPaper: Bool) {
    self.size = size
    self.erasesWithPaper = erasesWithPaper
    let rubbish = Spot(scalar: 0x23, style: Style(ink: .indexed(5), attributes: .underline))
    spots = Array(repeating: rubbish, count: size.width * size.height)
  }

  subscript(x: Int, y: Int) -> Spot { spots[y * size.width + x] }

  mutating func take(_ bytes: [UInt8]) {
    var rest = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let next = rest.popFirst() {
      switch next {
      case "\u{1B}": escape(&rest)
      case "\n":
        if cursor.y + 1 >= size.height { complaints.append("line feed in the last row") }
        cursor.y = min(cursor.y + 1, size.height - 1)
        pendingWrap = false
      case "\t": moveTo(x: (cursor.x / 8 + 1) * 8, y: cursor.y)
      case "\r": moveTo(x: 0, y: cursor.y)
      case "\u{8}": moveTo(x: cursor.x - 1, y: cursor.y)
      case "\u{F}": break
      default: print(next)
      }
    }
  }

  private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
    switch rest.popFirst() {
    case "(": _ = rest.popFirst()
    case "=", ">": break
    case "7": saved.append((cursor, style))
    case "8":
      // Given back only once, as the strictest terminals do.
      if let last = saved.popLast() { (cursor, style) = last } else { complaints.append("no save") }
      pendingWrap = false
    case "]":
      while let next = rest.popFirst(), next != "\u{7}" {}
    case "[":
      var body = ""
      while let next = rest.popFirst() {
        if ("@"..."~").contains(next) {
          return control(body, next)
        }
        body.unicodeScalars.append(next)
      }
      complaints.append("unfinished sequence \(body)")
    case let other: complaints.append("unknown escape \(String(describing: other))")
    }
  }

  private mutating func control(_ body: String, _ final: Unicode.Scalar) {
    if body.hasPrefix("?") {
      if body == "?25" { cursorIsShown = final == "h" }
      return
    }
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap { $0 } ?? 1
    switch final {
    case "H":
      moveTo(x: (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1, y: first - 1)
    case "A": moveTo(x: cursor.x, y: cursor.y - first)
    case "B": moveTo(x: cursor.x, y: cursor.y + first)
    case "C": moveTo(x: cursor.x + first, y: cursor.y)
    case "D": moveTo(x: cursor.x - first, y: cursor.y)
    case "G": moveTo(x: first - 1, y: cursor.y)
    case "J" where body == "2" || (body.isEmpty && cursor == Point(x: 0, y: 0)):
      for index in spots.indices { spots[index] = erased }
    case "K" where body.isEmpty: erase(size.width - cursor.x)
    case "X": erase(first)
    case "L": moveRows(by: first)
    case "M": moveRows(by: -first)
    case "m": render(numbers.map { $0 ?? 0 })
    default: complaints.append("unknown control \(body)\(final)")
    }
  }

  /// Move the rows from the cursor's on down or up; the cursor goes to the row's begin.
  private mutating func moveRows(by count: Int) {
    let old = spots
    for y in cursor.y..<size.height {
      for x in 0..<size.width {
        let from = y - count
        spots[y * size.width + x] =
          (cursor.y..<size.height).contains(from) ? old[from * size.width + x] : erased
      }
    }
    moveTo(x: 0, y: cursor.y)
  }

  private var erased: Spot {
    Spot(style: Style(paper: erasesWithPaper ? style.paper : nil))
  }

  /// Erase so many places, and no other half of a wide character that is cut in two: tmux leaves
  /// it, and what is written over it empties what stands before it.
  private mutating func erase(_ count: Int) {
    for x in cursor.x..<min(cursor.x + count, size.width) {
      spots[cursor.y * size.width + x] = erased
    }
  }

  private mutating func moveTo(x: Int, y: Int) {
    if !(0..<size.width).contains(x) || !(0..<size.height).contains(y) {
      complaints.append("move to \(x), \(y)")
    }
    cursor = Point(x: min(max(x, 0), size.width - 1), y: min(max(y, 0), size.height - 1))
    pendingWrap = false
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    let index = cursor.y * size.width + cursor.x
    if scalar.value >= 0x300 && scalar.value < 0x370 {
      let last = pendingWrap ? index : index - 1
      spots[spots[last].scalar == 0 ? last - 1 : last].mark = scalar.value
      return
    }
    if pendingWrap { complaints.append("wrapped in row \(cursor.y)") }
    let columns = Width.of(scalar)
    if columns == 0 { complaints.append("control character \(scalar.value)") }
    if cursor.x + columns > size.width { complaints.append("half a character in the last column") }
    for offset in 0..<columns where cursor.x + offset < size.width {
      sever(cursor.x + offset)
      spots[index + offset] = Spot(scalar: offset == 0 ? scalar.value : 0, style: style)
    }
    pendingWrap = cursor.x + columns >= size.width
    cursor.x = min(cursor.x + columns, size.width - 1)
  }

  /// Empty the other half of a wide character that is being overwritten; some terminals leave it
  /// without colours then.
  private mutating func sever(_ x: Int) {
    let index = cursor.y * size.width + x
    if spots[index].scalar == 0 { spots[index - 1] = Spot() }
    if x + 1 < size.width, spots[index + 1].scalar == 0 { spots[index + 1] = Spot() }
    spots[index] = Spot()
  }

  private mutating func render(_ numbers: [Int]) {
    var rest = numbers[...]
    if rest.isEmpty { style = Style() }
    while let number = rest.popFirst() {
      switch number {
      case 0: style = Style()
      case 1: style.attributes.insert(.bold)
      case 2: style.attributes.insert(.dim)
      case 3: style.attributes.insert(.italic)
      case 4: style.attributes.insert(.underline)
      case 7: style.attributes.insert(.reverse)
      case 22: style.attributes.subtract([.bold, .dim])
      case 23: style.attributes.remove(.italic)
      case 24: style.attributes.remove(.underline)
      case 27: style.attributes.remove(.reverse)
      case 30...37: style.ink = .indexed(UInt8(number - 30))
      case 38: style.ink = colour(&rest)
      case 39: style.ink = nil
      case 40...47: style.paper = .indexed(UInt8(number - 40))
      case 48: style.paper = colour(&rest)
      case 49: style.paper = nil
      case 90...97: style.ink = .indexed(UInt8(number - 82))
      case 100...107: style.paper = .indexed(UInt8(number - 92))
      default: complaints.append("unknown rendition \(number)")
      }
    }
  }

  private mutating func colour(_ rest: inout ArraySlice<Int>) -> Colour? {
    let form = rest.popFirst()
    let values = (0..<(form == 2 ? 3 : 1)).map { _ in UInt8(rest.popFirst() ?? 0) }
    return form == 2 ? .rgb(values[0], values[1], values[2]) : .indexed(values[0])
  }
}
