/// Finds towns, villages and grids by what somebody types: the beginning or any part of a name, a
/// code, or a grid's number.
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
  }

  private let entries: [Entry]

  /// A search over the places of a city.
  public init(_ city: City) {
    var hits = city.towns.map { Hit(code: $0.code, name: $0.name) }
    hits += city.villages.map { Hit(code: $0.code, name: $0.name) }
    hits += city.grids.map { Hit(code: $0.code, name: $0.name.isEmpty ? $0.shortName : $0.name) }
    entries = hits.map {
      Entry(hit: $0, full: Needle($0.name), name: $0.name, digits: $0.code.description)
    }
  }

  /// The places that a text may mean, at most `limit`: first those called exactly so, then those
  /// whose name begins so, then those whose name holds it, then those whose code begins so; of
  /// each the larger places first. A text such as `富丽 G017` means the grid of that number there.
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
      }
    }
    return ranks.flatMap { $0 }
  }
}
