import Cells

/// A palette's styles with the bytes that turn one into another on a terminal. Styles that look
/// the same share a number, so that they also count as the same when frames are compared.
struct StyleSheet {
  /// A style on this terminal.
  struct Entry {
    let style: Style
    /// Number of the paper, for comparing empty cells.
    let paper: Int
    /// Whether an empty cell shows its paper and nothing else.
    let isPlainPaper: Bool
    /// SGR parameters (or, where those cannot be joined, whole sequences) for each part.
    let attributes: [UInt8]
    let ink: [UInt8]
    let paperBytes: [UInt8]
  }

  let palette: Palette
  private let capabilities: Capabilities
  /// Whether every part is an SGR sequence, so that parameters can share one.
  private let joins: Bool
  private(set) var entries: [Entry] = []
  private var numbers: [Style: UInt16] = [:]
  private var papers: [Colour?] = []
  /// Style number + 1 by role, ground, bold and half ink; 0 if not asked for yet.
  private var known = [UInt16](repeating: 0, count: 1 << 14)

  /// The number of the style of an empty frame.
  static let base = 0

  init(palette: Palette, capabilities: Capabilities) {
    self.palette = palette
    self.capabilities = capabilities
    var parts = [capabilities.plain] + capabilities.attributes.map(\.bytes)
    if let ink = capabilities.ink, let paper = capabilities.paper, palette.hasColours {
      parts += [Terminfo.expand(ink, 1), Terminfo.expand(paper, 1)]
    }
    joins = parts.allSatisfy { Self.parameters(of: $0) != nil }
    _ = number(of: .blank)
  }

  /// The number of a cell's style.
  @inline(__always)
  mutating func number(of cell: Cell) -> Int {
    let extra = Int(cell.flags.rawValue >> 2 & 3)
    let key = Int(cell.role.rawValue) << 8 | Int(cell.ground.rawValue) << 2 | extra
    let number = known[key]
    return number != 0 ? Int(number) - 1 : learn(cell, key)
  }

  private mutating func learn(_ cell: Cell, _ key: Int) -> Int {
    var style = palette.style(cell.role, ground: cell.ground, flags: cell.flags)
    let possible = capabilities.attributes.reduce(into: Attributes()) { $0.insert($1.attribute) }
    style.attributes.formIntersection(possible)
    if let number = numbers[style] {
      known[key] = number + 1
      return Int(number)
    }
    let number = UInt16(entries.count)
    entries.append(entry(for: style))
    numbers[style] = number
    known[key] = number + 1
    return Int(number)
  }

  private mutating func entry(for style: Style) -> Entry {
    let paper = papers.firstIndex(of: style.paper) ?? papers.count
    if paper == papers.count { papers.append(style.paper) }
    var attributes: [[UInt8]] = []
    for (attribute, bytes) in capabilities.attributes where style.attributes.contains(attribute) {
      attributes.append(part(bytes))
    }
    return Entry(
      style: style, paper: paper, isPlainPaper: style.isPlainPaper,
      attributes: Array(attributes.joined(separator: joins ? [0x3B] : [])),
      ink: style.ink.map { colour($0, capabilities.ink, rgb: "38;2;") } ?? [],
      paperBytes: style.paper.map { colour($0, capabilities.paper, rgb: "48;2;") } ?? [])
  }

  private func part(_ sequence: [UInt8]) -> [UInt8] {
    joins ? Self.parameters(of: sequence) ?? [] : sequence
  }

  private func colour(_ colour: Colour, _ setting: [UInt8]?, rgb: String) -> [UInt8] {
    switch colour {
    case .indexed(let index):
      return setting.map { part(Terminfo.expand($0, Int(index))) } ?? []
    case .rgb(let red, let green, let blue):
      // No terminfo string sets RGB; this is the form of every terminal that claims it.
      let text = "\(rgb)\(red);\(green);\(blue)"
      return joins ? Array(text.utf8) : Array("\u{1B}[\(text)m".utf8)
    }
  }

  /// Append what turns style `old` (nil: unknown) into style `new`.
  func append(from old: Int?, to new: Int, into out: inout [UInt8]) {
    guard old != new else { return }
    let next = entries[new]
    let previous = old.map { entries[$0] }
    guard joins else {
      out += capabilities.plain + next.attributes + next.ink + next.paperBytes
      return
    }
    let start = out.count
    out.append(0x1B)
    out.append(0x5B)
    if let previous, let fresh = changes(from: previous, to: next) {
      for part in fresh { Self.join(part, into: &out, start) }
    } else {
      out.append(0x30)
      Self.join(next.attributes, into: &out, start)
      Self.join(next.ink, into: &out, start)
      Self.join(next.paperBytes, into: &out, start)
    }
    out.append(0x6D)
  }

  /// The bytes a change costs, for choosing an order.
  func cost(from old: Int?, to new: Int) -> Int {
    guard old != new else { return 0 }
    let next = entries[new]
    if joins, let old, let fresh = changes(from: entries[old], to: next) {
      return 2 + fresh.reduce(0) { $0 + $1.count + ($1.isEmpty ? 0 : 1) }
    }
    return 4 + next.attributes.count + next.ink.count + next.paperBytes.count
  }

  /// The parameters that differ, or nil if everything must be set anew.
  private func changes(from old: Entry, to new: Entry) -> [[UInt8]]? {
    guard old.style.attributes.isSubset(of: new.style.attributes) else { return nil }
    var parts: [[UInt8]] = []
    if old.style.attributes != new.style.attributes { parts.append(new.attributes) }
    if old.style.ink != new.style.ink {
      guard new.style.ink != nil || capabilities.restoresColours else { return nil }
      parts.append(new.style.ink == nil ? [0x33, 0x39] : new.ink)
    }
    if old.style.paper != new.style.paper {
      guard new.style.paper != nil || capabilities.restoresColours else { return nil }
      parts.append(new.style.paper == nil ? [0x34, 0x39] : new.paperBytes)
    }
    return parts
  }

  private static func join(_ part: [UInt8], into out: inout [UInt8], _ start: Int) {
    if part.isEmpty { return }
    if out.count > start + 2 { out.append(0x3B) }
    out += part
  }

  /// What stands in `ESC [ … m`, if the bytes are such a sequence, apart from charset shifts
  /// (`ESC ( B`, SI), which this program never needs undone. For all attributes off: "0".
  private static func parameters(of sequence: [UInt8]) -> [UInt8]? {
    var rest = sequence[...]
    if rest.starts(with: [0x1B, 0x28, 0x42]) { rest = rest.dropFirst(3) }
    while rest.last == 0x0F { rest = rest.dropLast() }
    guard rest.starts(with: [0x1B, 0x5B]), rest.last == 0x6D else { return nil }
    let inner = rest.dropFirst(2).dropLast()
    guard inner.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x3B }) else { return nil }
    return inner.isEmpty ? [0x30] : Array(inner)
  }
}
