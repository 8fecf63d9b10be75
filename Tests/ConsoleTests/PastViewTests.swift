import Cells
import Model
import Testing

@testable import Console

/// The console at a moment of the past.
struct PastViewTests {
  /// A hamlet with three cases at ten, and a fourth that came at half past.
  private static func desk(width: Int = 100, height: Int = 30) -> Desk {
    let desk = Hamlet.desk(cases: 3, width: width, height: height)
    desk.note()
    desk.wait(1_800)
    desk.city.receive("新来的")
    desk.poll()
    desk.wait(1_800)
    return desk
  }

  @Test func everyViewIsAsItWasAndComesBackAsItWasLeft() {
    for keys in ["1", "2", "3 <Down>", "3 <Down> <Enter>", "4", "9", "3 / 来 件 <Enter>"] {
      let desk = Self.desk()
      desk.press(keys)
      desk.state.notice = nil
      let before = desk.text
      desk.press(":")
      desk.type("at 10:15")
      desk.press("<Enter>")
      #expect(desk.row(0).contains("PAST 2026-11-23 10:15:00"), "\(keys)")
      #expect(desk.row(0).contains("45m ago") && desk.row(0).contains("11:00:00"), "\(keys)")
      #expect(desk.state.situation.total.open == 3, "\(keys)")
      #expect(!desk.text.contains("新来的"), "\(keys)")
      desk.press(":")
      desk.type("at now")
      desk.press("<Enter>")
      desk.state.notice = nil
      #expect(desk.text == before, "\(keys)")
      #expect(desk.frame == Console.view(desk.state), "\(keys)")
    }
  }

  @Test func keysStepByHoursAndDaysAndEscComesBack() {
    let desk = Self.desk()
    for (keys, moment) in [
      ("[", "2026-11-23 10:00:00"), ("[", "2026-11-23 09:00:00"), ("]", "2026-11-23 10:00:00"),
      ("{", "2026-11-22 10:00:00"), ("}", "2026-11-23 10:00:00"),
    ] {
      desk.press(keys)
      #expect(desk.row(0).contains(moment), "\(keys)")
    }
    desk.press("]")
    #expect(desk.state.past == nil, "the next hour is now")
    desk.press("]")
    #expect(desk.state.notice == .isNow)
    desk.press("[ 3 <Enter>")
    #expect(desk.state.card != nil)
    desk.press("<Esc>")
    #expect(desk.state.past != nil && desk.state.card == nil, "what is open is closed first")
    desk.press("<Esc>")
    #expect(desk.state.past == nil)
  }

  @Test func nothingCanBeChangedAndTheSentenceSaysWhatCan() {
    let desk = Self.desk()
    desk.press("[ 3")
    let version = desk.city.cases[0].item.version
    for action in Action.allCases where action.changesStore {
      #expect(desk.state.obstacle(to: action) == .inThePast || !action.contexts.contains(.cases))
      for key in action.keys where action.contexts.contains(.cases) {
        desk.press(key.notation == " " ? "<Space>" : key.notation)
        #expect(desk.state.notice == .inThePast, "\(action)")
        #expect(desk.state.overlay == nil, "\(action)")
      }
    }
    #expect(desk.row(-2).contains("Esc comes back to now"))
    desk.press(":")
    desk.type("share mine")
    desk.press("<Enter>")
    desk.press("P")
    #expect(desk.state.notice == .inThePast)
    #expect(desk.state.pause == nil)
    #expect(desk.city.cases[0].item.version == version && desk.asked.isEmpty)
  }

  @Test func thePictureStandsStillAndSaysWhatHappensMeanwhile() {
    let desk = Self.desk()
    desk.press("3 [")
    let before = desk.text.split(separator: "\n").dropFirst()
    desk.city.receive("又一件")
    desk.send(.news(desk.city.change(since: desk.state.situation, at: desk.state.now).sequence))
    desk.wait(3_700)
    #expect(desk.row(0).contains("now: +1 event"))
    #expect(desk.row(0).contains("12:01:40"))
    #expect(desk.text.split(separator: "\n").dropFirst() == before)
    desk.press("<Esc>")
    #expect(desk.row(0).contains("open 5"))
  }

  @Test func aLongWayIsShownKeysGoOnAndEscGivesItUp() {
    let desk = Self.desk()
    desk.isFar = true
    desk.press("{")
    desk.wait(3)
    #expect(desk.row(0).contains("looking back 0% 3 s"))
    desk.send(.lookingBack(40))
    #expect(desk.row(0).contains("looking back 40% 3 s"))
    desk.press("3 <Down>")
    #expect(desk.state.view == .cases && desk.state.past == nil)
    desk.press("<Esc>")
    desk.arrive()
    #expect(desk.state.past == nil && desk.state.journey == nil)
    desk.press("{ {")
    desk.arrive()
    #expect(desk.state.past?.moment == at("2026-11-21 11:00:03"), "steps add up on the way")
    desk.press("}")
    desk.wait(2)
    #expect(desk.row(0).contains("looking back 0% 2 s"))
    desk.press("<Esc>")
    #expect(desk.state.past == nil)
  }

  /// What is reported late, or a rule that is changed, while somebody looks at the past may take long
  /// to take in there; nobody is sent anywhere meanwhile.
  @Test func whatComesInMeanwhileIsTakenInWhereOneIs() {
    let desk = Self.desk()
    desk.press("[ 3 <Down>")
    let (before, rows) = (desk.row(0), desk.state.cases)
    desk.send(.lookingBack(70))
    #expect(desk.row(0).contains("looking back 70%"))
    desk.send(.arrived(PastView.catchingUp, desk.state.situation))
    #expect(desk.row(0) == before && desk.state.cases.rows == rows.rows)
    #expect(desk.state.cases.selected == rows.selected && desk.state.cases.top == rows.top)
    desk.send(.lookingBack(20))
    desk.send(.failed(PastView.catchingUp, .readOnly))
    #expect(desk.state.past == nil, "what cannot be read is not shown")
  }

  @Test func momentsThatAreNoneAreRefused() {
    let desk = Self.desk()
    for (typed, notice) in [
      ("at 23:00", Notice.stillToCome),
      (
        "at half past", .badArgument(command: "at", found: "half past", expected: State.momentForms)
      ),
    ] {
      desk.press(":")
      desk.type(typed)
      desk.press("<Enter>")
      #expect(desk.state.notice == notice)
      #expect(desk.state.past == nil)
      desk.press("<Esc>")
    }
  }

  @Test func theLogLeadsToTheMomentOfAnEvent() {
    let desk = Self.desk()
    desk.press("9 <Down> <Down>")
    let event = desk.state.log.selectedRow?.event.at
    desk.press("@")
    #expect(desk.state.past?.moment == event)
    #expect(desk.state.view == .log)
  }

  /// Frames and title have roles of their own, so that every theme can make them unmistakable.
  @Test func thePastHasAFrameOfItsOwnUntilOneComesBack() {
    let desk = Self.desk(width: 200, height: 60)
    func roles() -> Set<Role> { Set(desk.frame.cells.map(\.role)) }
    #expect(roles().contains(.frame) && !roles().contains(.past))
    desk.press("[")
    #expect(roles().isSuperset(of: [.past, .pastFrame]) && !roles().contains(.frame))
    var picture = Picture()
    _ = picture.update(desk.state)
    desk.press("<Esc>")
    _ = picture.update(desk.state)
    #expect(picture.frame == desk.frame)
  }

  @Test(arguments: GoldenTests.sizes) func thePastLooksAsItDid(width: Int, height: Int) {
    for language in Language.allCases {
      let desk = Demo.desk(width, height, language)
      desk.note()
      desk.wait(7_200)
      desk.press("[ <Down>")
      Golden.check(desk.frame, "past-\(width)x\(height)-\(language.rawValue)")
    }
  }

  private func at(_ text: String) -> Instant? { Timestamp.parse(text, in: .shanghai) }
}
