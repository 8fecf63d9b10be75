/// Where the terminal's cursor is and what it would write with, as far as is known.
struct Pen {
  /// Column and row, or nil after something whose width the terminal may see otherwise.
  var place: (x: Int, y: Int)?
  /// The style's number, or nil for unknown.
  var style: Int?
  /// The columns of the screen.
  var width = 0
}

extension Pen {
  /// Append the shortest way to a cell.
  mutating func move(toX x: Int, y: Int, _ capabilities: Capabilities, into out: inout [UInt8]) {
    if let place, place.x == x, place.y == y { return }
    defer { place = (x, y) }
    guard case .ansi = capabilities.position else {
      if case .other(let value) = capabilities.position {
        out += Terminfo.expand(value, y, x)
      }
      return
    }
    if let place {
      let rows = Way.rows(y - place.y, capabilities)
      let columns = Way.columns(from: place.x, to: x, width, capabilities)
      if rows.cost + columns.cost < Pen.absoluteCost(x, y) {
        rows.append(into: &out)
        columns.append(into: &out)
        return
      }
    }
    out.append(0x1B)
    out.append(0x5B)
    if x > 0 || y > 0 {
      out.appendNumber(y + 1)
      if x > 0 {
        out.append(0x3B)
        out.appendNumber(x + 1)
      }
    }
    out.append(0x48)
  }

  /// The bytes that the shortest way takes where a terminal speaks ANSI.
  func cost(
    from old: (x: Int, y: Int)?, to new: (x: Int, y: Int), _ capabilities: Capabilities
  ) -> Int {
    let absolute = Pen.absoluteCost(new.x, new.y)
    guard let old else { return absolute }
    let rows = Way.rows(new.y - old.y, capabilities)
    let columns = Way.columns(from: old.x, to: new.x, width, capabilities)
    return min(absolute, rows.cost + columns.cost)
  }

  private static func absoluteCost(_ x: Int, _ y: Int) -> Int {
    if x > 0 { return 4 + digits(y + 1) + digits(x + 1) }
    return y == 0 ? 3 : 3 + digits(y + 1)
  }
}

/// One leg of a relative motion.
private struct Way {
  private enum Kind {
    case nothing
    /// A control character, so many times.
    case controls(UInt8)
    /// `ESC [ n final`, the number left out when it is 1.
    case sequence(final: UInt8)
    /// To the first column, then so many right.
    case fromStart
    /// So many tabs, from the first column or from here, and then right or, if negative, left.
    case tabs(isFromStart: Bool, rest: Int)
  }

  /// The bytes it takes.
  private(set) var cost: Int
  private var kind: Kind
  private var count: Int

  /// What no other way is longer than.
  private static let impossible = Way(cost: 1 << 20, kind: .nothing, count: 0)

  /// The bytes of a sequence with a number.
  @inline(__always)
  private static func length(_ count: Int) -> Int { count == 1 ? 3 : 3 + digits(count) }

  func append(into out: inout [UInt8]) {
    switch kind {
    case .nothing: break
    case .controls(let control):
      for _ in 0..<count { out.append(control) }
    case .sequence(let final): Way.append(count, final, into: &out)
    case .fromStart:
      out.append(0x0D)
      if count > 0 { Way.append(count, 0x43, into: &out) }
    case .tabs(let isFromStart, let rest):
      if isFromStart { out.append(0x0D) }
      for _ in 0..<count { out.append(0x09) }
      if rest > 0 { Way.append(rest, 0x43, into: &out) }
      if rest < 0 { for _ in rest..<0 { out.append(0x08) } }
    }
  }

  private static func append(_ count: Int, _ final: UInt8, into out: inout [UInt8]) {
    out.append(0x1B)
    out.append(0x5B)
    if count != 1 { out.appendNumber(count) }
    out.append(final)
  }

  /// Take another way if it is possible and shorter.
  @inline(__always)
  private mutating func offer(_ cost: Int, _ kind: Kind, _ count: Int, if isPossible: Bool) {
    if cost < self.cost && isPossible { self = Way(cost: cost, kind: kind, count: count) }
  }

  static func rows(_ distance: Int, _ capabilities: Capabilities) -> Way {
    if distance == 0 { return Way(cost: 0, kind: .nothing, count: 0) }
    var best = Way.impossible
    if distance < 0 {
      best.offer(
        length(-distance), .sequence(final: 0x41), -distance, if: capabilities.up.isANSI)
    } else {
      best.offer(distance, .controls(0x0A), distance, if: capabilities.feeds)
      best.offer(
        length(distance), .sequence(final: 0x42), distance, if: capabilities.down.isANSI)
    }
    return best
  }

  static func columns(
    from old: Int, to new: Int, _ width: Int, _ capabilities: Capabilities
  ) -> Way {
    let distance = new - old
    if distance == 0 { return Way(cost: 0, kind: .nothing, count: 0) }
    var best = Way.impossible
    let goesForward = capabilities.forward.isANSI
    if distance > 0 {
      best.offer(length(distance), .sequence(final: 0x43), distance, if: goesForward)
    } else {
      best.offer(-distance, .controls(0x08), -distance, if: true)
      best.offer(
        length(-distance), .sequence(final: 0x44), -distance, if: capabilities.back.isANSI)
    }
    best.offer(new == 0 ? 1 : 1 + length(new), .fromStart, new, if: new == 0 || goesForward)
    best.offer(
      3 + digits(new + 1), .sequence(final: 0x47), new + 1,
      if: capabilities.column.isANSI && new > 0)
    if capabilities.hasTabs {
      if new > old { best.offerTabs(from: old, to: new, width, 0, goesForward) }
      best.offerTabs(from: 0, to: new, width, 1, goesForward)
    }
    return best
  }

  /// Go by way of the tab stop before a column or the one behind it, after so many bytes.
  private mutating func offerTabs(
    from old: Int, to new: Int, _ width: Int, _ before: Int, _ goesForward: Bool
  ) {
    let (tabs, past) = (new / 8 - old / 8, new % 8)
    offer(
      before + tabs + (past == 0 ? 0 : Way.length(past)),
      .tabs(isFromStart: before > 0, rest: past), tabs, if: past == 0 || goesForward)
    offer(
      before + tabs + 1 + 8 - past, .tabs(isFromStart: before > 0, rest: past - 8), tabs + 1,
      if: new + 8 - past < width)
  }
}

/// Decimal digits of a positive number below 100,000.
@inline(__always)
private func digits(_ number: Int) -> Int {
  number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : 5
}

extension Array where Element == UInt8 {
  /// Append a number from 0 to 99,999 in decimal digits.
  mutating func appendNumber(_ number: Int) {
    if number >= 10 { appendNumber(number / 10) }
    append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }
}
