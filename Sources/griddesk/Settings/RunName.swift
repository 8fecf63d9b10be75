import Glibc

/// A name that no other run of the program has, on this machine or on one that shares its files.
enum RunName {
  /// Process, when it began by the wall's clock, and a moment of one that never jumps.
  static let own =
    "\(getpid())-\(String(WallClock.milliseconds, radix: 36))"
    + "-\(String(WallClock.steadyNanoseconds, radix: 36))"
}
