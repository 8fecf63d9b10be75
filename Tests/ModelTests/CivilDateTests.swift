import Model
import Testing

@Suite("Days of the calendar")
struct CivilDateTests {
  @Test("known days have known numbers and weekdays")
  func known() {
    #expect(CivilDate(year: 1970, month: 1, day: 1).dayNumber == 0)
    #expect(CivilDate(year: 2000, month: 3, day: 1).dayNumber == 11_017)
    #expect(CivilDate(year: 2026, month: 11, day: 21).weekday == 5)
    #expect(CivilDate(compact: 2024_02_29) + 1 == CivilDate(compact: 2024_03_01))
  }

  @Test("walking day by day, the parts follow the months' lengths")
  func walk() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var date = CivilDate(year: 1890, month: 1, day: 1)
    for year in 1890...2110 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        for day in 1...lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) {
          if date.components != (year, month, day)
            || date != CivilDate(year: year, month: month, day: day)
          {
            Issue.record("\(year)-\(month)-\(day)")
          }
          date = date + 1
        }
      }
    }
  }
}
