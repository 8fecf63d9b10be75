import Model

extension MoveDraft {
  /// Takes in what was chosen from a list: one thing, or units in the order they were marked.
  mutating func take(_ choices: [Choice]) {
    var units: [Holder] = []
    for choice in choices {
      switch choice {
      case .unit(let unit): units.append(unit)
      case .verdict(let verdict): self.verdict = verdict
      case .answer(let answer): self.answer = answer
      case .request(let request): self.request = request
      case .other(let id): other = id
      case .field(let field): self.field = field
      case .urgency(let urgency): value = urgency.word
      case .category(let path): value = path
      case .colour(let colour): self.colour = colour
      case .place(let code): value = code.description
      case .move, .queue, .town, .saved, .rule: break
      }
    }
    if !units.isEmpty { self.units = units }
  }

  /// Takes in what was typed for a step.
  ///
  /// - Throws: what the step cannot be told so.
  mutating func take(
    _ text: String, for step: MoveStep, now: Instant, _ zone: TimeZoneRules
  ) throws(AnswerError) {
    switch step {
    case .reason, .note:
      guard !text.isEmpty || step == .note else { throw .wordsNeeded }
      words = text
    case .basis:
      guard !text.isEmpty else { throw .basisNeeded }
      basis = text
    case .value:
      value = text
    case .days:
      guard let days = Int(text) else { throw .noNumber(text) }
      self.days = days
    case .until:
      guard !text.isEmpty else {
        until = nil
        return
      }
      guard let end = DayEntry.end(of: text, now: now, zone) else { throw .noDay(text) }
      guard end > now else { throw .pastDay(text) }
      until = end
    case .request, .unit, .units, .verdict, .answer, .other, .field, .colour:
      break
    }
  }
}

/// Why what was typed is no answer.
public enum AnswerError: Error, Equatable, Sendable {
  /// A reason is needed.
  case wordsNeeded
  /// A return needs a basis.
  case basisNeeded
  /// It is no number.
  case noNumber(String)
  /// It is no day.
  case noDay(String)
  /// It is none of these words.
  case noneOf(String, [String])
  /// The day is over.
  case pastDay(String)
}
