/// A change of the rules that somebody asks for: one more row, or what a day is.
public enum RuleChange: Hashable, Sendable {
  /// A limit, in force from a day on.
  case limit(LimitRule)
  /// What a day of a calendar is.
  case day(CalendarDay)
  /// A number of the city's, in force from a day on.
  case policy(PolicyRule)

  /// Whose business a word of a text is, from a day on.
  case handler(HandlerRule)

  /// What it is about, in refusals: `limit`, `calendar`, `policy` or `handler`.
  public var word: String {
    switch self {
    case .limit: "limit"
    case .day: "calendar"
    case .policy: "policy"
    case .handler: "handler"
    }
  }

  /// Who may ask for it (domain, section 9): limits are a supervisor's business too.
  public var roles: Set<StaffRole> {
    switch self {
    case .limit: [.supervisor, .administrator]
    case .day, .policy, .handler: [.administrator]
    }
  }

  /// What is written down when it is made.
  var fact: Fact {
    switch self {
    case .limit(let rule): .limitSet(rule)
    case .day(let day): .calendarSet(day)
    case .policy(let rule): .policySet(rule)
    case .handler(let rule): .handlerSet(rule)
    }
  }

  /// The fact that a change makes, or the rule against it. Rules are the whole city's: a role for
  /// less than the city does not suffice.
  ///
  /// - Throws: the refusal, naming what would be allowed.
  public func decide(on occasion: Occasion) throws(Refusal) -> Fact {
    // Systems that are trusted with cases are not trusted with rules.
    let mayAsk = occasion.rules.grants.contains {
      $0.login == occasion.actor && $0.unit == .city && roles.contains($0.role)
    }
    guard mayAsk else {
      throw .roleNeeded(move: word, roles: StaffRole.allCases.filter(roles.contains))
    }
    switch self {
    case .limit(let rule):
      let most = RuleChange.most(on: rule.clock)
      guard (0...most).contains(rule.amount) else { throw .badAmount(most: most) }
      try check(rule.validFrom, rule.validUntil)
    case .day(let day):
      guard !occasion.rules.days.contains(day) else { throw .nothingChanges }
    case .policy(let rule):
      let most = rule.policy.form.most
      guard (0...most).contains(rule.amount) else { throw .badAmount(most: most) }
      try check(rule.validFrom, rule.validUntil)
    case .handler(let rule):
      let isWord = (1...HandlerRule.longest).contains(rule.word.count)
      guard isWord, !rule.word.contains(where: \.isWhitespace) else { throw .badWord(rule.word) }
      guard rule.department.isEmpty || occasion.city.department(rule.department) != nil
      else { throw .unknownUnit(rule.department) }
      try check(rule.validFrom, rule.validUntil)
    }
    return fact
  }

  private func check(_ from: CivilDate, _ until: CivilDate?) throws(Refusal) {
    if let until, until < from { throw .endsBeforeItBegins }
  }

  /// Ten years, in what the clock's amounts are in.
  private static func most(on clock: ClockKind) -> Int {
    switch clock {
    case .always, .workHours: 10 * 366 * 1_440
    case .workDays, .calendarDays: 10 * 366
    }
  }
}

extension Rulebook {
  /// The book with changes made to it, the earlier first, as the store makes them.
  public func changed(by changes: [RuleChange]) -> Rulebook {
    var (limits, days, policies, handlers) = (limits, days, policies, handlers)
    for change in changes {
      switch change {
      case .limit(let rule): limits.append(rule)
      // Of several rows for one day the last counts.
      case .day(let day):
        days.removeAll { $0.calendar == day.calendar && $0.date == day.date }
        days.append(day)
      case .policy(let rule): policies.append(rule)
      case .handler(let rule): handlers.append(rule)
      }
    }
    return Rulebook(
      settings: settings, zone: zone, limits: limits, days: days, policies: policies,
      grants: grants, grids: grids, filters: filters, handlers: handlers)
  }

  /// What stands where a change would go: the row that counts on its first day, or what the day is
  /// now. Nil when nothing does. A limit for every urgency is held against that of normal cases.
  public func standing(where change: RuleChange) -> RuleChange? {
    switch change {
    case .limit(let rule):
      return table.rule(
        rule.span, category: rule.category, urgency: rule.urgency ?? .normal, begun: rule.validFrom
      ).map { .limit($0) }
    case .day(let day):
      return days.last { $0.calendar == day.calendar && $0.date == day.date }.map { .day($0) }
    case .policy(let rule):
      return policyRule(of: rule.policy, on: rule.validFrom).map { .policy($0) }
    case .handler(let rule):
      return handlerRule(of: rule.word, on: rule.validFrom).map { .handler($0) }
    }
  }

  /// The deadlines of a case that had others before. A case that is closed keeps what it was
  /// measured against: only its call back goes by the rules of today.
  public func deadlines(for item: Case, keeping before: Deadlines) -> Deadlines {
    var deadlines = deadlines(for: item)
    guard !item.isOpen else { return deadlines }
    deadlines.totalWarn = before.totalWarn
    deadlines.totalDue = before.totalDue
    return deadlines
  }
}
