extension CalendarDay {
  /// The days of 2025 and 2026 that differ from their weekday, by the State Council's notices on
  /// holidays and make-up working days of 12 November 2024 and 4 November 2025.
  ///
  /// Schools have in addition their winter and summer holidays, given by the usual pattern of the
  /// country's north-east; a city enters its own. Days without a row follow their weekday.
  public static let standard: [CalendarDay] = {
    var days: [CalendarDay] = []
    for calendar in CalendarKind.allCases {
      var rows: [Int: CalendarDay] = [:]
      for entry in statutory {
        for date in entry.from.dayNumber...entry.to.dayNumber {
          let day = CivilDate(dayNumber: date)
          guard (day.weekday < 5) != entry.isWorking else { continue }
          rows[date] = CalendarDay(
            calendar: calendar, date: day, isWorking: entry.isWorking, name: entry.name)
        }
      }
      if calendar == .school { close(schoolHolidays, in: &rows) }
      days += rows.values.sorted { $0.date < $1.date }
    }
    return days
  }()

  private struct Span {
    let from: CivilDate
    let to: CivilDate
    let isWorking: Bool
    let name: String

    /// A span of days given as yyyymmdd.
    init(_ from: Int, _ to: Int, _ name: String, isWorking: Bool = false) {
      self.from = CivilDate(compact: from)
      self.to = CivilDate(compact: to)
      self.isWorking = isWorking
      self.name = name
    }
  }

  private static let statutory = [
    Span(2025_01_01, 2025_01_01, "元旦"),
    Span(2025_01_26, 2025_01_26, "春节调休", isWorking: true),
    Span(2025_01_28, 2025_02_04, "春节"),
    Span(2025_02_08, 2025_02_08, "春节调休", isWorking: true),
    Span(2025_04_04, 2025_04_06, "清明节"),
    Span(2025_04_27, 2025_04_27, "劳动节调休", isWorking: true),
    Span(2025_05_01, 2025_05_05, "劳动节"),
    Span(2025_05_31, 2025_06_02, "端午节"),
    Span(2025_09_28, 2025_09_28, "国庆节调休", isWorking: true),
    Span(2025_10_01, 2025_10_08, "国庆节、中秋节"),
    Span(2025_10_11, 2025_10_11, "国庆节调休", isWorking: true),
    Span(2026_01_01, 2026_01_03, "元旦"),
    Span(2026_01_04, 2026_01_04, "元旦调休", isWorking: true),
    Span(2026_02_14, 2026_02_14, "春节调休", isWorking: true),
    Span(2026_02_15, 2026_02_23, "春节"),
    Span(2026_02_28, 2026_02_28, "春节调休", isWorking: true),
    Span(2026_04_04, 2026_04_06, "清明节"),
    Span(2026_05_01, 2026_05_05, "劳动节"),
    Span(2026_05_09, 2026_05_09, "劳动节调休", isWorking: true),
    Span(2026_06_19, 2026_06_21, "端午节"),
    Span(2026_09_20, 2026_09_20, "国庆节调休", isWorking: true),
    Span(2026_09_25, 2026_09_27, "中秋节"),
    Span(2026_10_01, 2026_10_07, "国庆节"),
    Span(2026_10_10, 2026_10_10, "国庆节调休", isWorking: true),
  ]

  private static let schoolHolidays = [
    Span(2025_01_11, 2025_02_28, "寒假"),
    Span(2025_07_16, 2025_08_31, "暑假"),
    Span(2026_01_10, 2026_02_28, "寒假"),
    Span(2026_07_16, 2026_08_31, "暑假"),
  ]

  /// Closes the schools on every day of the spans, make-up working days included.
  private static func close(_ spans: [Span], in rows: inout [Int: CalendarDay]) {
    for span in spans {
      for date in span.from.dayNumber...span.to.dayNumber {
        let day = CivilDate(dayNumber: date)
        rows[date] =
          day.weekday < 5
          ? CalendarDay(calendar: .school, date: day, isWorking: false, name: span.name) : nil
      }
    }
  }
}
