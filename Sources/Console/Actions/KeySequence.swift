import Cells

/// One key or several pressed one after the other, as a file of keys writes them: `x`, `<F5>`,
/// `C-l`, `gx`, `,<Enter>`.
struct KeySequence: Hashable, Sendable {
  /// The keys in the order they are pressed; at least one.
  let keys: [Key]

  /// A single key.
  init(_ key: Key) {
    keys = [key]
  }

  /// These keys in this order; nil without any.
  init?(_ keys: [Key]) {
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// The keys of that notation; nil where some part of it is no key.
  init?(notation: String) {
    var keys: [Key] = []
    var rest = notation[...]
    while let first = rest.first {
      var part = rest.prefix(1)
      if first == "<", let end = rest.firstIndex(of: ">"), end > rest.index(after: rest.startIndex)
      {
        part = rest[...end]
      } else if rest.count >= 3, rest.lowercased().hasPrefix("c-") {
        part = rest.prefix(3)
      }
      guard let key = Key(notation: String(part)) else { return nil }
      keys.append(key)
      rest = rest[part.endIndex...]
    }
    self.init(keys)
  }

  /// How it is written.
  var notation: String { keys.map(\.notation).joined() }

  /// How a hint names it: named keys without their brackets where nothing else stands beside them.
  var hint: String {
    let notation = notation
    guard keys.count == 1, notation.count > 1, notation.hasPrefix("<") else { return notation }
    return String(notation.dropFirst().dropLast())
  }

  /// Whether another sequence begins with all of this one and goes on.
  func isPrefix(of other: KeySequence) -> Bool {
    keys.count < other.keys.count && other.keys.starts(with: keys)
  }
}
