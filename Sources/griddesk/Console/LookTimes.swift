/// When a console looks at its store. All times are milliseconds of the wall clock.
///
/// While nobody writes that is with the clock, once a second, as long as writers can be heard. What is
/// heard comes before its commit, so it is looked for from the next quarter of a second on, for a
/// second or until it is found; and what changes in a calm after that is shown together, so that a
/// busy city is drawn twice a second in full strokes and not at every stroke.
struct LookTimes {
  static let quarter: Int64 = 250
  static let second: Int64 = 1_000
  /// What a writer is given at least before the first look.
  static let haste: Int64 = 40
  /// In which further changes gather after one.
  static let calm: Int64 = 450
  /// What the answer to a key is given before anything else is drawn.
  static let room: Int64 = 12
  /// By how much keys put off what is due, at most.
  static let patience: Int64 = 60

  /// Whether writers can be heard; otherwise every quarter of a second is looked at.
  var hearsWriters: Bool
  /// When a look is due next.
  private(set) var next: Int64
  private var expectedUntil: Int64 = 0
  private var calmUntil: Int64 = 0
  private var roomUntil: Int64 = 0

  /// Begins with a look at once.
  init(now: Int64, hearsWriters: Bool) {
    next = now
    self.hearsWriters = hearsWriters
  }

  /// Whether nothing but the clock has to be waited for.
  func isQuiet(at now: Int64) -> Bool {
    hearsWriters && !holds(expectedUntil, at: now, atMost: Self.second)
  }

  /// When to wake up: not in the answer to a key.
  func wake(at now: Int64) -> Int64 {
    guard holds(roomUntil, at: now, atMost: Self.room) else { return next }
    return min(max(next, roomUntil), next + Self.patience)
  }

  /// Whether the time to look has come; a clock that was set back must not put it off.
  func isDue(at now: Int64) -> Bool { now >= wake(at: now) || next > now + Self.second }

  /// Whether a change would be shown now.
  func mayLook(at now: Int64) -> Bool { !holds(calmUntil, at: now, atMost: Self.calm) }

  /// A key has been answered.
  mutating func giveWay(at now: Int64) { roomUntil = now + Self.room }

  /// Somebody was heard writing.
  mutating func hear(at now: Int64) {
    let wait = mayLook(at: now) ? Self.haste : max(Self.haste, calmUntil - now)
    next = min(next, ceiling(now + wait, Self.quarter))
    expectedUntil = now + Self.second
  }

  /// A look has found something new.
  mutating func find(at now: Int64) {
    calmUntil = now + Self.calm
    expectedUntil = 0
  }

  /// Everything that was due is done.
  mutating func goOn(from now: Int64) {
    next = ceiling(now + 1, isQuiet(at: now) ? Self.second : Self.quarter)
  }

  /// Whether a moment is still to come, and not only because the clock was set back since.
  private func holds(_ moment: Int64, at now: Int64, atMost span: Int64) -> Bool {
    now < moment && moment <= now + span
  }

  private func ceiling(_ moment: Int64, _ step: Int64) -> Int64 {
    (moment + step - 1) / step * step
  }
}
