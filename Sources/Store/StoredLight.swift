import Model

/// A light as it is written down, with all that its turning by itself needs: what the index
/// `case_turn` holds, so that no case has to be read.
struct StoredLight {
  /// The last second of the light.
  let turnAt: Instant
  /// The light until then.
  let light: Light
  /// The case's deadline, after which it is red; nil without one.
  let due: Instant?
  /// The case's node, as an index into the tallies by node.
  let node: Int
  /// Where the case lies.
  let grid: PlaceCode?

  /// The columns to read, beginning with the first.
  static let columns = "turn_at, light, due, node, grid"

  /// The light in a row of `columns`.
  init(_ row: Statement) {
    turnAt = Instant(seconds: row.integer(0))
    light = UInt8(exactly: row.integer(1)).flatMap(Light.init(rawValue:)) ?? .green
    let due = row.integer(2)
    self.due = due == CaseColumns.noDue ? nil : Instant(seconds: due)
    node = min(max(Int(row.integer(3)), 0), Node.allCases.count - 2)
    grid = row.optionalInteger(4).flatMap { PlaceCode($0) }
  }

  /// The light at an instant after its turn: what leaves green is yellow until the deadline.
  func light(at now: Instant) -> Light {
    due.map { now > $0 } ?? false ? .red : .yellow
  }

  /// When it turns again; nil once it is red.
  func nextTurn(after now: Instant) -> Instant? {
    light(at: now) == .red ? nil : due
  }
}
