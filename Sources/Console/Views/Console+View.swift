import Cells
import Model

extension Console {
  /// Draws the state as it is on a screen of `state.size`.
  ///
  /// - Parameters:
  ///   - state: everything that is shown.
  ///   - symbols: the glyphs that the terminal can show.
  ///   - ambiguousWide: whether ambiguous characters take two columns there.
  /// - Returns: the frame, of exactly that size.
  public static func view(
    _ state: State, symbols: Symbols = .unicode, ambiguousWide: Bool = false
  ) -> Frame {
    var painter = Painter(size: state.size, symbols: symbols, ambiguousWide: ambiguousWide)
    painter.text(state.situation.city.name, x: 0, y: 0, role: .title)
    return painter.frame
  }
}

extension State {
  var helpLines: Int { 0 }
  var cardLines: Int { 0 }
}
