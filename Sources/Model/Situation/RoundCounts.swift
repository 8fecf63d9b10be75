/// How many of a place's grids have a round of each status.
public struct RoundCounts: Hashable, Sendable {
  /// Not begun, in time.
  public var due = 0
  /// Begun, in time.
  public var underway = 0
  /// Finished by the responsible worker.
  public var done = 0
  /// Finished by the stand-in.
  public var covered = 0
  /// Not finished in the window, can still be made good.
  public var late = 0
  /// Not made good.
  public var missed = 0
  /// No round that day.
  public var excused = 0

  /// No grids.
  public init() {}

  /// Counts more (one unless said otherwise) of a status.
  public mutating func add(_ status: RoundStatus, times count: Int = 1) {
    switch status {
    case .due: due += count
    case .underway: underway += count
    case .done: done += count
    case .covered: covered += count
    case .late: late += count
    case .missed: missed += count
    case .excused: excused += count
    }
  }

  /// How many have a status.
  public subscript(status: RoundStatus) -> Int {
    switch status {
    case .due: due
    case .underway: underway
    case .done: done
    case .covered: covered
    case .late: late
    case .missed: missed
    case .excused: excused
    }
  }

  /// Rounds to be walked: all but the excused.
  public var expected: Int { due + underway + finished + late + missed }
  /// Rounds that were walked, by whomever.
  public var finished: Int { done + covered }

  /// The finished share of the expected rounds in whole per cent, rounded down; nil when none was
  /// expected.
  public var percentFinished: Int? {
    expected == 0 ? nil : finished * 100 / expected
  }

  /// The sums of two counts.
  public static func + (left: RoundCounts, right: RoundCounts) -> RoundCounts {
    var sum = left
    for status in RoundStatus.allCases { sum.add(status, times: right[status]) }
    return sum
  }
}
