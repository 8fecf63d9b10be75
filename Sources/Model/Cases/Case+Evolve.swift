extension Case {
  /// The case a receipt makes, at the desk its channel brings it to (domain, sections 2 and 3).
  public init(_ id: CaseID, _ receipt: Receipt, at: Instant, origin: Origin?) {
    let desk = Case.firstDesk(for: receipt)
    self.init(
      id: id, version: 1, node: .received, text: receipt.text, grid: receipt.grid,
      category: receipt.category, channel: receipt.channel, urgency: receipt.urgency,
      caller: receipt.caller, origin: origin, opened: at, nodeSince: at, holder: desk, desk: desk,
      claimedBy: "", doneBy: "", queue: "", givenDue: receipt.givenDue, verified: nil, closed: nil,
      remark: "", returns: 0, reworks: 0, marks: receipt.marks)
    guard receipt.firstAsked != nil || receipt.isConfidential else { return }
    side.firstAsked = receipt.firstAsked
    side.isConfidential = receipt.isConfidential
  }

  /// The case after one more event. Total: no rule is asked, whatever the log says happened.
  public mutating func evolve(_ fact: Fact, at: Instant, actor: String) {
    version += 1
    switch fact {
    case .caseClaimed:
      claimedBy = actor
      move(to: .claimed, at)
    case .caseDispatched(let target, let queue):
      holder = target
      side.handler = target
      side.dispatched = at
      side.transfers += 1
      side.coHandlers = []
      self.queue = queue
      move(to: .dispatched, at)
    case .caseAccepted:
      move(to: .handling, at)
    case .caseReturned(let reason, _):
      holder = desk
      queue = ""
      returns += 1
      remark = reason
      move(to: .claimed, at)
    case .caseEscalated(let above, let reason):
      holder = above
      desk = above
      claimedBy = ""
      queue = ""
      side.coHandlers = []
      side.slip = nil
      remark = reason
      move(to: .received, at)
    case .caseReportedDone(let note, let by):
      doneBy = by
      verified = nil
      remark = note
      move(to: .verifying, at)
    case .caseVerified(let verdict, let note, _):
      evolve(verdict, note: note, at: at)
    case .caseClosed(let remark, let marks):
      self.remark = remark
      self.marks.formUnion(marks)
      side.outcome = marks.contains(.imported) ? .recorded : .solved
      end(at)
    case .caseNoted:
      break
    case .caseSide(let fact):
      evolve(fact, at: at, actor: actor)
    case .caseReceived, .cityFounded, .cityOutlined, .placeAdded, .departmentAdded, .limitSet,
      .calendarSet,
      .policySet, .handlerSet, .roleGranted, .roleWithdrawn, .filterSaved,
      .roundStarted, .roundDone, .workerAbsent, .workerBack:
      break
    }
  }

  /// Closes it: nothing waits for anybody any more.
  mutating func end(_ at: Instant) {
    closed = at
    if isSuspended { side.pauses[side.pauses.count - 1].until = at }
    side.resumes = nil
    side.requests = []
    side.freeze = nil
    side.joint = nil
    side.slip = nil
    move(to: .closed, at)
  }

  private mutating func evolve(_ verdict: Verdict, note: String, at: Instant) {
    remark = note
    switch verdict {
    case .fixed:
      verified = at
    case .notFixed:
      verified = nil
      reworks += 1
      move(to: .handling, at)
    case .cannotTell:
      break
    }
  }

  /// Goes to a node.
  mutating func move(to next: Node, _ at: Instant) {
    node = next
    nodeSince = at
  }

  /// A worker's own finding begins at the village, a hall's at the town, everything that comes in
  /// centrally or without a place at the city.
  private static func firstDesk(for receipt: Receipt) -> Holder {
    guard let grid = receipt.grid else { return .city }
    switch receipt.channel {
    case .patrol, .chat, .snap:
      return grid.ancestor(.village).map(Holder.village) ?? .city
    case .hall:
      return grid.ancestor(.town).map(Holder.town) ?? .city
    case .hotline, .department, .media, .above, .entry:
      return .city
    }
  }
}
