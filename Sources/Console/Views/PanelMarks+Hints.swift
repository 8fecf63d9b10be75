import Cells

extension PanelMarks {
  /// What the keys at the bottom were drawn from. They are the same from most frames to the next, and
  /// to word them takes as long as to draw a few rows of a list.
  struct Hints: Equatable, Sendable {
    let row: Rect
    /// The keys that mean something.
    let offered: OfferedKeys
    let keymap: Keymap
    let language: Language
    let takesMouse: Bool
    /// Whether going back would come home to the present.
    let goesHome: Bool
    let isForMarked: Bool

    /// The marks of a state; none where other keys are named.
    init?(_ state: State, _ row: Rect) {
      guard state.overlay == nil, state.begun.isEmpty else { return nil }
      self.row = row
      offered = OfferedKeys(state)
      keymap = state.keymap
      language = state.language
      takesMouse = state.takesMouse
      goesHome = FooterLines.goesHome(state)
      isForMarked = state.isForMarked
    }
  }
}
