import Cells
import Model

extension State {
  /// The case that stands for the marked ones in the questions of a move: the first that the move
  /// fits, of those to be sent somewhere the first that the city has, which may go anywhere; else the
  /// first.
  func spokesman(for action: Action) -> Case? {
    let items = marks.inOrder.map(\.item)
    guard let kind = action.move else {
      return items.first { $0.id == cases.selected } ?? items.first
    }
    func fits(_ item: Case) -> Bool { item.refusal(of: kind, on: occasion) == nil }
    let widest = kind == .dispatch ? items.first { $0.desk == .city && fits($0) } : nil
    return widest ?? items.first(where: fits) ?? items.first
  }

  /// Shows what a move would do to the marked cases, and has them read again meanwhile.
  ///
  /// - Parameters:
  ///   - kind: which move.
  ///   - move: the move with all that was asked for; nil where it fits none of them.
  /// - Returns: what is to be read.
  mutating func plan(_ kind: MoveKind, _ move: CaseMove?) -> [Effect] {
    let batch = Batch(name: "\(session)-\(requests.next())")
    overlay = .bulk(BulkMove(kind, move, of: marks.inOrder, on: occasion, as: batch))
    notice = nil
    return readMarked(after: nil)
  }

  /// Takes in marked cases as they are now; when all are there, the plan is made anew.
  mutating func take(_ number: Int, _ rows: [CaseRow]) -> [Effect] {
    if let more = takeSought(number, rows.first) { return more }
    guard awaitedRows?.number == number else { return [] }
    for row in rows { marks.refresh(row) }
    let effects = readMarked(after: awaitedRows?.last)
    if effects.isEmpty, case .bulk(var bulk) = overlay {
      bulk.plan(marks.inOrder, on: occasion)
      overlay = .bulk(bulk)
      revision += 1
    }
    return effects
  }

  /// A key while a move of the marked cases is on the screen.
  mutating func pressInBulk(_ key: Key, _ bulk: BulkMove) -> [Effect] {
    var bulk = bulk
    let room = room(for: bulk)
    switch (key, bulk.stage) {
    case (.escape, .planned), (.escape, .done):
      overlay = nil
      return []
    case (.escape, .underway):
      return stop(bulk)
    case (.enter, .planned):
      guard bulk.fits > 0 else { return [] }
      return handOut(bulk)
    case (.enter, .done):
      overlay = nil
      guard let id = bulk.selectedCase else { return [] }
      card = CardState(id, row: marks.rows[id])
      return readCard(.beforeFrame)
    case (.up, _), (.character("k"), _): bulk.line -= 1
    case (.down, _), (.character("j"), _): bulk.line += 1
    case (.pageUp, _): bulk.line -= room
    case (.pageDown, _): bulk.line += room
    case (.home, _): bulk.line = 0
    case (.end, _): bulk.line = bulk.lines - 1
    default: return []
    }
    bulk.line = max(0, min(bulk.line, bulk.lines - 1))
    bulk.top = max(bulk.line - room + 1, min(bulk.top, bulk.line))
    overlay = .bulk(bulk)
    return []
  }

  /// Takes in the answers to commands of a move of the marked cases, and hands out the next.
  mutating func take(
    _ number: Int, _ answers: [Result<CommandReceipt, Refusal>]
  ) -> [Effect] {
    guard case .bulk(var bulk) = overlay, bulk.awaited?.number == number else { return [] }
    bulk.take(answers)
    return handOut(bulk)
  }

  /// The commands of a move of the marked cases came to nothing.
  mutating func failBulk(_ number: Int, _ trouble: StoreTrouble) -> Bool {
    guard case .bulk(var bulk) = overlay, bulk.awaited?.number == number else { return false }
    bulk.stop()
    finish(bulk)
    say(.trouble(trouble))
    return true
  }

  /// Since when any command waits for a lock.
  var waitingSince: Instant? {
    var since = orders.compactMap(\.waitingSince)
    if case .bulk(let bulk) = overlay, let waits = bulk.waitingSince { since.append(waits) }
    if let waits = intake?.waitingSince { since.append(waits) }
    if let journey { since.append(journey.since) }
    return since.min()
  }

  /// How many lines of a bulk move's list the screen has.
  private func room(for bulk: BulkMove) -> Int {
    max(1, Layout(size).bulk(bulk).height - 2 - bulk.headLines)
  }

  mutating func handOut(_ bulk: BulkMove) -> [Effect] {
    var bulk = bulk
    let number = requests.next()
    let orders = bulk.next(number, at: now, by: actor)
    revision += 1
    guard orders.isEmpty else {
      overlay = .bulk(bulk)
      return [.performAll(number, orders)]
    }
    finish(bulk)
    return [.refresh]
  }

  private mutating func stop(_ bulk: BulkMove) -> [Effect] {
    var bulk = bulk
    let number = bulk.awaited?.number
    bulk.stop()
    finish(bulk)
    return (number.map { [.abandon($0)] } ?? []) + [.refresh]
  }

  /// Says what was done. Those refused stay marked, for another move or a closer look.
  private mutating func finish(_ bulk: BulkMove) {
    fresh.formUnion(bulk.done)
    remember(bulk)
    if case .dispatch(let target, _, _) = bulk.move { remember(target) }
    let left = Set(bulk.refused.flatMap(\.cases))
    // Taking something back has nothing to do with what is marked by now.
    if bulk.kind != .undo { marks.keep(left) }
    overlay = left.isEmpty ? nil : .bulk(bulk)
    say(.movedAll(bulk.done.count, refused: left.count, move: bulk.kind.rawValue))
  }

  private mutating func readMarked(after last: CaseID?) -> [Effect] {
    let rest = marks.rows.keys.filter { id in last.map { id > $0 } ?? true }.sorted()
    let part = Array(rest.prefix(BulkMove.chunk))
    guard let end = part.last else {
      awaitedRows = nil
      return []
    }
    let number = requests.next()
    awaitedRows = AwaitedRows(number: number, last: end)
    return [.loadRows(number, part)]
  }
}

extension BulkMove {
  /// How many lines stand above the list: the figures, what was typed for it, and a blank one
  /// before reasons.
  var headLines: Int { 1 + (said.isEmpty ? 0 : 1) + (refused.isEmpty ? 0 : 1) }

  /// What was typed for it.
  var said: String { move?.words ?? "" }

  /// How many lines the list of those refused has: a reason, and once it is done its cases below.
  var lines: Int { refused.reduce(0) { $0 + 1 + shown($1).count } }

  /// What stands on a line: a reason, or a case.
  func content(ofLine line: Int) -> (group: Refused, id: CaseID?)? {
    var rest = line
    for group in refused {
      if rest == 0 { return (group, nil) }
      let cases = shown(group)
      if rest <= cases.count { return (group, cases[rest - 1]) }
      rest -= 1 + cases.count
    }
    return nil
  }

  private func shown(_ group: Refused) -> [CaseID] {
    stage == .done ? group.cases : []
  }

  /// The case on the selected line; on a reason's, the first it is about.
  var selectedCase: CaseID? {
    content(ofLine: line).flatMap { $0.id ?? $0.group.cases.first }
  }
}
