import Model
import Store

/// Fills a new store of the demo city with cases, through the door that everything goes through.
enum BenchFill {
  private static let groupSize = 2_000

  static func run(_ arguments: Arguments) throws(ProgramError) {
    let count = try arguments.number("--cases", in: 1...100_000_000, default: 10_000)
    let path = FilePath.store(arguments)
    try DemoStore.makeEmpty(at: path)
    let store = try StoreAccess.open(arguments, .bulk)
    let progress = ProgressLine("fill")
    let began = WallClock.steady
    var random = SplitMix64(seed: 1)
    var number = 0
    while number < count {
      var orders: [CommandOrder] = []
      for _ in 0..<min(groupSize, count - number) {
        orders += self.orders(number, of: count, in: store.city, &random)
        number += 1
      }
      _ = try StoreAccess.perform(orders, on: store)
      progress.show("cases", done: Int64(number), total: Int64(count))
    }
    progress.clear()
    StoreAccess.tidy(store)
    let milliseconds = max(1, WallClock.steady - began)
    try BenchSubcommand.print("fill", "\(Int64(count) * 1_000 / milliseconds)", "cases/s")
  }

  /// The steps of one case: all come in over the last 400 days, and four in five are closed. Of
  /// ten open ones one has a slip, and others wait for an approval, for sign-ons or stand still; of
  /// forty closed ones one waits for its call back.
  private static func orders(
    _ number: Int, of count: Int, in city: City, _ random: inout SplitMix64
  ) -> [CommandOrder] {
    let span: Int64 = 400 * 86_400
    let opened = WallClock.now - span + span * Int64(number) / Int64(count)
    let grid = city.grids[Int(random.next() % UInt64(city.grids.count))]
    let origin = Origin(source: "bench", id: String(number))
    let channel = Channel.allCases[Int(random.next() % UInt64(Channel.allCases.count))]
    let urgency = random.next() % 20
    let receipt = Receipt(
      text: "路灯不亮 street light \(number) is dark" + extra(number), grid: grid.code,
      category: "category/\(random.next() % 40)", channel: channel,
      urgency: urgency == 0 ? .emergency : urgency < 4 ? .urgent : .normal,
      caller: Caller(name: "bench", phone: String(13_000_000_000 + random.next() % 1_000_000)))
    var orders = [
      CommandOrder(
        at: opened, actor: "bench", origin: origin, command: .receive(receipt), isTrusted: true)
    ]
    // Open cases are the newest as a rule, with a tail of old ones.
    let isOpen = number * 10 >= count * 9 || random.next() % 9 == 0
    let later = opened + Int64(random.next() % 700_000)
    for move in isOpen ? open(random.next() % 40) : closed(random.next() % 40) {
      // Nobody approves of what they asked for themselves.
      let actor = move.kind == .approve ? "supervisor" : "bench"
      orders.append(
        CommandOrder(
          at: later, actor: actor, command: .move(.origin(origin), move, version: nil),
          isTrusted: true))
    }
    return orders
  }

  /// Words that stand in one of ten texts, of a thousand and of a hundred thousand, for searches.
  private static func extra(_ number: Int) -> String {
    if number % 100_000 == 77_777 { return "，燃气泄漏" }
    if number % 1_000 == 777 { return "，井盖缺失" }
    return number % 10 == 7 ? "，供暖不热" : ""
  }

  private static func open(_ lot: UInt64) -> [CaseMove] {
    let asked: [CaseMove] = [.claim, .side(.suspend(until: nil, reason: "ice on the road"))]
    return switch lot {
    case 0..<4: [.side(.urge(.yellow, text: "when?"))]
    case 4..<6: [.claim, .side(.whistle([.city], text: "together"))]
    case 6..<8: asked
    case 8..<10: asked + [.side(.approve(.suspend))]
    default: []
    }
  }

  private static func closed(_ lot: UInt64) -> [CaseMove] {
    guard lot == 0 else { return [.recordClosing(remark: "repaired", marks: [])] }
    return [
      .claim, .side(.check(.notFixed, note: "it is so", by: "")), .side(.file(note: "")),
      .side(.settle(remark: "told how")), .verify(.fixed, note: "", by: ""),
      .close(remark: "settled"),
    ]
  }
}
