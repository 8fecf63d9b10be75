extension Case {
  /// Side moves that need an approval: asked for by a desk, decided by a supervisor. A supervisor's
  /// own request is approved with it; an exclusion still waits for a second person.
  func decideApproval(_ move: SideMove, on occasion: Occasion) throws(Refusal) -> [SideFact] {
    switch move {
    case .extend(let days, let reason):
      try checkExtension(days, on: occasion)
      return try request(.extend, days: days, reason, on: occasion)
    case .suspend(let until, let reason):
      return try request(.suspend, until: until, reason, on: occasion)
    case .void(let reason): return try request(.void, reason, on: occasion)
    case .forceClose(let reason): return try request(.forceClose, reason, on: occasion)
    case .exclude(let reason): return try request(.exclude, reason, on: occasion)
    case .approve(let kind):
      guard let request = side.requests.first(where: { $0.kind == kind })
      else { throw .notRequested(kind) }
      let isOwn = request.requester == occasion.actor
      guard !isOwn, !request.approvals.contains(occasion.actor) else { throw .ownRequest(kind) }
      return approve(request)
    case .reject(let kind, let reason):
      guard let request = side.requests.first(where: { $0.kind == kind })
      else { throw .notRequested(kind) }
      guard request.requester == occasion.actor || occasion.holds([.supervisor], .desk, of: self)
      else { throw .roleNeeded(move: MoveKind.reject.rawValue, roles: [.supervisor]) }
      return [.rejected(kind, reason: reason)]
    default: return []
    }
  }

  private func request(
    _ kind: RequestKind, days: Int = 0, until: Instant? = nil, _ reason: String,
    on occasion: Occasion
  ) throws(Refusal) -> [SideFact] {
    if let asked = side.requests.first(where: { $0.kind == kind }) {
      throw .alreadyRequested(kind, by: asked.requester)
    }
    let asked = SideFact.requested(kind, days: days, until: until, reason: reason)
    guard !occasion.isTrusted, occasion.holds([.supervisor], .desk, of: self) else {
      return [asked]
    }
    let request = SideRequest(
      kind: kind, requester: occasion.actor, at: occasion.at, days: days, until: until)
    return [asked] + approve(request)
  }

  /// One more approval, and what it brings about when it was the last one needed.
  private func approve(_ request: SideRequest) -> [SideFact] {
    guard request.approvals.count + 1 >= request.kind.approvers
    else { return [.approved(request.kind)] }
    let effect: SideFact =
      switch request.kind {
      case .extend: .extended(days: request.days)
      case .suspend: .suspended(until: request.until)
      case .void: .ended(.voided, reason: "")
      case .forceClose: .ended(.forced, reason: "")
      case .exclude: .ended(.excluded, reason: "")
      }
    return [.approved(request.kind), effect]
  }

  private func checkExtension(_ days: Int, on occasion: Occasion) throws(Refusal) {
    let most = occasion.rules.amount(of: .extensions, at: occasion.at)
    guard side.extensions.count < most else { throw .noMoreExtensions(most: most) }
    let longest = occasion.rules.amount(of: .extensionDays, at: occasion.at)
    guard (1...max(1, longest)).contains(days) else { throw .extensionTooLong(most: longest) }
  }
}
