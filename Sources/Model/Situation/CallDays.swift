/// How many calls a grid had on each of the last days: what a count of the last days is made from,
/// without looking at a case.
public struct CallDays: Equatable, Sendable {
  /// The calls of one day.
  public struct Entry: Equatable, Sendable {
    /// The local day.
    public var day: CivilDate
    /// How many, at least 1.
    public var count: Int

    /// A day with so many calls.
    public init(day: CivilDate, count: Int) {
      self.day = day
      self.count = count
    }
  }

  /// Days with calls, the earliest first.
  public private(set) var entries: [Entry] = []

  /// So many days are kept, today among them.
  public static let kept = 31

  /// No calls.
  public init() {}

  /// Calls as they were written down.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// Counts calls in or, with a negative number, out, and forgets days that are too long ago to be
  /// counted again.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - day: the day they count for.
  ///   - today: the day on which that is written down.
  public mutating func add(_ count: Int, on day: CivilDate, today: CivilDate) {
    let first = today + (1 - CallDays.kept)
    entries.removeAll { $0.day < first }
    guard day >= first else { return }
    if let index = entries.firstIndex(where: { $0.day == day }) {
      entries[index].count += count
      if entries[index].count <= 0 { entries.remove(at: index) }
    } else if count > 0 {
      let index = entries.firstIndex { $0.day > day } ?? entries.endIndex
      entries.insert(Entry(day: day, count: count), at: index)
    }
  }

  /// The calls of so many days, the last of which is given.
  public func sum(of days: Int, through today: CivilDate) -> Int {
    let first = today + (1 - days)
    return entries.reduce(0) { $1.day >= first && $1.day <= today ? $0 + $1.count : $0 }
  }
}
