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
        by: ["wang", "li"][pick(2)])
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
      due: due, from: origin)
  }

  private mutating func move() -> CaseMove {
    switch pick(11) {
    case 0, 1: .claim
    case 2: .dispatch(to: .department("power"), queue: "q")
    case 3: .dispatch(to: Holder(text: "town:210882001") ?? .city, queue: "")
    case 4: .accept
    case 5: .giveBack(reason: pick(3) == 0 ? "" : "not ours")
    case 6: .escalate(reason: "too big")
    case 7: .reportDone(note: "done", by: "")
    case 8: .verify(Verdict.allCases[pick(3)], note: "", by: "")
    case 9: pick(2) == 0 ? .close(remark: "bye") : .recordClosing(remark: "old", marks: .spread)
    default: .note("note \(pick(9))")
    }
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
