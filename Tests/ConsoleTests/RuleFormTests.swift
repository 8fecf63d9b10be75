import Cells
import Model
import Testing

@testable import Console

/// Limits, numbers and days from the keyboard: seen, tried on the open cases, then saved.
struct RuleFormTests {
  private static func desk(_ role: StaffRole, cases: Int = 3) -> Desk {
    let rulebook = Hamlet.rulebook(grants: [RoleGrant(login: "li", role: role, unit: .city)])
    var city = DeskCity(
      city: Hamlet.places, rulebook: rulebook, day: rulebook.zone.local(Hamlet.now).date)
    for index in 0..<cases { city.receive("来件\(index + 1)", minutesAgo: 60) }
    return Desk(city, now: Hamlet.now, size: Size(width: 100, height: 30))
  }

  /// Opens the limit for claiming normal cases.
  private func openClaiming(_ desk: Desk) {
    desk.press("W")
    desk.type("received normal")
    desk.press("<Enter>")
  }

  private func editor(_ desk: Desk) -> RuleEditor? {
    guard case .rule(let editor) = desk.state.overlay else { return nil }
    return editor
  }

  @Test func theListSaysWhatStandsAndSinceWhen() {
    let desk = Self.desk(.supervisor)
    desk.press("W")
    #expect(desk.text.contains("received, normal"))
    #expect(desk.text.contains("1 work day "))
    #expect(desk.text.contains("from 2020-01-01"))
    desk.type("returns")
    #expect(desk.text.contains("returns that freeze a case"))
  }

  @Test func aChangeIsSeenOnTheOpenCasesBeforeItIsSaved() throws {
    let desk = Self.desk(.supervisor)
    openClaiming(desk)
    let standing = try #require(editor(desk)).standing
    guard case .limit(let rule) = standing else {
      Issue.record("no limit: \(standing)")
      return
    }
    #expect(rule.span == .node(.received) && rule.urgency == .normal)
    desk.press("C-u 0 C-s")
    #expect(desk.city.rulebook.limits.count == desk.state.situation.rulebook.limits.count)
    #expect(desk.text.contains("3 open cases: 3 get another deadline, 3 another light"))
    #expect(desk.text.contains("green -> red  3"))
    #expect(desk.text.contains("0001  green -> red"))
    let before = desk.city.rulebook.limits.count
    desk.press("C-s")
    #expect(desk.city.rulebook.limits.count == before + 1)
    #expect(desk.state.overlay == nil)
    #expect(desk.text.contains("saved: received, normal, 0 work days, from 2026-11-23"))
    #expect(desk.state.situation.rulebook == desk.city.rulebook)
    #expect(desk.state.situation.total.late == 3)
  }

  @Test func whatIsTypedAfterTheLookHasToBeLookedAtAnew() throws {
    let desk = Self.desk(.supervisor)
    openClaiming(desk)
    desk.press("C-u 0 <Enter> <Enter>")
    #expect(try #require(editor(desk)).isSeen)
    desk.press("<S-Tab> 9")
    #expect(try #require(editor(desk)).look == nil)
    #expect(!desk.text.contains("green -> red"))
    desk.press("C-s")
    #expect(desk.city.log.allSatisfy { if case .limitSet = $0.event.fact { false } else { true } })
  }

  @Test func theLookTakesInAllOpenCasesStepByStep() throws {
    let desk = Self.desk(.supervisor, cases: 2 * RuleEditor.chunk + 50)
    openClaiming(desk)
    desk.press("C-u 0 C-s")
    #expect(try #require(editor(desk)).look?.preview.cases == 2 * RuleEditor.chunk + 50)
    #expect(desk.text.contains("850 open cases"))
    desk.press("<PageDown> <Down>")
    #expect(try #require(editor(desk)).top > 1)
  }

  @Test func whatCannotBeUnderstoodSaysWhatCan() {
    let desk = Self.desk(.administrator)
    openClaiming(desk)
    desk.press("C-u x C-s")
    #expect(desk.text.contains("is no number"))
    desk.press("C-u 3 <Tab> C-u 2 - 3 0 <Enter>")
    #expect(desk.text.contains("is no day"))
    desk.press("<Esc>")
    desk.type("night shift")
    desk.press("<Enter> C-u 2 5 C-s")
    #expect(desk.text.contains("is none of: 18:00, none"))
  }

  @Test func aDayThatNoRowNamesIsSetByTypingIt() {
    let desk = Self.desk(.administrator)
    desk.press("W")
    desk.type("2026-12-31")
    #expect(desk.text.contains("sets that day"))
    desk.press("<Enter> <Tab>")
    desk.type("公司日")
    desk.press("C-s C-s")
    let day = CalendarDay(
      calendar: .city, date: CivilDate(compact: 2026_12_31), isWorking: false, name: "公司日")
    #expect(desk.city.rulebook.days.contains(day))
  }

  @Test(arguments: [StaffRole.operator, .onCall, .observer]) func whoMayNotRuleIsTold(
    role: StaffRole
  ) {
    let desk = Self.desk(role)
    desk.press("W")
    #expect(desk.state.overlay == nil)
    #expect(desk.text.contains("supervisor, administrator"))
  }

  @Test func aSupervisorChangesLimitsButNoNumbers() {
    let desk = Self.desk(.supervisor)
    desk.press("W")
    desk.type("returns that")
    desk.press("<Enter>")
    #expect(editor(desk) == nil)
    #expect(desk.text.contains("needs a role"))
    #expect(desk.text.contains("administrator"))
  }
}
