import Cells
import Model

extension State {
  /// Who may change any of the rules (domain, section 9).
  static let rulers: Set<StaffRole> = [.supervisor, .administrator]

  /// Whether the login may ever change a rule.
  var mayRule: Bool { holdsAny(of: State.rulers) }

  /// Opens the list of limits, numbers and days that are in force or will be.
  mutating func openRules() -> [Effect] {
    guard mayRule else {
      let roles = StaffRole.allCases.filter(State.rulers.contains)
      say(.refused(nil, .roleNeeded(move: "limit", roles: roles)))
      return []
    }
    choose(.rules, standingRules.map(item))
    return []
  }

  /// Begins the change of a rule, unless the login may not change it.
  mutating func edit(_ standing: RuleChange, _ chooser: Chooser) -> [Effect] {
    do throws(Refusal) {
      _ = try standing.decide(on: occasion)
    } catch {
      if case .roleNeeded = error {
        overlay = .choose(chooser)
        say(.refused(nil, error))
        return []
      }
    }
    overlay = .rule(RuleEditor(standing, today: today))
    return []
  }

  /// A key while a rule is being changed.
  mutating func pressInRule(_ key: Key, _ editor: RuleEditor) -> [Effect] {
    var editor = editor
    notice = nil
    let page = max(1, Layout(size).rule.height - RuleEditorView.head - 2)
    switch key {
    case .escape: return openRules()
    case .control("s"), .function(2): return save(editor)
    case .enter where editor.isAtEnd: return look(editor)
    case .tab, .enter: editor.go(1)
    case .backTab: editor.go(-1)
    case .up: editor.top -= 1
    case .down: editor.top += 1
    case .pageUp: editor.top -= page
    case .pageDown: editor.top += page
    default: editor.type { $0.press(key) }
    }
    let lines = RuleEditorView.lines(editor, Words(language), situation.rulebook.zone).count
    editor.top = max(0, min(editor.top, lines - page))
    overlay = .rule(editor)
    return []
  }

  /// Takes in open cases for the look at a change; nil when the number is not its.
  mutating func takeLook(_ number: Int, _ page: CasePage) -> [Effect]? {
    guard case .rule(var editor) = overlay, editor.look?.awaited == number else { return nil }
    let next = editor.take(page, at: now, next: requests.next())
    overlay = .rule(editor)
    revision += 1
    return next.map { [lookRequest(editor, after: $0)] } ?? []
  }

  /// The look at a change, or its saving, came to nothing.
  mutating func failRule(_ number: Int, _ trouble: StoreTrouble) -> Bool {
    if awaitedRules.removeValue(forKey: number) != nil {
      say(.trouble(trouble))
      return true
    }
    guard case .rule(var editor) = overlay, editor.look?.awaited == number else { return false }
    editor.endLook()
    overlay = .rule(editor)
    say(.trouble(trouble))
    return true
  }

  /// Takes in the answer to a change of the rules.
  mutating func take(
    _ change: RuleChange, _ result: Result<CommandReceipt, Refusal>
  ) -> [Effect] {
    switch result {
    case .success:
      if case .rule = overlay { overlay = nil }
      say(.ruleSaved(change))
    case .failure(let refusal): say(.refused(nil, refusal))
    }
    return [.refresh]
  }

  /// Looks at what the typed change would do to the open cases.
  private mutating func look(_ editor: RuleEditor) -> [Effect] {
    var editor = editor
    overlay = .rule(editor)
    guard let change = typed(editor) else { return [] }
    let rules = situation.rulebook.changed(by: [change])
    editor.begin(change, under: rules, requests.next())
    overlay = .rule(editor)
    return [lookRequest(editor, after: nil)]
  }

  /// Saves a change that was looked at; looks at any other first.
  private mutating func save(_ editor: RuleEditor) -> [Effect] {
    guard !isLookingOn else {
      say(lookingOn)
      return []
    }
    guard let change = typed(editor) else { return [] }
    guard editor.isSeen, editor.look?.change == change else { return look(editor) }
    let number = requests.next()
    awaitedRules[number] = change
    return [
      .perform(number, CommandOrder(at: now, actor: actor, command: .changeRule(change)))
    ]
  }

  /// The typed change, if it can be understood and no rule is against it; else says why not.
  private mutating func typed(_ editor: RuleEditor) -> RuleChange? {
    let change: RuleChange
    do throws(AnswerError) {
      change = try editor.change(now: now, situation.rulebook.zone)
    } catch {
      say(.badRule(error))
      return nil
    }
    do throws(Refusal) {
      _ = try change.decide(on: occasion)
    } catch {
      say(.refused(nil, error))
      return nil
    }
    return change
  }

  private func lookRequest(_ editor: RuleEditor, after: PageKey?) -> Effect {
    .loadPage(
      PageRequest(
        number: editor.look?.awaited ?? 0, query: CaseQuery(order: .queue), after: after,
        limit: RuleEditor.chunk, budget: RuleEditor.chunk, patience: .whenIdle))
  }

  // MARK: - What stands

  private var today: CivilDate { situation.rulebook.zone.local(now).date }

  /// The rules in force, and those that will be: limits by their span, numbers, days to come.
  private var standingRules: [RuleChange] {
    let book = situation.rulebook
    let limits = LimitedSpan.all.flatMap { span in
      book.limits.enumerated().filter { $0.element.span == span && isStanding($0.offset) }
        .map { RuleChange.limit($0.element) }
    }
    let policies = Policy.allCases.flatMap { policy -> [RuleChange] in
      let asked = PolicyRule(policy, book.amount(of: policy, at: now), validFrom: today)
      let later = book.policies.filter { $0.policy == policy && $0.validFrom > today }
      return [book.standing(where: .policy(asked)) ?? .policy(asked)] + later.map { .policy($0) }
    }
    let days = book.days.filter { $0.date >= today }.sorted { $0.date < $1.date }
    let words = Set(book.handlers.map(\.word)).sorted()
    let handlers = words.compactMap { book.handlerRule(of: $0, on: today) }
    return limits + policies + days.map { .day($0) } + handlers.map { .handler($0) }
  }

  /// Whether a row of the table of limits is not over, and no later one stands in its place today.
  private func isStanding(_ index: Int) -> Bool {
    let limits = situation.rulebook.limits
    let rule = limits[index]
    if let until = rule.validUntil, until < today { return false }
    return !limits.enumerated().contains { offset, other in
      other.span == rule.span && other.category == rule.category && other.urgency == rule.urgency
        && other.isInForce(on: today)
        && (rule.validFrom, index) < (other.validFrom, offset)
    }
  }

  private func item(_ change: RuleChange) -> Chooser.Item {
    let names = Language.allCases.map { Words($0).rule(change) }
    let searched =
      names.flatMap { [$0.group, $0.name, $0.value] } + [Words(.english).change(change)]
    return Chooser.Item(choice: .rule(change), searched: searched.joined(separator: " "))
  }
}

extension RuleChange {
  /// What a day that no row names would become: the opposite of what its weekday says.
  static func exception(on date: CivilDate) -> RuleChange {
    .day(CalendarDay(calendar: .city, date: date, isWorking: date.weekday >= 5, name: ""))
  }
}
