import CSQLite

/// The cases that may hold some words: those that the index names, those corrected since, and all
/// that came after it.
struct SearchSet: Equatable {
  /// Numbers of cases, ascending, each once.
  var ids: [Int64]
  /// The last case that the index knows; later ones may all hold the words.
  var indexed: Int64
  /// The last case there is.
  var last: Int64

  /// How many they are.
  var count: Int { ids.count + Int(max(0, last - indexed)) }

  /// Whether a case is among them.
  func contains(_ id: Int64) -> Bool {
    if id > indexed { return true }
    let place = index(of: id)
    return place < ids.count && ids[place] == id
  }

  /// The case next to a number, on the way up or down; nil at the end. Without a number, the first.
  func next(after number: Int64?, descending: Bool) -> Int64? {
    guard descending else {
      let place = number.map { index(of: $0 + 1) } ?? 0
      if place < ids.count { return ids[place] }
      let later = max(indexed, number ?? 0) + 1
      return later <= last ? later : nil
    }
    let below = min(number ?? .max, last + 1)
    if below - 1 > indexed { return below - 1 }
    let place = index(of: below)
    return place > 0 ? ids[place - 1] : nil
  }

  /// All of them as JSON.
  var json: String {
    var list = ids.map(String.init)
    if last > indexed { list += (indexed + 1...last).map(String.init) }
    return "[" + list.joined(separator: ",") + "]"
  }

  /// Where a number stands among `ids`, or would.
  private func index(of id: Int64) -> Int {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The sets that a connection's statements may ask, as a function that SQLite calls.
final class SearchSieve {
  /// `search_hit(set, case)`: 1 when the case may hold the set's words, else 0.
  static let function = "search_hit"

  /// The sets of the search that is under way, by number.
  var sets: [SearchSet] = []

  /// Makes it known to a connection, which has to outlive it.
  func register(on handle: OpaquePointer) -> Bool {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let code = sqlite3_create_function_v2(
      handle, SearchSieve.function, 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, context,
      { context, _, values in
        guard let values, let data = sqlite3_user_data(context) else { return }
        let sieve = Unmanaged<SearchSieve>.fromOpaque(data).takeUnretainedValue()
        let number = Int(sqlite3_value_int64(values[0]))
        let isIn =
          !sieve.sets.indices.contains(number)
          || sieve.sets[number].contains(sqlite3_value_int64(values[1]))
        sqlite3_result_int(context, isIn ? 1 : 0)
      }, nil, nil, nil)
    return code == SQLITE_OK
  }
}
