extension Fact {
  /// The kinds of facts that change nothing but the case they are about, and not its grid, or no case
  /// at all: the moves of the plain path, rounds and absences; the most frequent first. Whoever keeps
  /// rows or counters of cases has to look at no other case after them.
  public static let kindsOfOwnCase = [
    "case.received", "case.claimed", "case.dispatched", "case.accepted", "case.done",
    "case.verified", "case.closed", "patrol.started", "patrol.done", "case.noted",
    "case.escalated", "case.returned", "worker.absent", "worker.back",
  ]
}
