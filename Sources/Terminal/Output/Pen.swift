/// Where the terminal's cursor is and what it would write with, as far as is known.
struct Pen {
  /// Column and row, or nil after something whose width the terminal may see otherwise.
  var place: (x: Int, y: Int)?
  /// The style's number, or nil for unknown.
  var style: Int?
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
      let columns = Way.columns(from: place.x, to: x, capabilities)
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
  static func cost(
    from old: (x: Int, y: Int)?, to new: (x: Int, y: Int), _ capabilities: Capabilities
  ) -> Int {
    let absolute = absoluteCost(new.x, new.y)
    guard let old else { return absolute }
    let rows = Way.rows(new.y - old.y, capabilities)
    let columns = Way.columns(from: old.x, to: new.x, capabilities)
    return min(absolute, rows.cost + columns.cost)
  }

  private static func absoluteCost(_ x: Int, _ y: Int) -> Int {
    if x > 0 { return 4 + digits(y + 1) + digits(x + 1) }
    return y == 0 ? 3 : 3 + digits(y + 1)
  }
}

/// One leg of a relative motion.
private enum Way {
  case nothing
  /// A control character, so many times.
  case controls(UInt8, Int)
  /// `ESC [ n final`, the number left out when it is 1.
  case sequence(Int, final: UInt8)
  /// To the first column, then right.
  case fromStart(Int)
  case impossible

  var cost: Int {
    switch self {
    case .nothing: 0
    case .controls(_, let count): count
    case .sequence(let count, _): count == 1 ? 3 : 3 + digits(count)
    case .fromStart(let count): count == 0 ? 1 : (count == 1 ? 4 : 4 + digits(count))
    case .impossible: 1 << 20
    }
  }

  func append(into out: inout [UInt8]) {
    switch self {
    case .nothing, .impossible: break
    case .controls(let control, let count):
      for _ in 0..<count { out.append(control) }
    case .sequence(let count, let final):
      out.append(0x1B)
      out.append(0x5B)
      if count != 1 { out.appendNumber(count) }
      out.append(final)
    case .fromStart(let count):
      out.append(0x0D)
      if count > 0 { Way.sequence(count, final: 0x43).append(into: &out) }
    }
  }

  static func rows(_ distance: Int, _ capabilities: Capabilities) -> Way {
    if distance == 0 { return .nothing }
    if distance < 0 {
      return capabilities.up == .ansi ? .sequence(-distance, final: 0x41) : .impossible
    }
    let step: Way = capabilities.down == .ansi ? .sequence(distance, final: 0x42) : .impossible
    return capabilities.feeds && distance < step.cost ? .controls(0x0A, distance) : step
  }

  static func columns(from old: Int, to new: Int, _ capabilities: Capabilities) -> Way {
    if old == new { return .nothing }
    var best = Way.impossible
    func offer(_ way: Way, _ possible: Bool) {
      if possible && way.cost < best.cost { best = way }
    }
    if new > old {
      offer(.sequence(new - old, final: 0x43), capabilities.forward == .ansi)
    } else {
      offer(.controls(0x08, old - new), true)
      offer(.sequence(old - new, final: 0x44), capabilities.back == .ansi)
    }
    offer(.fromStart(new), new == 0 || capabilities.forward == .ansi)
    if capabilities.column == .ansi, 3 + digits(new + 1) < best.cost {
      best = .sequence(new + 1, final: 0x47)
    }
    return best
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
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(truncatingIfNeeded: 0x30 + number / divisor % 10))
      divisor /= 10
    }
  }
}
