extension Filter {
  /// Whether a case passes at an instant: what the language means, and what any index or query
  /// that answers it must give.
  public func matches(_ row: CaseRow, at now: Instant) -> Bool {
    switch self {
    case .everything: true
    case .all(let parts): parts.allSatisfy { $0.matches(row, at: now) }
    case .any(let parts): parts.contains { $0.matches(row, at: now) }
    case .not(let part): !part.matches(row, at: now)
    case .test(let test): test.matches(row, at: now)
    }
  }
}

extension FilterTest {
  /// Whether a case fulfils the condition at an instant. Letters A to Z match in either case;
  /// cases without the figure a comparison needs (a deadline) do not fulfil it.
  public func matches(_ row: CaseRow, at now: Instant) -> Bool {
    let item = row.item
    switch self {
    case .contains(let words):
      return Needle(words).occurs(in: item.text) || Needle(words).occurs(in: item.category)
        || CaseID(text: words) == item.id
    case .nodes(let nodes): return nodes.contains(item.node)
    case .open: return item.isOpen
    case .lights(let lights): return item.isOpen && lights.contains(row.deadlines.light(at: now))
    case .places(let codes):
      guard let grid = item.grid else { return false }
      return codes.contains { $0.grids.contains(grid.value) }
    case .unlocated: return item.grid == nil
    case .channels(let channels): return channels.contains(item.channel)
    case .urgencies(let urgencies): return urgencies.contains(item.urgency)
    case .category(let prefix): return Needle(prefix).begins(item.category)
    case .holders(let holders): return holders.contains(item.holder)
    case .claimedBy(let login): return item.claimedBy == login
    case .marked(let marks): return item.marks.isSuperset(of: marks)
    case .age(let comparison, let seconds): return comparison.holds(now - item.opened, seconds)
    case .dueWithin(let comparison, let seconds):
      guard item.isOpen, let due = row.deadlines.due else { return false }
      return comparison.holds(due - now, seconds)
    case .number(let id): return item.id == id
    case .source(let wanted):
      guard let origin = item.origin else { return false }
      return origin.source == wanted || "\(origin.source)/\(origin.id)" == wanted
    case .onTime(let wanted): return row.isOnTime == wanted
    }
  }
}

extension FilterTest.Comparison {
  /// Whether the left figure stands so to the right one.
  public func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch self {
    case .less: left < right
    case .greater: left > right
    }
  }
}

/// A text that is looked for byte by byte, the letters A to Z in either case.
struct Needle {
  private let bytes: [UInt8]

  /// A text to look for.
  init(_ text: String) {
    bytes = text.utf8.map(Needle.folded)
  }

  /// Whether a text begins with it.
  func begins(_ text: String) -> Bool {
    var own = bytes.makeIterator()
    for byte in text.utf8 {
      guard let wanted = own.next() else { return true }
      if wanted != Needle.folded(byte) { return false }
    }
    return own.next() == nil
  }

  /// Whether it occurs in a text.
  func occurs(in text: String) -> Bool {
    let hay = Array(text.utf8)
    guard !bytes.isEmpty else { return true }
    guard hay.count >= bytes.count else { return false }
    for start in 0...(hay.count - bytes.count) {
      var length = 0
      while length < bytes.count, Needle.folded(hay[start + length]) == bytes[length] {
        length += 1
      }
      if length == bytes.count { return true }
    }
    return false
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte + 32 : byte
  }
}
