import Model

/// A move that needs words: a reason, a remark or a note.
public struct Question: Equatable, Sendable {
  /// The move that the words are for.
  public enum Purpose: Equatable, Sendable {
    /// Why it goes a level up.
    case escalate
    /// Why it is given back.
    case giveBack
    /// What was done.
    case reportDone
    /// What was found on the spot.
    case verify(Verdict)
    /// The closing remark.
    case close
    /// A remark without consequence.
    case note
  }

  /// What the words are for.
  public var purpose: Purpose
  /// The case.
  public var caseID: CaseID
  /// The version of the case the writer saw.
  public var version: Int
  /// What has been typed.
  public var input = LineInput()

  /// The move with what was typed; a refusal when it needs words and there are none.
  func move() throws(Refusal) -> CaseMove {
    let text = input.trimmed
    switch purpose {
    case .escalate, .giveBack, .note:
      guard !text.isEmpty else { throw .reasonNeeded }
    case .verify(let verdict):
      guard !text.isEmpty || verdict == .fixed else { throw .reasonNeeded }
    case .reportDone, .close:
      break
    }
    return switch purpose {
    case .escalate: .escalate(reason: text)
    case .giveBack: .giveBack(reason: text, basis: text)
    case .reportDone: .reportDone(note: text, by: "")
    case .verify(let verdict): .verify(verdict, note: text, by: "")
    case .close: .close(remark: text)
    case .note: .note(text)
    }
  }
}
