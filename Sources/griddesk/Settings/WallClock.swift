import Glibc
import Model

/// This machine's clocks.
enum WallClock {
  /// The time of day, in whole seconds.
  static var now: Instant { Instant(seconds: milliseconds / 1_000) }

  /// The time of day in milliseconds since 1970.
  static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Milliseconds of a clock that never jumps.
  static var steady: Int64 { steadyMicroseconds / 1_000 }

  /// Microseconds of a clock that never jumps.
  static var steadyMicroseconds: Int64 { steadyNanoseconds / 1_000 }

  /// Nanoseconds of a clock that never jumps.
  static var steadyNanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
