import Model

@testable import Store

/// Random commands on the city of `TemporaryStore`, refused ones among them.
struct RandomCity {
  private var random: SplitMix64
  private var cases: Int64 = 0
  private var known: [Origin] = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func orders(_ count: Int, at now: Instant) -> [CommandOrder] {
    (0..<count).map { _ in order(at: now) }
  }

  private mutating func order(at now: Instant) -> CommandOrder {
    let at = now - Int64(pick(7_200))
    switch pick(10) {
    case 0, 1, 2: return receive(at: at)
    case 3, 4, 5, 6, 7:
      return Order.move(
        Int64(1 + pick(Int(cases) + 2)), move(), version: pick(4) == 0 ? 1 + pick(4) : nil, at: at,
        by: ["wang", "li", "zhao"][pick(3)])
    case 8:
      return Order.round(
        grid(), finished: pick(2) == 0, half: pick(2) == 0 ? .morning : .afternoon,
        role: pick(4) == 0 ? .standIn : .worker, at: at,
        day: CivilDate(compact: 20_261_120) + pick(2), found: pick(3))
    default: return absence(at: at)
    }
  }

  private mutating func receive(at: Instant) -> CommandOrder {
    cases += 1
    var origin: Origin?
    if pick(3) > 0 {
      origin = Origin(source: "s\(pick(2))", id: "\(pick(200))")
      if let origin { known.append(origin) }
    }
    let due: Instant? = pick(4) == 0 ? at + Int64(pick(20_000)) - 2_000 : nil
    return Order.receive(
      ["停水", "路灯 lamp 50%", "a_b\\c", "Noise"][pick(4)] + " \(cases)",
      grid: pick(5) == 0 ? nil : grid(), at: at, channel: Channel.allCases[pick(9)],
      urgency: Urgency.allCases[pick(3)], category: ["", "utilities/power", "Noise"][pick(3)],
      due: due, from: origin, caller: pick(2) == 0 ? Caller(name: "王芳", phone: "13812345678") : nil)
  }

  /// Any move there is, the plain path more often than the rest, so that cases get somewhere.
  private mutating func move() -> CaseMove {
    switch pick(22) {
    case 0, 1, 2: .claim
    case 3: .dispatch(to: .department("power"), queue: "q", with: [unit()])
    case 4: .dispatch(to: unit(), queue: "")
    case 5, 6: .accept
    case 7: .giveBack(reason: pick(3) == 0 ? "" : "not ours", basis: "the list")
    case 8: .escalate(reason: "too big")
    case 9: .reportDone(note: "done", by: "")
    case 10: .verify(Verdict.allCases[pick(3)], note: "", by: "")
    case 11: pick(2) == 0 ? .close(remark: "bye") : .recordClosing(remark: "old", marks: .spread)
    case 12: .note("note \(pick(9))")
    default: .side(sideMove(MoveKind.allCases[pick(MoveKind.allCases.count)]))
    }
  }

  private mutating func sideMove(_ kind: MoveKind) -> SideMove {
    let reason = pick(9) == 0 ? " " : "reason \(pick(5))"
    let request = RequestKind.allCases[pick(RequestKind.allCases.count)]
    switch kind {
    case .release: return .release(reason: reason)
    case .takeOver: return .takeOver(reason: reason)
    case .check: return .check(Verdict.allCases[pick(3)], note: "", by: "")
    case .file: return .file(note: "")
    case .settle: return .settle(remark: reason)
    case .rework: return .rework(reason: reason)
    case .extend: return .extend(days: pick(12), reason: reason)
    case .suspend:
      let until = TemporaryStore.start + Int64(pick(400_000))
      return .suspend(until: pick(2) == 0 ? nil : until, reason: reason)
    case .resume: return .resume(note: reason)
    case .void: return .void(reason: reason)
    case .forceClose: return .forceClose(reason: reason)
    case .exclude: return .exclude(reason: reason)
    case .approve: return .approve(request)
    case .reject: return .reject(request, reason: reason)
    case .merge: return .merge(into: CaseID(Int64(1 + pick(Int(cases) + 1))), reason: reason)
    case .unmerge: return .unmerge(reason: reason)
    case .reopen: return .reopen(reason: reason)
    case .callBack:
      return .callBack(CallBackAnswer.allCases[pick(4)], note: "", by: ["", "ma"][pick(2)])
    case .decide: return .decide(to: unit(), reason: reason)
    case .whistle: return .whistle([unit(), unit()], text: reason)
    case .signOn: return .signOn(unit())
    case .urge:
      let colour = pick(2) == 0 ? nil : SlipColour.allCases[pick(3)]
      return .urge(colour, text: "hurry")
    case .reply: return .reply(text: reason)
    case .climb: return .climb
    case .correct: return correction(reason)
    case .confide: return .confide(pick(2) == 0, reason: reason)
    case .reveal: return .reveal(reason: reason)
    default: return .undo()
    }
  }

  private mutating func correction(_ reason: String) -> SideMove {
    switch pick(4) {
    case 0: .correct(.grid, to: pick(4) == 0 ? "" : String(grid()), reason: reason)
    case 1: .correct(.category, to: ["", "utilities/power", "x"][pick(3)], reason: reason)
    case 2:
      .correct(.urgency, to: ["normal", "urgent", "emergency", "no"][pick(4)], reason: reason)
    default: .correct(.text, to: "corrected \(pick(9))", reason: reason)
    }
  }

  private mutating func unit() -> Holder {
    let units = ["city", "town:210882001", "town:210882002", "village:210882001001", "dept:power"]
    return Holder(text: units[pick(units.count)]) ?? .city
  }

  private mutating func absence(at: Instant) -> CommandOrder {
    let code = PlaceCode(grid())
    let role: DutyRole = pick(2) == 0 ? .worker : .standIn
    let command = code.map { code -> Command in
      pick(3) == 0
        ? .endAbsence(grid: code, role: role)
        : .reportAbsence(
          Absence(
            grid: code, role: role, from: at, until: at + Int64(600 + pick(9_000)), reason: "leave")
        )
    }
    return CommandOrder(
      at: at, actor: "hr", command: command ?? .receive(Receipt(text: "", channel: .entry)),
      isTrusted: true)
  }

  private mutating func grid() -> Int64 {
    pick(12) == 0 ? 210_882_009_001_001 : TemporaryStore.grids[pick(5)]
  }

  mutating func pick(_ count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &random)
  }
}
