import Model

extension State {
  /// Whether the next move is for the marked cases and not for the selected one.
  var isForMarked: Bool { view == .cases && card == nil && !marks.isEmpty }

  /// Marks the selected case or takes its mark away, and goes a line down; ends a range.
  mutating func toggleMark() -> [Effect] {
    guard marks.range == nil else {
      marks.endRange()
      return []
    }
    guard let row = cases.selectedRow else {
      say(.nothingSelected)
      return []
    }
    marks.toggle(row)
    return move(.lines(1))
  }

  /// Begins a range at the selected case, or ends it.
  mutating func toggleRange() {
    guard marks.range == nil else { return marks.endRange() }
    guard let row = cases.selectedRow else { return say(.nothingSelected) }
    marks.begin(at: row, cases.query.order)
  }

  /// Draws the range on to the selected case.
  mutating func extendRange() {
    guard let range = marks.range, let row = cases.selectedRow else { return }
    guard range.order == cases.query.order else { return marks.endRange() }
    marks.extend(to: row, through: cases.rows)
  }

  /// Marks all cases that the filter lets through; takes all marks away when they are marked.
  mutating func markAll() -> [Effect] {
    guard marks.reading == nil, marks.whole != cases.query else {
      marks.clear()
      return []
    }
    marks.beginReading(requests.next())
    return [markRequest(after: nil, .beforeFrame)]
  }

  /// Takes in a step of reading all cases of the list; nil when the number is not that reading's.
  mutating func takeMarks(_ number: Int, _ page: CasePage) -> [Effect]? {
    guard marks.reading == number else { return nil }
    revision += 1
    guard let next = marks.take(page, of: cases.query, next: requests.next()) else {
      if page.next != nil { say(.marksFull(CaseMarks.most)) }
      return []
    }
    return [markRequest(after: next, .whenIdle)]
  }

  private func markRequest(after: PageKey?, _ patience: Patience) -> Effect {
    .loadPage(
      PageRequest(
        number: marks.reading ?? 0, query: cases.query, after: after, limit: BulkMove.chunk,
        budget: CaseList.budget, patience: patience))
  }
}
