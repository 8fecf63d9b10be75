/// The list above the command line: what fits what was typed, the best first.
public struct PaletteList: Equatable, Sendable {
  /// What fits.
  public internal(set) var lines: [PaletteLine] = []
  /// The selected line.
  public private(set) var selected = 0
  /// Whether it was chosen by hand; else it is merely the best.
  public private(set) var isChosen = false
  /// The first line on the screen.
  public private(set) var top = 0
  /// How many lines the list has on the screen.
  var screen = 8

  /// The selected line itself.
  var line: PaletteLine? { lines.indices.contains(selected) ? lines[selected] : nil }

  /// Puts other lines in place, the first of them selected.
  mutating func replace(_ lines: [PaletteLine]) {
    self.lines = lines
    selected = 0
    isChosen = false
    top = 0
  }

  /// Moves the selection by so many lines; a step over an end goes no further.
  mutating func move(_ step: Int) {
    guard !lines.isEmpty else { return }
    // The first step down from a list that nobody has touched takes hold of its best line.
    selected = max(0, min(lines.count - 1, selected + step))
    isChosen = true
    show()
  }

  /// Keeps the selected line on the screen.
  mutating func show() {
    if selected < top { top = selected }
    if selected >= top + screen { top = selected - screen + 1 }
    top = max(0, min(top, lines.count - screen))
  }
}
