import Model

extension Store {
  /// The events of a case as they stand in the log, with what is needed to check them elsewhere;
  /// nil when there is no such case.
  public func proof(of id: CaseID) throws(StoreError) -> CaseProof? {
    try connection.reading { () throws(StoreError) in
      let found = try connection.statement("SELECT events FROM case_now WHERE id = ?")
      defer { found.reset() }
      found.bind(id.number)
      guard try found.step() else { return nil }
      let numbers = found.text(0)
      let row = try connection.statement(
        """
        SELECT \(LogReader.columns), coalesce(
          (SELECT hash FROM event AS earlier WHERE earlier.seq = event.seq - 1), zeroblob(32))
        FROM event WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq
        """)
      defer { row.reset() }
      row.bind("[\(numbers)]")
      var events: [ChainedEvent] = []
      while try row.step() {
        events.append(
          ChainedEvent(
            sequence: row.integer(0), at: row.integer(1), recorded: row.integer(2),
            kind: row.text(3), actor: row.text(4), caseNumber: row.optionalInteger(5),
            source: row.optionalText(6), sourceID: row.optionalText(7), body: row.text(8),
            before: row.withBytes(10) { Array($0) }, hash: row.withBytes(9) { Array($0) }))
      }
      let head = try EventLog(connection).head()
      return CaseProof(
        caseNumber: id.number, city: "\(city.code) \(city.name)", headSequence: head.sequence,
        headHash: head.hash, events: events)
    }
  }

  /// What a proof says that this store's log does not: the numbers of events that it has otherwise
  /// or not at all. Particulars that were withheld are not compared; the hash stands for them.
  public func contradictions(of proof: CaseProof) throws(StoreError) -> [Int64] {
    let known = try self.proof(of: CaseID(proof.caseNumber))?.events ?? []
    var wrong: [Int64] = []
    for event in proof.events {
      var own = known.first { $0.sequence == event.sequence }
      if event.body == nil { own?.body = nil }
      if own != event { wrong.append(event.sequence) }
    }
    let head = try connection.statement("SELECT hash FROM event WHERE seq = ?")
    defer { head.reset() }
    head.bind(proof.headSequence)
    let isSame = try head.step() && head.withBytes(0) { Array($0) } == proof.headHash
    if !isSame { wrong.append(proof.headSequence) }
    return wrong
  }
}

extension ChainedEvent {
  /// Whether its hash follows from the hash before it and its columns; nil where its particulars
  /// were withheld.
  public var isChained: Bool? {
    guard let body else { return nil }
    var bytes: [UInt8] = []
    EventChain.begin(with: before, in: &bytes)
    EventChain.add(sequence, to: &bytes)
    EventChain.add(at, to: &bytes)
    EventChain.add(recorded, to: &bytes)
    EventChain.add(kind, to: &bytes)
    EventChain.add(actor, to: &bytes)
    EventChain.add(caseNumber, to: &bytes)
    EventChain.add(source, to: &bytes)
    EventChain.add(sourceID, to: &bytes)
    EventChain.add(body, to: &bytes)
    return SHA256.hash(bytes) == hash
  }
}

extension CaseProof {
  /// What is wrong with a proof.
  public enum Fault: Equatable, Sendable {
    /// This event's hash does not follow from its columns and the hash before it.
    case changed(event: Int)
    /// It names another hash before it than the event before it in the log has.
    case broken(event: Int)
    /// It is about another case.
    case strange(event: Int)
    /// It does not come after the one before it.
    case unordered(event: Int)
    /// There is no event, or the first is not the case's coming in.
    case noBeginning
    /// The log had fewer events when the proof was made, or another newest one.
    case beyondHead(event: Int)
  }

  /// Everything that is wrong, by the index of the event; empty for a sound proof.
  public var faults: [Fault] {
    var faults: [Fault] = []
    if events.first?.kind != "case.received" { faults.append(.noBeginning) }
    for (index, event) in events.enumerated() {
      if event.isChained == false { faults.append(.changed(event: index)) }
      if event.caseNumber != caseNumber { faults.append(.strange(event: index)) }
      if event.sequence > headSequence
        || event.sequence == headSequence && event.hash != headHash
      {
        faults.append(.beyondHead(event: index))
      }
      guard index > 0 else { continue }
      let last = events[index - 1]
      if event.sequence <= last.sequence { faults.append(.unordered(event: index)) }
      if event.sequence == last.sequence + 1, event.before != last.hash {
        faults.append(.broken(event: index))
      }
    }
    return faults
  }
}
