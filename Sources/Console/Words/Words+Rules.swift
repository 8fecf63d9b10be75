import Model

extension Words {
  /// A row of the table of limits in words.
  public func limit(_ rule: LimitRule) -> String {
    var parts = [amount(rule.amount, rule.clock), span(rule.span)]
    parts.append(rule.urgency.map(urgency) ?? pick("各紧急程度", "any urgency"))
    // An English path says what it is; whoever sets a limit has to write it.
    parts.append(
      rule.category.isEmpty
        ? pick("各类别", "any category") : pick(category(rule.category), rule.category))
    parts.append(validity(rule.validFrom, rule.validUntil))
    return parts.joined(separator: pick("，", ", "))
  }

  /// The days on which a row counts.
  public func validity(_ from: CivilDate, _ until: CivilDate?) -> String {
    guard let until else { return pick("自 \(Figures.date(from)) 起", "from \(Figures.date(from))") }
    return Figures.date(from) + " - " + Figures.date(until)
  }

  /// An amount of a clock: `30 min`, `4 working hours`, `5 work days`.
  public func amount(_ amount: Int, _ clock: ClockKind) -> String {
    switch clock {
    case .always: hours(Int64(amount) * 60)
    case .workHours: pick("工作时间 ", "") + hours(Int64(amount) * 60) + pick("", " of work")
    case .workDays: pick("\(amount) 个工作日", "\(amount) work day" + (amount == 1 ? "" : "s"))
    case .calendarDays: pick("\(amount) 天", "\(amount) day" + (amount == 1 ? "" : "s"))
    }
  }

  /// A span's name.
  public func span(_ span: LimitedSpan) -> String {
    switch span {
    case .node(let node): self.node(node)
    case .total: self[.totalClock]
    case .filing: pick("立案前核实", "look before filing")
    case .returning: pick("退回", "returning")
    case .slip: pick("答复督办", "answering a slip")
    case .decision: pick("裁定", "deciding whose it is")
    case .callBack: pick("回访", "calling back")
    }
  }

  /// A clock's name.
  public func clock(_ clock: ClockKind) -> String {
    switch clock {
    case .always: pick("全天候", "always")
    case .workHours: pick("工作时间", "working hours")
    case .workDays: pick("工作日", "work days")
    case .calendarDays: pick("自然日", "calendar days")
    }
  }

  /// A calendar's name.
  public func calendar(_ kind: CalendarKind) -> String {
    switch kind {
    case .city: pick("机关日历", "the city's offices")
    case .school: pick("学校日历", "schools")
    case .enterprise: pick("企业日历", "enterprises")
    }
  }

  /// A light's name.
  public func light(_ light: Light) -> String {
    switch light {
    case .green: pick("绿", "green")
    case .yellow: pick("黄", "yellow")
    case .red: pick("红", "red")
    }
  }

  /// What a span begins with.
  func beginning(_ span: LimitedSpan) -> String {
    switch span {
    case .node: pick("进入本环节", "when it came to this node")
    case .total, .filing: pick("受理", "when it was reported")
    case .returning: pick("分派", "when it was dispatched")
    case .slip: pick("督办", "when the slip was sent")
    case .decision: pick("冻结", "when it was frozen")
    case .callBack: pick("结案", "when it was closed")
    }
  }

  /// A local day and time to the minute, or to the second where it does not lie on one.
  func time(_ instant: Instant, _ zone: TimeZoneRules) -> String {
    let second = zone.local(instant).second
    return Figures.date(instant, zone) + " "
      + (second % 60 == 0 ? Figures.minute(second) : Figures.clock(instant, zone))
  }

  /// How much counted: plain time in days from two days on, working time always in hours.
  func duration(_ seconds: Int64, _ clock: ClockKind) -> String {
    switch clock {
    case .workHours, .workDays: return hours(seconds)
    case .always, .calendarDays:
      guard seconds >= 172_800 else { return hours(seconds) }
      let rest = seconds % 86_400
      let days = pick("\(seconds / 86_400) 天", "\(seconds / 86_400) d")
      return rest >= 60 ? days + " " + hours(rest) : days
    }
  }

  private func hours(_ seconds: Int64) -> String {
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    var parts: [String] = []
    if hours > 0 { parts.append(pick("\(hours) 小时", "\(hours) h")) }
    if minutes > 0 || hours == 0 { parts.append(pick("\(minutes) 分", "\(minutes) min")) }
    return parts.joined(separator: " ")
  }
}

extension Words {
  /// A day: `2026-11-20`.
  public func date(_ date: CivilDate) -> String { Figures.date(date) }

  /// A day's weekday, short.
  public func weekday(_ date: CivilDate) -> String {
    let names = pick("一 二 三 四 五 六 日", "Mon Tue Wed Thu Fri Sat Sun").split(separator: " ")
    return pick("周", "") + names[date.weekday]
  }
}
