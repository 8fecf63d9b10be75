/// One of the two daily rounds.
public enum RoundHalf: UInt8, CaseIterable, Sendable {
  /// The morning round.
  case morning
  /// The afternoon round.
  case afternoon

  /// The word in files, the feed and the store.
  public var word: String {
    switch self {
    case .morning: "morning"
    case .afternoon: "afternoon"
    }
  }

  /// The half written as a word.
  public init?(word: some StringProtocol) {
    guard let half = RoundHalf.allCases.first(where: { $0.word == word }) else { return nil }
    self = half
  }
}

/// Who did a round: the responsible worker or the stand-in.
public enum DutyRole: String, CaseIterable, Sendable {
  /// The responsible worker.
  case worker = "A"
  /// The named stand-in.
  case standIn = "B"
}

/// What a check-in says about a round.
public struct RoundReport: Hashable, Sendable {
  /// The grid.
  public var grid: PlaceCode
  /// The day the round belongs to.
  public var day: CivilDate
  /// Which of the two rounds.
  public var half: RoundHalf
  /// Who reports.
  public var role: DutyRole
  /// How many findings it brought; 0 at the start.
  public var found: Int

  /// A report on a grid's round.
  public init(
    grid: PlaceCode, day: CivilDate, half: RoundHalf, role: DutyRole = .worker, found: Int = 0
  ) {
    self.grid = grid
    self.day = day
    self.half = half
    self.role = role
    self.found = found
  }
}

/// One grid's round so far, as its check-ins made it.
public struct Round: Equatable, Sendable {
  /// When it began.
  public var started: Instant?
  /// When it was finished.
  public var done: Instant?
  /// Who did it, or began it.
  public var role: DutyRole
  /// How many findings it brought.
  public var found: Int

  /// A round from its check-ins.
  public init(started: Instant?, done: Instant?, role: DutyRole, found: Int) {
    self.started = started
    self.done = done
    self.role = role
    self.found = found
  }

  /// A round nobody has reported on.
  public static let unreported = Round(started: nil, done: nil, role: .worker, found: 0)

  /// The round after a check-in at `at`. The first start and the first finish count.
  public mutating func evolve(_ report: RoundReport, finished: Bool, at: Instant) {
    role = report.role
    if started == nil { started = at }
    guard finished else { return }
    found = report.found
    if done == nil { done = at }
  }
}
