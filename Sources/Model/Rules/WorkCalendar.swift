/// Which days of one calendar are worked: the weekdays, with the exceptions of its table.
///
/// A value computed once from the table, so that counting working days over any distance costs a
/// few comparisons and no memory.
struct WorkCalendar: Hashable, Sendable {
  /// Day numbers whose working differs from their weekday, ascending.
  private let exceptions: [Int]
  /// How many working days the exceptions before each index add (or, negative, take away); one
  /// entry more than `exceptions`.
  private let corrections: [Int]

  /// The calendar of a kind in a table of days; of several rows for one day the last counts.
  init(_ kind: CalendarKind, days: [CalendarDay]) {
    var latest: [Int: Bool] = [:]
    for day in days where day.calendar == kind { latest[day.date.dayNumber] = day.isWorking }
    exceptions = latest.filter { WorkCalendar.isWeekday($0.key) != $0.value }.map(\.key).sorted()
    var sums = [0]
    for (index, day) in exceptions.enumerated() {
      sums.append(sums[index] + (WorkCalendar.isWeekday(day) ? -1 : 1))
    }
    corrections = sums
  }

  /// Whether a day is worked.
  func isWorking(_ date: CivilDate) -> Bool {
    let index = position(of: date.dayNumber)
    let isException = index < exceptions.count && exceptions[index] == date.dayNumber
    return WorkCalendar.isWeekday(date.dayNumber) != isException
  }

  /// How many working days lie before a day, counted from a fixed Monday; negative before it.
  func workingDays(before date: CivilDate) -> Int {
    let shifted = date.dayNumber + 3  // day -3, 1969-12-29, is a Monday
    let weeks = shifted >= 0 ? shifted / 7 : (shifted - 6) / 7
    return weeks * 5 + min(shifted - weeks * 7, 5) + corrections[position(of: date.dayNumber)]
  }

  /// The working day that has exactly `count` working days before it.
  func workingDay(after count: Int) -> CivilDate {
    // Without exceptions the day is known; with them it lies near, so the search widens from there.
    func isReached(_ day: Int) -> Bool {
      workingDays(before: CivilDate(dayNumber: day + 1)) > count
    }
    let plain = WorkCalendar.weekday(after: count)
    var low = WorkCalendar.weekday(after: count - corrections[position(of: plain)])
    var high = low
    var step = 1
    if isReached(low) {
      while isReached(low) {
        high = low
        low -= step
        step *= 2
      }
      low += 1
    } else {
      while !isReached(high) {
        low = high + 1
        high += step
        step *= 2
      }
    }
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return CivilDate(dayNumber: low)
  }

  /// The index of the first exception not before a day.
  private func position(of day: Int) -> Int {
    var low = 0
    var high = exceptions.count
    while low < high {
      let middle = (low + high) / 2
      if exceptions[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isWeekday(_ day: Int) -> Bool {
    CivilDate(dayNumber: day).weekday < 5
  }

  /// The number of the weekday that has `count` weekdays between the fixed Monday and itself.
  private static func weekday(after count: Int) -> Int {
    let weeks = count >= 0 ? count / 5 : (count - 4) / 5
    return weeks * 7 + (count - weeks * 5) - 3
  }
}
