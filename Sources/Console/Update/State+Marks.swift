import Model

extension State {
  /// Whether the next move is for the marked cases and not for the selected one.
  var isForMarked: Bool { view == .cases && card == nil && !marks.isEmpty }

  /// Marks the selected case or takes its mark away, and goes a line down; ends a range.
  mutating func toggleMark() -> [Effect] {
    guard marks.range == nil else {
      toggleRange()
      return []
    }
    guard !isGrouped, let row = cases.selectedRow else {
      say(.nothingToMark)
      return []
    }
    marks.toggle(row)
    return move(.lines(1))
  }

  /// Begins a range at the selected case, or ends it.
  mutating func toggleRange() {
    if let range = marks.range {
      // What lies between would be lost.
      guard range.gap == nil else { return say(.stillMarking(marks.count)) }
      return marks.endRange()
    }
    guard !isGrouped, let row = cases.selectedRow else { return say(.nothingToMark) }
    marks.begin(at: row, in: cases.rows, of: cases.query)
  }

  /// Draws the range on to the selected case; rows that the list jumped over are read.
  mutating func extendRange() -> [Effect] {
    guard let range = marks.range, let row = cases.selectedRow else { return [] }
    guard range.query == cases.query else {
      marks.endRange()
      return []
    }
    guard let missing = marks.extend(to: row, through: cases.rows) else { return [] }
    marks.beginGap(requests.next(), after: missing.after, upTo: missing.upTo)
    return [gapRequest(after: missing.after, .beforeFrame)]
  }

  /// Marks all cases that the filter lets through; takes all marks away when they are marked.
  mutating func markAll() -> [Effect] {
    guard marks.reading == nil, marks.whole != cases.query else {
      marks.clear()
      return []
    }
    guard !cases.rows.isEmpty else {
      say(.nothingToMark)
      return []
    }
    marks.beginReading(requests.next())
    return [markRequest(after: nil, .beforeFrame)]
  }

  /// Takes in a step of reading all cases of the list; nil when the number is not that reading's.
  mutating func takeMarks(_ number: Int, _ page: CasePage) -> [Effect]? {
    if marks.range?.gap?.number == number { return takeGap(page) }
    guard marks.reading == number else { return nil }
    revision += 1
    guard let next = marks.take(page, of: cases.query, next: requests.next()) else {
      if page.next != nil { say(.marksFull(CaseMarks.most)) }
      return []
    }
    return [markRequest(after: next, .whenIdle)]
  }

  /// Takes in a step of reading the rows that a range jumped over.
  private mutating func takeGap(_ page: CasePage) -> [Effect] {
    if let scan = page.scan, let after = marks.goOnWithGap(requests.next()) {
      return [gapRequest(after: after, .whenIdle, scan)]
    }
    revision += 1
    if let next = marks.takeGap(page, next: requests.next()) {
      return [gapRequest(after: next, .whenIdle)]
    }
    let effects = extendRange()
    if marks.range?.isFull == true { say(.marksFull(CaseMarks.most)) }
    return effects
  }

  private func gapRequest(
    after: PageKey, _ patience: Patience, _ scan: SortScan? = nil
  ) -> Effect {
    .loadPage(
      PageRequest(
        number: marks.range?.gap?.number ?? 0, query: marks.range?.query ?? cases.query,
        after: after, limit: BulkMove.chunk, budget: CaseList.budget, patience: patience,
        scan: scan))
  }

  /// All cases of the list, in whatever order they are quickest to be had.
  private func markRequest(after: PageKey?, _ patience: Patience) -> Effect {
    .loadPage(
      PageRequest(
        number: marks.reading ?? 0, query: cases.query.unsorted, after: after,
        limit: BulkMove.chunk, budget: CaseList.budget, patience: patience))
  }
}
