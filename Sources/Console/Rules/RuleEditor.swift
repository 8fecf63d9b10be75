import Model

/// A rule being changed: what stands, what is typed, and what that would do to the open cases. It is
/// saved only once that was seen.
public struct RuleEditor: Equatable, Sendable {
  /// What is typed.
  enum Field: Sendable {
    /// How much; of a day, whether it is worked.
    case amount
    /// From which day on.
    case from
    /// What the day is, such as a holiday's name.
    case name
  }

  /// A look at the open cases by the changed rules.
  struct Look: Equatable, Sendable {
    /// What was typed for it, as a change.
    let change: RuleChange
    /// The rules with that change.
    let rules: Rulebook
    /// What was found so far.
    var preview = RulePreview(limit: RuleEditor.most)
    /// The number of the request for the next cases; nil when all have been looked at.
    var awaited: Int?
  }

  /// So many of the cases that would turn are listed.
  static let most = 200
  /// So many cases are looked at in one step, so that no key waits for long.
  static let chunk = 400

  /// What stands now.
  let standing: RuleChange
  /// The field that takes the keys.
  private(set) var field = Field.amount
  /// The look at what is typed; nil until it is asked for, and again once more is typed.
  private(set) var look: Look?
  /// The first line of the look that is shown.
  var top = 0
  private var inputs: [Field: LineInput] = [:]

  /// The change of a rule, with nothing changed yet.
  ///
  /// - Parameters:
  ///   - standing: what stands now.
  ///   - today: the first day that the change is proposed for.
  init(_ standing: RuleChange, today: CivilDate) {
    self.standing = standing
    switch standing {
    case .limit(let rule):
      inputs = [.amount: LineInput(String(rule.amount)), .from: LineInput(Figures.date(today))]
    case .policy(let rule):
      let amount = rule.policy.form.text(of: rule.amount)
      inputs = [.amount: LineInput(amount), .from: LineInput(Figures.date(today))]
    case .handler(let rule):
      inputs = [.amount: LineInput(rule.department), .from: LineInput(Figures.date(today))]
    case .day(let day):
      inputs = [
        .amount: LineInput(day.isWorking ? RuleEditor.worked : RuleEditor.off),
        .name: LineInput(day.name),
      ]
    }
  }

  /// How a day is said to be worked, and not to be.
  static let (worked, off) = ("work", "off")

  /// The fields of the rule.
  var fields: [Field] {
    switch standing {
    case .limit, .policy, .handler: [.amount, .from]
    case .day: [.amount, .name]
    }
  }

  /// What was typed in a field.
  func input(_ field: Field) -> LineInput { inputs[field] ?? LineInput() }

  /// Whether what is typed may be saved: its look is complete.
  var isSeen: Bool { look.map { $0.awaited == nil } ?? false }

  /// Goes to the next field or the one before.
  mutating func go(_ step: Int) {
    let index = fields.firstIndex(of: field) ?? 0
    field = fields[(index + step + fields.count) % fields.count]
  }

  /// Goes to a field of the rule.
  mutating func go(to field: Field) { if fields.contains(field) { self.field = field } }

  /// Whether the last field takes the keys.
  var isAtEnd: Bool { field == fields.last }

  /// Takes a key of the field; a look at something else is over.
  mutating func type(_ change: (inout LineInput) -> Void) {
    var input = self.input(field)
    let before = input.characters
    change(&input)
    inputs[field] = input
    guard input.characters != before else { return }
    look = nil
    top = 0
  }

  /// What is typed, as a change of the rules.
  ///
  /// - Parameters:
  ///   - now: the time of the screen.
  ///   - zone: the city's.
  /// - Returns: the change.
  /// - Throws: what cannot be understood.
  func change(now: Instant, _ zone: TimeZoneRules) throws(AnswerError) -> RuleChange {
    let amount = input(.amount).trimmed
    switch standing {
    case .limit(var rule):
      guard let number = Int(amount) else { throw .noNumber(amount) }
      rule.amount = number
      rule.validFrom = try first(now: now, zone)
      rule.validUntil = nil
      return .limit(rule)
    case .policy(let rule):
      guard let number = rule.policy.form.amount(of: amount) else {
        throw rule.policy.form.fault(amount)
      }
      return .policy(PolicyRule(rule.policy, number, validFrom: try first(now: now, zone)))
    case .handler(var rule):
      rule.department = amount
      rule.validFrom = try first(now: now, zone)
      rule.validUntil = nil
      return .handler(rule)
    case .day(var day):
      guard [RuleEditor.worked, RuleEditor.off].contains(amount) else {
        throw .noneOf(amount, [RuleEditor.worked, RuleEditor.off])
      }
      day.isWorking = amount == RuleEditor.worked
      day.name = input(.name).trimmed
      return .day(day)
    }
  }

  /// Begins a look at what a change would do.
  mutating func begin(_ change: RuleChange, under rules: Rulebook, _ number: Int) {
    look = Look(change: change, rules: rules, awaited: number)
    top = 0
  }

  /// Takes in open cases.
  ///
  /// - Returns: where the next step begins; nil at the end.
  mutating func take(_ page: CasePage, at now: Instant, next number: Int) -> PageKey? {
    guard var look else { return nil }
    for row in page.rows { look.preview.add(row, under: look.rules, at: now) }
    look.awaited = page.next == nil ? nil : number
    self.look = look
    return page.next
  }

  /// Gives the look up.
  mutating func endLook() { look = nil }

  private func first(now: Instant, _ zone: TimeZoneRules) throws(AnswerError) -> CivilDate {
    let text = input(.from).trimmed
    guard let day = DayEntry.day(text, zone.local(now).date) else { throw .noDay(text) }
    return day
  }
}

extension PolicyForm {
  /// Why a text is no such number.
  fileprivate func fault(_ text: String) -> AnswerError {
    switch self {
    case .count: .noNumber(text)
    case .urgency: .noneOf(text, ["none"] + Urgency.allCases.map(\.word))
    case .time: .noneOf(text, ["18:00", "none"])
    }
  }
}
