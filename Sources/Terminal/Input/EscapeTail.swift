/// Puts together a key whose sequence came in pieces. Curses hands such a key over as its bytes; they
/// are held here from the Esc on until they are a key that it knows, or none.
///
/// An Esc alone at the end of what came is either the key of that name or the beginning of another:
/// only time tells.
struct EscapeTail {
  /// The bytes held; the first is the Esc.
  private(set) var bytes: [UInt8] = []

  /// Whether nothing is held.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether an Esc is held and nothing else.
  var isLone: Bool { bytes.count == 1 }

  /// Takes in a code as `wgetch` returns it.
  ///
  /// - Parameters:
  ///   - code: a byte, or one of `KEY_…`.
  ///   - meaning: what bytes mean to curses: above 0 the key that they are, below 0 that they begin
  ///     one, 0 neither (curs_define_key(3X), `key_defined`).
  /// - Returns: the codes that are held no longer, in their order; `isPut` whether they are a key put
  ///   together here.
  mutating func take(
    _ code: Int32, meaning: ([UInt8]) -> Int32
  ) -> (codes: [Int32], isPut: Bool) {
    guard let byte = UInt8(exactly: code) else { return (giveUp() + [code], false) }
    guard !bytes.isEmpty else {
      guard byte == 0x1B else { return ([code], false) }
      bytes = [byte]
      return ([], false)
    }
    // NUL ends what curses can be asked about.
    switch byte == 0 ? 0 : meaning(bytes + [byte]) {
    case let key where key > 0:
      bytes = []
      return ([key], true)
    case ..<0:
      bytes.append(byte)
      return ([], false)
    default:
      let held = giveUp()
      guard byte == 0x1B else { return (held + [code], false) }
      bytes = [byte]
      return (held, false)
    }
  }

  /// Lets go of what is held: nothing more belongs to it.
  mutating func giveUp() -> [Int32] {
    defer { bytes = [] }
    return bytes.map(Int32.init)
  }
}
