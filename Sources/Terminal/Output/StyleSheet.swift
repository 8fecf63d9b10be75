import Cells

/// A palette's styles with the bytes that turn one into another on a terminal. Styles that look
/// the same share a number, so that they also count as the same when frames are compared.
struct StyleSheet {
  /// A style on this terminal.
  struct Entry {
    let style: Style
    /// Number of the paper, for comparing empty cells.
    let paper: Int
    /// SGR parameters (or, where those cannot be joined, whole sequences) for each part.
    let attributes: [UInt8]
    let ink: [UInt8]
    let paperBytes: [UInt8]
    /// What sets all of it whatever was before.
    let fresh: [UInt8]
  }

  let palette: Palette
  private let capabilities: Capabilities
  /// Whether every part is an SGR sequence, so that parameters can share one.
  private let joins: Bool
  private(set) var entries: [Entry] = []
  /// For each style the number of its paper, if an empty cell shows that and nothing else; -1
  /// otherwise.
  private(set) var blanks: [Int] = []
  /// For each style whether erasing while it is set leaves an empty cell of it behind.
  private(set) var erases: [Bool] = []
  /// The sequences made so far, by the numbers of the style before and of the one after.
  private var made: [[[UInt8]?]] = []
  /// The orders found so far, by the style before and those to put in order.
  private var orders: [[Int]: [Int]] = [:]
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
    let entry = entry(for: style)
    entries.append(entry)
    blanks.append(style.isPlainPaper ? entry.paper : -1)
    erases.append(style.isPlainPaper && (style.paper == nil || capabilities.erasesWithPaper))
    for old in made.indices { made[old].append(nil) }
    made.append([[UInt8]?](repeating: nil, count: entries.count))
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
    let set = Array(attributes.joined(separator: joins ? [0x3B] : []))
    let ink = style.ink.map { colour($0, capabilities.ink, rgb: "38;2;") } ?? []
    let ground = style.paper.map { colour($0, capabilities.paper, rgb: "48;2;") } ?? []
    return Entry(
      style: style, paper: paper, attributes: set, ink: ink, paperBytes: ground,
      fresh: fresh([set, ink, ground]))
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

  /// What turns style `old` (nil: unknown) into style `new`, in the fewest bytes.
  mutating func change(from old: Int?, to new: Int) -> [UInt8] {
    let whole = entries[new].fresh
    guard let old else { return whole }
    if old == new { return [] }
    if let known = made[old][new] { return known }
    let part = changes(from: entries[old], to: entries[new]) ?? whole
    let bytes = part.count < whole.count ? part : whole
    made[old][new] = bytes
    return bytes
  }

  /// An order to write styles in, so that changing between them takes few bytes: the best of all
  /// for a handful, the nearest next for more. The styles come in rising order; the anchor's is
  /// near from anywhere.
  mutating func order(of styles: [Int], from start: Int?, anchor: Int?) -> [Int] {
    if styles.count < 2 { return styles }
    guard styles.count <= 5 else { return nearest(styles, from: start, anchor) }
    // Frames come back to the same few styles again and again.
    let key = [start ?? -1, anchor ?? -1] + styles
    if let known = orders[key] { return known }
    var best: (cost: Int, order: [Int]) = (.max, styles)
    extend([], by: styles, from: start, anchor, cost: 0, &best)
    if orders.count >= 256 { orders = [:] }
    orders[key] = best.order
    return best.order
  }

  /// The order in which always the nearest style comes next.
  private mutating func nearest(_ styles: [Int], from start: Int?, _ anchor: Int?) -> [Int] {
    var (left, order, last) = (styles, [Int](), start)
    while !left.isEmpty {
      var (place, least) = (0, Int.max)
      for (index, style) in left.enumerated() {
        let cost = cost(from: last, to: style, anchor)
        if cost < least { (place, least) = (index, cost) }
      }
      last = left.remove(at: place)
      if let last { order.append(last) }
    }
    return order
  }

  /// Tries all orders that begin in a way.
  private mutating func extend(
    _ order: [Int], by left: [Int], from last: Int?, _ anchor: Int?, cost: Int,
    _ best: inout (cost: Int, order: [Int])
  ) {
    if cost >= best.cost { return }
    if left.isEmpty {
      best = (cost, order)
      return
    }
    for style in left {
      let step = self.cost(from: last, to: style, anchor)
      extend(
        order + [style], by: left.filter { $0 != style }, from: style, anchor, cost: cost + step,
        &best)
    }
  }

  /// The bytes that a change takes, by way of the anchor too.
  private mutating func cost(from old: Int?, to new: Int, _ anchor: Int?) -> Int {
    let direct = change(from: old, to: new).count
    return new == anchor ? min(direct, Anchor.cost) : direct
  }

  /// What sets the parts of a style whatever was before.
  private func fresh(_ parts: [[UInt8]]) -> [UInt8] {
    guard joins else { return parts.reduce(capabilities.plain, +) }
    // A parameter left out is 0, all attributes off.
    return sequence(parts, fromZero: true)
  }

  /// What sets the parts that differ, or nil if everything must be set anew.
  private func changes(from old: Entry, to new: Entry) -> [UInt8]? {
    guard joins else { return nil }
    var parts: [[UInt8]] = []
    let ended = old.style.attributes.subtracting(new.style.attributes)
    if !ended.isEmpty {
      guard let ends = ending(ended) else { return nil }
      parts += ends
    }
    // One parameter ends both weights.
    let isWeightSet = !ended.isDisjoint(with: .weights)
    if isWeightSet || !new.style.attributes.isSubset(of: old.style.attributes),
      !new.attributes.isEmpty
    {
      parts.append(new.attributes)
    }
    if old.style.ink != new.style.ink {
      guard new.style.ink != nil || capabilities.restoresColours else { return nil }
      parts.append(new.style.ink == nil ? Array("39".utf8) : new.ink)
    }
    if old.style.paper != new.style.paper {
      guard new.style.paper != nil || capabilities.restoresColours else { return nil }
      parts.append(new.style.paper == nil ? Array("49".utf8) : new.paperBytes)
    }
    // Without any parameter the sequence would mean 0.
    return parts.contains { !$0.isEmpty } ? sequence(parts, fromZero: false) : nil
  }

  /// The parameters that end attributes, on terminals that know those of ECMA-48.
  private func ending(_ attributes: Attributes) -> [[UInt8]]? {
    guard capabilities.restoresColours else { return nil }
    var parts: [[UInt8]] = []
    if !attributes.isDisjoint(with: .weights) { parts.append(Array("22".utf8)) }
    if attributes.contains(.italic) { parts.append(Array("23".utf8)) }
    if attributes.contains(.underline) { parts.append(Array("24".utf8)) }
    if attributes.contains(.reverse) { parts.append(Array("27".utf8)) }
    return parts
  }

  /// A sequence of parameters; from zero, with the one left out that would say so.
  private func sequence(_ parts: [[UInt8]], fromZero: Bool) -> [UInt8] {
    var bytes: [UInt8] = [0x1B, 0x5B]
    bytes.reserveCapacity(parts.reduce(3) { $0 + $1.count + 1 })
    for part in parts where !part.isEmpty {
      if fromZero || bytes.count > 2 { bytes.append(0x3B) }
      bytes += part
    }
    bytes.append(0x6D)
    return bytes
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

extension Attributes {
  /// Those that one parameter ends together.
  fileprivate static let weights: Attributes = [.bold, .dim]
}
