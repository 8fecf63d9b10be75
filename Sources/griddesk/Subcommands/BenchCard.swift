import Cells
import Console
import Model
import Store

/// What opening a case costs from the key to the frame, and looking for what may be the same matter
/// as it.
enum BenchCard {
  private static let runs = 50

  static func run(_ arguments: Arguments) throws(ProgramError) {
    guard arguments.positional.count == 2, let id = CaseID(text: arguments.positional[1]) else {
      throw .usage("bench card needs the number of a CASE")
    }
    let now = WallClock.now
    let store = try StoreAccess.open(arguments, .readOnly)
    let situation = try StoreAccess.attempt { () throws(StoreError) in
      try store.situation(now: now)
    }
    let found = try StoreAccess.attempt { () throws(StoreError) in try store.card(id) }
    guard let known = found else { throw .failed("there is no case \(id.text)") }
    for size in [Size(width: 80, height: 24), Size(width: 200, height: 60)] {
      var state = State(situation: situation, now: now, size: size, actor: Environment.login)
      _ = Console.start(&state)
      state.card = CardState(id, row: known.row)
      let time = try BenchSubcommand.median(of: runs) { _ throws(ProgramError) in
        let card = try StoreAccess.attempt { () throws(StoreError) in try store.card(id) }
        state.card?.card = card
        _ = Console.view(state)
      }
      try BenchSubcommand.print(
        "card \(size.width)x\(size.height)", nanoseconds: time, rows: known.timeline.count)
    }
    let item = known.row.item
    let day: Int64 = 86_400
    let query = SimilarQuery(
      phone: item.caller?.phone ?? "", grids: item.grid.map { [$0] } ?? [],
      since: item.opened - day, until: item.opened + day)
    var rows = 0
    let time = try BenchSubcommand.median(of: runs) { _ throws(ProgramError) in
      try StoreAccess.attempt { () throws(StoreError) in
        rows = try store.similar(query).near.count
      }
    }
    try BenchSubcommand.print("similar", nanoseconds: time, rows: rows)
  }
}
