extension SideFact {
  /// Adds the particulars to an event's body; `FactReader.sideFact` reads them back.
  func write(to fields: inout Fields) {
    switch self {
    case .released(let reason), .reworked(let reason), .unmerged(let reason),
      .reopened(let reason), .revealed(let reason):
      fields.add("reason", reason)
    case .takenOver(let from, let reason):
      fields.add("from", from)
      fields.add("reason", reason)
    case .checked(let verdict, let note, let by):
      fields.append("verdict", .text(verdict.rawValue))
      fields.add("note", note)
      fields.add("by", by)
    case .filed(let note, let isUnseen):
      fields.add("note", note)
      fields.add("unseen", isUnseen ? 1 : 0, unless: 0)
    case .resumed(let note): fields.add("note", note)
    case .coHandlersNamed(let units): fields.add("with", SideFact.text(of: units))
    case .settled(let remark): fields.add("remark", remark)
    case .requested(let kind, let days, let until, let reason):
      fields.append("move", .text(kind.rawValue))
      fields.add("days", days, unless: 0)
      fields.add("until", until)
      fields.add("reason", reason)
    case .approved(let kind): fields.append("move", .text(kind.rawValue))
    case .rejected(let kind, let reason):
      fields.append("move", .text(kind.rawValue))
      fields.add("reason", reason)
    case .extended(let days): fields.add("days", days)
    case .suspended(let until): fields.add("until", until)
    case .ended(let outcome, let reason):
      fields.append("outcome", .text(outcome.rawValue))
      fields.add("reason", reason)
    case .merged(let other, let reason):
      fields.append("into", .integer(other.number))
      fields.add("reason", reason)
    case .absorbed(let other), .parted(let other): fields.append("case", .integer(other.number))
    case .calledBack(let answer, let note, let by, let isLast):
      fields.append("answer", .text(answer.rawValue))
      fields.add("note", note)
      fields.add("by", by)
      fields.add("last", isLast ? 1 : 0, unless: 0)
    case .frozen(let decider): fields.append("decider", .text(decider.text))
    case .decided(let unit, let reason):
      fields.append("to", .text(unit.text))
      fields.add("reason", reason)
    case .whistled(let units, let text):
      fields.add("units", SideFact.text(of: units))
      fields.add("text", text)
    case .signedOn(let unit): fields.append("unit", .text(unit.text))
    case .urged(let colour, let unit, let text):
      fields.append("colour", .text(colour.word))
      fields.append("to", .text(unit.text))
      fields.add("text", text)
    case .replied(let text): fields.add("text", text)
    case .climbed(let colour, let unit):
      fields.append("colour", .text(colour.word))
      fields.append("to", .text(unit.text))
    case .corrected(let field, let from, let to, let reason):
      fields.append("field", .text(field.rawValue))
      fields.add("from", from)
      fields.add("to", to)
      fields.add("reason", reason)
    case .confided(let isConfidential, let reason):
      fields.add("confidential", isConfidential ? 1 : 0)
      fields.add("reason", reason)
    case .undone(let from, let through):
      fields.append("from", .integer(from))
      fields.append("through", .integer(through))
    }
  }

  private static func text(of units: [Holder]) -> String {
    units.map(\.text).joined(separator: "\n")
  }
}
