extension Simulation {
  /// Somebody reports something.
  mutating func report(_ channel: Channel, grid: Int?, at: Instant) -> CommandOrder {
    let kind = grid.map { city.grids[$0].kind } ?? .urban
    let month = rulebook.zone.local(at).date.components.month
    let matters = Matter.all
    let matter = matters[random.index(weights: matters.map { $0.weight(in: kind, month: month) })]
    let spot =
      grid.map { SimulatedTexts.spot(in: city.village(ofGrid: $0).name, &random) } ?? "本地"
    let template = random.pick(matter.texts) ?? "%"
    let text = template.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: spot)
    let press = random.below(1_000)
    let urgency: Urgency =
      press < matter.emergencies
      ? .emergency : press < matter.emergencies + matter.urgent ? .urgent : .normal
    let receipt = Receipt(
      text: text, grid: grid.map { city.grids[$0].code }, category: matter.category,
      channel: channel, urgency: urgency, caller: caller(by: channel))
    let order = order(
      .receive(receipt), by: reporter(channel, grid), at: at)
    reported += 1
    let item = Case(CaseID(Int64(reported)), receipt, at: at, origin: order.origin)
    cases[reported] = item
    planStep(of: reported, item, at)
    return order
  }

  /// The next step of a case, by what usually happens where it stands.
  mutating func step(_ number: Int, at: Instant) -> CommandOrder? {
    guard var item = cases[number], let origin = item.origin else { return nil }
    let move = nextMove(of: item)
    let actor = actor(for: move, on: item)
    let occasion = Occasion(actor: actor, isTrusted: true, at: at, city: city, rules: rulebook)
    guard let facts = try? item.decide(move, on: occasion) else {
      cases[number] = nil
      return nil
    }
    for fact in facts { item.evolve(fact, at: at, actor: actor) }
    if item.isOpen {
      cases[number] = item
      planStep(of: number, item, at)
    } else {
      cases[number] = nil
      planCallBack(of: number, item, after: at)
    }
    return order(.move(.origin(origin), move, version: nil), by: actor, at: at)
  }

  /// A handler notes something, if the case is still in hand.
  mutating func note(_ number: Int, at: Instant) -> CommandOrder? {
    guard var item = cases[number], let origin = item.origin, item.node == .handling
    else { return nil }
    let text = random.pick(SimulatedTexts.notes) ?? ""
    let actor = actor(for: .note(text), on: item)
    item.evolve(.caseNoted(text), at: at, actor: actor)
    cases[number] = item
    return order(.move(.origin(origin), .note(text), version: nil), by: actor, at: at)
  }

  private mutating func nextMove(of item: Case) -> CaseMove {
    if item.stage == .frozen {
      return .side(
        .decide(to: target(of: item), reason: random.pick(SimulatedTexts.decisions) ?? ""))
    }
    switch item.node {
    case .received: return .claim
    case .claimed:
      if item.desk != .city, random.happens(upward(item)) {
        return .escalate(reason: random.pick(SimulatedTexts.escalations) ?? "")
      }
      return .dispatch(to: target(of: item), queue: "")
    case .dispatched:
      if !item.side.isDecided, random.happens(50) {
        return .giveBack(reason: random.pick(SimulatedTexts.returns) ?? "")
      }
      return .accept
    case .handling:
      return .reportDone(note: random.pick(SimulatedTexts.results) ?? "", by: "")
    case .verifying:
      if item.verified != nil { return .close(remark: random.pick(SimulatedTexts.closings) ?? "") }
      let draw = random.below(100)
      if draw < 8 {
        return .verify(.notFixed, note: random.pick(SimulatedTexts.unsettled) ?? "", by: "")
      }
      if draw < 11 {
        return .verify(.cannotTell, note: random.pick(SimulatedTexts.unseen) ?? "", by: "")
      }
      return .verify(.fixed, note: random.pick(SimulatedTexts.found) ?? "", by: "")
    case .closed: return .note(random.pick(SimulatedTexts.notes) ?? "")
    }
  }

  /// How many of a thousand a desk below the city hands up: what no village settles.
  private func upward(_ item: Case) -> Int {
    let local = Simulation.matter(of: item)?.local ?? 500
    if case .village = item.desk { return 450 - local * 2 / 5 }
    return 700 - local * 3 / 5
  }

  private mutating func target(of item: Case) -> Holder {
    switch item.desk {
    case .village, .department: return item.desk
    case .town:
      guard let village = item.grid?.ancestor(.village) else { return item.desk }
      return random.happens(500) ? .village(village) : item.desk
    case .city:
      let matter = Simulation.matter(of: item)
      if let grid = item.grid, random.happens(matter?.local ?? 0) {
        let level: PlaceLevel = random.happens(600) ? .town : .village
        guard let code = grid.ancestor(level) else { return .city }
        return level == .town ? .town(code) : .village(code)
      }
      guard let department = matter?.department, city.department(department) != nil
      else { return .city }
      return .department(department)
    }
  }

  /// Plans when a case takes its next step.
  private mutating func planStep(of number: Int, _ item: Case, _ now: Instant) {
    let pace = pace(of: item)
    let minutes = random.number(pace.minutes)
    let at = rulebook.instant(minutes, pace.clock, after: now) + Int64(random.below(60))
    planFiling(of: number, item, from: now, until: at)
    plan(.step(number), at: at)
    if item.node == .handling, random.happens(120) {
      plan(.note(number), at: now + (at - now) / 2)
    }
  }

  static func matter(of item: Case) -> Matter? {
    Matter.all.first { $0.category == item.category }
  }

  private mutating func caller(by channel: Channel) -> Caller? {
    switch channel {
    case .hotline, .snap, .chat, .hall: SimulatedTexts.caller(&random)
    case .patrol, .department, .media, .above, .entry: nil
    }
  }

  private func reporter(_ channel: Channel, _ grid: Int?) -> String {
    guard channel == .patrol, let grid, !city.grids[grid].worker.isEmpty
    else { return channel.rawValue }
    return city.grids[grid].worker
  }

  /// The login that makes a move: a desk for what desks do, the handler for what handlers do.
  private mutating func actor(for move: CaseMove, on item: Case) -> String {
    switch move {
    case .claim, .dispatch, .escalate, .close, .recordClosing, .side: desk(item)
    case .accept, .giveBack, .reportDone, .note: Simulation.login(of: item.holder)
    case .verify: item.grid.map { "worker-\($0)" } ?? desk(item)
    }
  }

  private mutating func desk(_ item: Case) -> String {
    if item.desk == .city {
      return item.claimedBy.isEmpty ? "desk-\(random.number(1...6))" : item.claimedBy
    }
    return Simulation.login(of: item.desk)
  }

  static func login(of holder: Holder) -> String {
    switch holder {
    case .city: "desk-1"
    case .town(let code): "town-\(code)"
    case .village(let code): "village-\(code)"
    case .department(let code): code
    }
  }
}
