import Model

/// What a list of cases was drawn from, to know which of its lines may stay in the next frame.
struct ListMarks: Sendable {
  /// Lines that may stay.
  struct Kept {
    /// How far they move up.
    let shift: Int
    /// For each line whether it is one of them.
    let lines: [Bool]
  }

  private let rows: [CaseRow]
  private let visible: Range<Int>
  private let selected: CaseID?
  private let departed: Set<CaseID>
  private let fresh: Set<CaseID>
  private let now: Instant
  private let minute: Instant
  /// What all lines hang on: the columns, and how the selected one looks.
  private let form: Form

  private struct Form: Equatable, Sendable {
    let numberWidth: Int
    let showsClosed: Bool
    let isOfSlips: Bool
    let isFocused: Bool
    let city: Int
    let columns: [TableLayout.Choice]?
    let sort: [TableLayout.Key]
  }

  /// The marks of a list in a state.
  init(_ state: State, _ list: CaseList, _ table: TableName) {
    rows = list.rows
    visible = list.visible
    selected = list.selected
    departed = list.departed
    fresh = state.fresh
    now = state.now
    minute = state.minute
    form = Form(
      numberWidth: list.numberWidth(ofCases: state.situation.cases), showsClosed: list.showsClosed,
      isOfSlips: list.isOfSlips,
      isFocused: state.view == .cases || state.panel == .next, city: state.cityRevision,
      columns: state.tables[table].columns, sort: list.shownSort(state.tables[table]))
  }

  /// The lines of an earlier drawing that may stay, at most moved up or down together; nil if none.
  func lines(keptFrom before: ListMarks?, height: Int) -> Kept? {
    guard let before, form == before.form, minute == before.minute,
      max(visible.count, before.visible.count) <= height, let first = visible.first,
      let firstBefore = before.visible.first
    else { return nil }
    // How far a row's index was from the present one.
    let offset: Int
    if let place = before.index(of: rows[first].item.id) {
      offset = place - first
    } else if let place = index(of: before.rows[firstBefore].item.id) {
      offset = firstBefore - place
    } else {
      return nil
    }
    let lines = rows.withUnsafeBufferPointer { new in
      before.rows.withUnsafeBufferPointer { old in
        // Rows that are kept where they were need no comparing.
        let areSame = new.baseAddress == old.baseAddress && offset == 0
        return visible.map { index in
          before.visible.contains(index + offset)
            && (areSame || new[index].isSame(as: old[index + offset]))
            && looksSame(new[index].item.id, before)
            && (now == before.now || !new[index].turns(before.now, now))
        }
      }
    }
    return Kept(shift: first + offset - firstBefore, lines: lines)
  }

  /// Where a case stands among the visible rows.
  private func index(of id: CaseID) -> Int? {
    rows[visible].firstIndex { $0.item.id == id }
  }

  /// Whether what lies under a row and is said of it beside its case is as it was.
  private func looksSame(_ id: CaseID, _ before: ListMarks) -> Bool {
    (id == selected) == (id == before.selected)
      && departed.contains(id) == before.departed.contains(id)
      && fresh.contains(id) == before.fresh.contains(id)
  }
}
