import CSQLite
import Model

/// The index of the cases' texts as they are shown, in a file of its own beside the store.
///
/// It is a cache: it may be behind, be missing or be thrown away at any time, and a search is complete
/// all the same. So it costs a feed nothing, wakes no console, and the store's layout does not know
/// of it. A row names a case by its number; the pieces that a later correction brought have the
/// number of that event above it. Rows are added and never changed, so that the index can only
/// name too many cases: each is asked again.
final class TextIndex {
  /// What it has taken in.
  struct Mark: Equatable {
    /// The event up to which corrections are in it, and that event's hash, by which it is known to
    /// belong to this store.
    var sequence: Int64 = 0
    var hash: [UInt8] = []
    /// The cases up to this number are in it.
    var cases: Int64 = 0
  }

  /// The layout of the file, counted up when the tables, the pieces or the rules of masking change:
  /// an index of another layout is made anew.
  static let layout: Int64 = 2
  /// Corrected texts have the event's number above these bits.
  static let caseBits: Int64 = 32

  let connection: Connection

  /// The file's path beside a store.
  static func path(beside store: String) -> String { store + "-search" }

  /// Opens the index beside a store; nil when there is none that can be used. To write, it is made
  /// where it is missing.
  static func open(beside store: String, writes: Bool) -> TextIndex? {
    do throws(StoreError) {
      let path = path(beside: store)
      if !StoreFile.exists(path) {
        guard writes else { return nil }
        try StoreFile.make(path)
      }
      return try TextIndex(path: path, writes: writes)
    } catch {
      return nil
    }
  }

  private init(path: String, writes: Bool) throws(StoreError) {
    connection = try Connection(path: path, mode: writes ? .readWrite : .readOnly)
    try connection.execute("PRAGMA trusted_schema = OFF; PRAGMA cache_size = -1000")
    guard writes else {
      guard try connection.number("PRAGMA user_version") == TextIndex.layout else {
        throw .notAStore(path: path, reason: "it is an index of another layout")
      }
      return
    }
    // What a crash may take away is taken in again: nothing waits for the disk here.
    try connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    if try connection.number("PRAGMA user_version") != TextIndex.layout { try make() }
  }

  /// Makes the tables, in place of whatever there is.
  private func make() throws(StoreError) {
    try connection.execute("BEGIN IMMEDIATE")
    do throws(StoreError) {
      try connection.execute(
        """
        DROP TABLE IF EXISTS piece;
        DROP TABLE IF EXISTS mark;
        CREATE VIRTUAL TABLE piece USING fts5(
          text, content='', columnsize=0, detail=none, tokenize='ascii');
        -- Merging is done in small parts with each step, and never all at once.
        INSERT INTO piece(piece, rank) VALUES('automerge', 0);
        INSERT INTO piece(piece, rank) VALUES('crisismerge', 1000);
        CREATE TABLE mark(
          id INTEGER PRIMARY KEY CHECK(id = 1),
          seq INTEGER NOT NULL, hash BLOB NOT NULL, cases INTEGER NOT NULL
        ) STRICT;
        PRAGMA user_version = \(TextIndex.layout);
        """)
      try connection.execute("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// How far it is; nil before anything was taken in.
  func mark() throws(StoreError) -> Mark? {
    let row = try connection.statement("SELECT seq, hash, cases FROM mark WHERE id = 1")
    defer { row.reset() }
    guard try row.step() else { return nil }
    return Mark(
      sequence: row.integer(0), hash: row.withBytes(1) { Array($0) }, cases: row.integer(2))
  }

  /// Whether what it has taken in is of this store's log, as the open transaction sees it.
  static func belongs(_ mark: Mark, to store: Connection) throws(StoreError) -> Bool {
    try hash(of: mark.sequence, in: store) == mark.hash
  }

  /// The cases whose pieces may spell the words, by number; nil when there are so many that walking
  /// the list finds a page of them sooner. All pieces have to occur; `cases` is how many cases there
  /// are.
  func cases(with pieces: [String], of cases: Int64) throws(StoreError) -> [Int64]? {
    guard let match = try rarest(of: pieces, cases) else { return [] }
    var found: [Int64] = []
    let corrected = Int64(1) << TextIndex.caseBits
    for (isLater, sql) in [
      (false, "SELECT rowid FROM piece WHERE piece MATCH ?1 AND rowid < ?2 ORDER BY rowid DESC"),
      (true, "SELECT rowid FROM piece WHERE piece MATCH ?1 AND rowid >= ?2 ORDER BY rowid DESC"),
    ] {
      let row = try connection.statement(sql)
      defer { row.reset() }
      row.bind(match)
      row.bind(corrected)
      while try row.step() {
        found.append(row.integer(0) & (corrected - 1))
        if found.count > TextIndex.most { return nil }
        if !isLater, found.count % 500 == 0, let newest = found.first, let oldest = found.last {
          // As many as these to that stretch of numbers: so many in all.
          let span = max(1, newest - oldest)
          if Int64(found.count) * cases / span > 2 * Int64(TextIndex.most) { return nil }
        }
      }
    }
    found.sort()
    return found
  }

  /// The question for those of the pieces that tell most: up to three of the rarest. Of a piece that is
  /// far more common than the rarest, going through its cases costs more than asking a few texts in
  /// vain. Nil when some piece is in no case at all.
  private func rarest(of pieces: [String], _ cases: Int64) throws(StoreError) -> String? {
    let look = 200
    let row = try connection.statement(
      "SELECT rowid FROM piece WHERE piece MATCH ? ORDER BY rowid DESC LIMIT \(look)")
    defer { row.reset() }
    var guesses: [(piece: String, count: Int64)] = []
    for piece in pieces {
      row.reset()
      row.bind("\"\(piece)\"")
      var count: Int64 = 0
      var newest: Int64 = 0
      var oldest: Int64 = 0
      while try row.step() {
        oldest = row.integer(0) & ((1 << TextIndex.caseBits) - 1)
        if count == 0 { newest = oldest }
        count += 1
      }
      guard count > 0 else { return nil }
      if count == look { count = count * cases / max(1, abs(newest - oldest)) }
      guesses.append((piece, count))
    }
    guesses.sort { $0.count < $1.count }
    let fewest = guesses.first?.count ?? 0
    return guesses.prefix(3).filter { $0.count <= 30 * fewest }.map { "\"\($0.piece)\"" }
      .joined(separator: " ")
  }

  /// Beyond so many cases a word counts as common.
  private static let most = 20_000

  /// Throws the file away.
  static func remove(beside store: String) { StoreFile.remove(path(beside: store)) }

  /// The hash of an event; nil when there is none of this number.
  static func hash(of sequence: Int64, in store: Connection) throws(StoreError) -> [UInt8]? {
    let row = try store.statement("SELECT hash FROM event WHERE seq = ?")
    defer { row.reset() }
    row.bind(sequence)
    return try row.step() ? row.withBytes(0) { Array($0) } : nil
  }
}
