import Cells
import Console
import Glibc
import Model
import Store

/// What is found about the store and the clock, without changing either.
struct StoreQuestions {
  /// What was found.
  private(set) var findings: [Finding] = []

  /// Looks at the store of a path and at this machine's clock.
  init(path: String, now: Instant) {
    var zone = TimeZoneRules.shanghai
    if FilePath.exists(path) {
      do throws(StoreError) {
        let condition = try Store.examine(path: path)
        describe(condition, path)
        zone = try TimeZoneRules.load(condition.zone)
        if let newest = condition.newest, newest > now {
          findings.append(.store(.clockBehind(newest - now)))
        }
      } catch {
        add(error)
      }
    } else {
      findings.append(.store(.noStore(path)))
    }
    if let free = Self.room(at: path) { findings.append(.store(.room(free))) }
    findings.append(.store(.clock(Timestamp.text(now, in: zone), zone: zone.name)))
  }

  private mutating func describe(_ condition: StoreCondition, _ path: String) {
    findings.append(
      .store(
        .store(
          path: path, layout: condition.layout, current: condition.current,
          journal: condition.journal, events: Int(condition.events))))
    findings.append(.store(condition.damage.map { .damaged($0) } ?? .sound))
    if access(path, W_OK) != 0 { findings.append(.store(.lookingOnly(path))) }
    findings.append(.store(.openedBy(OpenStore.others(path))))
  }

  private mutating func add(_ error: StoreError) {
    if case .unknownZone(let name) = error {
      findings.append(.store(.unknownZone(name)))
    } else {
      findings.append(.store(.storeTrouble(error.sentence)))
    }
  }

  /// Bytes that this login may still write where a file lies or would lie.
  private static func room(at path: String) -> Int64? {
    var place = path
    while !FilePath.exists(place) {
      guard let above = FilePath.parent(of: place) else { return nil }
      place = above
    }
    var status = statvfs()
    guard statvfs(place, &status) == 0 else { return nil }
    return Int64(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }
}
