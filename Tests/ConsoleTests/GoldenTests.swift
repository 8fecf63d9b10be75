import Cells
import Model
import Testing

@testable import Console

/// Screens of the demo city on one afternoon, as text and role letters.
struct GoldenTests {
  static let sizes = [(80, 24), (100, 30), (200, 60)]

  /// The screens, and the keys that lead to each from the start.
  static let screens = [
    ("watch", "<Down>"), ("map", "2"), ("cases", "3 <Down>"), ("card", "3 <Down> <Enter>"),
    ("patrol", "4"), ("patrol-grids", "4 <Enter> <Enter>"), ("log", "9"), ("help", "?"),
    ("why", "3 <End> w"),
    ("dispatch", "3 <Down> <Down> <Down> <Down> <Down> d"), ("moves", "3 <Down> o"),
    ("return", "3 <Down> <Down> <Down> <Down> r x <Enter>"), ("map-late", "2 m"),
    ("map-patrol", "2 m m"),
    ("map-uncovered", "2 m m m"), ("map-hotline", "2 m m m m"),
    ("map-satisfaction", "2 m m m m m <Tab>"), ("map-missed", "2 m m m m m m <Tab>"),
    ("map-missed-village", "2 m m m m m m <Tab> z z"),
    ("map-satisfaction-grid", "2 m m m m m <Tab> z z z"), ("map-town", "2 z"),
    ("map-village", "2 z z"),
    ("map-chart", "2 Z"), ("queues", "3 Q"), ("bulk", "3 A c"),
    ("palette", ":"), ("help-search", "3 ? m a r k"), ("help-rest", "9 ? <End>"),
    ("palette-search", "3 : d i s"), ("palette-words", "3 : m a p <Space>"),
    ("columns", "3 C <Down> <Down> <Down> 1 1 <Down> 2 <Left> <Left> <Space>"),
    ("sorted", "3 C <Down> <Space> <Down> <Down> K K <Down> <Down> <Down> <Down> 1 1 <Enter>"),
    ("groups", "3 G <Down>"), ("groups-unit", "3 G G <Down> <Down>"),
    ("full-text", "3 <Down> i"), ("full-event", "9 <Down> i"), ("copied", "3 <Down> y"),
    ("copied-plain", "3 <Space> <Space> y y"),
    ("slips", "3 / l a t e <Enter> A u <Enter> Q s l i p s <Enter> <Space>"),
  ]

  @Test(arguments: sizes) func everyViewLooksAsItDid(width: Int, height: Int) {
    for language in Language.allCases {
      for (name, keys) in Self.screens {
        let desk = Demo.desk(width, height, language)
        desk.press(keys)
        Golden.check(desk.frame, "\(name)-\(width)x\(height)-\(language.rawValue)")
      }
    }
  }

  /// What comes in while somebody works on a row waits behind a count.
  @Test(arguments: sizes) func rowsThatWaitLookAsTheyDid(width: Int, height: Int) {
    for language in Language.allCases {
      let desk = Demo.desk(width, height, language)
      desk.press("3 <Down> <Down>")
      let receipts = ["电线垂到路面", "井盖缺失", "燃气味很重"].map {
        Receipt(text: $0, channel: .hotline, urgency: .emergency)
      }
      desk.city.perform(
        receipts.map {
          CommandOrder(
            at: Demo.now, actor: "8890", command: .receive($0), isTrusted: true)
        })
      desk.poll()
      #expect(desk.state.cases.arrivals == 3)
      Golden.check(desk.frame, "new-rows-\(width)x\(height)-\(language.rawValue)")
    }
  }

  /// Without colours: letters where two grids share a cell, and everything told by glyph.
  @Test(arguments: sizes) func theMapWithoutColoursLooksAsItDid(width: Int, height: Int) {
    for language in Language.allCases {
      for (name, keys) in [
        ("map", "2"), ("map-patrol", "2 m m"), ("map-uncovered", "2 m m m"), ("map-chart", "2 Z"),
        ("map-hotline", "2 m m m m"), ("map-satisfaction", "2 m m m m m"),
        ("map-missed", "2 m m m m m m"), ("map-missed-chart", "2 m m m m m m Z"),
        ("palette", "2 : m a p"),
      ] {
        let desk = Demo.desk(width, height, language)
        desk.press(keys)
        let frame = Console.view(desk.state, symbols: .unicode.withoutHalfBlocks)
        Golden.check(frame, "\(name)-mono-\(width)x\(height)-\(language.rawValue)")
      }
    }
  }

  @Test(arguments: sizes) func theFormForANewCaseLooksAsItDid(width: Int, height: Int) {
    for language in Language.allCases {
      let size = "\(width)x\(height)-\(language.rawValue)"
      let desk = Demo.desk(width, height, language)
      guard
        let known = desk.city.cases.last(where: {
          $0.item.grid != nil && $0.item.caller != nil && $0.item.isOpen
        })?.item,
        let grid = known.grid,
        let village = desk.city.city.villageIndex(grid.ancestor(.village) ?? grid)
      else { continue }
      let name = City.shortName(of: desk.city.city.villages[village].name)
      desk.press("N")
      Golden.check(desk.frame, "intake-empty-\(size)")
      desk.type(name + "社区3号楼停电两小时了，楼道和电梯都没电，电线垂到路面上，行人从下面走，很危险。")
      desk.press("<Tab> <Tab>")
      Golden.check(desk.frame, "intake-category-\(size)")
      desk.press("<S-Tab>")
      desk.type(Pinyin.spellings(of: name).first ?? "")
      Golden.check(desk.frame, "intake-place-\(size)")
      desk.press("C-u <Tab> <Tab> <Tab> <Tab>")
      desk.type("陈先生")
      desk.press("<Tab>")
      desk.type(known.caller?.phone ?? "00000000000")
      Golden.check(desk.frame, "intake-phone-\(size)")
    }
  }

  @Test(arguments: sizes) func theTourLooksAsItDid(width: Int, height: Int) {
    for language in Language.allCases {
      let desk = Demo.desk(width, height, language)
      desk.press(": t o u r <Enter>")
      for step in TourStep.allCases {
        if [.welcome, .header, .queue, .map, .typing, .why, .search].contains(step) {
          Golden.check(desk.frame, "tour-\(step)-\(width)x\(height)-\(language.rawValue)")
        }
        TourTests.goOn(desk)
      }
    }
  }

  @Test(arguments: Language.allCases) func whatGoesWrongLooksAsItDid(language: Language) {
    let desk = Demo.desk(100, 30, language)
    desk.press("3 /")
    desk.type("stat:handling")
    Golden.check(desk.frame, "filter-error-\(language.rawValue)")
    desk.press("<Esc>")
    desk.send(.storeFailed(.busy))
    desk.wait(12)
    Golden.check(desk.frame, "stale-\(language.rawValue)")
    desk.send(.resize(Size(width: 50, height: 12)))
    Golden.check(desk.frame, "too-small-\(language.rawValue)")
  }
}
