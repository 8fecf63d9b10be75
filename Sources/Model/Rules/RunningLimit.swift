/// One limit of a case with everything that bears on when it is reached: what both the deadline and
/// its explanation are worked out from.
struct RunningLimit: Equatable, Sendable {
  /// Where the deadline comes from.
  enum Source: Equatable, Sendable {
    /// A row of the table of limits.
    case rule(LimitRule)
    /// It came with the case.
    case given(Instant)
  }

  /// What is limited.
  let span: LimitedSpan
  /// Where the deadline comes from.
  let source: Source
  /// When the span began.
  let start: Instant
  /// Whose calendar counts.
  let calendar: CalendarKind
  /// When the time stood still, in the order of time and apart; the last may last yet.
  let pauses: [Pause]
  /// Working days added to the limit.
  let extensions: [Extension]

  /// The clock it is measured on.
  var clock: ClockKind {
    switch source {
    case .rule(let rule): rule.clock
    case .given: .always
    }
  }
}

extension Rulebook {
  /// The limit at the node where a case stands; nil without one.
  ///
  /// A frozen case has the time for deciding in its place, a closed one that for ringing back while
  /// somebody waits for the call.
  func nodeLimit(of item: Case) -> RunningLimit? {
    if !item.isPlain, let freeze = item.side.freeze {
      return limit(.decision, of: item, since: freeze.since)
    }
    if let closed = item.closed {
      guard item.waits.contains(.callBack) else { return nil }
      return limit(.callBack, of: item, since: closed)
    }
    return limit(.node(item.node), of: item, since: item.nodeSince)
  }

  /// The limit of the whole case; nil without one. A deadline that came with the case goes before
  /// the city's own limit.
  func totalLimit(of item: Case) -> RunningLimit? {
    guard let given = item.givenDue else { return limit(.total, of: item, since: item.opened) }
    return running(.total, .given(given), of: item, since: item.opened)
  }

  private func limit(_ span: LimitedSpan, of item: Case, since start: Instant) -> RunningLimit? {
    limit(span, for: item, since: start).map { running(span, .rule($0), of: item, since: start) }
  }

  private func running(
    _ span: LimitedSpan, _ source: RunningLimit.Source, of item: Case, since start: Instant
  ) -> RunningLimit {
    RunningLimit(
      span: span, source: source, start: start, calendar: calendar(of: span, item),
      pauses: item.isPlain ? [] : Pause.merged(item.side.pauses),
      extensions: item.isPlain ? [] : extensions(of: span, item))
  }

  /// Whose calendar a span runs on: work on the spot keeps that of the school or enterprise, and so
  /// does the whole case; what a desk does keeps the city's.
  private func calendar(of span: LimitedSpan, _ item: Case) -> CalendarKind {
    guard !grids.isEmpty, let grid = item.grid, let kind = grids[grid] else { return .city }
    switch (span, kind) {
    case (.node(.handling), .school), (.total, .school): return .school
    case (.node(.handling), .enterprise), (.total, .enterprise): return .enterprise
    default: return .city
    }
  }

  /// The extensions that lengthen a span: the whole case has them all, handling those granted since
  /// it was dispatched last.
  private func extensions(of span: LimitedSpan, _ item: Case) -> [Extension] {
    switch span {
    case .total: item.side.extensions
    case .node(.handling):
      item.side.extensions.filter { granted in
        item.side.dispatched.map { $0 <= granted.at } ?? true
      }
    default: []
    }
  }

  /// The working time by a calendar.
  func work(_ calendar: CalendarKind) -> WorkClock {
    switch calendar {
    case .city: desks
    case .school: schools
    case .enterprise: enterprises
    }
  }
}
