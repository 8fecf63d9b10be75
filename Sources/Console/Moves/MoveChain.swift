import Model

/// A move of a case on its way through its questions, one small step after another.
public struct MoveChain: Equatable, Sendable {
  /// What has been answered.
  public var draft: MoveDraft
  /// The case.
  public var caseID: CaseID
  /// The version of the case the writer saw.
  public var version: Int
  /// Steps that need no asking, because there is only one answer.
  var known: Set<MoveStep> = []
  /// How many steps have been answered.
  public private(set) var done = 0
  /// The request that reads cases like it; nil when nothing is read any more.
  var similar: Int?

  /// A move nothing has been asked of yet.
  init(_ draft: MoveDraft, of item: Case) {
    self.draft = draft
    caseID = item.id
    version = item.version
  }

  /// What is asked, in order.
  var steps: [MoveStep] { draft.steps.filter { !known.contains($0) } }

  /// What is to be asked next; nil when all is known.
  public var step: MoveStep? { steps.dropFirst(done).first }

  /// Whether the step that is asked now takes several answers.
  var takesSeveral: Bool { step == .units }

  /// Goes to the next step.
  mutating func advance() { done += 1 }
}
