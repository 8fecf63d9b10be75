import Model

/// Reads and writes single cases.
struct CaseTable {
  private let connection: Connection
  private let select: Statement
  private let insert: Statement
  private let insertSeveral: Statement
  private let update: Statement
  private let updateVersion: Statement
  private let correct: Statement
  private let judge: Statement

  /// So many new cases are written at once where there are as many: opening and closing the table
  /// and its indexes costs nearly as much as a row.
  static let several = 8

  /// Prepares the statements that a write needs again and again.
  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    select = try connection.prepare("SELECT \(CaseColumns.all) FROM case_now WHERE id = ?")
    let columns = CaseColumns.fixed + CaseColumns.moving
    let marks = columns.map { _ in "?" }.joined(separator: ",")
    insert = try connection.prepare(
      "INSERT INTO case_now(\(CaseColumns.all)) VALUES(\(marks))")
    // An error undoes the whole transaction here as everywhere; SQLite need not be able to undo a
    // statement by itself, which would cost it a copy of each page.
    let rows = Array(repeating: "(\(marks))", count: CaseTable.several).joined(separator: ",")
    insertSeveral = try connection.prepare(
      "INSERT OR ROLLBACK INTO case_now(\(CaseColumns.all)) VALUES\(rows)")
    let settings = CaseColumns.moving.map { "\($0) = ?" }.joined(separator: ", ")
    update = try connection.prepare("UPDATE case_now SET \(settings) WHERE id = ?")
    updateVersion = try connection.prepare(
      "UPDATE case_now SET version = ?, events = ? WHERE id = ?")
    correct = try connection.prepare(
      "UPDATE case_now SET urgency = ?, grid = ?, category = ?, text = ? WHERE id = ?")
    judge = try connection.prepare(
      """
      UPDATE case_now SET due = ?, light = ?, turn_at = ?, node_warn = ?, node_due = ?,
        total_warn = ?, total_due = ?, slip_due = ? WHERE id = ?
      """)
  }

  /// Writes the deadlines of a case and its light, and nothing else.
  func judge(_ row: CaseRow, litUntil: Instant) throws(StoreError) {
    judge.beginRow()
    bindLight(judge, row, litUntil: litUntil)
    bindDeadlines(judge, row.deadlines)
    bindSlipDue(judge, row)
    judge.bind(row.item.id.number)
    try judge.run()
  }

  private func bindLight(_ statement: Statement, _ row: CaseRow, litUntil: Instant) {
    statement.bind(row.due?.seconds ?? CaseColumns.noDue)
    statement.bind(Int64(row.light(at: litUntil).rawValue))
    statement.bind(
      row.item.isOpen ? row.deadlines.nextTurn(after: litUntil)?.seconds : nil)
  }

  private func bindDeadlines(_ statement: Statement, _ deadlines: Deadlines) {
    statement.bind(deadlines.nodeWarn?.seconds)
    statement.bind(deadlines.nodeDue?.seconds)
    statement.bind(deadlines.totalWarn?.seconds)
    statement.bind(deadlines.totalDue?.seconds)
  }

  private func bindSlipDue(_ statement: Statement, _ row: CaseRow) {
    let due = row.deadlines.slipDue?.seconds ?? CaseColumns.noDue
    statement.bind(row.item.side.slip == nil ? nil : due)
  }

  /// A case; nil when there is none with this number.
  func read(_ id: CaseID) throws(StoreError) -> (row: CaseRow, events: String)? {
    select.reset()
    defer { select.reset() }
    select.bind(id.number)
    guard try select.step() else { return nil }
    return (try CaseColumns.read(select, connection), select.text(CaseColumns.events))
  }

  /// Writes new cases with the numbers of their events, their lights as of an instant.
  func insert(
    _ cases: [(row: CaseRow, events: String)], litUntil: Instant
  ) throws(StoreError) {
    var next = 0
    while next < cases.count {
      let count = cases.count - next >= CaseTable.several ? CaseTable.several : 1
      let insert = count == 1 ? insert : insertSeveral
      insert.beginRow()
      for (row, events) in cases[next..<next + count] {
        bindNew(insert, row, events: events, litUntil: litUntil)
      }
      try insert.run()
      next += count
    }
  }

  /// Binds the columns of `CaseColumns.all`, in their order.
  private func bindNew(
    _ insert: Statement, _ row: CaseRow, events: String, litUntil: Instant
  ) {
    let item = row.item
    insert.bind(item.id.number)
    insert.bind(Int64(item.urgency.rawValue))
    insert.bind(item.grid?.value)
    insert.bind(item.opened.seconds)
    insert.bind(item.givenDue?.seconds)
    insert.bind(item.channel.rawValue)
    insert.bind(item.category)
    insert.bind(item.origin?.source)
    insert.bind(item.origin?.id)
    insert.bind(item.caller?.name)
    insert.bind(item.caller?.phone)
    insert.bind(item.text)
    bindMoving(insert, row, events: events, litUntil: litUntil)
  }

  /// Writes what events changed in a case. Where it lies is not among it, so that the indexes by
  /// grid stay untouched until it is closed.
  func update(
    _ row: CaseRow, events: String, litUntil: Instant
  ) throws(StoreError) {
    update.beginRow()
    bindMoving(update, row, events: events, litUntil: litUntil)
    update.bind(row.item.id.number)
    try update.run()
  }

  /// Writes what a correction changed in a case; otherwise these columns and their index stay
  /// untouched.
  func correct(_ item: Case) throws(StoreError) {
    correct.beginRow()
    correct.bind(Int64(item.urgency.rawValue))
    correct.bind(item.grid?.value)
    correct.bind(item.category)
    correct.bind(item.text)
    correct.bind(item.id.number)
    try correct.run()
  }

  /// Writes that events happened which changed nothing else in a case; no index is touched.
  func updateVersion(_ item: Case, events: String) throws(StoreError) {
    updateVersion.beginRow()
    updateVersion.bind(item.version)
    updateVersion.bind(events)
    updateVersion.bind(item.id.number)
    try updateVersion.run()
  }

  /// Binds the columns of `CaseColumns.moving`, in their order.
  private func bindMoving(
    _ statement: Statement, _ row: CaseRow, events: String, litUntil: Instant
  ) {
    let item = row.item
    statement.bind(item.version)
    statement.bind(events)
    statement.bind(Int64(item.node.rawValue))
    bindLight(statement, row, litUntil: litUntil)
    statement.bind(item.holder.text)
    statement.bind(item.nodeSince.seconds)
    bindDeadlines(statement, row.deadlines)
    statement.bind(item.verified?.seconds)
    statement.bind(item.closed?.seconds)
    statement.bind(item.desk.text)
    statement.bind(item.claimedBy)
    statement.bind(item.doneBy)
    statement.bind(item.queue)
    statement.bind(item.returns)
    statement.bind(item.reworks)
    statement.bind(item.marks.rawValue)
    statement.bind(item.remark)
    statement.bind(item.waits.rawValue)
    if item.isPlain {
      statement.bind("")
    } else {
      var bytes: [UInt8] = []
      FieldsJSON.write(item.side.fields, to: &bytes)
      statement.bindText(bytes)
    }
    statement.bind(item.side.slip.map { Int64($0.colour.rank) })
    bindSlipDue(statement, row)
  }
}
