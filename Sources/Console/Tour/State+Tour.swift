import Cells

extension State {
  /// Begins the tour, on the Watch view as it is at a start.
  mutating func beginTour() -> [Effect] {
    tour = Tour()
    card = nil
    overlay = nil
    panel = .next
    revision += 1
    return enter(.watch)
  }

  /// A key on the tour: Esc ends it at once, the key that is asked for works and moves it on, and no
  /// other does anything.
  mutating func pressInTour(_ key: Key, _ tour: Tour) -> [Effect] {
    notice = nil
    if key == .escape {
      self.tour = nil
      overlay = nil
      say(.tourLeft)
      return []
    }
    switch tour.step.wish {
    case .reading:
      guard key == .enter || key == .character(" ") else { return [] }
      if tour.step == .reasons { overlay = nil }
      goOn(from: tour)
      return []
    case .action(let action):
      // Who has unbound the key goes on with Enter.
      guard key == .enter || keymap.action(for: key, in: context) == action else { return [] }
      goOn(from: tour)
      return perform(action)
    case .line:
      guard overlay != nil else {
        goOn(from: tour)
        return []
      }
      if key == .enter, hasEmptyLine { return [] }
      let effects = pressInOverlay(key)
      if key == .enter, overlay == nil { goOn(from: tour) }
      return effects
    }
  }

  /// Whether nothing has been typed or chosen in the line that the tour asks for.
  private var hasEmptyLine: Bool {
    switch overlay {
    case .filter(let prompt): prompt.input.trimmed.isEmpty
    case .command(let prompt): prompt.input.trimmed.isEmpty && !prompt.palette.isChosen
    default: false
    }
  }

  private mutating func goOn(from tour: Tour) {
    self.tour = tour.step.next.map { next in
      var tour = tour
      tour.step = next
      return tour
    }
  }

  /// The part of the screen that a step is about; nil for the screen as a whole.
  func part(of step: TourStep) -> Rect? {
    let layout = Layout(size)
    switch step {
    case .welcome: return nil
    case .header: return layout.header
    case .queue, .panels: return view == .watch ? layout.watch(panel).next : nil
    case .map: return mapPanel
    case .filter, .open: return layout.cases.list
    case .typing, .cases, .moves, .patrol, .help: return layout.footer
    case .why, .reasons, .palette: return nil
    case .search: return layout.palette
    }
  }
}
