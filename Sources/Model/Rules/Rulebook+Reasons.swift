extension Rulebook {
  /// Why the deadlines of a case are what they are: that of the node where it stands, and that of
  /// the whole case. Empty where nothing is limited.
  public func reasons(for item: Case) -> [DeadlineReason] {
    [nodeLimit(of: item), totalLimit(of: item)].compactMap { limit in
      limit.map { reason(for: $0, item) }
    }
  }

  private func reason(for limit: RunningLimit, _ item: Case) -> DeadlineReason {
    let meter = Meter(limit.clock, work: work(limit.calendar))
    let end = end(of: limit)
    let turns = item.isSuspended ? nil : turns(of: limit)
    let source: DeadlineReason.Source =
      switch limit.source {
      case .rule(let rule): .rule(rule)
      case .given(let due): .given(due)
      }
    return DeadlineReason(
      span: limit.span, source: source, others: others(than: limit, for: item),
      calendar: limit.calendar, start: limit.start, segments: segments(of: limit),
      whole: meter.measured(from: limit.start, to: end, without: limit.pauses),
      warnPercent: settings.warnPercent, latePercent: settings.latePercent, warn: turns?.warn,
      due: turns?.due)
  }

  /// The stretches of a limit from its start to its end, cut off where an open pause begins.
  private func segments(of limit: RunningLimit) -> [DeadlineSegment] {
    let ends = ends(of: limit)
    let work = work(limit.calendar)
    let shortClock = limit.clock == .workHours
    var segments = SegmentList(
      days: days.filter { $0.calendar == limit.calendar }, zone: zone, pauses: limit.pauses)
    segments.add(
      from: limit.start, to: ends[0], on: Meter(limit.clock, work: work), byTheHour: shortClock)
    for (index, granted) in limit.extensions.enumerated() {
      segments.note(.extended(granted), at: ends[index])
      segments.add(
        from: ends[index], to: ends[index + 1], on: Meter(.workDays, work: work), byTheHour: false)
    }
    return segments.all
  }

  /// Rows that fit the case as well as the one that counts, but do not.
  private func others(than limit: RunningLimit, for item: Case) -> [DeadlineReason.OtherRule] {
    let day = zone.local(limit.start).date
    var used: LimitRule?
    if case .rule(let rule) = limit.source { used = rule }
    var hasPassedUsed = used == nil
    var others: [DeadlineReason.OtherRule] = []
    for rule in table.rules(limit.span, category: item.category, urgency: item.urgency) {
      if rule == used, !hasPassedUsed {
        hasPassedUsed = true
      } else if rule.isInForce(on: day) {
        others.append(.outdone(rule))
      } else if rule.validFrom > day, !hasPassedUsed {
        others.append(.tooNew(rule))
      }
    }
    return others
  }
}
