import Cells
import Model
import Testing

@testable import Console

/// Screens beside the ones that a view begins with: its other panels, filters, and states that
/// cover the title or the last line.
struct PanelGoldenTests {
  private static let screens = [
    ("watch-map", "<Tab>"), ("watch-patrol", "<Tab> <Tab>"), ("patrol-missing", "4 <Tab>"),
    ("map-grid", "2 z z z"), ("log-filter", "9 / 0 5 7 7 <Enter>"), ("note", "3 <Down> n x"),
    ("paused", "3 P"),
  ]

  @Test(arguments: GoldenTests.sizes) func everyPanelLooksAsItDid(width: Int, height: Int) {
    for language in Language.allCases {
      for (name, keys) in Self.screens {
        let desk = Demo.desk(width, height, language)
        desk.press(keys)
        Golden.check(desk.frame, "\(name)-\(width)x\(height)-\(language.rawValue)")
      }
      let desk = Demo.desk(width, height, language)
      desk.state.isReadOnly = true
      desk.press("3 <Down> c")
      Golden.check(desk.frame, "read-only-\(width)x\(height)-\(language.rawValue)")
    }
  }
}
