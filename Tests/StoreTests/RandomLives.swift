import Model

@testable import Store

extension RandomCity {
  /// Whole lives of cases that citizens and others report, with ends and turns of every kind that
  /// citizens' figures hang on; steps that a rule forbids are refused.
  mutating func lives(_ count: Int, at now: Instant) -> [CommandOrder] {
    (0..<count).flatMap { _ in life(at: now) }
  }

  private mutating func life(at now: Instant) -> [CommandOrder] {
    let origin = Origin(source: "life", id: "\(pick(1_000_000_000))")
    // Some were reported days ago, some by a clock that is ahead.
    let opened = now + Int64([0, -3_600, -86_400 * pick(40), 7_200 * pick(20)][pick(4)])
    let receipt = Receipt(
      text: "井盖缺失", grid: PlaceCode(TemporaryStore.grids[pick(5)]),
      category: ["roads/manhole", "Street Lights/Outages", "disputes/wages", ""][pick(4)],
      channel: [.hotline, .hotline, .snap, .patrol, .media, .hall][pick(6)],
      caller: pick(4) == 0 ? nil : Caller(name: "赵", phone: "13912345678"))
    var orders = [
      CommandOrder(
        at: opened, actor: "8890", origin: origin, command: .receive(receipt), isTrusted: true)
    ]
    let path: [CaseMove] = [
      .claim, .side(.check(.fixed, note: "", by: "甲1")), .side(.file(note: "")),
      .dispatch(to: .department("power"), queue: ""), .accept, .reportDone(note: "", by: "power"),
      .verify(.fixed, note: "", by: "甲1"), .close(remark: "bye"),
    ]
    var moves =
      pick(5) == 0 ? [CaseMove.claim, .recordClosing(remark: "old", marks: .imported)] : path
    // Some stop somewhere on their way.
    if pick(3) == 0 { moves.removeLast(pick(moves.count)) }
    for _ in 0..<pick(3) { moves.append(callBack()) }
    for _ in 0..<pick(3) { moves += turn() }
    for (step, move) in moves.enumerated() {
      orders.append(
        CommandOrder(
          at: opened + Int64(step), actor: step % 2 == 0 ? "desk-a" : "desk-b",
          command: .move(.origin(origin), move, version: nil), isTrusted: true))
    }
    return orders
  }

  private mutating func callBack() -> CaseMove {
    .side(.callBack(CallBackAnswer.allCases[pick(4)], note: "", by: "ma"))
  }

  /// What changes a figure after it was counted.
  private mutating func turn() -> [CaseMove] {
    let other = CaseID(Int64(1 + pick(30)))
    switch pick(9) {
    case 0: return [.side(.reopen(reason: "again")), .claim]
    case 1: return ask(.exclude, .side(.exclude(reason: "unreasonable")))
    case 2: return ask(.void, .side(.void(reason: "none")))
    case 3: return ask(.forceClose, .side(.forceClose(reason: "winter")))
    case 4: return [.side(.merge(into: other, reason: "same"))]
    case 5: return [.side(.merge(into: other, reason: "same")), .side(.unmerge(reason: "not"))]
    case 6:
      let code = pick(5) == 0 ? "" : String(TemporaryStore.grids[pick(5)])
      return [.side(.correct(.grid, to: code, reason: "elsewhere"))]
    case 7:
      let category = ["roads/manhole", "disputes/wages", ""][pick(3)]
      return [.side(.correct(.category, to: category, reason: "other"))]
    default: return [callBack(), .side(.undo())]
    }
  }

  /// A move that somebody asks for and others approve of: each step is tried by both logins.
  private func ask(_ kind: RequestKind, _ move: CaseMove) -> [CaseMove] {
    [move] + Array(repeating: .side(.approve(kind)), count: 2)
  }
}
