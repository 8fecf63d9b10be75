import Model

extension PatrolBrowser {
  /// Moves the selection of the list that takes the keys.
  mutating func move(
    _ stride: Stride, _ layout: Layout, _ city: City, _ missing: MissingRounds
  ) {
    switch side {
    case .places:
      let codes = places(in: city)
      let lines = Layout.rows(layout.patrol.places)
      let index = PatrolBrowser.target(
        codes.firstIndex { $0 == selected }, stride, codes.count, lines)
      selected = index.map { codes[$0] }
    case .missing:
      let entries = missing.entries
      let lines = Layout.rows(layout.patrol.missing)
      let now = entries.firstIndex { city.grids[$0.grid].code == self.missing }
      let index = PatrolBrowser.target(now, stride, entries.count, lines)
      self.missing = index.map { city.grids[entries[$0].grid].code }
    }
    fit(layout, city, missing)
  }

  /// Selects something where nothing is, and scrolls so that both selections are on the screen.
  mutating func fit(_ layout: Layout, _ city: City, _ missing: MissingRounds) {
    let codes = places(in: city)
    if selected.map({ !codes.contains($0) }) ?? true { selected = codes.first }
    let place = codes.firstIndex { $0 == selected } ?? 0
    let lines = Layout.rows(layout.patrol.places)
    top = PatrolBrowser.scrolled(top, to: place, of: codes.count, lines)
    if self.missing == nil {
      self.missing = missing.entries.first.map { city.grids[$0.grid].code }
    }
    let entry = missing.entries.firstIndex { city.grids[$0.grid].code == self.missing } ?? 0
    missingTop = PatrolBrowser.scrolled(
      missingTop, to: entry, of: missing.entries.count, Layout.rows(layout.patrol.missing))
  }

  private static func target(
    _ index: Int?, _ stride: Stride, _ count: Int, _ lines: Int
  ) -> Int? {
    guard count > 0 else { return nil }
    let moved =
      switch stride {
      case .lines(let step): (index ?? 0) + step
      case .pages(let pages): (index ?? 0) + pages * lines
      case .home: 0
      case .end: count - 1
      }
    return max(0, min(count - 1, moved))
  }

  private static func scrolled(_ top: Int, to index: Int, of count: Int, _ lines: Int) -> Int {
    let shown = max(index - lines + 1, min(top, index))
    return max(0, min(shown, count - lines))
  }
}
