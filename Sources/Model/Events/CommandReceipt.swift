/// The answer to a command that was carried out, given once it is on disk.
public struct CommandReceipt: Equatable, Sendable {
  /// The number of its first event in the log.
  public var sequence: Int64
  /// The case it made or moved.
  public var caseID: CaseID?
  /// Whether the same outside number was carried out before; then this is the first answer.
  public var isDuplicate: Bool

  /// An answer.
  public init(sequence: Int64, caseID: CaseID?, isDuplicate: Bool) {
    self.sequence = sequence
    self.caseID = caseID
    self.isDuplicate = isDuplicate
  }
}
