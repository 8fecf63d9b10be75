/// Finds towns, villages and grids by what somebody types: the beginning or any part of a name or
/// of its pinyin initials, a code, or a grid's number.
public struct PlaceSearch: Sendable {
  /// A place that was found.
  public struct Hit: Hashable, Sendable {
    /// Its code, which tells its level.
    public var code: PlaceCode
    /// Its name; for a grid without a name its number, as `G017`.
    public var name: String

    /// A place that was found.
    public init(code: PlaceCode, name: String) {
      self.code = code
      self.name = name
    }
  }

  private struct Entry: Sendable {
    let hit: Hit
    let full: Needle
    let name: String
    let digits: String
    let spellings: [String]

    init(_ code: PlaceCode, _ name: String, _ pinyin: String) {
      hit = Hit(code: code, name: name)
      full = Needle(name)
      self.name = name
      digits = code.description
      spellings = City.spellings(name, pinyin)
    }

    /// How well initials fit its name; nil when they do not.
    func rank(ofInitials typed: String) -> Int? {
      if City.isSpelled(name, spellings, typed) { return 0 }
      if spellings.contains(where: { $0.hasPrefix(typed) }) { return 1 }
      let needle = Needle(typed)
      return typed.utf8.count > 1 && spellings.contains(where: { needle.occurs(in: $0) }) ? 2 : nil
    }
  }

  private let entries: [Entry]

  /// A search over the places of a city.
  public init(_ city: City) {
    var entries = city.towns.map { Entry($0.code, $0.name, $0.pinyin) }
    entries += city.villages.map { Entry($0.code, $0.name, $0.pinyin) }
    entries += city.grids.map {
      Entry($0.code, $0.name.isEmpty ? $0.shortName : $0.name, $0.pinyin)
    }
    self.entries = entries
  }

  /// The places that a text may mean, at most `limit`: first those called exactly so, then those
  /// whose name begins so, then those whose name holds it, then those whose code begins so; a name
  /// spelled by its initials counts as if it were written. Of each the larger places come first. A
  /// text such as `富丽 G017` means the grid of that number there.
  public func hits(for text: String, limit: Int = 50) -> [Hit] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let last = words.last else { return [] }
    guard words.count > 1 else { return Array(ranked(last).prefix(limit)) }
    let above = words.dropLast().map { word in ranked(word).map(\.code) }
    let inside = ranked(last).filter { hit in
      above.allSatisfy { codes in
        codes.contains { $0 != hit.code && hit.code.ancestor($0.level) == $0 }
      }
    }
    return Array(inside.prefix(limit))
  }

  private func ranked(_ word: String) -> [Hit] {
    let needle = Needle(word)
    let typed = Pinyin.isTyped(word) ? word.lowercased() : nil
    var ranks: [[Hit]] = [[], [], [], []]
    for entry in entries {
      if needle.begins(entry.name) {
        let isWhole =
          entry.full.begins(word) || City.shortName(of: entry.name) == word
        ranks[isWhole ? 0 : 1].append(entry.hit)
      } else if needle.occurs(in: entry.name) {
        ranks[2].append(entry.hit)
      } else if entry.digits.hasPrefix(word) {
        ranks[3].append(entry.hit)
      } else if let typed, let rank = entry.rank(ofInitials: typed) {
        ranks[rank].append(entry.hit)
      }
    }
    return ranks.flatMap { $0 }
  }
}
