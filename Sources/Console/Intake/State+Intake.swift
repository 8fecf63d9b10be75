import Cells
import Model

extension State {
  /// A report that is on its way to the disk, kept until it is there.
  public struct IntakeOrder: Equatable, Sendable {
    /// The number it was handed out under.
    public var number: Int
    /// What it was made of, for the case that it comes to nothing.
    public var draft: IntakeDraft
    /// The case it is merged into; nil for a matter of its own.
    public var duplicate: CaseID?
    /// Since when it waits for a lock; nil while it does not.
    public var waitingSince: Instant?
  }

  /// Opens the form for a new case; a draft that was kept is offered again.
  mutating func openIntake() -> [Effect] {
    guard intake == nil else {
      say(.intake(.underway))
      return []
    }
    guard mayEver(.newCase) else {
      // Better said now than after the call was written down.
      let roles = StaffRole.allCases.filter(State.receivers.contains)
      say(.refused(nil, .roleNeeded(move: "receive", roles: roles)))
      return []
    }
    prepareFinder()
    let known = draft
    overlay = .intake(IntakeForm(known ?? IntakeDraft()))
    if let known, !known.isEmpty { say(.intake(.draftOffered)) }
    let effects: [Effect] = hasReadDraft ? [] : [.readDraft]
    hasReadDraft = true
    return effects + refreshIntake()
  }

  /// A draft was found that an earlier console left behind.
  mutating func take(_ kept: IntakeDraft?) -> [Effect] {
    guard let kept, !kept.isEmpty, case .intake(let form) = overlay, form.draft.isEmpty else {
      return []
    }
    overlay = .intake(IntakeForm(kept))
    draft = kept
    say(.intake(.draftOffered))
    return refreshIntake()
  }

  /// A key in the form.
  mutating func pressInIntake(_ key: Key, _ form: IntakeForm) -> [Effect] {
    var form = form
    let wasDiscarding = form.isDiscarding
    form.isDiscarding = false
    notice = nil
    switch IntakeKey.meaning(of: key) {
    case .save: return save(form, mergedInto: nil)
    case .merge:
      guard let duplicate = form.duplicate else {
        say(.intake(.nothingSimilar))
        return []
      }
      return save(form, mergedInto: duplicate)
    case .next:
      guard let next = form.field.moved(1) else {
        if key == .enter { return save(form, mergedInto: nil) }
        return move(&form, to: .text)
      }
      return move(&form, to: next)
    case .previous:
      return move(&form, to: form.field.moved(-1) ?? .firstAsked)
    case .choose:
      let step = key == .down ? 1 : -1
      if form.field == .text { form.moveDuplicate(step) } else { form.choose(step) }
    case .similar: form.moveDuplicate(key == .control("n") ? 1 : -1)
    case .discard:
      guard wasDiscarding || form.draft.isEmpty else {
        form.isDiscarding = true
        say(.intake(.discardTwice))
        break
      }
      overlay = nil
      draft = nil
      say(.intake(.draftDiscarded))
      return [.dropDraft]
    case .leave: return leaveIntake(form)
    case nil:
      return type(key, &form)
    }
    overlay = .intake(form)
    return []
  }

  /// Goes to another field and takes what is proposed for the one left, where that is meant.
  mutating func move(_ form: inout IntakeForm, to field: IntakeField) -> [Effect] {
    settle(&form)
    form.go(to: field)
    overlay = .intake(form)
    return refreshIntake()
  }

  /// Takes the selected proposal where something was typed or chosen.
  private func settle(_ form: inout IntakeForm) {
    switch form.field {
    case .place:
      let hasTyped = !form.input(.place).trimmed.isEmpty && form.grid == nil
      guard hasTyped || form.isChosen, case .grid(let code) = form.choice else { return }
      form.take(name: Words(language).place(code, in: situation.city))
    case .category:
      let hasTyped = !form.input(.category).trimmed.isEmpty
      if hasTyped || form.isChosen { form.take(name: "") }
    case .text, .urgency, .channel, .name, .phone, .time, .confidential, .firstAsked: break
    }
  }

  /// A key that is typed into the field with the cursor.
  private mutating func type(_ key: Key, _ form: inout IntakeForm) -> [Effect] {
    switch form.field {
    case .text, .place, .category, .name, .phone, .time:
      let isOther = form.type { $0.press(key) }
      overlay = .intake(form)
      return isOther ? refreshIntake() : []
    case .urgency, .channel, .confidential, .firstAsked:
      switch key {
      case .character(" "), .right: form.turn()
      case .left: form.choose(-1)
      case .character(let letter): jump(to: letter, &form)
      default: break
      }
      overlay = .intake(form)
      return []
    }
  }

  /// Selects the next proposal whose name begins with a letter, by pinyin or in English.
  private func jump(to letter: Unicode.Scalar, _ form: inout IntakeForm) {
    let wanted = String(Character(letter)).lowercased()
    let count = form.proposals.count
    for step in 1...max(1, count) where count > 0 {
      let index = (form.selected + step) % count
      let names = Language.allCases.map {
        Words($0).choice(form.proposals[index], in: situation.city)
      }
      let spellings = names.flatMap { [$0.lowercased()] + Pinyin.spellings(of: $0) }
      if spellings.contains(where: { $0.hasPrefix(wanted) }) {
        form.select(index)
        return
      }
    }
  }

  /// Back to the view; what was typed is kept.
  private mutating func leaveIntake(_ form: IntakeForm) -> [Effect] {
    overlay = nil
    let typed = form.draft
    guard !typed.isEmpty else {
      draft = nil
      return [.dropDraft]
    }
    draft = typed
    say(.intake(.draftKept))
    return [.keepDraft(typed)]
  }
}
