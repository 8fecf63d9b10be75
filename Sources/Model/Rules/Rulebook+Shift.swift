extension Rulebook {
  /// When the shift at an instant ends: when the next one begins, by the rows in force on its day.
  /// In a city that knows no shifts it is the day that ends.
  public func shiftEnd(at now: Instant) -> Instant {
    let today = zone.local(now).date
    var end: Instant?
    for day in [today, today + 1] {
      for shift in Policy.shifts {
        let minute = amount(of: shift, on: day)
        guard minute < PolicyForm.never else { continue }
        let begin = zone.instant(day, second: minute * 60)
        if begin > now { end = min(end ?? begin, begin) }
      }
    }
    return end ?? zone.instant(today + 1, second: 0)
  }
}
