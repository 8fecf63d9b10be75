import Model
import Testing

/// What a move has to be told stands in `MoveForm`, for subcommands and feeds; what the screen asks
/// for, step by step, stands in `MoveStep`. They are held to each other here.
@Suite("What a move has to be told")
struct MoveFormTests {
  /// The fields of a form that a step answers: words go wherever the form has room for them.
  private static func fields(_ step: MoveStep, of kind: MoveKind) -> [MoveField] {
    switch step {
    case .request: [.request]
    case .unit: kind.form.fields.contains(.unit) ? [.unit] : [.to]
    case .units: kind.form.fields.contains(.units) ? [.units] : [.to, .with]
    case .verdict: [.verdict]
    case .answer: [.answer]
    case .other: [.into]
    case .field: [.field]
    case .value: [.value]
    case .colour: [.colour]
    case .days: [.days]
    case .until: [.until]
    case .basis: [.basis]
    case .reason, .note:
      kind.form.fields.filter { [.reason, .remark, .text].contains($0) }.prefix(1).map { $0 }
    }
  }

  @Test(
    "the screen asks for all that is needed, and for nothing that a form has no room for",
    arguments: MoveKind.allCases.filter(\.isForDesks))
  func steps(kind: MoveKind) {
    for verdict in Verdict.allCases {
      var draft = MoveDraft(kind)
      draft.verdict = verdict
      let asked = draft.steps.flatMap { Self.fields($0, of: kind) }
      #expect(asked.count >= draft.steps.count)
      #expect(asked.allSatisfy { kind.form.fields.contains($0) }, "\(kind): \(asked)")
      #expect(kind.form.needed.allSatisfy { asked.contains($0) }, "\(kind): \(asked)")
    }
  }

  @Test("a move that needs a reason by its rule needs words by its form, or is asked for them")
  func reasons() {
    for rule in Workflow.rules where rule.needsReason && !rule.roles.isEmpty {
      let words: [MoveField] = [.reason, .remark, .text]
      #expect(rule.kind.form.needed.contains { words.contains($0) }, "\(rule.kind)")
    }
  }
}
