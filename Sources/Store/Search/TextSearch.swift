import Model

/// What the index says of the texts that a filter looks for.
struct TextSearch {
  /// The set of cases outside of which nothing can pass; nil when every case has to be asked.
  var whole: SearchSet?
  /// The number of the set for the bytes of each text looked for, in `sets`. Texts that are written
  /// in other characters are others, even if they look the same.
  var numbers: [[UInt8]: Int] = [:]
  /// The sets.
  var sets: [SearchSet] = []

  /// Without an index.
  static let direct = TextSearch()

  /// The texts that must all occur for a filter to let a case pass, as far as it says so outright.
  static func required(by filter: Filter) -> [String] {
    switch filter {
    case .test(.contains(let words)): [words]
    case .all(let parts): parts.flatMap(required)
    case .everything, .any, .not, .test: []
    }
  }

  /// The texts that are looked for anywhere in a filter, but for what must not occur.
  static func sought(by filter: Filter) -> [String] {
    switch filter {
    case .test(.contains(let words)): [words]
    case .all(let parts), .any(let parts): parts.flatMap(sought)
    case .everything, .not, .test: []
    }
  }
}

extension Filter {
  /// Whether the columns of an index and the sets of a search are enough for a condition that all
  /// passing cases fulfil.
  func isSieved(by search: TextSearch, on walk: FilterPins.Walk) -> Bool {
    switch self {
    case .all(let parts), .any(let parts):
      parts.allSatisfy { $0.isSieved(by: search, on: walk) }
    case .test(.contains(let words)): search.numbers[Array(words.utf8)] != nil
    case .everything, .not, .test: isQuick(on: walk)
    }
  }
}
