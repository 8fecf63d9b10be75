import Model

extension State {
  /// Takes back one's own last move: on the card that of its case, else the last one made here; of a
  /// move of several cases, all of it.
  mutating func undoLast() -> [Effect] {
    if let id = card?.id { return undo(id) }
    guard let id = moved.last ?? target?.item.id else {
      say(.nothingSelected)
      return []
    }
    let number = requests.next()
    awaitedBatch = AwaitedBatch(number: number, caseID: id)
    return [.loadBatch(number, id)]
  }

  /// Takes in which cases a move was made of, and takes it back: at once, as everything that can be
  /// done again. Those that somebody has built on are named afterwards and stay as they are.
  mutating func take(_ number: Int, _ batch: BatchCases?) -> [Effect] {
    guard let awaited = awaitedBatch, awaited.number == number else { return [] }
    awaitedBatch = nil
    guard let batch else { return undo(awaited.caseID) }
    return overlay == nil ? handOut(BulkMove(undoing: batch)) : []
  }

  /// Which cases a move was made of could not be read.
  mutating func failBatch(_ number: Int, _ trouble: StoreTrouble) -> Bool {
    guard awaitedBatch?.number == number else { return false }
    awaitedBatch = nil
    say(.trouble(trouble))
    return true
  }

  /// Keeps a case of a move of several, for `U`; forgets those of one that was taken back, whether
  /// all of it could be or not.
  mutating func remember(_ bulk: BulkMove) {
    if bulk.kind == .undo {
      let over = Set(bulk.done + bulk.refused.flatMap(\.cases))
      moved.removeAll(where: over.contains)
    } else if let last = bulk.done.last {
      moved.append(last)
      if moved.count > State.mostMoved { moved.removeFirst() }
    }
  }
}
