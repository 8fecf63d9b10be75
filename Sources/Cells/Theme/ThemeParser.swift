/// Reads the text form of a theme, line by line.
struct ThemeParser {
  let file: String
  var theme: Theme
  private var line = 0

  init(name: String, file: String) {
    self.file = file
    theme = Theme(name: name, looks: [:], paints: [:])
  }

  /// Take in the whole text.
  mutating func read(
    _ text: String, parent: (String) throws(ThemeError) -> Theme?
  ) throws(ThemeError) {
    // Bytes are cut, not characters: finding those would cost more than all the rest.
    for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let content = Substring(bytes)
      let words = bytes.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.map { Substring($0) }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if first == "inherits" {
        try inherit(words.dropFirst(), parent: parent)
        continue
      }
      if first == "contrast" {
        try demand(words.dropFirst())
        continue
      }
      guard words.count >= 2, words[1] == "=" else {
        throw error(.noAssignment(String(content)))
      }
      let value = words.dropFirst(2)
      if first.hasPrefix("$") {
        try name(first.dropFirst(), value)
      } else {
        try describe(String(first), value)
      }
    }
  }

  private mutating func inherit(
    _ words: ArraySlice<Substring>, parent: (String) throws(ThemeError) -> Theme?
  ) throws(ThemeError) {
    guard let name = words.first, words.count == 1 else {
      throw error(.inheritsNothing)
    }
    guard theme.looks.isEmpty && theme.paints.isEmpty else {
      throw error(.inheritsLate)
    }
    guard let base = try parent(String(name)) else {
      throw error(.noParent(String(name)))
    }
    theme.looks = base.looks
    theme.paints = base.paints
    theme.contrast = base.contrast
  }

  private mutating func demand(_ words: ArraySlice<Substring>) throws(ThemeError) {
    guard let word = words.first, words.count == 1, let least = Double(word),
      (Palette.leastContrast...21).contains(least)
    else { throw error(.noContrast(words.joined(separator: " "))) }
    theme.contrast = least
  }

  private mutating func name(
    _ name: Substring, _ words: ArraySlice<Substring>
  ) throws(ThemeError) {
    guard !name.isEmpty, let word = words.first, words.count == 1 else {
      throw error(.notOneColour)
    }
    theme.paints[String(name)] = try paint(word)
  }

  /// The names of the roles and their beginnings before a dot.
  private static let names: Set<String> = {
    var names: Set<String> = []
    for role in Role.allCases {
      names.insert(role.name)
      if let dot = role.name.utf8.firstIndex(of: 0x2E) { names.insert(String(role.name[..<dot])) }
    }
    return names
  }()

  private mutating func describe(
    _ name: String, _ words: ArraySlice<Substring>
  ) throws(ThemeError) {
    guard Self.names.contains(name) else {
      throw error(.noRole(name))
    }
    let parts = words.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count <= 3 else {
      throw error(.tooManyForms)
    }
    var forms: [Look.Form] = []
    for part in parts { forms.append(try form(part)) }
    theme.looks[name] = Look(
      full: forms[0], sixteen: forms.count > 1 ? forms[1] : nil,
      mono: forms.count > 2 ? forms[2] : nil)
  }

  private func form(_ words: ArraySlice<Substring>) throws(ThemeError) -> Look.Form {
    var form = Look.Form()
    var rest = words
    if let word = rest.first, word != "on", !word.hasPrefix("+") {
      form.ink = try paint(word)
      rest = rest.dropFirst()
    }
    if rest.first == "on" {
      guard rest.count >= 2 else { throw error(.noGround) }
      form.paper = try paint(rest[rest.startIndex + 1])
      rest = rest.dropFirst(2)
    }
    for word in rest {
      guard let (_, attribute) = Attributes.named.first(where: { "+" + $0.0 == word }) else {
        throw error(.noAttribute(String(word), known: Attributes.named.map { "+" + $0.0 }))
      }
      form.attributes.insert(attribute)
    }
    return form
  }

  private func paint(_ word: Substring) throws(ThemeError) -> Look.Paint {
    if word == "default" { return .terminal }
    if word.hasPrefix("$") {
      guard let paint = theme.paints[String(word.dropFirst())] else {
        throw error(.unnamedColour(String(word)))
      }
      return paint
    }
    if let index = Colour.names.firstIndex(of: String(word)) { return .indexed(UInt8(index)) }
    if word.hasPrefix("#"), let paint = Self.rgb(word.dropFirst()) { return paint }
    throw error(.noColour(String(word), known: Colour.names))
  }

  /// `rrggbb` or `rrggbb/index`.
  private static func rgb(_ digits: Substring) -> Look.Paint? {
    let parts = digits.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count == 6, parts[0].first != "+",
      let value = UInt32(parts[0], radix: 16)
    else { return nil }
    var index: UInt8?
    if parts.count == 2 {
      guard let number = UInt8(parts[1]) else { return nil }
      index = number
    }
    return .rgb(
      UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF), index: index)
  }

  private func error(_ fault: ThemeFault) -> ThemeError {
    ThemeError(file: file, line: line, fault: fault)
  }
}

extension Theme {
  /// The themes that a text says it inherits, whatever else is wrong with it.
  public static func parents(in text: String) -> [String] {
    text.utf8.split(separator: 0x0A).compactMap { line in
      let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        .map { String(Substring($0)) }
      return words.count == 2 && words.first == "inherits" ? words.last : nil
    }
  }

  /// Read a theme.
  /// - Parameters:
  ///   - name: what it is called.
  ///   - text: its lines.
  ///   - file: what errors call it; its name, if nothing is said.
  ///   - parent: finds the theme named by `inherits`; by default one of the embedded ones.
  /// - Throws: the first mistake, with its line and what was expected there.
  public init(
    name: String, text: String, file: String? = nil,
    parent: (String) throws(ThemeError) -> Theme? = { name throws(ThemeError) in
      Theme.embedded(name)
    }
  ) throws(ThemeError) {
    var parser = ThemeParser(name: name, file: file ?? name)
    try parser.read(text, parent: parent)
    self = parser.theme
  }
}
