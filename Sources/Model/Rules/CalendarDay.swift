/// Whose calendar a day belongs to.
public enum CalendarKind: String, CaseIterable, Sendable {
  /// The city's offices.
  case city
  /// The schools: term and holiday.
  case school
  /// The enterprises: running and stopped.
  case enterprise
}

/// A day that differs from what its weekday says: a holiday, or a make-up working day 调休.
public struct CalendarDay: Hashable, Sendable {
  /// Whose calendar.
  public var calendar: CalendarKind
  /// The day.
  public var date: CivilDate
  /// Whether it is worked.
  public var isWorking: Bool
  /// What it is, such as 国庆节.
  public var name: String

  /// An exception to the weekdays.
  public init(calendar: CalendarKind, date: CivilDate, isWorking: Bool, name: String) {
    self.calendar = calendar
    self.date = date
    self.isWorking = isWorking
    self.name = name
  }
}
