import Model

/// A step of a move that is answered in words, a number or a day.
public struct Question: Equatable, Sendable {
  /// The move, and what has been answered before.
  public var chain: MoveChain
  /// What is asked for.
  public var step: MoveStep
  /// What has been typed.
  public var input = LineInput()

  /// The case.
  public var caseID: CaseID { chain.caseID }
}
