import Model

extension Store {
  /// Takes a part of the new texts into the index that searches use, at most so many cases. The
  /// store itself is not written to. A few milliseconds for a hundred short texts.
  ///
  /// - Returns: whether anything is left to take in.
  /// - Throws: `readOnly` when the index cannot be written, `busy` when another process is at it.
  public func indexTexts(limit: Int) throws(StoreError) -> Bool {
    guard access != .readOnly else { throw .readOnly(path: path) }
    if indexWriter == nil { indexWriter = TextIndex.open(beside: path, writes: true) }
    guard let writer = indexWriter else { throw .readOnly(path: TextIndex.path(beside: path)) }
    do throws(StoreError) {
      return try writer.step(from: connection, limit: max(1, limit))
    } catch {
      guard case .corrupt = error else { throw error }
      // It holds nothing that the store does not.
      forgetIndex()
      TextIndex.remove(beside: path)
      return true
    }
  }

  /// Whether texts were searched since this was last asked: then the index is of use.
  public func takeSearched() -> Bool {
    defer { isSearched = false }
    return isSearched
  }

  /// How many cases the index holds, and how many there are.
  public func indexedTexts() throws(StoreError) -> (indexed: Int64, cases: Int64) {
    try connection.reading { () throws(StoreError) in
      let cases = try cityNow.read().cases
      return (try openIndex()?.mark()?.cases ?? 0, cases)
    }
  }

  /// Forgets what searches found in the index, so that the next one asks it anew.
  public func forgetSearches() { searchMemory = SearchMemory() }

  /// Throws the index away; searches ask every text then, until it is made again.
  public func dropTextIndex() {
    forgetIndex()
    TextIndex.remove(beside: path)
  }

  /// What the index says of a filter, in the open transaction. Trouble with the index is none with
  /// the search: every text is asked then. The index is of the present; texts of an earlier moment,
  /// before their corrections, have to be asked directly.
  func search(for filter: Filter) throws(StoreError) -> TextSearch {
    let sought = TextSearch.sought(by: filter)
    guard !sought.isEmpty else { return .direct }
    isSearched = true
    guard past == nil, connection.mode != .immutable else { return .direct }
    do throws(StoreError) {
      return try indexed(filter, sought)
    } catch {
      forgetIndex()
      return .direct
    }
  }

  private func indexed(_ filter: Filter, _ sought: [String]) throws(StoreError) -> TextSearch {
    guard let index = try openIndex(), let mark = try index.mark(), mark.cases > 0,
      try TextIndex.belongs(mark, to: connection),
      let corrected = try corrections(since: mark.sequence)
    else { return .direct }
    let last = try cityNow.read().cases
    func set(_ texts: [String]) throws(StoreError) -> SearchSet? {
      let pieces = Array(Set(texts.flatMap(TextGrams.wanted))).sorted()
      guard !pieces.isEmpty else { return nil }
      let key = SearchMemory.Key(pieces: pieces.map { Array($0.utf8) }, mark: mark)
      if !searchMemory.knows(key) {
        searchMemory.keep(try index.cases(with: pieces, of: mark.cases), for: key)
      }
      guard var ids = searchMemory[key] else { return nil }
      // A text of figures may also be a case's own number.
      let more = corrected.union(texts.compactMap { CaseID(text: $0)?.number })
      if !more.isEmpty { ids = Set(ids).union(more.filter { $0 <= mark.cases }).sorted() }
      return SearchSet(ids: ids, indexed: mark.cases, last: last)
    }
    var search = TextSearch()
    func add(_ set: SearchSet, for texts: [String]) {
      for text in texts where search.numbers[Array(text.utf8)] == nil {
        search.numbers[Array(text.utf8)] = search.sets.count
      }
      search.sets.append(set)
    }
    let required = TextSearch.required(by: filter)
    if !required.isEmpty, let whole = try set(required) {
      search.whole = whole
      add(whole, for: required)
    }
    for text in sought.prefix(8) where search.numbers[Array(text.utf8)] == nil {
      if let set = try set([text]) { add(set, for: [text]) }
    }
    return search
  }

  private func openIndex() throws(StoreError) -> TextIndex? {
    if indexReader == nil { indexReader = TextIndex.open(beside: path, writes: false) }
    return indexReader
  }

  /// The cases corrected after an event; nil when too much happened since to look.
  private func corrections(since sequence: Int64) throws(StoreError) -> Set<Int64>? {
    let head = try cityNow.read().sequence
    guard head - sequence <= 50_000 else { return nil }
    if searchMemory.since != sequence || searchMemory.through > head {
      (searchMemory.since, searchMemory.through) = (sequence, sequence)
      searchMemory.corrected = []
    }
    for (_, id) in try TextIndex.corrections(
      after: searchMemory.through, through: head, in: connection)
    { searchMemory.corrected.insert(id) }
    searchMemory.through = head
    return searchMemory.corrected
  }

  private func forgetIndex() {
    indexReader = nil
    indexWriter = nil
    searchMemory = SearchMemory()
  }
}

/// What the last searches found in the index, so that the pages of one list ask it once.
struct SearchMemory {
  /// What was asked of which state of the index.
  struct Key: Equatable {
    var pieces: [[UInt8]]
    var mark: TextIndex.Mark
  }

  /// The event after which corrections were looked for, how far, and the cases they changed.
  var since: Int64 = -1
  var through: Int64 = -1
  var corrected: Set<Int64> = []
  private var answers: [(key: Key, ids: [Int64]?)] = []

  /// Whether this was asked.
  func knows(_ key: Key) -> Bool { answers.contains { $0.key == key } }

  /// The cases found; nil for a common word.
  subscript(key: Key) -> [Int64]? { answers.first { $0.key == key }?.ids }

  /// Keeps an answer, and the few before it.
  mutating func keep(_ ids: [Int64]?, for key: Key) {
    answers.insert((key, ids), at: 0)
    if answers.count > 6 { answers.removeLast() }
  }
}
