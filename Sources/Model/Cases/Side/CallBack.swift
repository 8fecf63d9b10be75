/// What a caller said when rung back 回访 (domain, section 3).
public enum CallBackAnswer: String, CaseIterable, Sendable {
  /// Satisfied.
  case satisfied
  /// So-so.
  case soSo = "so-so"
  /// Dissatisfied.
  case dissatisfied
  /// Nobody answered; it is tried again.
  case notReached = "not-reached"
}

/// The ringing back of a closed case's caller.
public struct CallBack: Hashable, Sendable {
  /// How often it was tried.
  public var attempts: Int
  /// The last answer.
  public var answer: CallBackAnswer

  /// A call back.
  public init(attempts: Int, answer: CallBackAnswer) {
    self.attempts = attempts
    self.answer = answer
  }
}
