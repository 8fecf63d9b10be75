import Model

/// A case at every stage, made ready for a move, and every move with what comes of it.
enum WorkflowSample {
  static let now = at("2026-11-20 11:00")
  static let power = Holder.department("power")
  static let water = Holder.department("water")
  private static let before = at("2026-11-20 10:00")

  /// A case of the city's desk at a stage, claimed by wang, with what the move is about: a request of
  /// zhao's to be approved, a slip to be answered, a joint job to sign on to.
  static func item(_ stage: Stage, for kind: MoveKind) -> Case {
    let receipt = Receipt(
      text: "t", grid: Sample.code(210_882_001_001_001), channel: .hotline,
      caller: Caller(name: "王芳", phone: "13812345678"))
    var item = Case(CaseID(1), receipt, at: at("2026-11-20 09:00"), origin: nil)
    for fact in way(to: stage, for: kind) { item.evolve(fact, at: before, actor: "wang") }
    // A slip has to be ignored for its time before it climbs.
    let since = kind == .climb ? before - 10 * 86_400 : before
    for fact in made(for: kind, item) { item.evolve(.caseSide(fact), at: since, actor: "zhao") }
    if kind == .reveal { item.claimedBy = "li" }
    return item
  }

  private static func way(to stage: Stage, for kind: MoveKind) -> [Fact] {
    let plain: [Fact] = [
      .caseClaimed, .caseDispatched(to: power, queue: "q"), .caseAccepted,
      .caseReportedDone(note: "n", by: "dept:power"),
      .caseVerified(.fixed, note: "n", by: "w"), .caseClosed(remark: "c", marks: []),
    ]
    switch stage {
    case .received: return []
    case .claimed: return Array(plain.prefix(1))
    case .dispatched: return Array(plain.prefix(2))
    case .handling: return Array(plain.prefix(3))
    case .verifying: return Array(plain.prefix(4))
    case .verified: return Array(plain.prefix(5))
    case .closed: return plain
    case .suspended: return plain.prefix(3) + [.caseSide(.suspended(until: nil))]
    case .frozen:
      return plain.prefix(3) + [
        .caseReturned(reason: "r", basis: "b"), .caseSide(.frozen(decider: .city)),
      ]
    case .setAside:
      let end: SideFact =
        kind == .unmerge ? .merged(into: CaseID(2), reason: "r") : .ended(.voided, reason: "r")
      return plain.prefix(1) + [.caseSide(end)]
    }
  }

  private static func made(for kind: MoveKind, _ item: Case) -> [SideFact] {
    switch kind {
    case .file: [.checked(.notFixed, note: "", by: "w")]
    case .dispatch: [.filed(note: "")]
    case .approve, .reject: [.requested(.extend, days: 2, until: nil, reason: "r")]
    case .signOn: item.isOpen ? [.whistled([power, water], text: "t")] : []
    case .reply: item.isOpen ? [.urged(.blue, to: power, text: "t")] : []
    case .climb: item.isOpen ? [.urged(.blue, to: power, text: "t")] : []
    default: []
    }
  }

  /// Two events of one command of li's at the end of a case's history.
  static let history: [LoggedEvent] = [
    LoggedEvent(
      sequence: 7, recorded: before,
      event: Event(
        at: before, actor: "feed", caseID: CaseID(1),
        fact: .caseReceived(Receipt(text: "t", channel: .hotline)))),
    LoggedEvent(
      sequence: 9, recorded: now,
      event: Event(at: now, actor: "li", caseID: CaseID(1), fact: .caseClaimed)),
    LoggedEvent(
      sequence: 10, recorded: now,
      event: Event(
        at: now, actor: "li", caseID: CaseID(1), fact: .caseSide(.filed(note: "")))),
  ]

  /// Every move in full.
  static func move(_ kind: MoveKind, words: String = "r") -> CaseMove {
    switch kind {
    case .claim: .claim
    case .dispatch: .dispatch(to: power, queue: "q", with: [water, power, water])
    case .accept: .accept
    case .giveBack: .giveBack(reason: words, basis: "b")
    case .escalate: .escalate(reason: words)
    case .reportDone: .reportDone(note: words, by: "")
    case .verify: .verify(.fixed, note: words, by: "")
    case .close: .close(remark: words)
    case .note: .note(words)
    case .recordClosing: .recordClosing(remark: words, marks: [])
    case .release: .side(.release(reason: words))
    case .takeOver: .side(.takeOver(reason: words))
    case .check: .side(.check(.notFixed, note: words, by: ""))
    case .file: .side(.file(note: words))
    case .settle: .side(.settle(remark: words))
    case .rework: .side(.rework(reason: words))
    case .extend: .side(.extend(days: 3, reason: words))
    case .suspend: .side(.suspend(until: now + 86_400, reason: words))
    case .resume: .side(.resume(note: words))
    case .void: .side(.void(reason: words))
    case .forceClose: .side(.forceClose(reason: words))
    case .exclude: .side(.exclude(reason: words))
    case .approve: .side(.approve(.extend))
    case .reject: .side(.reject(.extend, reason: words))
    case .merge: .side(.merge(into: CaseID(2), reason: words))
    case .unmerge: .side(.unmerge(reason: words))
    case .reopen: .side(.reopen(reason: words))
    case .callBack: .side(.callBack(.notReached, note: words, by: ""))
    case .decide: .side(.decide(to: power, reason: words))
    case .whistle: .side(.whistle([power, water, power], text: words))
    case .signOn: .side(.signOn(water))
    case .urge: .side(.urge(.red, text: words))
    case .reply: .side(.reply(text: words))
    case .climb: .side(.climb)
    case .correct: .side(.correct(.category, to: "c", reason: words))
    case .confide: .side(.confide(true, reason: words))
    case .reveal: .side(.reveal(reason: words))
    case .undo: .side(.undo())
    }
  }

  /// What comes of each where it is allowed. A supervisor's request is approved with it; an
  /// exclusion waits for a second person all the same.
  static func facts(_ kind: MoveKind, _ item: Case, isSupervisor: Bool) -> [Fact] {
    switch kind {
    case .claim: return [.caseClaimed]
    case .dispatch:
      return [.caseDispatched(to: power, queue: "q"), .caseSide(.coHandlersNamed([water]))]
    case .accept: return [.caseAccepted]
    case .giveBack: return [.caseReturned(reason: "r", basis: "b")]
    case .escalate: return [.caseEscalated(to: .city, reason: "r")]
    case .reportDone: return [.caseReportedDone(note: "r", by: "dept:power")]
    case .verify: return [.caseVerified(.fixed, note: "r", by: "王甲")]
    case .close: return [.caseClosed(remark: "r", marks: [])]
    case .note: return [.caseNoted("r")]
    case .recordClosing:
      let marks: Marks = item.verified == nil ? [.unverified, .imported] : .imported
      return [.caseClosed(remark: "r", marks: marks)]
    case .undo: return [.caseSide(.undone(from: 9, through: 10))]
    default: return sideFacts(kind, item, isSupervisor: isSupervisor).map(Fact.caseSide)
    }
  }

  private static func sideFacts(
    _ kind: MoveKind, _ item: Case, isSupervisor: Bool
  ) -> [SideFact] {
    func asked(_ kind: RequestKind, days: Int = 0, until: Instant? = nil, _ effect: SideFact?)
      -> [SideFact]
    {
      let request = SideFact.requested(kind, days: days, until: until, reason: "r")
      return isSupervisor ? [request, .approved(kind)] + (effect.map { [$0] } ?? []) : [request]
    }
    switch kind {
    case .release: return [.released(reason: "r")]
    case .takeOver: return [.takenOver(from: "wang", reason: "r")]
    case .check: return [.checked(.notFixed, note: "r", by: "王甲")]
    case .file: return [.filed(note: "r")]
    case .settle: return [.settled(remark: "r")]
    case .rework: return [.reworked(reason: "r")]
    case .extend: return asked(.extend, days: 3, .extended(days: 3))
    case .suspend:
      return asked(.suspend, until: now + 86_400, .suspended(until: now + 86_400))
    case .resume: return [.resumed(note: "r")]
    case .void: return asked(.void, .ended(.voided, reason: ""))
    case .forceClose: return asked(.forceClose, .ended(.forced, reason: ""))
    case .exclude: return asked(.exclude, nil)
    case .approve: return [.approved(.extend), .extended(days: 2)]
    case .reject: return [.rejected(.extend, reason: "r")]
    case .merge: return [.merged(into: CaseID(2), reason: "r")]
    case .unmerge: return [.unmerged(reason: "r")]
    case .reopen: return [.reopened(reason: "r")]
    case .callBack: return [.calledBack(.notReached, note: "r", by: "li", isLast: false)]
    case .decide: return [.decided(to: power, reason: "r")]
    case .whistle: return [.whistled([power, water], text: "r")]
    case .signOn: return [.signedOn(water)]
    case .urge: return [.urged(.red, to: item.holder, text: "r")]
    case .reply: return [.replied(text: "r")]
    case .climb: return [.climbed(.yellow, to: .city)]
    case .correct: return [.corrected(.category, from: "", to: "c", reason: "r")]
    case .confide: return [.confided(true, reason: "r")]
    case .reveal: return [.revealed(reason: "r")]
    default: return []
    }
  }
}
