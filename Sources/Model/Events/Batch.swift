/// A move of several cases, with the cases it was made of.
public struct BatchCases: Equatable, Sendable {
  /// The move.
  public var batch: Batch
  /// The cases, by number.
  public var ids: [CaseID]

  /// A move with its cases.
  public init(batch: Batch, ids: [CaseID]) {
    self.batch = batch
    self.ids = ids
  }
}

/// The commands that one move of several cases was made of. The first event of each carries the
/// batch's name as its outside number, so that the log itself says what was done together and can be
/// taken back together.
public struct Batch: Hashable, Sendable {
  /// What stands in place of an outside system.
  public static let source = "bulk"

  /// Its name: no other batch of the store has it.
  public let name: String

  /// A batch of a name that nobody else gives.
  public init(name: String) {
    self.name = name
  }

  /// The batch that an outside number belongs to; nil for that of an outside system.
  public init?(_ origin: Origin) {
    guard origin.source == Batch.source, let slash = origin.id.lastIndex(of: "/") else {
      return nil
    }
    name = String(origin.id[..<slash])
  }

  /// The number of one of its commands.
  public func origin(of command: Int) -> Origin {
    Origin(source: Batch.source, id: "\(name)/\(command)")
  }
}
