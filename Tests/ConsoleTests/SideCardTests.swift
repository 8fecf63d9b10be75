import Cells
import Model
import Testing

@testable import Console

/// What a card and a list say of everything beside the plain path.
struct SideCardTests {
  private static let caller = Caller(name: "欧阳修", phone: "13912345678")

  private func choose(_ word: String, _ desk: Desk) {
    desk.press("o")
    desk.type(word)
    desk.press("<Enter>")
  }

  @Test func aCallerIsShownForThirtySecondsAndIsAnEvent() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("噪音", caller: Self.caller)
    desk.wait(11)
    desk.poll()
    desk.press("o")
    #expect(!desk.text.contains("reveal the caller"), "offered on a case in nobody's hands")
    desk.press("<Esc> c")
    choose("reveal", desk)
    desk.type("回电核实")
    desk.press("<Enter>")
    #expect(desk.city.log.last?.event.fact == .caseSide(.revealed(reason: "回电核实")))
    #expect(desk.text.contains("欧阳修 13912345678"))
    #expect(desk.text.contains("masked in 30 s"))
    desk.wait(10)
    #expect(desk.text.contains("masked in 20 s"))
    desk.wait(20)
    #expect(!desk.text.contains("欧阳"))
    #expect(desk.text.contains("欧**"))
  }

  @Test func whoLeavesTheCardMasksTheCaller() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("噪音", caller: Self.caller)
    desk.wait(11)
    desk.poll()
    desk.press("c")
    choose("reveal", desk)
    desk.type("回电")
    desk.press("<Enter> <Esc> 3 <Enter>")
    #expect(!desk.text.contains("欧阳修"))
    for view in ["9", "1", "3"] {
      desk.press("<Esc> " + view)
      #expect(!desk.text.contains("12345"))
    }
  }

  @Test func aConfidentialCallerIsNotEvenShownMasked() {
    let desk = Hamlet.desk(cases: 0)
    desk.city.receive("噪音", caller: Self.caller)
    desk.wait(11)
    desk.poll()
    choose("confidential", desk)
    desk.type("本人要求")
    desk.press("<Enter> <Enter>")
    #expect(desk.text.contains("confidential: not shown"))
    #expect(!desk.text.contains("欧**"))
  }

  @Test func aSupervisorApprovesWhatADeskAskedFor() {
    let desk = Hamlet.desk(cases: 1)
    desk.city.move(1, .claim)
    desk.city.move(1, .side(.void(reason: "重复来电")))
    desk.wait(11)
    desk.poll()
    desk.press("<Enter>")
    #expect(desk.text.contains("to approve"))
    #expect(desk.text.contains("void, by zhou at 10:00"))
    choose("approve", desk)
    #expect(desk.city.cases[0].item.side.outcome == .voided)
    #expect(desk.text.contains("outcome"))
  }

  @Test func whoAskedTakesItBackButDoesNotApprove() {
    var city = Hamlet.city(cases: 1)
    city = DeskCity(
      city: city.city,
      rulebook: Hamlet.rulebook(grants: [
        RoleGrant(login: "li", role: .operator, unit: .city)
      ]), day: city.day)
    city.receive("来件")
    let desk = Desk(city, now: Hamlet.now, size: Size(width: 100, height: 30))
    desk.press("c")
    choose("suspend", desk)
    desk.press("<Enter>")
    desk.type("等配件")
    desk.press("<Enter>")
    #expect(desk.text.contains("asked to suspend; waits for approval"))
    desk.press("o")
    #expect(!desk.text.contains("approve "))
    desk.type("reject")
    desk.press("<Enter>")
    desk.type("已到货")
    desk.press("<Enter>")
    #expect(desk.city.cases[0].item.side.requests.isEmpty)
  }

  @Test func aListTellsWaitsApartWithoutColour() {
    let symbols = Symbols.unicode
    var item = Hamlet.city(cases: 1).cases[0].item
    #expect(SideMarks.cell(item, symbols).text.isEmpty)
    var seen: Set<String> = []
    for colour in SlipColour.allCases {
      item.side.slip = Slip(colour: colour, to: .city, sender: "li", since: Hamlet.now)
      seen.insert(SideMarks.cell(item, symbols).text)
      seen.insert(SideMarks.cell(item, .ascii).text)
    }
    #expect(seen.count == 6)
    item.side.freeze = Freeze(since: Hamlet.now, decider: .city)
    item.side.requests = [SideRequest(kind: .void, requester: "li", at: Hamlet.now)]
    item.side.joint = JointJob(called: [.city], since: Hamlet.now)
    item.side.pauses = [Pause(from: Hamlet.now)]
    #expect(SideMarks.cell(item, symbols).text == "✻+")
    #expect(SideMarks.cell(item, .ascii).text == "*+")
  }

  @Test func whatWasTakenBackIsSaidToBe() {
    let desk = Hamlet.desk(cases: 1)
    desk.press("<Enter> c U")
    #expect(desk.text.contains("li (undone)"))
    #expect(desk.text.contains("0001: undone: claimed"))
    #expect(desk.text.contains("[received"))
  }

  @Test func aDayIsTypedInAnyForm() {
    let zone = TimeZoneRules.shanghai
    for (text, day) in [
      ("11-30", "2026-11-30"), ("2026-12-01", "2026-12-01"), ("3", "2026-11-26"),
      ("3d", "2026-11-26"), ("1-5", "2027-01-05"), ("0", "2026-11-23"),
    ] {
      let end = DayEntry.end(of: text, now: Hamlet.now, zone)
      #expect(end.map { Figures.date($0, zone) } == day, "\(text)")
    }
    for text in ["2-30", "13-1", "x", "-1", "2026-2-29", "99999", "1-2-3-4", ""] {
      #expect(DayEntry.end(of: text, now: Hamlet.now, zone) == nil, "\(text)")
    }
  }
}
