/// What was found about the store and the clock.
public enum StoreFinding: Equatable, Sendable {
  /// There is no store yet at the path.
  case noStore(String)
  /// The store cannot be read, and why.
  case storeTrouble(String)
  /// The store's file: where, its layout and the program's, its journal, how many events.
  case store(path: String, layout: Int, current: Int, journal: String, events: Int)
  /// The pages are sound as far as a quick check sees.
  case sound
  /// The pages are damaged, and how.
  case damaged(String)
  /// Bytes left where the store lies.
  case room(Int64)
  /// Who else has the store open.
  case openedBy([String])
  /// The file cannot be written by this login.
  case lookingOnly(String)
  /// The time of day here, the city's zone and the time of day there.
  case clock(String, zone: String)
  /// The newest event was written after this machine's time; by so many seconds.
  case clockBehind(Int64)
  /// The system does not know the city's time zone.
  case unknownZone(String)
}

extension StoreFinding {
  /// Free bytes below which little more can be written down.
  static let leastRoom: Int64 = 64 << 20

  /// What it is about.
  var part: Finding.Part {
    switch self {
    case .noStore, .storeTrouble, .store, .sound, .damaged, .room, .openedBy, .lookingOnly: .store
    case .clock, .clockBehind, .unknownZone: .clock
    }
  }

  /// What is to be thought of it.
  var verdict: Finding.Verdict {
    switch self {
    case .sound, .openedBy, .clock: .good
    case .noStore, .lookingOnly: .advice
    case .storeTrouble, .damaged, .clockBehind, .unknownZone: .fault
    case .store(_, let layout, let current, let journal, _):
      layout == current && journal == "wal" ? .good : .advice
    case .room(let bytes): bytes >= StoreFinding.leastRoom ? .good : .fault
    }
  }
}
