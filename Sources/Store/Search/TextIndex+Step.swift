import Model

extension TextIndex {
  /// So many events are looked through for corrections in one step.
  private static let events: Int64 = 2_000

  /// Takes in a part of what came since, in a transaction of the index alone.
  ///
  /// - Parameters:
  ///   - store: a connection without an open transaction.
  ///   - limit: how many cases at most.
  /// - Returns: whether anything is left.
  /// - Throws: `busy` when another process is at it, and others.
  func step(from store: Connection, limit: Int) throws(StoreError) -> Bool {
    try connection.execute("BEGIN IMMEDIATE")
    do throws(StoreError) {
      // The index is locked before the store is looked at: what others took in is then all seen.
      let isMore = try store.reading { () throws(StoreError) in
        try takeIn(from: store, limit: limit)
      }
      try merge(pages: max(TextIndex.merged, limit / 4))
      try connection.execute("COMMIT")
      return isMore
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// Pages of the index merged in a step of few cases: a millisecond or two.
  private static let merged = 16

  /// Makes one of several small parts of the index, as far as it goes, so that a search has few to
  /// look into. FTS5 by itself would now and then do tens of milliseconds of it at once.
  private func merge(pages: Int) throws(StoreError) {
    let merge = try connection.statement("INSERT INTO piece(piece, rank) VALUES('merge', ?)")
    merge.bind(pages)
    try merge.run()
  }

  private func takeIn(from store: Connection, limit: Int) throws(StoreError) -> Bool {
    let now = try CityNowTable(store).read()
    guard now.sequence > 0 else { return false }
    var mark = try mark() ?? Mark()
    let isKnown = try TextIndex.belongs(mark, to: store)
    if !isKnown {
      // New, or of another store or of a past that this one no longer has.
      try connection.execute("INSERT INTO piece(piece) VALUES('delete-all')")
      mark = Mark(sequence: now.sequence)
    }
    let before = mark
    var left = limit
    let until = min(now.sequence, mark.sequence + TextIndex.events)
    if mark.sequence < until {
      let changed = try TextIndex.corrections(after: mark.sequence, through: until, in: store)
      for (sequence, id) in changed where id <= mark.cases {
        try add(id, as: sequence << TextIndex.caseBits | id, from: store)
        left -= 1
      }
      mark.sequence = until
    }
    if mark.sequence == now.sequence, left > 0, mark.cases < now.cases {
      let through = min(now.cases, mark.cases + Int64(left))
      let row = try store.statement(
        "SELECT \(CaseColumns.all) FROM case_now WHERE id > ? AND id <= ? ORDER BY id")
      defer { row.reset() }
      row.bind(mark.cases)
      row.bind(through)
      while try row.step() {
        let item = try CaseColumns.read(row, store).item
        try write(item, as: item.id.number)
      }
      mark.cases = through
    }
    if mark != before || mark.hash.isEmpty {
      mark.hash = try TextIndex.hash(of: mark.sequence, in: store) ?? []
      let save = try connection.statement("REPLACE INTO mark VALUES(1, ?, ?, ?)")
      save.bind(mark.sequence)
      save.bindBlob(mark.hash)
      save.bind(mark.cases)
      try save.run()
    }
    return mark.sequence < now.sequence || mark.cases < now.cases
  }

  /// The cases whose text or category events changed, with the events.
  static func corrections(
    after: Int64, through: Int64, in store: Connection
  ) throws(StoreError) -> [(sequence: Int64, id: Int64)] {
    let row = try store.statement(
      """
      SELECT seq, case_id FROM event WHERE seq > ? AND seq <= ?
        AND kind IN ('case.corrected', 'case.undone') AND case_id IS NOT NULL ORDER BY seq
      """)
    defer { row.reset() }
    row.bind(after)
    row.bind(through)
    var changed: [(sequence: Int64, id: Int64)] = []
    while try row.step() { changed.append((row.integer(0), row.integer(1))) }
    return changed
  }

  private func add(_ id: Int64, as number: Int64, from store: Connection) throws(StoreError) {
    let row = try store.statement("SELECT \(CaseColumns.all) FROM case_now WHERE id = ?")
    defer { row.reset() }
    row.bind(id)
    if try row.step() { try write(try CaseColumns.read(row, store).item, as: number) }
  }

  private func write(_ item: Case, as number: Int64) throws(StoreError) {
    var bytes: [UInt8] = []
    item.writeGrams(to: &bytes)
    guard !bytes.isEmpty else { return }
    let insert = try connection.statement("INSERT INTO piece(rowid, text) VALUES(?, ?)")
    insert.bind(number)
    insert.bindText(bytes)
    try insert.run()
  }
}
