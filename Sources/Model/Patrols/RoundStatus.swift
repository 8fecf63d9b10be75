/// How a round stands (domain, section 1).
public enum RoundStatus: UInt8, CaseIterable, Sendable {
  /// Its window has not opened, or is open and nobody has begun.
  case due
  /// Begun, not finished.
  case underway
  /// Finished by the responsible worker.
  case done
  /// Finished by the stand-in.
  case covered
  /// Not finished at the end of its window; it can still be made good.
  case late
  /// Not made good in time.
  case missed
  /// Its calendar has no round that day.
  case excused
}
