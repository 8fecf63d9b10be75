import CSQLite
import Glibc

/// What is known of a stretch of the log once it was gone through: when its events happened, roughly,
/// so that a question about some hours need not read it again as a rule.
///
/// The log of a city that brought its history along is no timeline: closings lie weeks after the
/// openings beside them. So beside the first and the last time there is a mark for each spell of
/// time in which something happened.
struct LogStretch: Equatable {
  /// So many events are a stretch, as a rule.
  static let usual: Int64 = 512
  /// A spell is 2^16 seconds, about 18 hours; after 256 of them, half a year, the marks come again.
  private static let spellBits: Int64 = 16
  private static let spells: Int64 = 256

  /// The earliest and the latest time of an event, by its source's clock.
  private(set) var earliest = Int64.max
  private(set) var latest = Int64.min
  /// How many events concern neither a case nor a round.
  private(set) var others: Int64 = 0
  private var marks = SIMD4<UInt64>()

  private mutating func mark(_ spell: Int64) {
    marks[Int(spell >> 6)] |= 1 << UInt64(spell & 63)
  }

  /// Whether an event may have happened after one time and up to another; false is certain.
  func mayHold(after: Int64, upTo until: Int64) -> Bool {
    guard after < until, latest > after, earliest <= until else { return false }
    let first = max(earliest, after + 1) >> LogStretch.spellBits
    let last = min(latest, until) >> LogStretch.spellBits
    guard last - first < LogStretch.spells else { return true }
    var asked = LogStretch()
    for spell in first...last { asked.mark(spell & (LogStretch.spells - 1)) }
    return marks & asked.marks != SIMD4()
  }
}

extension LogStretch {
  /// `log_stretch(at, kind)`: the stretch of a group's events, to be read by `init(_:)`; `kind` is
  /// NULL for those of a case.
  static let function = "log_stretch"

  /// A stretch where SQLite keeps it while it goes through the events, as eight words: how many
  /// events, the times, the others, the marks.
  private static let words = 8

  /// Reads the function's result.
  init(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == LogStretch.words * 8 else { return }
    func word(_ index: Int) -> Int64 {
      bytes.loadUnaligned(fromByteOffset: index * 8, as: Int64.self)
    }
    earliest = word(1)
    latest = word(2)
    others = word(3)
    for index in 0..<4 { marks[index] = UInt64(bitPattern: word(4 + index)) }
  }

  /// Makes the function known to a connection.
  static func register(on handle: OpaquePointer) -> Bool {
    sqlite3_create_function_v2(
      handle, function, 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, nil, nil,
      { context, _, values in
        guard let values,
          let room = sqlite3_aggregate_context(context, Int32(LogStretch.words * 8))
        else { return }
        let words = room.assumingMemoryBound(to: Int64.self)
        let time = sqlite3_value_int64(values[0])
        if words[0] == 0 || time < words[1] { words[1] = time }
        if words[0] == 0 || time > words[2] { words[2] = time }
        words[0] += 1
        if let kind = sqlite3_value_text(values[1]), strncmp(kind, "patrol.", 7) != 0 {
          words[3] += 1
        }
        let spell = (time >> LogStretch.spellBits) & (LogStretch.spells - 1)
        words[4 + Int(spell >> 6)] |= 1 << (spell & 63)
      },
      { context in
        guard let room = sqlite3_aggregate_context(context, 0) else { return }
        sqlite3_result_blob(
          context, room, Int32(LogStretch.words * 8), griddesk_sqlite_transient())
      }, nil) == SQLITE_OK
  }
}
