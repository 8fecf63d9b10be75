import Model

extension TextIndex {
  /// What is wrong with the index: pieces of texts that it should have and has not. Pieces that no
  /// text has any more are no fault. `store` is within a transaction.
  func check(
    against store: Connection, progress: (_ done: Int64, _ total: Int64) -> Void
  ) throws(StoreError) -> [String] {
    guard let mark = try mark() else { return [] }
    // Of another store or another past: searches do not use it, and the next step makes it anew.
    guard try TextIndex.belongs(mark, to: store) else { return [] }
    let head = try CityNowTable(store).read().sequence
    let corrected = Set(
      try TextIndex.corrections(after: mark.sequence, through: head, in: store).map(\.id))
    var wanted: [[UInt8]: Int64] = [:]
    let row = try store.statement(
      "SELECT \(CaseColumns.all) FROM case_now WHERE id <= ? ORDER BY id")
    defer { row.reset() }
    row.bind(mark.cases)
    var done: Int64 = 0
    while try row.step() {
      let item = try CaseColumns.read(row, store).item
      done += 1
      if done % 5_000 == 0 { progress(done, mark.cases) }
      guard !corrected.contains(item.id.number) else { continue }
      var bytes: [UInt8] = []
      item.writeGrams(to: &bytes)
      for piece in Set(bytes.split(separator: 0x20).map(Array.init)) {
        wanted[piece, default: 0] += 1
      }
    }
    progress(mark.cases, mark.cases)
    return try lacking(wanted)
  }

  /// The pieces that fewer cases have in the index than among the texts.
  private func lacking(_ wanted: [[UInt8]: Int64]) throws(StoreError) -> [String] {
    var wanted = wanted
    var lines: [String] = []
    try connection.execute(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, piece, row)")
    let row = try connection.statement("SELECT term, doc FROM temp.vocabulary")
    defer { row.reset() }
    func note(_ piece: [UInt8], _ has: Int64, _ needs: Int64) {
      guard lines.count < 5 else { return }
      let text = String(decoding: piece, as: UTF8.self)
      lines.append("\(text) is there for \(has) cases, and \(needs) have it")
    }
    while try row.step() {
      let piece = row.withBytes(0) { Array($0) }
      guard let needs = wanted.removeValue(forKey: piece) else { continue }
      if row.integer(1) < needs { note(piece, row.integer(1), needs) }
    }
    for (piece, needs) in wanted.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      note(piece, 0, needs)
    }
    return lines
  }
}
