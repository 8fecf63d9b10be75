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

  /// The steps of one case: all come in over the last 400 days, and four in five are closed.
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
      text: "路灯不亮 street light \(number) is dark", grid: grid.code,
      category: "category/\(random.next() % 40)", channel: channel,
      urgency: urgency == 0 ? .emergency : urgency < 4 ? .urgent : .normal)
    var orders = [
      CommandOrder(
        at: opened, actor: "bench", origin: origin, command: .receive(receipt), isTrusted: true)
    ]
    // Open cases are the newest as a rule, with a tail of old ones.
    let isOpen = number * 10 >= count * 9 || random.next() % 9 == 0
    if !isOpen {
      orders.append(
        CommandOrder(
          at: opened + Int64(random.next() % 700_000), actor: "bench",
          command: .move(
            .origin(origin), .recordClosing(remark: "repaired", marks: []), version: nil),
          isTrusted: true))
    }
    return orders
  }
}
