import Model

/// The log: appends events with their place in the hash chain.
struct EventLog {
  /// The number of the newest event and its hash; 0 and 32 zero bytes in an empty log.
  struct Head {
    var sequence: Int64 = 0
    var hash = [UInt8](repeating: 0, count: 32)
  }

  private let newest: Statement
  private let insert: Statement
  private let byOrigin: Statement
  private let bySequence: Statement
  private var body: [UInt8] = []
  private var chained: [UInt8] = []

  /// Prepares the four statements that every command needs.
  init(_ connection: Connection) throws(StoreError) {
    newest = try connection.prepare("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
    insert = try connection.prepare(
      """
      INSERT INTO event(seq, at, recorded, kind, actor, case_id, source, source_id, body, hash)
      VALUES(?,?,?,?,?,?,?,?,?,?)
      ON CONFLICT(source, source_id) WHERE source IS NOT NULL DO NOTHING
      """)
    byOrigin = try connection.prepare(
      "SELECT seq, case_id FROM event WHERE source = ? AND source_id = ?")
    bySequence = try connection.prepare("SELECT actor FROM event WHERE seq = ?")
  }

  /// The end of the chain.
  func head() throws(StoreError) -> Head {
    newest.reset()
    defer { newest.reset() }
    guard try newest.step() else { return Head() }
    return Head(sequence: newest.integer(0), hash: newest.withBytes(1) { Array($0) })
  }

  /// Writes one event after the head, which becomes it.
  ///
  /// - Returns: false, with nothing written, when its outside number came before: the index says so
  ///   while it takes the number in, so that no other look is needed.
  mutating func append(
    _ event: Event, fields: Fields, recorded: Instant, after head: inout Head
  ) throws(StoreError) -> Bool {
    body.removeAll(keepingCapacity: true)
    FieldsJSON.write(fields, to: &body)
    let sequence = head.sequence + 1
    let kind = event.fact.kind
    chained.removeAll(keepingCapacity: true)
    EventChain.begin(with: head.hash, in: &chained)
    EventChain.add(sequence, to: &chained)
    EventChain.add(event.at.seconds, to: &chained)
    EventChain.add(recorded.seconds, to: &chained)
    EventChain.add(kind, to: &chained)
    EventChain.add(event.actor, to: &chained)
    EventChain.add(event.caseID?.number, to: &chained)
    EventChain.add(event.origin?.source, to: &chained)
    EventChain.add(event.origin?.id, to: &chained)
    body.withUnsafeBytes { EventChain.addText($0, to: &chained) }
    let hash = SHA256.hash(chained)
    insert.beginRow()
    insert.bind(sequence)
    insert.bind(event.at.seconds)
    insert.bind(recorded.seconds)
    insert.bind(kind)
    insert.bind(event.actor)
    insert.bind(event.caseID?.number)
    insert.bind(event.origin?.source)
    insert.bind(event.origin?.id)
    insert.bindText(body)
    insert.bindBlob(hash)
    try insert.run()
    guard event.origin == nil || insert.changes > 0 else { return false }
    head = Head(sequence: sequence, hash: hash)
    return true
  }

  /// The first event that came in under an outside number, and its case.
  func find(_ origin: Origin) throws(StoreError) -> (sequence: Int64, caseID: CaseID?)? {
    byOrigin.reset()
    defer { byOrigin.reset() }
    byOrigin.bind(origin.source)
    byOrigin.bind(origin.id)
    guard try byOrigin.step() else { return nil }
    return (byOrigin.integer(0), byOrigin.optionalInteger(1).map { CaseID($0) })
  }

  /// Who made an event; empty when there is none of this number.
  func actor(of sequence: Int64) throws(StoreError) -> String {
    bySequence.reset()
    defer { bySequence.reset() }
    bySequence.bind(sequence)
    return try bySequence.step() ? bySequence.text(0) : ""
  }
}
