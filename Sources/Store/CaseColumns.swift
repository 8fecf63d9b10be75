import Model

/// The columns of a case in the order in which they are read and written.
enum CaseColumns {
  /// What never changes after the case came in.
  static let fixed = [
    "id", "urgency", "grid", "opened", "given_due", "channel", "category", "source", "source_id",
    "caller", "phone", "text",
  ]

  /// What its events change.
  static let moving = [
    "version", "events", "node", "due", "light", "turn_at", "holder", "node_since", "node_warn",
    "node_due", "total_warn", "total_due", "verified", "closed", "desk", "claimed_by", "done_by",
    "queue", "returns", "reworks", "marks", "remark", "waits", "side", "slip", "slip_due",
  ]

  /// The columns to read, all of them.
  static let all = (fixed + moving).joined(separator: ", ")

  /// The columns to read for a list: of a long text what is shown of its beginning. It is masked
  /// before it is cut, since half a number or half a name would be masked no more.
  static let forList = all.replacingLast(
    of: "text",
    with: "CASE WHEN length(text) > \(ShownText.most) THEN \(ShownText.head)(text, caller)"
      + " ELSE text END")

  /// Reads a case whose columns are `all` or `forList`, beginning with the first.
  static func read(_ row: Statement, _ connection: Connection) throws(StoreError) -> CaseRow {
    let id = CaseID(row.integer(0))
    guard let urgency = UInt8(exactly: row.integer(1)).flatMap(Urgency.init(rawValue:)),
      let channel = Channel(rawValue: row.text(5)),
      let node = UInt8(exactly: row.integer(14)).flatMap(Node.init(rawValue:)),
      let holder = Holder(text: row.text(18)), let desk = Holder(text: row.text(26))
    else { throw .unreadable(path: connection.path, what: "case \(id.text)") }
    var origin: Origin?
    if let source = row.optionalText(7) { origin = Origin(source: source, id: row.text(8)) }
    var caller: Caller?
    if let name = row.optionalText(9) { caller = Caller(name: name, phone: row.text(10)) }
    let receipt = Receipt(
      text: row.text(11), grid: row.optionalInteger(2).flatMap { PlaceCode($0) },
      category: row.text(6), channel: channel, urgency: urgency, caller: caller,
      givenDue: instant(row, 4), marks: Marks(rawValue: Int(row.integer(32))))
    var item = Case(id, receipt, at: Instant(seconds: row.integer(3)), origin: origin)
    item.version = Int(row.integer(version))
    item.node = node
    item.nodeSince = Instant(seconds: row.integer(19))
    item.holder = holder
    item.desk = desk
    item.claimedBy = row.text(27)
    item.doneBy = row.text(28)
    item.queue = row.text(29)
    item.verified = instant(row, 24)
    item.closed = instant(row, 25)
    item.returns = Int(row.integer(30))
    item.reworks = Int(row.integer(31))
    item.remark = row.text(33)
    if row.withBytes(side, { !$0.isEmpty }) { item.side = try readSide(row, of: id, connection) }
    return CaseRow(item: item, deadlines: deadlines(of: row))
  }

  /// The deadlines of a case whose columns are `all` or `forList`.
  static func deadlines(of row: Statement) -> Deadlines {
    var deadlines = deadlines(row, from: 20)
    deadlines.slipDue = instant(row, slipDue).flatMap { $0.seconds == noDue ? nil : $0 }
    return deadlines
  }

  /// What a case carries beside the plain path.
  private static func readSide(
    _ row: Statement, of id: CaseID, _ connection: Connection
  ) throws(StoreError) -> SideState {
    let fields = try BodyReader(connection).fields(of: row, side)
    do {
      return try SideState(fields: fields)
    } catch {
      throw .unreadable(path: connection.path, what: "the side moves of case \(id.text)")
    }
  }

  /// Reads four columns `node_warn`, `node_due`, `total_warn`, `total_due`.
  static func deadlines(_ row: Statement, from column: Int32) -> Deadlines {
    Deadlines(
      nodeWarn: instant(row, column), nodeDue: instant(row, column + 1),
      totalWarn: instant(row, column + 2), totalDue: instant(row, column + 3))
  }

  /// The position of `version`, how many events made the case.
  static let version: Int32 = 12

  /// The position of `events`, the numbers of the case's events.
  static let events: Int32 = 13

  /// The position of `side`, what a case carries beside the plain path.
  static let side: Int32 = 35

  /// The position of `slip_due`, when the slip that waits has to be answered.
  static let slipDue: Int32 = 37

  /// What stands in `due` for a case without any limit, so that it comes last.
  static let noDue = Int64.max

  /// A column of seconds; nil for NULL.
  private static func instant(_ row: Statement, _ column: Int32) -> Instant? {
    row.optionalInteger(column).map { Instant(seconds: $0) }
  }
}

extension String {
  /// The list of columns with one of them replaced.
  fileprivate func replacingLast(of name: String, with other: String) -> String {
    split(separator: ",").map { part in
      part.drop(while: { $0 == " " }) == name ? " " + other : String(part)
    }.joined(separator: ",")
  }
}
