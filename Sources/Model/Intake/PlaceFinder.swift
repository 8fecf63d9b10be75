/// Finds the grid that a report means: in what is typed in the place's field, or in the words of
/// the report itself. Made once for a city.
public struct PlaceFinder: Equatable, Sendable {
  /// What a text says about where.
  public struct Mention: Equatable, Sendable {
    /// The grids it may mean, the likeliest first.
    public var grids: [PlaceCode]
    /// Whether the first of them may be taken without asking: one village or grid is named.
    public var isSure: Bool

    /// Nothing is said.
    public static let none = Mention(grids: [], isSure: false)
  }

  /// The most grids that are proposed.
  public static let most = 40

  private struct Name: Sendable {
    let needle: Needle
    let length: Int
    let index: Int
  }

  private let city: City
  private let search: PlaceSearch
  private let towns: [Name]
  private let villages: [Name]
  private let named: [Name]

  /// A finder over the places of a city.
  public init(_ city: City) {
    self.city = city
    search = PlaceSearch(city)
    func names(_ all: some Sequence<(Int, String)>) -> [Name] {
      all.compactMap { index, name in
        let short = City.shortName(of: name)
        // A single character is part of too many words to name a place.
        guard short.unicodeScalars.count > 1 else { return nil }
        return Name(needle: Needle(short), length: short.utf8.count, index: index)
      }
    }
    towns = names(city.towns.enumerated().map { ($0, $1.name) })
    villages = names(city.villages.enumerated().map { ($0, $1.name) })
    named = names(city.grids.enumerated().filter { !$1.name.isEmpty }.map { ($0, $1.name) })
  }

  /// Two finders of one city find the same.
  public static func == (left: PlaceFinder, right: PlaceFinder) -> Bool { left.city == right.city }

  /// The grids that a text typed as a place may mean: by name, by pinyin initials, by code or by
  /// number; of a village or town all its grids.
  public func grids(for typed: String) -> [PlaceCode] {
    var found: [PlaceCode] = []
    for hit in search.hits(for: typed, limit: PlaceFinder.most) {
      for code in grids(in: hit.code) where !found.contains(code) { found.append(code) }
      if found.count >= PlaceFinder.most { break }
    }
    return Array(found.prefix(PlaceFinder.most))
  }

  /// Where a report says it is. A school or enterprise that is named is the place; else a village,
  /// of several with one name the one in a town that is named too; a number such as `G003` picks
  /// its grid.
  public func mention(in text: String) -> Mention {
    guard !text.isEmpty else { return .none }
    let grids = PlaceFinder.longest(named.filter { $0.needle.occurs(in: text) })
    let named = Set(PlaceFinder.longest(towns.filter { $0.needle.occurs(in: text) }).map(\.index))
    if !grids.isEmpty {
      let codes = preferring(named, grids.map(\.index)) {
        city.villages[city.grids[$0].village].town
      }
      return Mention(grids: codes.map { city.grids[$0].code }, isSure: codes.count == 1)
    }
    // A town that is named in full says nothing of a village that has its name.
    var rest = text
    for town in named where rest.contains(city.towns[town].name) {
      rest = rest.split(separator: city.towns[town].name).joined(separator: " ")
    }
    let found = PlaceFinder.longest(villages.filter { $0.needle.occurs(in: rest) })
    let places = preferring(named, found.map(\.index)) { city.villages[$0].town }
    guard let first = places.first else {
      let inTowns = named.sorted().flatMap { city.towns[$0].villages }.flatMap {
        city.villages[$0].grids.prefix(1)
      }
      return Mention(
        grids: inTowns.prefix(PlaceFinder.most).map { city.grids[$0].code }, isSure: false)
    }
    let number = PlaceFinder.gridNumber(in: text)
    var codes = places.flatMap { city.villages[$0].grids }.map { city.grids[$0].code }
    if let number {
      let exact = codes.filter { $0.value % 1_000 == number }
      codes = exact + codes.filter { $0.value % 1_000 != number }
    }
    let isOne = places.count == 1 && !city.villages[first].grids.isEmpty
    return Mention(grids: Array(codes.prefix(PlaceFinder.most)), isSure: isOne)
  }

  /// The grids of a place; a grid's own is itself.
  private func grids(in code: PlaceCode) -> [PlaceCode] {
    switch code.level {
    case .city: []
    case .town: city.townIndex(code).map { city.towns[$0].grids.map { city.grids[$0].code } } ?? []
    case .village:
      city.villageIndex(code).map { city.villages[$0].grids.map { city.grids[$0].code } } ?? []
    case .grid: [code]
    }
  }

  /// Those in the towns that are named, or all when none is in one.
  private func preferring(
    _ towns: Set<Int>, _ indices: [Int], town: (Int) -> Int
  ) -> [Int] {
    let inside = indices.filter { towns.contains(town($0)) }
    return inside.isEmpty ? indices : inside
  }

  /// Only the longest names: what holds 石佛村 holds 石佛 too.
  private static func longest(_ names: [Name]) -> [Name] {
    let most = names.map(\.length).max() ?? 0
    return names.filter { $0.length == most }
  }

  /// A grid's number as the desks say it, somewhere in a text.
  private static func gridNumber(in text: String) -> Int64? {
    let bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == 0x47 || bytes[index] == 0x67 {
      let digits = bytes[(index + 1)...].prefix { (0x30...0x39).contains($0) }
      if (1...3).contains(digits.count) { return Int64(String(decoding: digits, as: UTF8.self)) }
    }
    return nil
  }
}
