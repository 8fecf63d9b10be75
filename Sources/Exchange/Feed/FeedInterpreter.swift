import Model

/// Makes a command of a line's fields, checked against the city and its rules.
struct FeedInterpreter {
  /// The kinds of events a feed may bring.
  enum Kind: String, CaseIterable {
    case received = "case.received"
    case moved = "case.moved"
    case patrolStarted = "patrol.started"
    case patrolDone = "patrol.done"
    case workerAbsent = "worker.absent"
    case workerBack = "worker.back"
  }

  /// The moves a feed may ask for, by their words.
  static let moves = MoveKind.allCases.filter(\.isForFeeds).map(\.rawValue)

  let city: City
  let rulebook: Rulebook

  /// The order a line stands for, and what is to be remarked on it.
  func order(
    _ fields: FeedFields, origin: Origin
  ) throws(FeedFault) -> (order: CommandOrder, notes: [String]) {
    guard let at = try fields.time(.at) else {
      throw fields.wrong(.at, "expected an RFC 3339 time with offset, found nothing")
    }
    let word = try fields.neededText(.kind)
    guard let kind = Kind(rawValue: word) else {
      let known = FeedFields.list(Kind.allCases.map(\.rawValue))
      throw fields.unexpected(.kind, word, "expected \(known)")
    }
    let by = try fields.text(.by)
    var notes: [String] = []
    let command: Command
    switch kind {
    case .received: command = .receive(try receipt(fields, &notes))
    case .moved: command = .move(try reference(fields), try move(fields, by: by), version: nil)
    case .patrolStarted: command = .startRound(try round(fields, at: at))
    case .patrolDone: command = .finishRound(try round(fields, at: at))
    case .workerAbsent: command = .reportAbsence(try absence(fields, at: at))
    case .workerBack: command = .endAbsence(grid: try knownGrid(fields), role: try role(fields))
    }
    let actor = by.isEmpty ? origin.source : by
    let order = CommandOrder(
      at: at, actor: actor, origin: origin, command: command, isTrusted: true)
    return (order, notes)
  }

  /// What came in. A grid the city does not have is remarked and not refused: the report counts,
  /// wherever it is.
  private func receipt(
    _ fields: FeedFields, _ notes: inout [String]
  ) throws(FeedFault) -> Receipt {
    let text = try fields.neededText(.text, limit: FeedFields.maximumText)
    guard let channel = try fields.word(.channel, of: Self.channels, Channel.init(rawValue:))
    else {
      throw fields.wrong(.channel, "expected \(FeedFields.list(Self.channels)), found nothing")
    }
    let urgency = try fields.word(.urgency, of: Self.urgencies) { Urgency(word: $0) }
    var receipt = Receipt(
      text: text, category: try fields.text(.category), channel: channel,
      urgency: urgency ?? .normal, givenDue: try fields.time(.due))
    if let grid = try fields.grid() {
      if city.gridIndex(grid) != nil {
        receipt.grid = grid
      } else {
        receipt.marks.insert(.unknownGrid)
        notes.append("grid: the city has no grid \(grid); the case is kept as unlocated")
      }
    }
    let name = try fields.text(.callerName)
    let phone = try fields.text(.callerPhone)
    if !name.isEmpty || !phone.isEmpty { receipt.caller = Caller(name: name, phone: phone) }
    return receipt
  }

  private static let channels = Channel.allCases.map(\.rawValue)
  private static let urgencies = Urgency.allCases.map(\.word)

  /// Which case is meant: by its number here or by its outside number, never by both.
  private func reference(_ fields: FeedFields) throws(FeedFault) -> CaseReference {
    let number = try fields.text(.caseNumber)
    let source = try fields.text(.ofSource)
    let id = try fields.text(.ofID)
    if !number.isEmpty {
      guard let caseID = CaseID(text: number) else {
        throw fields.unexpected(.caseNumber, number, "expected the number of a case")
      }
      guard source.isEmpty, id.isEmpty else {
        throw fields.wrong(.caseNumber, "given together with of; expected one of them")
      }
      return .number(caseID)
    }
    guard !source.isEmpty, !id.isEmpty else {
      throw fields.wrong(.caseNumber, "expected the number of a case, or of with source and id")
    }
    return .origin(Origin(source: source, id: id))
  }

  /// The step asked for. Whether the case may take it is for the rules to say, not for the format.
  private func move(_ fields: FeedFields, by: String) throws(FeedFault) -> CaseMove {
    let word = try fields.neededText(.move)
    guard let kind = MoveKind(rawValue: word), kind.isForFeeds else {
      throw fields.unexpected(.move, word, "expected \(FeedFields.list(FeedInterpreter.moves))")
    }
    var given: [MoveField: String] = [:]
    for wanted in kind.form.fields {
      let field = FeedField(wanted)
      if case .truth(let truth) = fields[field], wanted == .confidential {
        given[wanted] = truth ? "yes" : "no"
        continue
      }
      if wanted == .until { _ = try fields.time(field) }
      let limit = field.isLong ? FeedFields.maximumText : FeedFields.maximumWord
      let text = try fields.text(field, limit: limit)
      if fields[field] != nil { given[wanted] = text }
    }
    let reader = MoveReader(city: city, zone: rulebook.zone, given: given)
    do throws(MoveFault) {
      return try reader.move(kind)
    } catch {
      throw FeedFault(error, in: fields)
    }
  }

  /// A check-in. Patrol devices need not know the city's windows: day and half follow from the time.
  private func round(_ fields: FeedFields, at: Instant) throws(FeedFault) -> RoundReport {
    let halves = RoundHalf.allCases.map(\.word)
    let half = try fields.word(.half, of: halves) { RoundHalf(word: $0) }
    return RoundReport(
      grid: try knownGrid(fields), day: try fields.day(.day) ?? rulebook.zone.local(at).date,
      half: half ?? rulebook.currentHalf(at: at), role: try role(fields),
      found: try fields.count(.found, most: 100_000) ?? 0)
  }

  private func absence(_ fields: FeedFields, at: Instant) throws(FeedFault) -> Absence {
    guard let until = try fields.time(.until) else {
      throw fields.wrong(.until, "expected an RFC 3339 time with offset, found nothing")
    }
    let from = try fields.time(.from) ?? at
    guard from < until else { throw fields.wrong(.until, "expected a time after from") }
    return Absence(
      grid: try knownGrid(fields), role: try role(fields), from: from, until: until,
      reason: try fields.text(.reason))
  }

  private func role(_ fields: FeedFields) throws(FeedFault) -> DutyRole {
    try fields.word(.role, of: DutyRole.allCases.map(\.rawValue), DutyRole.init(rawValue:))
      ?? .worker
  }

  /// A grid of the city; duty has no place elsewhere, so an unknown one is refused.
  private func knownGrid(_ fields: FeedFields) throws(FeedFault) -> PlaceCode {
    guard let grid = try fields.grid() else {
      throw fields.wrong(.grid, "expected a grid code of 15 digits, found nothing")
    }
    guard city.gridIndex(grid) != nil else {
      throw fields.wrong(.grid, "the city has no grid \(grid)")
    }
    return grid
  }
}
