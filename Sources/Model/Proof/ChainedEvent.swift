/// A line of the log as it stands there, with everything its hash is taken over, so that it can be
/// checked without the store.
public struct ChainedEvent: Equatable, Sendable {
  /// Its number in the log.
  public var sequence: Int64
  /// When it happened, in seconds since the epoch.
  public var at: Int64
  /// When it was written down, in seconds since the epoch.
  public var recorded: Int64
  /// What happened, such as `case.received`.
  public var kind: String
  /// The login or system that did it.
  public var actor: String
  /// The number of the case; nil for an event about none.
  public var caseNumber: Int64?
  /// The outside system it came from.
  public var source: String?
  /// Its number there.
  public var sourceID: String?
  /// The particulars as they are written in the log; nil where they were withheld because they tell
  /// of a person.
  public var body: String?
  /// The hash of the event before it in the log: 32 bytes.
  public var before: [UInt8]
  /// Its own hash: 32 bytes.
  public var hash: [UInt8]

  /// A line of the log.
  public init(
    sequence: Int64, at: Int64, recorded: Int64, kind: String, actor: String, caseNumber: Int64?,
    source: String?, sourceID: String?, body: String?, before: [UInt8], hash: [UInt8]
  ) {
    self.sequence = sequence
    self.at = at
    self.recorded = recorded
    self.kind = kind
    self.actor = actor
    self.caseNumber = caseNumber
    self.source = source
    self.sourceID = sourceID
    self.body = body
    self.before = before
    self.hash = hash
  }
}

/// The events of a case with what proves them: a file that is checked without the store.
public struct CaseProof: Equatable, Sendable {
  /// The number of the case.
  public var caseNumber: Int64
  /// The city's code and name.
  public var city: String
  /// The number of the newest event of the whole log when the proof was made ...
  public var headSequence: Int64
  /// ... and its hash: who has noted it elsewhere can hold the log to it.
  public var headHash: [UInt8]
  /// The events of the case, oldest first.
  public var events: [ChainedEvent]

  /// A proof of a case.
  public init(
    caseNumber: Int64, city: String, headSequence: Int64, headHash: [UInt8],
    events: [ChainedEvent]
  ) {
    self.caseNumber = caseNumber
    self.city = city
    self.headSequence = headSequence
    self.headHash = headHash
    self.events = events
  }

  /// The proof without what tells of persons: the particulars of events that masking would change,
  /// by the caller's name too where it is known. Their hashes stay, so that the chain around them can
  /// still be checked.
  public func withoutPersons(caller: Caller?) -> CaseProof {
    var proof = self
    for index in events.indices {
      guard let body = events[index].body else { continue }
      let telling = body.contains("\"caller\":") || MaskedText.masking(body, caller: caller) != body
      if telling { proof.events[index].body = nil }
    }
    return proof
  }
}
