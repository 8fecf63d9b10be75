import Cells
import Model

extension State {
  /// How wide ambiguous characters (box lines, arrows) may be drawn, as commands name it.
  static let widths = ["narrow", "wide"]

  /// Draws ambiguous characters so wide from now on; nil for no width. The map is laid out anew,
  /// since names on it may take other columns, and the whole screen is sent again.
  mutating func useWidth(_ word: String) -> [Effect]? {
    guard State.widths.contains(word) else { return nil }
    isAmbiguousWide = word == "wide"
    layouts = MapLayouts(of: situation.city, ambiguousWide: isAmbiguousWide)
    cityRevision += 1
    fitLists()
    say(.ambiguous(isWide: isAmbiguousWide))
    return [.redraw]
  }
}
