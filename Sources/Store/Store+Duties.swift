import Model

extension Store {
  /// The cases that wait for any of these, from an index alone.
  public func cases(waitingFor waits: Waits) throws(StoreError) -> [CaseID] {
    // Values that share a bit with those wanted: a seek each, however many closed cases wait for
    // their call back.
    let all = Waits.words.reduce(0) { $0 | $1.wait.rawValue }
    let values = (1...all).filter { $0 & waits.rawValue != 0 }.map { String($0) }
    let found = try connection.statement(
      "SELECT id FROM case_now WHERE waits > 0 AND waits IN (\(values.joined(separator: ",")))")
    defer { found.reset() }
    var cases: [CaseID] = []
    while try found.step() { cases.append(CaseID(found.integer(0))) }
    return cases
  }

  /// A case as it stands, without its timeline; nil when there is none with this number.
  public func item(_ id: CaseID) throws(StoreError) -> Case? {
    let found = try connection.statement("SELECT \(CaseColumns.all) FROM case_now WHERE id = ?")
    defer { found.reset() }
    found.bind(id.number)
    guard try found.step() else { return nil }
    return try CaseColumns.read(found, connection).item
  }

  /// Takes or keeps the lease of a duty, unless another process has it.
  ///
  /// - Parameters:
  ///   - duty: what the lease is for.
  ///   - holder: the process.
  ///   - now: this machine's clock.
  ///   - seconds: how long it is kept without being taken again.
  /// - Returns: whether this process has it now.
  /// - Throws: `busy` and others.
  public func takeLease(
    of duty: String, for holder: String, now: Instant, seconds: Int64
  ) throws(StoreError) -> Bool {
    guard access != .readOnly else { throw .readOnly(path: path) }
    let take = try connection.statement(
      """
      INSERT INTO lease VALUES(?1, ?2, ?3) ON CONFLICT(duty) DO UPDATE
        SET holder = excluded.holder, until = excluded.until
        WHERE holder = excluded.holder OR until <= ?4 OR until > ?4 + 2 * ?5
      """)
    defer { take.reset() }
    take.bind(duty)
    take.bind(holder)
    take.bind((now + seconds).seconds)
    take.bind(now.seconds)
    // A lease that ends long after any could is left by a clock that was wrong.
    take.bind(seconds)
    try take.run()
    let held = try connection.statement("SELECT holder FROM lease WHERE duty = ?")
    defer { held.reset() }
    held.bind(duty)
    return try held.step() && held.text(0) == holder
  }

  /// Gives a lease back, if this process has it.
  ///
  /// - Throws: `busy` and others.
  public func dropLease(of duty: String, for holder: String) throws(StoreError) {
    let drop = try connection.statement("DELETE FROM lease WHERE duty = ? AND holder = ?")
    defer { drop.reset() }
    drop.bind(duty)
    drop.bind(holder)
    try drop.run()
  }
}
