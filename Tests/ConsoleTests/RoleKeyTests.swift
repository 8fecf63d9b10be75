import Cells
import Model
import Testing

@testable import Console

/// What a role may not do is not offered, and says why when its key is pressed.
struct RoleKeyTests {
  /// Cases from their coming in to the ringing back, with somebody who holds one role, or none.
  private static func desk(_ role: StaffRole?) -> Desk {
    let grants = role.map { [RoleGrant(login: "li", role: $0, unit: .city)] } ?? []
    let rulebook = Hamlet.rulebook(grants: grants)
    var city = DeskCity(
      city: Hamlet.places, rulebook: rulebook, day: rulebook.zone.local(Hamlet.now).date)
    let way: [CaseMove] = [
      .claim, .dispatch(to: .department("power")), .accept, .reportDone(note: "", by: ""),
      .verify(.fixed, note: "", by: ""), .close(remark: ""),
    ]
    for number in 0...way.count {
      city.receive("来件", caller: Caller(name: "欧阳修", phone: "13912345678"))
      for move in way.prefix(number) { city.move(Int64(number + 1), move) }
    }
    return Desk(city, now: Hamlet.now, size: Size(width: 200, height: 60))
  }

  private static let roles: [StaffRole?] = StaffRole.allCases + [nil]

  @Test(arguments: roles) func noKeyIsOfferedThatIsRefused(role: StaffRole?) {
    let desk = Self.desk(role)
    for row in desk.city.cases {
      desk.press("# \(row.item.id.number) <Enter>")
      let offered = OfferedKeys(desk.state)
      for action in offered.actions {
        guard let kind = action.move else { continue }
        #expect(row.item.refusal(of: kind, on: desk.state.occasion) == nil, "\(action)")
      }
      let hints = desk.text.split(separator: "\n").last.map(String.init) ?? ""
      #expect(hints.contains("N new") == desk.state.mayEver(.newCase))
      #expect(hints.contains("o more") == desk.state.mayEver(.moves))
    }
  }

  @Test(arguments: roles) func aKeyThatTheRoleForbidsSaysWhichRoleItNeeds(role: StaffRole?) {
    let desk = Self.desk(role)
    let before = desk.city.log.count
    for row in desk.city.cases {
      for action in Action.allCases where !desk.state.mayEver(action) {
        guard let key = action.keys.first else { continue }
        desk.press("# \(row.item.id.number) <Enter>")
        desk.send(.key(key))
        desk.settle()
        guard case .refused(_, .roleNeeded(_, let roles)) = desk.state.notice else {
          Issue.record(
            "\(action) on \(row.item.stage) says \(String(describing: desk.state.notice))")
          continue
        }
        #expect(!roles.isEmpty)
        #expect(desk.state.overlay == nil)
        let names = roles.map(Words(.english).role)
        #expect(names.allSatisfy(desk.text.contains), "\(action)")
      }
    }
    #expect(desk.city.log.count == before)
  }

  @Test(arguments: roles) func theHelpSaysOfAKeyThatTheRoleForbidsWhichRoleItNeeds(
    role: StaffRole?
  ) {
    let desk = Self.desk(role)
    desk.press("# 1 <Enter> ?")
    guard case .help(let page) = desk.state.overlay else {
      Issue.record("no help")
      return
    }
    for action in Action.actions(in: .card) {
      let line = page.lines.first { $0.matter == .deed(.action(action)) }
      #expect(line != nil)
      if desk.state.mayEver(action) { continue }
      guard case .refused(nil, .roleNeeded(_, let roles)) = line?.obstacle else {
        Issue.record("\(action): \(String(describing: line?.obstacle))")
        continue
      }
      #expect(!roles.isEmpty)
    }
  }

  @Test func whoMayOnlyLookIsOfferedToLook() {
    let desk = Self.desk(.observer)
    desk.press("1")
    let hints = desk.text.split(separator: "\n").last.map(String.init) ?? ""
    for word in ["claim", "new", "urge", "more", "note"] {
      #expect(!hints.contains(word), "\(word)")
    }
    for word in ["open", "why", "filter", "queues"] { #expect(hints.contains(word), "\(word)") }
  }
}
