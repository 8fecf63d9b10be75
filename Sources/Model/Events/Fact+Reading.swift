extension Fact {
  /// The fact that was written under this kind with this body; fields it does not know are
  /// passed over.
  ///
  /// - Throws: which kind is unknown, or which field is missing or holds what it cannot mean.
  public init(kind: String, fields: Fields) throws(FactError) {
    let reader = FactReader(kind: kind, fields: fields)
    switch kind {
    case "city.founded": self = .cityFounded(try reader.settings())
    case "city.outlined":
      self = .cityOutlined(try reader.word("rings", CityOutline.init(text:)))
    case "place.added": self = .placeAdded(try reader.place())
    case "department.added": self = .departmentAdded(try reader.department())
    case "limit.set": self = .limitSet(try reader.limit())
    case "calendar.set": self = .calendarSet(try reader.calendarDay())
    case "policy.set": self = .policySet(try reader.policy())
    case "handler.set": self = .handlerSet(try reader.handler())
    case "role.granted": self = .roleGranted(try reader.grant())
    case "role.withdrawn": self = .roleWithdrawn(try reader.grant())
    case "filter.saved":
      self = .filterSaved(
        SavedFilter(name: try reader.text("name"), text: try reader.text("filter")))
    case "case.received": self = .caseReceived(try reader.receipt())
    case "case.claimed": self = .caseClaimed
    case "case.dispatched":
      self = .caseDispatched(to: try reader.holder("to"), queue: try reader.text("queue"))
    case "case.accepted": self = .caseAccepted
    case "case.returned":
      self = .caseReturned(reason: try reader.text("reason"), basis: try reader.text("basis"))
    case "case.escalated":
      self = .caseEscalated(to: try reader.holder("to"), reason: try reader.text("reason"))
    case "case.done":
      self = .caseReportedDone(note: try reader.text("note"), by: try reader.text("by"))
    case "case.verified":
      let verdict = try reader.word("verdict", Verdict.init(rawValue:))
      self = .caseVerified(verdict, note: try reader.text("note"), by: try reader.text("by"))
    case "case.closed":
      self = .caseClosed(remark: try reader.text("remark"), marks: try reader.marks())
    case "case.noted": self = .caseNoted(try reader.text("text"))
    case "patrol.started": self = .roundStarted(try reader.report())
    case "patrol.done": self = .roundDone(try reader.report())
    case "worker.absent": self = .workerAbsent(try reader.absence())
    case "worker.back":
      self = .workerBack(grid: try reader.code("grid"), role: try reader.role(usual: nil))
    default:
      guard let fact = try reader.sideFact() else { throw .unknownKind(kind) }
      self = .caseSide(fact)
    }
  }
}

extension FactReader {
  fileprivate func settings() throws(FactError) -> CitySettings {
    CitySettings(
      code: try code("code"), name: try text("name"), zone: try text("zone"),
      isDemo: try integer("demo", usual: 0) != 0, warnPercent: try integer("warn_percent"),
      latePercent: try integer("late_percent"), workHours: try spans("work_hours"),
      roundWindows: try spans("round_windows"), roundGrace: try integer("round_grace"))
  }

  fileprivate func place() throws(FactError) -> Place {
    var place = Place(
      code: try code("code"), name: try text("name"), worker: try text("worker"),
      standIn: try text("stand_in"), pinyin: try text("pinyin"))
    if fields["kind"] != nil { place.kind = try word("kind", GridKind.init(rawValue:)) }
    if let longitude = try real("longitude"), let latitude = try real("latitude") {
      place.centre = Coordinate(longitude: longitude, latitude: latitude)
    }
    return place
  }

  fileprivate func department() throws(FactError) -> Department {
    Department(code: try text("code"), chinese: try text("zh"), english: try text("en"))
  }

  fileprivate func limit() throws(FactError) -> LimitRule {
    LimitRule(
      category: try text("category"), span: try word("span", LimitedSpan.init(word:)),
      urgency: fields["urgency"] == nil ? nil : try word("urgency", Urgency.init(word:)),
      clock: try word("clock", ClockKind.init(rawValue:)), amount: try integer("amount"),
      validFrom: try date("valid_from"), validUntil: try optionalDate("valid_until"))
  }

  fileprivate func calendarDay() throws(FactError) -> CalendarDay {
    CalendarDay(
      calendar: try word("calendar", CalendarKind.init(rawValue:)), date: try date("date"),
      isWorking: try integer("working") != 0, name: try text("name"))
  }

  fileprivate func policy() throws(FactError) -> PolicyRule {
    PolicyRule(
      try word("policy", Policy.init(rawValue:)), try integer("amount"),
      validFrom: try date("valid_from"), validUntil: try optionalDate("valid_until"))
  }

  fileprivate func handler() throws(FactError) -> HandlerRule {
    HandlerRule(
      try text("word"), try text("department"), validFrom: try date("valid_from"),
      validUntil: try optionalDate("valid_until"))
  }

  fileprivate func grant() throws(FactError) -> RoleGrant {
    RoleGrant(
      login: try text("login"), role: try word("role", StaffRole.init(rawValue:)),
      unit: try holder("unit"))
  }

  fileprivate func receipt() throws(FactError) -> Receipt {
    var receipt = Receipt(
      text: try text("text"), grid: try optionalCode("grid"), category: try text("category"),
      channel: try word("channel", Channel.init(rawValue:)),
      urgency: try word("urgency", usual: .normal, Urgency.init(word:)),
      givenDue: try optionalInstant("due"), marks: try marks())
    if fields["caller"] != nil {
      receipt.caller = Caller(name: try text("caller"), phone: try text("phone"))
    }
    receipt.firstAsked = try optional("first_asked") { Holder(text: $0) }
    receipt.isConfidential = try integer("confidential", usual: 0) != 0
    return receipt
  }

  fileprivate func report() throws(FactError) -> RoundReport {
    RoundReport(
      grid: try code("grid"), day: try date("day"), half: try word("half", RoundHalf.init(word:)),
      role: try role(usual: .worker), found: try integer("found", usual: 0))
  }

  fileprivate func absence() throws(FactError) -> Absence {
    Absence(
      grid: try code("grid"), role: try role(usual: nil), from: try instant("from"),
      until: try instant("until"), reason: try text("reason"))
  }

  func holder(_ name: String) throws(FactError) -> Holder {
    try word(name) { Holder(text: $0) }
  }

  fileprivate func role(usual: DutyRole?) throws(FactError) -> DutyRole {
    try word("role", usual: usual, DutyRole.init(rawValue:))
  }

  fileprivate func marks() throws(FactError) -> Marks {
    Marks(rawValue: try integer("marks", usual: 0))
  }
}
