extension City {
  /// What division names end in; the longest first, so that a name loses all of its suffix.
  private static let suffixes = [
    "街道办事处", "社区居委会", "村民委员会", "居民委员会", "村委会", "居委会", "街道", "社区", "镇", "乡", "村",
  ]

  /// A name without what it says of the kind of place: 高坎 for 高坎镇, 富丽 for 富丽社区.
  public static func shortName(of name: String) -> String {
    for suffix in suffixes where name.hasSuffix(suffix) && name.count > suffix.count {
      return String(name.dropLast(suffix.count))
    }
    return name
  }

  /// The towns of a name, given in full or without its suffix, by its pinyin initials, or of a
  /// code; by code.
  public func towns(named name: String) -> [PlaceCode] {
    if let code = PlaceCode(text: name) { return townIndex(code) == nil ? [] : [code] }
    return towns.filter { City.isCalled($0.name, $0.pinyin, name) }.map(\.code)
  }

  /// The villages of a name, given in full or without its suffix, by its pinyin initials, or of
  /// a code; by code. Names repeat within a city.
  public func villages(named name: String) -> [PlaceCode] {
    if let code = PlaceCode(text: name) { return villageIndex(code) == nil ? [] : [code] }
    return villages.filter { City.isCalled($0.name, $0.pinyin, name) }.map(\.code)
  }

  /// The grids of a name, of a code, or of a number as the desks say it (`G017`); by code. Every
  /// village with a grid of that number has one.
  public func grids(named name: String) -> [PlaceCode] {
    if let code = PlaceCode(text: name) { return gridIndex(code) == nil ? [] : [code] }
    if let number = City.gridNumber(name) {
      return grids.filter { $0.code.value % 1_000 == number }.map(\.code)
    }
    return grids.filter { !$0.name.isEmpty && City.isCalled($0.name, $0.pinyin, name) }.map(\.code)
  }

  /// The towns, villages and grids of a name or code, the larger places first.
  public func places(named name: String) -> [PlaceCode] {
    towns(named: name) + villages(named: name) + grids(named: name)
  }

  /// The places that a word by itself means: those it names in full or without what it says of the
  /// kind of place, by two characters at least, or spells by three initials at least; a code, or a
  /// grid's number. Fewer letters would make a place of every short word.
  public func places(meantBy word: String) -> [PlaceCode] {
    guard word.unicodeScalars.count >= (Pinyin.isTyped(word) ? 3 : 2) else { return [] }
    return places(named: word)
  }

  /// The ways the initials of a name may be typed: as the import says, else by the tables.
  static func spellings(_ name: String, _ pinyin: String) -> [String] {
    pinyin.isEmpty ? Pinyin.spellings(of: name) : Pinyin.spellings(given: pinyin)
  }

  /// Whether a text in lower case spells a whole name, with or without what it says of the kind of
  /// place: `gk` and `gkz` for 高坎镇.
  static func isSpelled(_ name: String, _ spellings: [String], _ wanted: String) -> Bool {
    guard wanted.utf8.count >= max(2, shortName(of: name).unicodeScalars.count) else {
      return false
    }
    return spellings.contains { $0.hasPrefix(wanted) }
  }

  private static func isCalled(_ name: String, _ pinyin: String, _ wanted: String) -> Bool {
    if name == wanted || (name.hasPrefix(wanted) && shortName(of: name) == wanted) { return true }
    guard Pinyin.isTyped(wanted) else { return false }
    // Most names begin with another letter, and need not be spelled out.
    if pinyin.isEmpty, let first = name.unicodeScalars.first, let typed = wanted.utf8.first {
      let initials = Pinyin.initials(of: first)
      guard initials.isEmpty || initials.contains(typed | 0x20) else { return false }
    }
    return isSpelled(name, spellings(name, pinyin), wanted.lowercased())
  }

  /// The number of a grid written `G17` or `g017`.
  private static func gridNumber(_ text: String) -> Int64? {
    guard let first = text.first, first == "G" || first == "g", (2...4).contains(text.utf8.count)
    else { return nil }
    let digits = text.dropFirst()
    return digits.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int64(digits) : nil
  }
}

extension City.Town {
  /// The ways its name's initials may be typed, apart by blanks.
  public var spellings: String { City.spellings(name, pinyin).joined(separator: " ") }
}

extension City.Village {
  /// The ways its name's initials may be typed, apart by blanks.
  public var spellings: String { City.spellings(name, pinyin).joined(separator: " ") }
}

extension City.Grid {
  /// The ways its name's initials may be typed, apart by blanks; empty without a name.
  public var spellings: String { City.spellings(name, pinyin).joined(separator: " ") }
}
