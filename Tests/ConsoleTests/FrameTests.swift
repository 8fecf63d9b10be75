import Cells
import Model
import Testing

@testable import Console

/// Frames whatever happens: no key traps, every frame has its size, and text stays in its panel.
struct FrameTests {
  private static let keys: [Key] =
    Action.allCases.flatMap(\.keys).filter { $0 != .character("q") }
    + [
      .backspace, .delete, .character("水"), .character("x"), .character(" "), .paste("热\u{1B}"),
      .function(3), .control("u"), .insert, .enter, .enter, .escape, .tab,
    ]

  /// Random keys at random sizes, with a city that changes meanwhile.
  @Test(arguments: 0..<12) func randomKeysNeverTrap(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let desk = Demo.desk(80, 24, seed % 2 == 0 ? .chinese : .english)
    for step in 0..<100 {
      if step % 7 == 0 {
        let size = Size(width: random.number(1...220), height: random.number(1...70))
        desk.send(.resize(size))
      }
      desk.send(.key(Self.keys[random.number(0...Self.keys.count - 1)]))
      if random.number(0...3) == 0 { desk.settle() }
      if random.number(0...9) == 0 { desk.wait(Int64(random.number(1...12))) }
      if step % 3 == 0 { check(desk.frame, desk.state.size) }
    }
  }

  /// Text that wants to break out: controls, bidi, zero width, wide at the edge, very long.
  @Test(arguments: [Size(width: 61, height: 17), Size(width: 100, height: 30)])
  func hostileTextStaysInItsPanel(size: Size) {
    let texts = [
      "a\u{1B}[2Jb\u{9B}31mc", "\u{202E}反向\u{2066}", "零\u{200B}宽\u{FEFF}", "行一\n行二\r\n行三",
      String(repeating: "长", count: 400), "e\u{301}\u{302}\u{303}", "👨‍👩‍👧‍👦家", "\t\u{0}\u{7F}",
    ]
    let desk = Hamlet.desk(cases: 0, width: size.width, height: size.height)
    for text in texts {
      desk.city.receive(text, caller: Caller(name: text, phone: text))
    }
    desk.wait(11)
    desk.poll()
    for view in ["1", "3", "9"] {
      desk.press(view)
      for _ in texts {
        checkBorders(desk.frame)
        desk.press("<Enter>")
        checkBorders(desk.frame)
        desk.press("<Esc> <Down>")
      }
    }
  }

  @Test func theKeysAtTheBottomFollowMarksAndTheMouse() {
    let desk = Hamlet.desk(cases: 200, width: 200, height: 30)
    // Under a filter going back is offered without any mark.
    desk.press("3 /")
    desk.type("来件")
    desk.press("<Enter>")
    var picture = Picture()
    _ = picture.update(desk.state)
    let steps: [(Desk) -> Void] = [
      { $0.press("<Space>") }, { $0.press("<Esc>") },
      {
        $0.takeMouse()
        $0.state.revision += 1
      },
      { $0.send(.noMouse) },
    ]
    for (index, step) in steps.enumerated() {
      step(desk)
      _ = picture.update(desk.state)
      let isSame = picture.frame == desk.frame
      #expect(isSame, "step \(index)")
    }
  }

  @Test func theClockAloneRedrawsTheHeaderAsAWholeFrameWould() {
    let desk = Demo.desk(200, 60)
    var picture = Picture()
    var hasChanged = picture.update(desk.state)
    #expect(hasChanged)
    hasChanged = picture.update(desk.state)
    #expect(!hasChanged)
    for _ in 0..<70 {
      desk.send(.tick(desk.state.now + 1))
      hasChanged = picture.update(desk.state)
      #expect(hasChanged)
      let isSame = picture.frame == desk.frame
      #expect(isSame)
    }
  }

  /// Panels taken over from the frame before are those a whole frame would have.
  @Test(arguments: 0..<5) func aFrameMadeFromTheOneBeforeIsTheWholeFrame(seed: UInt64) {
    var random = SplitMix64(seed: 7_000 + seed)
    let sizes = [(130, 40), (100, 30), (80, 24), (200, 60)]
    let size = sizes[Int(seed) % sizes.count]
    let desk = Demo.desk(size.0, size.1, .english)
    var picture = Picture()
    let moves: [Key] = [.up, .down, .left, .right, .tab, .pageDown]
    for _ in 0..<120 {
      let isMove = random.number(0...3) > 0
      let keys = isMove ? moves : Self.keys
      desk.send(.key(keys[random.number(0...keys.count - 1)]))
      if random.number(0...9) == 0 { desk.settle() }
      if random.number(0...9) == 0 { desk.wait(Int64(random.number(1...12))) }
      _ = picture.update(desk.state)
      let isSame = picture.frame == desk.frame
      #expect(isSame)
    }
  }

  /// What was worked out ahead of a key is what the key brings, wherever it is pressed.
  @Test(arguments: 0..<5) func aForecastIsWhatTheKeyBrings(seed: UInt64) {
    var random = SplitMix64(seed: 900 + seed)
    let sizes = [(200, 60), (130, 40), (80, 24)]
    let size = sizes[Int(seed) % sizes.count]
    let desk = Demo.desk(size.0, size.1, .english)
    var picture = Picture()
    let steps: [Key] = [.up, .down, .down, .down, .left, .right, .pageDown, .pageUp]
    var made = 0
    for _ in 0..<150 {
      let key: Key =
        random.number(0...7) == 0
        ? .character(["1", "2", "3", "4", "9", " "][random.number(0...5)])
        : steps[random.number(0...steps.count - 1)]
      if random.number(0...3) > 0 { desk.settle() }
      if random.number(0...20) == 0 { desk.wait(1) }
      _ = picture.update(desk.state)
      let forecast = Forecast(of: key, in: desk.state, after: picture)
      var state = desk.state
      let effects = Console.update(&state, .key(key))
      if let forecast {
        made += 1
        #expect(forecast.effects == effects)
        #expect(forecast.state.revision == state.revision)
        let isSame = forecast.picture.frame == Console.view(state)
        #expect(isSame)
        let showsIt = forecast.picture.shows(state)
        #expect(showsIt)
        if random.number(0...1) == 0 { picture = forecast.picture }
      }
      desk.send(.key(key))
    }
    #expect(made > 50)
  }

  /// A key that has to read first, or that does something, is answered when it is pressed.
  @Test func nothingButStepsIsWorkedOutAhead() {
    let desk = Demo.desk(200, 60, .english)
    desk.press("3")
    var picture = Picture()
    let isEarly = Forecast(of: .down, in: desk.state, after: picture) == nil
    #expect(isEarly)
    _ = picture.update(desk.state)
    for key in [Key.enter, .character("."), .character("q"), .character(" "), .end, .escape] {
      let isNone = Forecast(of: key, in: desk.state, after: picture) == nil
      #expect(isNone, "\(key)")
    }
    // The case beside the list belongs into the same frame. Below the first it is read ahead with
    // the list, elsewhere once somebody has moved that way.
    let isUnread = Forecast(of: .pageDown, in: desk.state, after: picture) == nil
    #expect(isUnread)
    for _ in 1...2 {
      let isMade = Forecast(of: .down, in: desk.state, after: picture) != nil
      #expect(isMade)
      desk.press("j")
      _ = picture.update(desk.state)
    }
    desk.press("/")
    _ = picture.update(desk.state)
    let isCovered = Forecast(of: .down, in: desk.state, after: picture) == nil
    #expect(isCovered)
  }

  @Test func symbolsCanBeAsciiAlone() {
    // What people wrote is Chinese here; everything else has to be plain.
    let desk = Demo.desk(120, 40)
    for keys in [
      "1", "2", "2 m", "2 z", "2 z z", "3", "3 <Enter>", "4", "4 <Enter> <Enter>", "9", "?",
    ] {
      desk.press("<Esc> <Esc> <Esc> " + keys)
      let frame = Console.view(desk.state, symbols: .ascii)
      let chrome = frame.cells.filter { $0.scalar > 126 && $0.scalar < 0x2E80 }
      let glyphs = Set(chrome.map { Unicode.Scalar($0.scalar).map(String.init) ?? "?" })
      #expect(glyphs.isEmpty, "\(keys)")
    }
  }

  private func check(_ frame: Frame, _ size: Size) {
    #expect(frame.size == size)
    var halves = 0
    for y in 0..<frame.height {
      var isOpen = false
      for index in frame.row(y) {
        let flags = frame.cells[index].flags
        if flags.contains(.wideContinuation) != isOpen { halves += 1 }
        isOpen = flags.contains(.wideLead)
      }
      if isOpen { halves += 1 }
    }
    #expect(halves == 0, "characters cut in two")
  }

  /// The panels' frames are whole: no text went over them.
  private func checkBorders(_ frame: Frame) {
    check(frame, frame.size)
    for y in 2..<frame.height - 3 {
      for x in [0, frame.width - 1] {
        let glyph = Unicode.Scalar(frame[x, y].scalar)
        #expect(
          glyph.map { "│┌┐└┘".unicodeScalars.contains($0) } == true,
          "column \(x) of row \(y): \(glyph.map(String.init) ?? "")")
      }
    }
  }
}
