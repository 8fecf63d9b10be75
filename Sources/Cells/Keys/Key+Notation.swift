extension Key {
  /// The named keys in the order they are documented.
  private static let names: [(String, Key)] = [
    ("<Up>", .up), ("<Down>", .down), ("<Left>", .left), ("<Right>", .right),
    ("<Home>", .home), ("<End>", .end), ("<PageUp>", .pageUp), ("<PageDown>", .pageDown),
    ("<Insert>", .insert), ("<Delete>", .delete), ("<Backspace>", .backspace),
    ("<Enter>", .enter), ("<Esc>", .escape), ("<Tab>", .tab), ("<S-Tab>", .backTab),
    ("<Space>", .character(" ")),
  ]

  /// What hints, help and key files call the key: `j`, `<Enter>`, `<F5>`, `C-l`.
  public var notation: String {
    if let (name, _) = Key.names.first(where: { $0.1 == self }) { return name }
    switch self {
    case .character(let scalar): return String(Character(scalar))
    case .control(let scalar): return "C-" + String(Character(scalar))
    case .function(let number): return "<F\(number)>"
    case .paste: return "<Paste>"
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete,
      .backspace, .enter, .escape, .tab, .backTab:
      return ""
    }
  }

  /// The key of that notation, letter case in names not minded; nil if there is none. A paste
  /// has no notation to be read.
  public init?(notation: String) {
    let scalars = notation.unicodeScalars
    if let only = scalars.first, scalars.count == 1 {
      guard only != " ", Width.of(only) > 0 else { return nil }
      self = .character(only)
      return
    }
    let lowered = notation.lowercased()
    if let (_, key) = Key.names.first(where: { $0.0.lowercased() == lowered }) {
      self = key
    } else if lowered.hasPrefix("c-"), scalars.count == 3,
      let letter = lowered.unicodeScalars.last, Key.isControlLetter(letter)
    {
      self = .control(letter)
    } else if lowered.hasPrefix("<f"), lowered.hasSuffix(">"),
      let number = Int(lowered.dropFirst(2).dropLast()), (1...35).contains(number),
      lowered == "<f\(number)>"
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// Whether Control with this scalar is a key of its own.
  private static func isControlLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "h", "i", "m": false
    case "a"..."z", "\\", "]", "^", "_", "@": true
    default: false
    }
  }
}
