/// Taking back one's own last move (domain, section 3; interface, principle 6).
extension Case {
  /// The event that compensates a login's own last move: its events at the end of the case's
  /// history that were written by one command. A look at the caller builds on nothing and is passed
  /// over.
  ///
  /// - Parameters:
  ///   - events: all events of the case, oldest first.
  ///   - actor: who asks.
  ///   - batch: the batch that the move has to belong to; nil for any move.
  /// - Returns: the compensating fact.
  /// - Throws: `builtUpon` when somebody else moved it since, `nothingToUndo` when its last events
  ///   cannot be taken back: its coming in, something undone, a move that concerns another case as
  ///   well.
  public static func undoing(
    _ events: [LoggedEvent], by actor: String, in batch: Batch? = nil
  ) throws(Refusal) -> SideFact {
    guard let last = events.last(where: { !$0.event.isLook }) else { throw .nothingToUndo }
    guard last.event.actor == actor else { throw .builtUpon(by: last.event.actor) }
    guard last.event.isUndoable else { throw .nothingToUndo }
    let first = first(ofCommandOf: last, in: events)
    // Who built on a move of several cases oneself has to take that back first.
    guard batch == nil || first.event.origin.flatMap({ Batch($0) }) == batch
    else { throw .builtUpon(by: actor) }
    return .undone(from: first.sequence, through: last.sequence)
  }

  /// The batch that a login's last move of a case belongs to; nil when it was made of that case
  /// alone. Whether somebody has built on it since is not asked: of a batch the rest can be taken
  /// back all the same.
  ///
  /// - Parameters:
  ///   - events: all events of the case, oldest first.
  ///   - actor: who asks.
  /// - Returns: the batch.
  public static func batch(of events: [LoggedEvent], by actor: String) -> Batch? {
    let undone = events.undone
    let last = events.last { logged in
      logged.event.actor == actor && logged.event.isUndoable
        && !undone.contains { $0.contains(logged.sequence) }
    }
    return last.flatMap { first(ofCommandOf: $0, in: events).event.origin }.flatMap { Batch($0) }
  }

  /// The first of the events that one command wrote, the last of which this is.
  private static func first(
    ofCommandOf last: LoggedEvent, in events: [LoggedEvent]
  ) -> LoggedEvent {
    var first = last
    for logged in events.reversed().drop(while: { $0.sequence >= last.sequence }) {
      // Where a command's first event says so, nothing before it belongs to it.
      guard first.event.origin == nil, logged.sequence == first.sequence - 1,
        logged.event.actor == last.event.actor, logged.event.at == last.event.at,
        logged.recorded == last.recorded, logged.event.isUndoable
      else { break }
      first = logged
    }
    return first
  }

  /// The facts that taking back one's own last move makes, or the rule against it.
  ///
  /// - Parameters:
  ///   - events: all events of the case, oldest first.
  ///   - batch: the batch that the move has to belong to; nil for any move.
  ///   - occasion: who asks, and when.
  /// - Returns: the one fact that compensates it.
  /// - Throws: the rule against it.
  public func decideUndo(
    of events: [LoggedEvent], in batch: Batch? = nil, on occasion: Occasion
  ) throws(Refusal) -> [Fact] {
    try check(Workflow.rule(.undo), on: occasion)
    return [.caseSide(try Case.undoing(events, by: occasion.actor, in: batch))]
  }
}

extension Event {
  /// Whether it is a look at the caller, which changes nothing.
  fileprivate var isLook: Bool {
    if case .caseSide(.revealed) = fact { true } else { false }
  }

  /// Whether it can be taken back.
  fileprivate var isUndoable: Bool {
    switch fact {
    case .caseReceived: false
    case .caseSide(let side):
      switch side {
      case .undone, .revealed, .merged, .absorbed, .unmerged, .parted: false
      default: true
      }
    default: true
    }
  }
}
