/// How a limit's time is measured where shares of it are taken and where it stands still: in
/// working time for the two working clocks, in plain time for the others.
struct Meter {
  /// The working time; nil for plain time.
  let work: WorkClock?

  /// The measure of a clock, with the working time that it would go by.
  init(_ clock: ClockKind, work: WorkClock) {
    switch clock {
    case .always, .calendarDays: self.work = nil
    case .workHours, .workDays: self.work = work
    }
  }

  /// What passes from one instant to a later one, in seconds.
  func measured(from start: Instant, to end: Instant) -> Int64 {
    work.map { $0.worked(from: start, to: end) } ?? max(0, end - start)
  }

  /// The first instant by which so much has passed since `start`.
  func instant(_ seconds: Int64, after start: Instant) -> Instant {
    work.map { $0.instant(seconds, after: start) } ?? start + max(0, seconds)
  }

  /// What passes from one instant to a later one while no pause lasts.
  func measured(from start: Instant, to end: Instant, without pauses: [Pause]) -> Int64 {
    var sum = measured(from: start, to: end)
    for pause in pauses {
      guard let until = pause.until else { continue }
      let (from, to) = (max(pause.from, start), min(until, end))
      if from < to { sum -= measured(from: from, to: to) }
    }
    return sum
  }

  /// Where an end moves when the time from `start` on stands still in pauses that have ended: what
  /// was left when a pause began is left when it is over.
  ///
  /// The end never moves back, and a pause that begins at it or later leaves it alone.
  func pushed(_ end: Instant, from start: Instant, by pauses: [Pause]) -> Instant {
    var end = end
    for pause in pauses {
      guard let until = pause.until else { continue }
      let from = max(pause.from, start)
      guard from < end, from < until else { continue }
      end = max(until, instant(measured(from: from, to: until), after: end))
    }
    return end
  }
}

extension Pause {
  /// Pauses in the order of time, those that touch or overlap as one.
  static func merged(_ pauses: [Pause]) -> [Pause] {
    guard pauses.count > 1 else { return pauses }
    var merged: [Pause] = []
    for pause in pauses.sorted(by: { $0.from < $1.from }) {
      guard let last = merged.last, last.until.map({ pause.from <= $0 }) ?? true else {
        merged.append(pause)
        continue
      }
      guard let end = last.until else { continue }
      merged[merged.count - 1].until = pause.until.map { max(end, $0) }
    }
    return merged
  }
}
