import Model

/// Makes a case of a row: what can be read is kept, what cannot is reported and marked.
struct ReplayBuilder: Sendable {
  let columns: ReplayColumns
  let source: String
  let city: City
  let zone: TimeZoneRules
  let spread: GridSpread?

  /// The case of a row, or why there is none.
  func row(_ record: CSVRecord, in table: borrowing CSVTable) -> ReplayReader.Row {
    var problems: [RowProblem] = []
    if let problem = table.problem(with: record) {
      guard problem.kind == .ragged else { return .rejected([problem]) }
      problems.append(problem)
    }
    let draft = Draft(columns: columns, record: record, zone: zone)
    let id = draft.text(.id, &problems, table)
    let opened = draft.time(.opened, &problems, table)
    guard !id.isEmpty, let opened else {
      if id.isEmpty {
        problems.append(
          table.problem(
            .blank, record, column: columns.column(.id),
            reason: "expected the case's number, found nothing; not taken"))
      }
      if draft.isEmpty(.opened) {
        problems.append(
          table.problem(
            .blank, record, column: columns.column(.opened),
            reason: "expected the time of opening, found nothing; not taken"))
      }
      return .rejected(problems)
    }
    return .kept(
      kept(draft, Origin(source: source, id: id), opened: opened, problems, in: table))
  }

  private func kept(
    _ draft: Draft, _ origin: Origin, opened: Instant, _ found: [RowProblem],
    in table: borrowing CSVTable
  ) -> ReplayCase {
    var problems = found
    var receipt = receipt(draft, &problems, in: table)
    let closed = draft.time(.closed, &problems, table)
    let remark = draft.text(.remark, &problems, table)
    let dispatch = dispatch(draft, &problems, in: table)
    if receipt.text.isEmpty, let column = columns.column(.text) {
      problems.append(
        table.problem(.blank, draft.record, column: column, reason: "no text; kept without"))
    }
    // What could not be read of the row is marked; the marks below say what else is odd.
    if !problems.allSatisfy({ $0.kind == .unknownGrid }) { receipt.marks.insert(.unreadableField) }
    if let due = receipt.givenDue, due < opened {
      receipt.marks.insert(.dueBeforeOpened)
      problems.append(
        draft.problem(.dueBeforeOpened, .due, table, "due before it was opened; kept and marked"))
    }
    var closingMarks: Marks = []
    if let closed, closed < opened {
      closingMarks.insert(.closedBeforeOpened)
      problems.append(
        draft.problem(
          .closedBeforeOpened, .closed, table, "closed before it was opened; kept and marked"))
    }
    if receipt.grid == nil, let grid = spread?.grid(for: origin) {
      receipt.grid = grid
      receipt.marks.insert(.spread)
    }
    return ReplayCase(
      row: draft.record.row, origin: origin, opened: opened, receipt: receipt, dispatch: dispatch,
      closed: closed, remark: remark, closingMarks: closingMarks, problems: problems)
  }

  /// What came in; a word that is not known gives way to the usual one and is reported.
  private func receipt(
    _ draft: Draft, _ problems: inout [RowProblem], in table: borrowing CSVTable
  ) -> Receipt {
    let word = draft.text(.channel, &problems, table)
    let channel = columns.channel(word)
    if channel == nil {
      problems.append(
        draft.problem(.unknownWord, .channel, table, "unknown channel; kept as entry"))
    }
    var receipt = Receipt(
      text: columns.text(draft.texts(.text, &problems, table)),
      category: columns.category(draft.texts(.category, &problems, table)),
      channel: channel ?? .entry, givenDue: draft.time(.due, &problems, table),
      marks: .imported)
    let urgency = draft.text(.urgency, &problems, table)
    if let known = Urgency(word: urgency.lowercased()) {
      receipt.urgency = known
    } else if !urgency.isEmpty {
      problems.append(
        draft.problem(.unknownWord, .urgency, table, "unknown urgency; kept as normal"))
    }
    let grid = draft.text(.grid, &problems, table)
    if let code = PlaceCode(text: grid), city.gridIndex(code) != nil {
      receipt.grid = code
    } else if !grid.isEmpty {
      receipt.marks.insert(.unknownGrid)
      problems.append(
        draft.problem(.unknownGrid, .grid, table, "no grid of the city; kept as unlocated"))
    }
    let name = draft.text(.callerName, &problems, table)
    let phone = draft.text(.callerPhone, &problems, table)
    if !name.isEmpty || !phone.isEmpty { receipt.caller = Caller(name: name, phone: phone) }
    return receipt
  }

  /// The handler, where the row names one: a holder in the form of files, else a department's code.
  private func dispatch(
    _ draft: Draft, _ problems: inout [RowProblem], in table: borrowing CSVTable
  ) -> ReplayCase.Dispatch? {
    let department = draft.text(.department, &problems, table)
    let queue = draft.text(.queue, &problems, table)
    if department.isEmpty { return nil }
    let holder = Holder(text: department) ?? .department(department)
    let isKnown =
      switch holder {
      case .city, .department: true
      case .town(let code): city.townIndex(code) != nil
      case .village(let code): city.villageIndex(code) != nil
      }
    guard isKnown else {
      problems.append(
        draft.problem(.unknownWord, .department, table, "no desk of the city; not dispatched"))
      return nil
    }
    return ReplayCase.Dispatch(to: holder, queue: queue)
  }
}

/// The fields of one row as texts and times.
private struct Draft {
  let columns: ReplayColumns
  let record: CSVRecord
  let zone: TimeZoneRules

  func isEmpty(_ field: ReplayField) -> Bool {
    columns.column(field).map { record.text($0).text.isEmpty } ?? true
  }

  /// The text of a field, empty where there is none; a repaired one is reported.
  func text(
    _ field: ReplayField, _ problems: inout [RowProblem], _ table: borrowing CSVTable
  ) -> String {
    guard let column = columns.column(field) else { return "" }
    return text(at: column, &problems, table)
  }

  /// The texts of all columns of a field.
  func texts(
    _ field: ReplayField, _ problems: inout [RowProblem], _ table: borrowing CSVTable
  ) -> [String] {
    var texts: [String] = []
    for column in columns[field] { texts.append(text(at: column, &problems, table)) }
    return texts
  }

  private func text(
    at column: Int, _ problems: inout [RowProblem], _ table: borrowing CSVTable
  ) -> String {
    let (text, isRepaired) = record.text(column)
    if isRepaired {
      problems.append(
        table.problem(
          .notText, record, column: column, found: text, reason: "was not UTF-8; repaired"))
    }
    return text
  }

  /// The time of a field, nil where there is none; an unreadable one is reported.
  func time(
    _ field: ReplayField, _ problems: inout [RowProblem], _ table: borrowing CSVTable
  ) -> Instant? {
    guard let column = columns.column(field) else { return nil }
    let bytes = record.trimmed(column)
    if bytes.isEmpty { return nil }
    if let instant = bytes.withUnsafeBufferPointer({ Timestamp.parse($0, in: zone) }) {
      return instant
    }
    let fate = field == .opened ? "the row is not taken" : "left out"
    problems.append(problem(.malformed, field, table, "is no readable time; \(fate)"))
    return nil
  }

  /// A problem of a field that shows what was found.
  func problem(
    _ kind: RowProblem.Kind, _ field: ReplayField, _ table: borrowing CSVTable, _ reason: String
  ) -> RowProblem {
    let column = columns.column(field)
    let found = column.map { record.text($0).text } ?? ""
    return table.problem(kind, record, column: column, found: found, reason: reason)
  }
}
