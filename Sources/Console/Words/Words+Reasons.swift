import Cells
import Model

/// A line of the explanation of a deadline: what it is about, and what is said of it. A heading has
/// no label.
public struct ReasonLine: Equatable, Sendable {
  /// What it is about, a word or two; empty for a heading.
  public let label: String
  /// What is said.
  public let text: String
  /// What it means.
  public let role: Role
}

extension Words {
  /// Why the deadlines of a case are what they are, line by line: where each comes from, which other
  /// rows do not count, every stretch of time with its cause, and when the light turns.
  public func reasons(for item: Case, by rules: Rulebook, at now: Instant) -> [ReasonLine] {
    let reasons = rules.reasons(for: item)
    guard !reasons.isEmpty else {
      return [ReasonLine(label: "", text: self[.noLimit], role: .text)]
    }
    return reasons.flatMap { lines(of: $0, item, rules, now) }
  }

  /// The same as text, for plain output.
  public func reasonText(for item: Case, by rules: Rulebook, at now: Instant) -> String {
    var text = ""
    for line in reasons(for: item, by: rules, at: now) {
      let padding = max(1, reasonLabelWidth - Width.of(line.label))
      text +=
        line.label.isEmpty
        ? line.text : "  " + line.label + String(repeating: " ", count: padding) + line.text
      text += "\n"
    }
    return TextGate.clean(text, lineBreaks: .kept)
  }

  /// The columns that labels take, a blank included.
  var reasonLabelWidth: Int {
    switch language {
    case .chinese: 9
    case .english: 11
    }
  }

  private func lines(
    of reason: DeadlineReason, _ item: Case, _ rules: Rulebook, _ now: Instant
  ) -> [ReasonLine] {
    let zone = rules.zone
    // Of a closed case it matters how it stood when it was closed.
    let end = item.closed ?? now
    var lines = [heading(reason, zone, now)]
    func add(_ label: String, _ text: String, _ role: Role = .text) {
      lines.append(ReasonLine(label: label, text: text, role: role))
    }
    switch reason.source {
    case .rule(let rule): add(pick("依据", "limit"), limit(rule))
    case .given(let due):
      let source = item.origin?.source ?? channel(item.channel)
      add(
        pick("依据", "limit"),
        pick(
          "随案件由 \(source) 给定：\(time(due, zone))",
          "came with the case from \(source): \(time(due, zone))"))
    }
    for other in reason.others {
      switch other {
      case .tooNew(let rule):
        add(pick("不适用", "not yet"), limit(rule) + pick("：起算在先", ": it began before"), .textDim)
      case .outdone(let rule):
        let text = pick("：另有更具体或更新的规定", ": another goes before it")
        add(pick("不适用", "not this"), limit(rule) + text, .textDim)
      }
    }
    switch reason.clock {
    case .workHours, .workDays:
      let hours = rules.settings.workHours.map {
        Figures.minute($0.lowerBound) + "-" + Figures.minute($0.upperBound)
      }
      add(
        pick("日历", "calendar"),
        calendar(reason.calendar) + pick("，", ", ") + hours.joined(separator: " "))
    case .always, .calendarDays: break
    }
    add(pick("起算", "began"), time(reason.start, zone) + " " + beginning(reason.span))
    lines += reason.segments.map { line(of: $0, reason.clock, zone) }
    if let warn = reason.warn, let due = reason.due {
      let whole = duration(reason.whole, reason.clock)
      add(
        pick("转黄", "yellow"),
        pick("\(whole)的 ", "") + "\(reason.warnPercent) %" + pick("：", " of \(whole): ")
          + time(warn, zone), end > warn ? .warn : .text)
      var text = time(due, zone)
      if case .rule = reason.source { text = "\(reason.latePercent) %" + pick("：", ": ") + text }
      add(pick("转红", "red"), text, end > due ? .late : .text)
      if reason.span == .total, let closed = item.closed {
        let isLate = closed > due
        let by = isLate ? " " + Figures.duration(closed - due) : ""
        add(
          self[.closed],
          time(closed, zone) + pick("，", ", ") + self[isLate ? .overdue : .onTime] + by,
          isLate ? .late : .ok)
      }
    }
    return lines
  }

  private func heading(
    _ reason: DeadlineReason, _ zone: TimeZoneRules, _ now: Instant
  ) -> ReasonLine {
    let name = span(reason.span)
    guard let due = reason.due else {
      let text = pick("\(name)：挂账中，不计时", "\(name): suspended, nothing runs")
      return ReasonLine(label: "", text: text, role: .heading)
    }
    let text = pick(
      "\(name)：时限 \(time(due, zone))", "\(name): due \(time(due, zone))")
    return ReasonLine(label: "", text: text, role: .heading)
  }

  private func line(
    of segment: DeadlineSegment, _ clock: ClockKind, _ zone: TimeZoneRules
  ) -> ReasonLine {
    let from = zone.local(segment.from)
    var times = time(segment.from, zone) + " - "
    if let to = segment.to {
      let end = zone.local(to)
      if from.second == 0, end.second == 0, from.date < end.date {
        // Whole days are named as days, the last one included.
        let last = end.date + -1
        times = Figures.date(from.date) + (last > from.date ? " - " + Figures.date(last) : "")
      } else {
        times += from.date == end.date ? Figures.minute(to, zone) : time(to, zone)
      }
    } else {
      times += "..."
    }
    let counted = segment.counted > 0 ? "  " + duration(segment.counted, clock) : ""
    switch segment.cause {
    case .counted:
      return ReasonLine(
        label: pick("计时", "counts"), text: times + counted, role: .text)
    case .madeUp(let name):
      return ReasonLine(
        label: pick("调休上班", "made up"), text: times + counted + "  " + name, role: .text)
    case .night:
      return ReasonLine(label: pick("下班", "night"), text: times + counted, role: .textDim)
    case .rest:
      return ReasonLine(label: pick("午休", "break"), text: times + counted, role: .textDim)
    case .weekend:
      return ReasonLine(label: pick("周末", "weekend"), text: times, role: .textDim)
    case .holiday(let name):
      return ReasonLine(
        label: pick("放假", "day off"), text: times + "  " + name, role: .textDim)
    case .paused:
      return ReasonLine(
        label: pick("挂账", "suspended"), text: times, role: segment.to == nil ? .warn : .textDim)
    case .extended(let granted):
      let days = amount(granted.days, .workDays)
      return ReasonLine(
        label: pick("延期", "extended"),
        text: pick(
          "\(days)，\(time(granted.at, zone)) 批准", "by \(days), granted \(time(granted.at, zone))"),
        role: .accent)
    }
  }
}
