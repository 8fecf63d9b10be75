import Model

@testable import Store

extension RandomCity {
  /// Random steps beside the plain path for the first cases, refused ones among them, and cases
  /// whose callers are to be rung back.
  mutating func sides(_ count: Int, of cases: Int, at now: Instant) -> [CommandOrder] {
    (0..<count).flatMap { _ in
      pick(6) == 0
        ? approved(at: now)
        : [Order.move(Int64(1 + pick(cases)), side(), at: now, by: ["wang", "li"][pick(2)])]
    }
  }

  private mutating func side() -> CaseMove {
    let power = Holder.department("power")
    return switch pick(13) {
    case 0: .side(.suspend(until: nil, reason: "winter"))
    case 1: .side(.approve(RequestKind.allCases[pick(5)]))
    case 2: .side(.extend(days: 2, reason: "parts"))
    case 3: .side(.exclude(reason: "unreasonable"))
    case 4: .side(.urge(SlipColour.allCases[pick(3)], text: ""))
    case 5, 6: .side(.whistle([power], text: "come"))
    case 7: .side(.signOn(power))
    case 8: .dispatch(to: power, with: [.city])
    case 9: .side(.check(.fixed, note: "", by: ""))
    case 10: .side(.file(note: ""))
    case 11: .side(.void(reason: "empty"))
    default: .claim
    }
  }

  /// A case that somebody with a telephone reports, closed by force, or one whose clocks stand still.
  private mutating func approved(at now: Instant) -> [CommandOrder] {
    let origin = Origin(source: "phone", id: "\(pick(1_000_000))")
    let receipt = Receipt(
      text: "停水", channel: .hotline, urgency: Urgency.allCases[pick(3)],
      caller: Caller(name: "赵", phone: "139"))
    let isForced = pick(2) == 0
    func move(_ move: CaseMove, by actor: String) -> CommandOrder {
      CommandOrder(
        at: now, actor: actor, command: .move(.origin(origin), move, version: nil),
        isTrusted: true)
    }
    return [
      CommandOrder(
        at: now, actor: "8890", origin: origin, command: .receive(receipt), isTrusted: true),
      move(.claim, by: "wang"),
      move(
        .side(isForced ? .forceClose(reason: "twice") : .suspend(until: nil, reason: "winter")),
        by: "wang"),
      move(.side(.approve(isForced ? .forceClose : .suspend)), by: "li"),
    ]
  }
}
