extension SideState {
  /// The state that `fields` was made of; fields it does not know are passed over.
  ///
  /// - Throws: which field holds what it cannot mean.
  public init(fields: Fields) throws(FactError) {
    self.init()
    let reader = FactReader(kind: "side", fields: fields)
    guard try !readPlain(reader) else { return }
    coHandlers = try reader.holders("co")
    filed = try reader.optionalInstant("filed")
    checked = try reader.optional("checked", Verdict.init(rawValue:))
    extensions = try reader.list("extensions", SideState.extension)
    pauses = try reader.list("pauses", SideState.pause)
    resumes = try reader.optionalInstant("resumes")
    while let request = try reader.request(requests.count + 1) { requests.append(request) }
    if let since = try reader.optionalInstant("frozen") {
      freeze = Freeze(since: since, decider: try reader.word("decider") { Holder(text: $0) })
    }
    isDecided = try reader.integer("decided", usual: 0) != 0
    if let since = try reader.optionalInstant("joint") {
      joint = JointJob(
        called: try reader.holders("called"), signed: try reader.holders("signed"), since: since)
    }
    slip = try reader.slip()
    slips = try reader.integer("slips", usual: 0)
    mergedInto = try reader.optional("merged_into") { CaseID(text: $0) }
    merged = try reader.list("merged") { CaseID(text: $0) }
    if let answer = try reader.optional("answer", CallBackAnswer.init(rawValue:)) {
      callBack = CallBack(attempts: try reader.integer("called_back"), answer: answer)
    }
    isCallBackOver = try reader.integer("call_back_over", usual: 0) != 0
    reopens = try reader.integer("reopens", usual: 0)
    isConfidential = try reader.integer("confidential", usual: 0) != 0
    firstAsked = try reader.optional("first_asked") { Holder(text: $0) }
    corrections = try reader.integer("corrections", usual: 0)
  }

  /// Reads what most cases have, field by field as they stand there; a screen of a list has many.
  ///
  /// - Returns: whether there is nothing else.
  private mutating func readPlain(_ reader: FactReader) throws(FactError) -> Bool {
    var isAll = true
    for field in reader.fields.list {
      switch field.name {
      case "handler": handler = try reader.optional("handler") { Holder(text: $0) }
      case "dispatched": dispatched = try reader.optionalInstant("dispatched")
      case "transfers": transfers = try reader.integer("transfers", usual: 0)
      case "outcome": outcome = try reader.optional("outcome", Outcome.init(rawValue:))
      default: isAll = false
      }
    }
    return isAll
  }

  private static func `extension`(_ text: Substring) -> Extension? {
    let parts = text.split(separator: "+")
    guard parts.count == 2, let at = Int64(parts[0]), let days = Int(parts[1]) else { return nil }
    return Extension(at: Instant(seconds: at), days: days)
  }

  private static func pause(_ text: Substring) -> Pause? {
    guard let dot = text.firstIndex(of: "."), let from = Int64(text[..<dot]) else { return nil }
    let rest = text[dot...].drop { $0 == "." }
    guard !rest.isEmpty else { return Pause(from: Instant(seconds: from)) }
    guard let until = Int64(rest) else { return nil }
    return Pause(from: Instant(seconds: from), until: Instant(seconds: until))
  }
}

extension FactReader {
  /// The value a word stands for; nil when the field is absent.
  func optional<Value>(
    _ name: String, _ meaning: (String) -> Value?
  ) throws(FactError) -> Value? {
    fields[name] == nil ? nil : try word(name, meaning)
  }

  /// Values written with a blank, or another mark, between.
  func list<Value>(
    _ name: String, by mark: Character = " ", _ meaning: (Substring) -> Value?
  ) throws(FactError) -> [Value] {
    var values: [Value] = []
    for part in try text(name).split(separator: mark) {
      guard let value = meaning(part) else { throw .unreadable(kind: kind, field: name) }
      values.append(value)
    }
    return values
  }

  /// Units written with a line break between.
  func holders(_ name: String) throws(FactError) -> [Holder] {
    try list(name, by: "\n") { Holder(text: $0) }
  }

  fileprivate func request(_ number: Int) throws(FactError) -> SideRequest? {
    let name = "request\(number)"
    guard let kind = try optional(name, RequestKind.init(rawValue:)) else { return nil }
    var request = SideRequest(
      kind: kind, requester: try text(name + "_by"), at: try instant(name + "_at"),
      days: try integer(name + "_days", usual: 0), until: try optionalInstant(name + "_until"))
    while fields["\(name)_yes\(request.approvals.count + 1)"] != nil {
      request.approvals.append(try text("\(name)_yes\(request.approvals.count + 1)"))
    }
    return request
  }

  fileprivate func slip() throws(FactError) -> Slip? {
    guard let colour = try optional("slip", { SlipColour(word: $0) }) else { return nil }
    return Slip(
      colour: colour, to: try word("slip_to") { Holder(text: $0) }, sender: try text("slip_by"),
      since: try instant("slip_since"), climbs: try integer("slip_climbs", usual: 0))
  }
}
