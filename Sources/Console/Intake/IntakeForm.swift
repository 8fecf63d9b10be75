import Model

/// A report while it is taken down: the fields, what is proposed for the one with the cursor, and
/// what else may be the same matter.
public struct IntakeForm: Equatable, Sendable {
  /// The field with the cursor.
  public private(set) var field = IntakeField.text
  /// What has been typed in the fields that take text.
  private var inputs: [IntakeField: LineInput] = [:]
  /// The grid that was chosen; nil while it is only typed or proposed.
  public private(set) var grid: PlaceCode?
  /// How much it presses, where somebody said so.
  public private(set) var urgency: Urgency?
  /// Where it comes from.
  public private(set) var channel = Channel.hotline
  /// Whether the caller is kept from view.
  public private(set) var isConfidential = false
  /// The unit that was asked first, where somebody said so.
  public private(set) var firstAsked: Holder?
  /// What is proposed for the field with the cursor.
  public internal(set) var proposals: [IntakeChoice] = []
  /// The proposal that is taken on going on.
  public private(set) var selected = 0
  /// Whether somebody moved among the proposals, so that the selected one is meant.
  private(set) var isChosen = false
  /// What else may be the same matter; nil until it is known.
  public internal(set) var similar: SimilarCases?
  /// The similar case that merging means.
  public internal(set) var duplicate: CaseID?
  /// What the store was asked last, and the number under which it answers.
  var asked: SimilarQuery?
  var awaited: Int?
  /// Whether something was typed since the draft was kept last.
  var isDirty = false
  /// Whether the key that throws everything away was pressed once.
  var isDiscarding = false

  /// A form that goes on with a draft.
  init(_ draft: IntakeDraft) {
    inputs[.text] = LineInput(draft.text)
    inputs[.place] = LineInput(draft.place)
    inputs[.category] = LineInput(draft.category)
    inputs[.name] = LineInput(draft.name)
    inputs[.phone] = LineInput(draft.phone)
    inputs[.time] = LineInput(draft.time)
    grid = draft.grid
    urgency = draft.urgency
    channel = draft.channel
    isConfidential = draft.isConfidential
    firstAsked = draft.firstAsked
  }

  /// What has been typed in a field; empty in one that takes no text.
  func input(_ field: IntakeField) -> LineInput { inputs[field] ?? LineInput() }

  /// The form as it is kept.
  var draft: IntakeDraft {
    var draft = IntakeDraft()
    draft.text = input(.text).text
    draft.place = input(.place).text
    draft.grid = grid
    draft.category = input(.category).text
    draft.urgency = urgency
    draft.channel = channel
    draft.name = input(.name).text
    draft.phone = input(.phone).text
    draft.time = input(.time).text
    draft.isConfidential = isConfidential
    draft.firstAsked = firstAsked
    return draft
  }

  /// The proposal that is selected.
  var choice: IntakeChoice? {
    proposals.indices.contains(selected) ? proposals[selected] : nil
  }

  /// Goes to a field.
  mutating func go(to field: IntakeField) {
    self.field = field
    isChosen = false
  }

  /// Types in the field with the cursor; returns whether its text is another one now.
  mutating func type(_ change: (inout LineInput) -> Void) -> Bool {
    var input = input(field)
    let before = input.characters
    change(&input)
    inputs[field] = input
    guard input.characters != before else { return false }
    if field == .place { grid = nil }
    isDirty = true
    isChosen = false
    return true
  }

  /// Puts other proposals in place; the one that is set already is selected.
  mutating func propose(_ choices: [IntakeChoice]) {
    proposals = choices
    selected = choices.firstIndex(of: current) ?? 0
  }

  /// Selects another proposal. In a field with few values that is the value at once.
  mutating func choose(_ step: Int) {
    guard !proposals.isEmpty else { return }
    select(max(0, min(proposals.count - 1, selected + step)))
  }

  /// Selects the proposal after the selected one, the first after the last.
  mutating func turn() {
    guard !proposals.isEmpty else { return }
    select((selected + 1) % proposals.count)
  }

  /// Selects a proposal by its place.
  mutating func select(_ index: Int) {
    selected = index
    isChosen = true
    switch field {
    case .urgency, .channel, .confidential, .firstAsked: take(name: "")
    case .text, .place, .category, .name, .phone, .time: break
    }
  }

  /// Takes the selected proposal as the field's value; `name` is what a place is shown as.
  mutating func take(name: String) {
    guard let choice else { return }
    switch choice {
    case .grid(let code):
      grid = code
      inputs[.place] = LineInput(name)
    case .category(let path): inputs[.category] = LineInput(path)
    case .urgency(let value): urgency = value
    case .channel(let value): channel = value
    case .flag(let value): isConfidential = value
    case .unit(let unit): firstAsked = unit
    }
    isDirty = true
  }

  /// The field's value as one of its proposals.
  private var current: IntakeChoice {
    switch field {
    case .urgency: .urgency(urgency ?? CaseCategory.urgency(of: input(.text).text))
    case .channel: .channel(channel)
    case .confidential: .flag(isConfidential)
    case .firstAsked: .unit(firstAsked)
    case .category: .category(input(.category).text)
    case .text, .place, .name, .phone, .time: grid.map(IntakeChoice.grid) ?? .flag(false)
    }
  }
}

extension IntakeForm {
  /// Moves among the similar cases.
  mutating func moveDuplicate(_ step: Int) {
    guard let near = similar?.near, !near.isEmpty else { return }
    let index = near.firstIndex { $0.item.id == duplicate } ?? 0
    duplicate = near[max(0, min(near.count - 1, index + step))].item.id
  }

  /// Takes in what the store found; what was selected stays so while it is there.
  mutating func take(_ found: SimilarCases) {
    var found = found
    found.order(by: input(.text).text)
    if !found.near.contains(where: { $0.item.id == duplicate }) {
      duplicate = found.near.first?.item.id
    }
    similar = found
    awaited = nil
  }
}
