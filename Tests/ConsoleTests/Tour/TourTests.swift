import Cells
import Model
import Testing

@testable import Console

/// The guided tour.
struct TourTests {
  private static let sizes = [(80, 24), (100, 30), (200, 60), (60, 16)]

  /// Does what the step asks for.
  static func goOn(_ desk: Desk) {
    guard let step = desk.state.tour?.step else { return }
    switch step.wish {
    case .reading: desk.press("<Enter>")
    case .action(let action):
      guard let key = action.keys.first else { return }
      desk.send(.key(key))
      desk.settle()
    case .line:
      desk.type(Words(desk.state.language).typed(step))
      desk.press("<Enter>")
    }
  }

  private func desk(_ width: Int, _ height: Int, _ language: Language) -> Desk {
    let desk = Demo.desk(width, height, language)
    desk.press(":")
    desk.type("tour")
    desk.press("<Enter>")
    return desk
  }

  @Test(arguments: sizes) func everyStepIsReachedByItsKeyAndSaysAllOfIt(width: Int, height: Int) {
    for language in Language.allCases {
      let desk = desk(width, height, language)
      var reached: [TourStep] = []
      while let step = desk.state.tour?.step, reached.count < 50 {
        reached.append(step)
        let words = Words(language)
        #expect(
          Self.box(desk.state).contains(words.text(step, isDemo: true).filter { !$0.isWhitespace }))
        #expect(desk.text.contains(words.title(step)))
        #expect(desk.text.contains(words[.tourSkip]))
        Self.goOn(desk)
      }
      #expect(reached == TourStep.allCases)
      guard case .help = desk.state.overlay else {
        Issue.record("it does not end with the help")
        return
      }
    }
  }

  /// What the box alone says, without blanks and frames.
  private static func box(_ state: State) -> String {
    guard let tour = state.tour else { return "" }
    var painter = Painter(size: state.size)
    TourView(scene: Scene(state), tour: tour).draw(&painter)
    return FrameText.render(painter.frame).filter { !$0.isWhitespace && !"│┌┐└┘─".contains($0) }
  }

  @Test func theKeysOfTheStepsReallyWork() {
    let desk = desk(100, 30, .english)
    var views: Set<ViewName> = []
    var sawCard = false
    var mode: Set<MapMode> = []
    while desk.state.tour != nil {
      Self.goOn(desk)
      views.insert(desk.state.view)
      mode.insert(desk.state.map.mode)
      sawCard = sawCard || desk.state.card != nil
    }
    #expect(views == [.watch, .cases, .patrol, .log])
    #expect(mode == [.open, .late] && sawCard)
    #expect(desk.state.cases.filterText == "late")
  }

  @Test(arguments: TourStep.allCases) func escEndsItAtOnce(step: TourStep) {
    let desk = desk(80, 24, .chinese)
    while let at = desk.state.tour?.step, at != step { Self.goOn(desk) }
    #expect(desk.state.tour?.step == step)
    desk.press("<Esc>")
    #expect(desk.state.tour == nil && desk.state.overlay == nil)
    #expect(desk.text.contains(":tour"))
    desk.press("1")
    #expect(desk.state.view == .watch)
  }

  @Test(arguments: TourStep.allCases) func noOtherKeyDoesAnything(step: TourStep) {
    let desk = desk(100, 30, .english)
    while let at = desk.state.tour?.step, at != step { Self.goOn(desk) }
    let before = (desk.state.view, desk.state.overlay, desk.city.log.count)
    for key in ["c", "d", "x", "9", "q", "U", "N"] where step.wish != .line {
      desk.press(key)
      #expect(desk.state.tour?.step == step)
    }
    #expect(desk.state.view == before.0 && desk.city.log.count == before.2)
    #expect(desk.asked.isEmpty)
  }

  @Test(arguments: [TourStep.typing, .search]) func anEmptyLineLeadsNowhere(step: TourStep) {
    let desk = desk(100, 30, .english)
    while let at = desk.state.tour?.step, at != step { Self.goOn(desk) }
    desk.press("<Enter>")
    #expect(desk.state.tour?.step == step && desk.state.overlay != nil)
    Self.goOn(desk)
    #expect(desk.state.tour?.step == step.next)
  }

  @Test func enterGoesOnWhereAKeyIsUnbound() {
    let reader = KeymapReader("map-mode =\nnext-panel = ,p")
    let desk = Desk(
      Demo.city, now: Demo.now, size: Size(width: 80, height: 24), keymap: reader.keymap)
    desk.press(": t o u r <Enter> <Enter> <Enter> <Enter>")
    #expect(desk.state.tour?.step == .panels)
    #expect(desk.text.contains("Press Enter"))
    desk.press("<Enter> <Enter>")
    #expect(desk.state.tour?.step == .cases && desk.state.map.mode == .late)
  }

  @Test func aConsoleThatBeginsWithItKeepsThatItWasShown() {
    var state = Demo.desk(80, 24).state
    #expect(!Console.start(&state).contains(.keepTourShown))
    state.tour = Tour()
    #expect(Console.start(&state).contains(.keepTourShown))
  }

  @Test func theBoxLeavesThePartInSightWhereThereIsRoom() {
    let body = Rect(x: 0, y: 1, width: 200, height: 57)
    let size = Size(width: 54, height: 9)
    for part in [
      Rect(x: 0, y: 0, width: 200, height: 1), Rect(x: 0, y: 59, width: 200, height: 1),
      Rect(x: 140, y: 1, width: 60, height: 35), Rect(x: 0, y: 1, width: 120, height: 57),
    ] {
      let box = TourView.place(size, beside: part, in: body)
      #expect(box.x >= body.x && box.right <= body.right)
      #expect(box.y >= body.y && box.bottom <= body.bottom)
      let apart =
        box.right <= part.x || part.right <= box.x || box.bottom <= part.y || part.bottom <= box.y
      #expect(apart, "\(part) \(box)")
    }
  }
}
