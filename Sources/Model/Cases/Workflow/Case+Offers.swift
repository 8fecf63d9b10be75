extension Case {
  /// The moves that a login may make here and now, in the order of `MoveKind`: those that are not
  /// refused when asked with words and values that would do. What only the log knows, whether there
  /// is a move to take back, is left open.
  public func moves(on occasion: Occasion) -> [MoveKind] {
    MoveKind.allCases.filter { refusal(of: $0, on: occasion) == nil }
  }

  /// The rule against a move of a kind, however it were asked; nil when it may be made.
  public func refusal(of kind: MoveKind, on occasion: Occasion) -> Refusal? {
    var draft = MoveDraft(kind)
    // A slip that waits may be followed by a more pressing one.
    if kind == .urge { draft.colour = .red }
    return refusal(of: draft, on: occasion)
  }

  /// The rule against a move as far as it has been told, the rest taken to be what would do; nil
  /// when nothing is against it so far.
  public func refusal(of draft: MoveDraft, on occasion: Occasion) -> Refusal? {
    do throws(Refusal) {
      if draft.kind == .undo {
        try check(Workflow.rule(.undo), on: occasion)
      } else {
        _ = try decide(filled(draft, on: occasion).move, on: occasion)
      }
      return nil
    } catch {
      return error
    }
  }

  /// The requests that a login may approve, or turn down and take back, oldest first.
  public func requests(toBe kind: MoveKind, on occasion: Occasion) -> [SideRequest] {
    side.requests.filter { request in
      var draft = MoveDraft(kind)
      draft.request = request.kind
      return refusal(of: draft, on: occasion) == nil
    }
  }

  /// The units of the joint job that a login may sign on for, in the order they were called.
  public func unitsToSignOn(on occasion: Occasion) -> [Holder] {
    (side.joint?.missing ?? []).filter { unit in
      var draft = MoveDraft(.signOn)
      draft.units = [unit]
      return refusal(of: draft, on: occasion) == nil
    }
  }

  /// A draft with what would do in place of what it has not been told.
  private func filled(_ draft: MoveDraft, on occasion: Occasion) -> MoveDraft {
    var draft = draft
    if draft.words.isEmpty { draft.words = "?" }
    if draft.basis.isEmpty { draft.basis = "?" }
    if draft.verdict == nil { draft.verdict = .fixed }
    if draft.answer == nil { draft.answer = .satisfied }
    if draft.days == nil { draft.days = 1 }
    if draft.other == nil { draft.other = CaseID(.max) }
    if draft.kind == .confide { draft.isConfidential = !side.isConfidential }
    if draft.units.isEmpty {
      draft.units = draft.kind == .signOn ? unitsToSignOn(on: occasion) : [desk]
    }
    if draft.request == nil, draft.kind == .approve || draft.kind == .reject {
      draft.request = requests(toBe: draft.kind, on: occasion).first?.kind
    }
    if draft.value == nil {
      let field = draft.field ?? .text
      draft.field = field
      draft.value = otherValue(of: field, in: occasion.city)
    }
    return draft
  }

  /// A value that a field may be corrected to.
  private func otherValue(of field: CaseField, in city: City) -> String {
    switch field {
    case .text, .category: value(of: field) + "?"
    case .urgency: (urgency == .urgent ? Urgency.normal : .urgent).word
    case .grid: city.grids.first { $0.code != grid }?.code.description ?? ""
    }
  }
}
