import CSQLite
import Glibc
import Model

extension TimeZoneRules {
  /// The rules of a zone from the C library's database, for 1970 to 2040.
  ///
  /// The library knows one zone a process, named by TZ; it is set and put back under a lock.
  ///
  /// - Parameter name: a name such as `Asia/Shanghai`.
  /// - Returns: the offsets and when they change.
  /// - Throws: `StoreError.unknownZone` when the system has no such zone.
  public static func load(_ name: String) throws(StoreError) -> TimeZoneRules {
    try load(name, listing: ZoneFile.init)
  }

  /// The rules of a zone; `listing` reads the file at a path for its changes.
  static func load(
    _ name: String, listing: (String) -> ZoneFile?
  ) throws(StoreError) -> TimeZoneRules {
    guard let file = file(name) else {
      // The city's usual zone must not depend on whether tzdata is installed.
      if name == shanghai.name { return shanghai }
      throw .unknownZone(name)
    }
    let lock = sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_APP1)
    sqlite3_mutex_enter(lock)
    defer { sqlite3_mutex_leave(lock) }
    let before = getenv("TZ").map { String(cString: $0) }
    setenv("TZ", ":" + name, 1)
    tzset()
    defer {
      if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
      tzset()
    }
    return scanned(name, listed: listing(file))
  }

  /// The zone database's file of a name; nil when there is none. For an unknown name the library
  /// would silently go by UTC.
  private static func file(_ name: String) -> String? {
    guard !name.isEmpty, !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      return nil
    }
    let folder = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
    let path = "\(folder)/\(name)"
    return ZoneFile.exists(path) ? path : nil
  }

  /// The changes of offset between 1970 and 2040, by the zone that the library goes by.
  ///
  /// Between the changes that a file lists there are none. Without a file, and after its last one
  /// where it goes on by a rule, they are looked for in steps shorter than any span that a zone has
  /// kept an offset for (the shortest was 21 days in Egypt).
  private static func scanned(_ name: String, listed file: ZoneFile?) -> TimeZoneRules {
    let end: Int64 = 2_208_988_800  // 2040-01-01
    let listed: [Int64] = file?.changes.filter { $0 > 0 && $0 < end } ?? []
    var scan = ZoneScan(from: 0)
    for change in listed { scan.step(to: change) }
    let isOver = file.map { !$0.endsInRule } ?? false
    while !isOver, scan.reached < end { scan.step(to: scan.reached + 14 * 86_400) }
    return TimeZoneRules(
      name: name, initialOffset: scan.initial, transitions: scan.transitions)
  }
}

/// A walk through time along the offsets of the zone that the library goes by.
private struct ZoneScan {
  /// The offset where it began.
  let initial: Int
  private(set) var transitions: [TimeZoneRules.Transition] = []
  /// How far it has come.
  private(set) var reached: Int64
  private var known: Int

  init(from begin: Int64) {
    reached = begin
    initial = ZoneScan.offset(at: begin)
    known = initial
  }

  /// Goes on to a later moment, up to which the offset changes once at most, and finds that change to
  /// the second by bisection.
  mutating func step(to moment: Int64) {
    let offset = ZoneScan.offset(at: moment)
    if offset != known {
      var before = reached
      var after = moment
      // A change that a file lists is at the very second of the moment.
      if ZoneScan.offset(at: moment - 1) == known { before = moment - 1 }
      while after - before > 1 {
        let middle = (before + after) / 2
        if ZoneScan.offset(at: middle) == known { before = middle } else { after = middle }
      }
      transitions.append(
        TimeZoneRules.Transition(from: Instant(seconds: after), offset: offset))
      known = offset
    }
    reached = moment
  }

  private static func offset(at seconds: Int64) -> Int {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return parts.tm_gmtoff
  }
}
