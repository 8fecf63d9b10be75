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
    guard isKnown(name) else {
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
    return scanned(name)
  }

  /// Whether the zone database has a file of this name. For an unknown name the library would
  /// silently go by UTC.
  private static func isKnown(_ name: String) -> Bool {
    guard !name.isEmpty, !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      return false
    }
    let folder = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
    let file = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var magic: [UInt8] = [0, 0, 0, 0]
    return read(file, &magic, 4) == 4 && magic == Array("TZif".utf8)
  }

  /// The changes of offset between 1970 and 2040: looked for in steps shorter than any span that a
  /// zone has kept an offset for (the shortest was 21 days in Egypt), then found to the second by
  /// bisection.
  private static func scanned(_ name: String) -> TimeZoneRules {
    let end: Int64 = 2_208_988_800  // 2040-01-01
    let step: Int64 = 14 * 86_400
    let initial = offset(at: 0)
    var transitions: [Transition] = []
    var from: Int64 = 0
    var known = initial
    while from < end {
      let to = from + step
      let reached = offset(at: to)
      if reached != known {
        var before = from
        var after = to
        while after - before > 1 {
          let middle = (before + after) / 2
          if offset(at: middle) == known { before = middle } else { after = middle }
        }
        transitions.append(Transition(from: Instant(seconds: after), offset: reached))
        known = reached
      }
      from = to
    }
    return TimeZoneRules(name: name, initialOffset: initial, transitions: transitions)
  }

  private static func offset(at seconds: Int64) -> Int {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return parts.tm_gmtoff
  }
}
