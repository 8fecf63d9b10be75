import Glibc
import Model

/// The relation between the time of records and the time it takes to play them.
struct Pace {
  private let start: Instant
  private let speed: Int64
  private let began = WallClock.steadyMicroseconds

  /// Playing begins now with `start`, `speed` seconds of the records each second.
  init(start: Instant, speed: Int) {
    self.start = start
    self.speed = Int64(speed)
  }

  /// Whether a time of the records has come.
  func isDue(_ instant: Instant) -> Bool { instant <= now }

  /// The time of the records now.
  var now: Instant {
    start + (WallClock.steadyMicroseconds - began) / 1_000 * speed / 1_000
  }

  /// Sleeps until a time of the records has come.
  func wait(until instant: Instant) {
    while !isDue(instant) {
      let milliseconds = (instant - now) * 1_000 / speed
      usleep(UInt32(max(1, min(milliseconds, 200))) * 1_000)
    }
  }
}
