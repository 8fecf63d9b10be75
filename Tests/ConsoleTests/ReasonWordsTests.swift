import Cells
import Model
import Testing

@testable import Console

/// What `w` says of a case, and what a change of the rules is announced with.
struct ReasonWordsTests {
  private static let book = Rulebook(
    settings: DemoCity.settings, zone: .shanghai,
    limits: LimitRule.standard(from: CivilDate(compact: 2020_01_01)), days: CalendarDay.standard)

  /// A disputes case of the days before National Day 2026: paused, extended, with a long way.
  private static var item: Case {
    func at(_ month: Int, _ day: Int, _ hour: Int) -> Instant {
      TimeZoneRules.shanghai.instant(
        CivilDate(year: 2026, month: month, day: day), second: hour * 3_600)
    }
    var item = Case(
      CaseID(142),
      Receipt(text: "t", category: "disputes/wages", channel: .hotline, urgency: .normal),
      at: at(9, 28, 10), origin: Origin(source: "8890", id: "1"))
    item.node = .handling
    item.nodeSince = at(9, 29, 9)
    item.side.pauses = [Pause(from: at(9, 29, 15), until: at(9, 30, 10))]
    item.side.extensions = [Extension(at: at(9, 30, 11), days: 3)]
    return item
  }

  @Test func everyStretchIsNamedWithItsCause() {
    let text = Words(.english).reasonText(for: Self.item, by: Self.book, at: Self.item.nodeSince)
    let expected = """
      handling: due 2026-10-22 16:00
        limit      10 work days, handling, normal, disputes, from 2020-01-01
        not this   5 work days, handling, normal, any category, from 2020-01-01: another goes before it
        calendar   the city's offices, 08:00-12:00 14:00-18:00
        began      2026-09-29 09:00 when it came to this node
        counts     2026-09-29 09:00 - 15:00  4 h
        suspended  2026-09-29 15:00 - 2026-09-30 10:00
        counts     2026-09-30 10:00 - 2026-10-01 00:00  6 h
        day off    2026-10-01 - 2026-10-02  国庆节
        weekend    2026-10-03 - 2026-10-04
        day off    2026-10-05 - 2026-10-07  国庆节
        counts     2026-10-08 - 2026-10-09  16 h
        made up    2026-10-10  8 h  国庆节调休
        weekend    2026-10-11
        counts     2026-10-12 - 2026-10-16  40 h
        weekend    2026-10-17 - 2026-10-18
        counts     2026-10-19 00:00 - 16:00  6 h
        extended   by 3 work days, granted 2026-09-30 11:00
        counts     2026-10-19 16:00 - 2026-10-22 16:00  24 h
        yellow     80 % of 104 h: 2026-10-20 09:12
        red        100 %: 2026-10-22 16:00
      whole case: due 2026-10-28 17:00
      """
    #expect(text.hasPrefix(expected), "\(text)")
  }

  @Test func ofAClosedCaseItIsSaidHowItStoodThen() {
    var item = Self.item
    item.node = .closed
    item.closed = item.opened + 86_400
    let years = item.opened + 400 * 86_400
    let onTime = Words(.english).reasonText(for: item, by: Self.book, at: years)
    #expect(onTime.contains("closed     2026-09-29 10:00, on time"), "\(onTime)")
    item.closed = years
    let late = Words(.english).reasonText(for: item, by: Self.book, at: years)
    #expect(late.contains(", overdue "), "\(late)")
  }

  @Test(arguments: Language.allCases) func oneLanguageIsSpoken(language: Language) {
    var item = Self.item
    for givesDue in [false, true] {
      for isSuspended in [false, true] {
        item.givenDue = givesDue ? item.opened + 900_000 : nil
        if isSuspended { item.side.pauses.append(Pause(from: item.nodeSince + 100_000)) }
        let text = Words(language).reasonText(for: item, by: Self.book, at: item.opened)
        #expect(!text.isEmpty)
        switch language {
        case .english:
          let strange = text.unicodeScalars.filter { $0.value > 0x2FFF }
          #expect(strange.allSatisfy { "国庆节调休".unicodeScalars.contains($0) }, "\(text)")
        case .chinese:
          #expect(!text.contains("due") && !text.contains("work"), "\(text)")
        }
        if isSuspended { item.side.pauses.removeLast() }
      }
    }
  }

  @Test func theKeyOpensItOnTheListAndOnTheCardAndAnyOtherCloses() {
    let desk = Demo.desk(100, 30, .english)
    desk.press("3 <Down> w")
    #expect(desk.text.contains("Why this deadline?"))
    desk.press("<Esc>")
    #expect(!desk.text.contains("Why this deadline?"))
    desk.press("<Enter> w")
    #expect(desk.text.contains("Why this deadline?"))
    desk.press("x")
    #expect(!desk.text.contains("Why this deadline?") && desk.state.card != nil)
  }

  @Test func aLongExplanationScrolls() {
    let desk = Demo.desk(80, 24, .english)
    desk.press("3 <Down> w")
    guard case .why(let page) = desk.state.overlay else {
      Issue.record("nothing is explained")
      return
    }
    let most = max(0, desk.state.whyLines(page) - Layout(desk.state.size).body.height + 2)
    desk.press("<End>")
    #expect(desk.state.overlay == .why(WhyPage(item: page.item, top: most)))
    desk.press("<PageUp> <Up> <Home>")
    #expect(desk.state.overlay == .why(WhyPage(item: page.item, top: 0)))
  }
}
