import Cells
import Model
import Testing

@testable import Console

/// A screen on a wall: it changes by itself, shouts when it is old, and shows no person.
struct WallTests {
  private static func desk(
    _ width: Int, _ height: Int, _ language: Language = .chinese, _ parts: [Wall.Part] = [],
    city: DeskCity = Demo.city
  ) -> Desk {
    let desk = Demo.desk(of: city, width, height, language)
    desk.state.hang(Wall(parts, interval: 20, now: desk.state.now))
    return desk
  }

  @Test(arguments: GoldenTests.sizes) func everyPartLooksAsItDid(width: Int, height: Int) {
    for language in Language.allCases {
      let desk = Self.desk(width, height, language)
      let size = "\(width)x\(height)-\(language.rawValue)"
      for part in Wall.Part.allCases {
        #expect(desk.state.wall?.part == part)
        Golden.check(desk.frame, "wall-\(part.rawValue)-\(size)")
        desk.press("<Right>")
      }
      desk.send(.storeFailed(.busy))
      desk.wait(12)
      Golden.check(desk.frame, "wall-stale-\(size)")
    }
  }

  @Test func itChangesByItselfUnlessItIsHeld() {
    let desk = Self.desk(100, 30)
    desk.wait(19)
    #expect(desk.state.wall?.part == .figures)
    desk.wait(1)
    #expect(desk.state.wall?.part == .map)
    desk.press("<Space>")
    desk.wait(100)
    #expect(desk.state.wall?.part == .map)
    desk.press("<Space>")
    desk.wait(20)
    #expect(desk.state.wall?.part == .patrol)
    desk.press("<Left> <Left>")
    #expect(desk.state.wall?.part == .figures)
    desk.press("<Up>")
    #expect(desk.state.wall?.part == .towns)
    // A clock that is set back does not hold the picture.
    desk.send(.tick(desk.state.now - 86_400))
    desk.wait(20)
    #expect(desk.state.wall?.part == .figures)
  }

  @Test func onlyItsOwnKeysDoAnything() {
    let desk = Self.desk(100, 30)
    let before = desk.state
    desk.press("c d e r a f v x n u o N / Q s m z Z g W : ? R P T 1 2 3 4 9 <Enter> <Esc> <Tab>")
    #expect(desk.state == before && desk.asked.isEmpty)
    desk.press("q")
    #expect(desk.asked == [.quit])
  }

  @Test(arguments: Wall.Part.allCases) func itIsDrawnOnlyWhenSomethingIsAnother(part: Wall.Part) {
    let desk = Self.desk(100, 30, .english, [part])
    var picture = Picture()
    _ = picture.update(desk.state)
    // From a full minute to the end of the next: the time of day is told in minutes.
    desk.wait(60 - desk.state.now.seconds % 60)
    _ = picture.update(desk.state)
    let turn = min(
      desk.state.patrol.nextTurn, desk.state.situation.nextTurn ?? .init(seconds: .max))
    for _ in 0..<59 where desk.state.now + 1 < turn {
      desk.wait(1)
      let isDrawn = picture.update(desk.state)
      #expect(!isDrawn)
    }
  }

  @Test func thePictureMovesByACellNowAndThen() {
    let desk = Self.desk(100, 30, .english, [.figures])
    var places: [Point] = []
    for _ in 0..<5 {
      places.append(desk.state.wall?.shift ?? Point(x: -1, y: -1))
      let frame = desk.frame
      // What is free for moving is empty.
      let place = places[places.count - 1]
      for x in 0..<100 { #expect(frame[x, place.y == 0 ? 29 : 0] == .blank) }
      for y in 0..<30 { #expect(frame[place.x == 0 ? 99 : 0, y] == .blank) }
      desk.wait(300)
    }
    #expect(Set(places.map { [$0.x, $0.y] }).count == 4 && places[4] == places[0])
  }

  @Test func noPersonAndNoCaseIsOnIt() {
    for city in [Demo.city, SideCity.city] {
      let desk = Self.desk(200, 60, .chinese, city: city)
      var names = Set(desk.city.city.grids.flatMap { [$0.worker, $0.standIn] })
      names.remove("")
      var texts: Set<String> = []
      for row in desk.city.cases {
        texts.insert(row.item.text)
        if let caller = row.item.caller {
          texts.formUnion([caller.name, caller.phone].filter { !$0.isEmpty })
        }
      }
      // Names of two characters may be a part of a place's name. A few of the thousands are enough:
      // no part of it shows some persons and not others.
      let sought = names.union(texts).filter { $0.count > 2 }.sorted().enumerated()
        .filter { $0.offset % 40 == 0 }.map(\.element)
      #expect(sought.count > 50)
      for _ in Wall.Part.allCases {
        let shown = desk.text
        for text in sought { #expect(!shown.contains(text), "\(text)") }
        desk.press("<Right>")
      }
    }
  }

  @Test(arguments: [(60, 16), (80, 24), (100, 30), (200, 60), (31, 9)])
  func anOldPictureFillsItsTitle(width: Int, height: Int) {
    let desk = Self.desk(width, height)
    desk.send(.storeFailed(.missing))
    desk.wait(75)
    let frame = desk.frame
    guard !Layout(desk.state.size).isTooSmall else { return }
    let title = WallLayout(desk.state.size).title
    for y in title.y..<title.bottom {
      for x in title.x..<title.right { #expect(frame[x, y].role == .stale) }
    }
    #expect(desk.text.contains(Words(.chinese)[.stale]))
  }

  /// Every figure is told apart from every other at every size.
  @Test func figuresAreTakenForNoOthers() {
    for height in [5, 10, 15] {
      var seen: [String: Character] = [:]
      for figure in "0123456789-:%.," {
        var painter = Painter(size: Size(width: 20, height: height))
        painter.bigFigure(String(figure), in: Rect(painter.size), role: .late)
        let shown = FrameText.render(painter.frame)
        #expect(seen[shown] == nil, "\(figure) and \(seen[shown] ?? " ")")
        #expect(shown.contains("█"))
        seen[shown] = figure
      }
    }
    var small = Painter(size: Size(width: 6, height: 2), symbols: .ascii)
    small.bigFigure("312", in: Rect(small.size), role: .text)
    #expect(FrameText.render(small.frame).contains("312"))
  }
}
