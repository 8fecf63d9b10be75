extension Fact {
  /// The body of the fact. Empty texts, absent values and the usual values (normal urgency, the
  /// responsible worker, no findings, no marks) are left out; `init(kind:fields:)` reads them back.
  ///
  /// Instants are seconds since the epoch, days are yyyymmdd, places are their codes as numbers,
  /// holders are texts such as `town:210882003`, marks are `Marks.rawValue`.
  public var fields: Fields {
    var fields = Fields()
    switch self {
    case .cityFounded(let settings): settings.write(to: &fields)
    case .cityOutlined(let outline): fields.add("rings", outline.text)
    case .placeAdded(let place): place.write(to: &fields)
    case .departmentAdded(let department):
      fields.append("code", .text(department.code))
      fields.add("zh", department.chinese)
      fields.add("en", department.english)
    case .limitSet(let rule): rule.write(to: &fields)
    case .calendarSet(let day):
      fields.append("calendar", .text(day.calendar.rawValue))
      fields.add("date", day.date)
      fields.add("working", day.isWorking ? 1 : 0)
      fields.add("name", day.name)
    case .policySet(let rule):
      fields.append("policy", .text(rule.policy.rawValue))
      fields.add("amount", rule.amount)
      fields.add("valid_from", rule.validFrom)
      fields.add("valid_until", rule.validUntil)
    case .handlerSet(let rule):
      fields.append("word", .text(rule.word))
      fields.add("department", rule.department)
      fields.add("valid_from", rule.validFrom)
      fields.add("valid_until", rule.validUntil)
    case .roleGranted(let grant), .roleWithdrawn(let grant):
      fields.add("login", grant.login)
      fields.append("role", .text(grant.role.rawValue))
      fields.append("unit", .text(grant.unit.text))
    case .filterSaved(let filter):
      fields.add("name", filter.name)
      fields.add("filter", filter.text)
    case .caseReceived(let receipt): receipt.write(to: &fields)
    case .caseClaimed, .caseAccepted: break
    case .caseDispatched(let target, let queue):
      fields.append("to", .text(target.text))
      fields.add("queue", queue)
    case .caseReturned(let reason, let basis):
      fields.add("reason", reason)
      fields.add("basis", basis)
    case .caseEscalated(let above, let reason):
      fields.append("to", .text(above.text))
      fields.add("reason", reason)
    case .caseReportedDone(let note, let by):
      fields.add("note", note)
      fields.add("by", by)
    case .caseVerified(let verdict, let note, let by):
      fields.append("verdict", .text(verdict.rawValue))
      fields.add("note", note)
      fields.add("by", by)
    case .caseClosed(let remark, let marks):
      fields.add("remark", remark)
      fields.add("marks", marks.rawValue, unless: 0)
    case .caseNoted(let text): fields.add("text", text)
    case .caseSide(let fact): fact.write(to: &fields)
    case .roundStarted(let report), .roundDone(let report): report.write(to: &fields)
    case .workerAbsent(let absence):
      fields.add("grid", absence.grid)
      fields.append("role", .text(absence.role.rawValue))
      fields.add("from", absence.from)
      fields.add("until", absence.until)
      fields.add("reason", absence.reason)
    case .workerBack(let grid, let role):
      fields.add("grid", grid)
      fields.append("role", .text(role.rawValue))
    }
    return fields
  }
}

extension CitySettings {
  fileprivate func write(to fields: inout Fields) {
    fields.add("code", code)
    fields.add("name", name)
    fields.add("zone", zone)
    fields.add("demo", isDemo ? 1 : 0, unless: 0)
    fields.add("warn_percent", warnPercent)
    fields.add("late_percent", latePercent)
    fields.add("work_hours", CitySettings.text(of: workHours))
    fields.add("round_windows", CitySettings.text(of: roundWindows))
    fields.add("round_grace", roundGrace)
  }

  /// Spans of a day as `from-to` in seconds, separated by commas.
  private static func text(of spans: [Range<Int>]) -> String {
    spans.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }
}

extension Place {
  fileprivate func write(to fields: inout Fields) {
    fields.add("code", code)
    fields.add("name", name)
    if let kind { fields.append("kind", .text(kind.rawValue)) }
    if let centre {
      fields.append("longitude", .real(centre.longitude))
      fields.append("latitude", .real(centre.latitude))
    }
    fields.add("worker", worker)
    fields.add("stand_in", standIn)
    fields.add("pinyin", pinyin)
  }
}

extension LimitRule {
  fileprivate func write(to fields: inout Fields) {
    fields.add("category", category)
    fields.append("span", .text(span.word))
    if let urgency { fields.append("urgency", .text(urgency.word)) }
    fields.append("clock", .text(clock.rawValue))
    fields.add("amount", amount)
    fields.add("valid_from", validFrom)
    fields.add("valid_until", validUntil)
  }
}

extension Receipt {
  fileprivate func write(to fields: inout Fields) {
    fields.add("text", text)
    fields.add("grid", grid)
    fields.add("category", category)
    fields.append("channel", .text(channel.rawValue))
    if urgency != .normal { fields.append("urgency", .text(urgency.word)) }
    if let caller {
      fields.append("caller", .text(caller.name))
      fields.add("phone", caller.phone)
    }
    fields.add("due", givenDue)
    fields.add("marks", marks.rawValue, unless: 0)
    fields.add("first_asked", firstAsked?.text ?? "")
    fields.add("confidential", isConfidential ? 1 : 0, unless: 0)
  }
}

extension RoundReport {
  fileprivate func write(to fields: inout Fields) {
    fields.add("grid", grid)
    fields.add("day", day)
    fields.append("half", .text(half.word))
    if role != .worker { fields.append("role", .text(role.rawValue)) }
    fields.add("found", found, unless: 0)
  }
}
