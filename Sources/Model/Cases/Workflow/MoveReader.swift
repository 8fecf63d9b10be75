/// Why words do not make a move.
public enum MoveFault: Error, Equatable, Sendable {
  /// It cannot be asked for without this.
  case missing(MoveField)
  /// The value means nothing here.
  case unreadable(MoveField, found: String)
  /// The name is that of several units.
  case ambiguous(MoveField, found: String, [Holder])

  /// Which of the move's fields it is about.
  public var field: MoveField {
    switch self {
    case .missing(let field), .unreadable(let field, _), .ambiguous(let field, _, _): field
    }
  }
}

/// Makes a move of words, whether they come from a subcommand or a feed.
public struct MoveReader {
  private let city: City
  private let zone: TimeZoneRules
  private let given: [MoveField: String]

  /// A reader of what was given, for the units of a city; times without an offset are local ones.
  public init(city: City, zone: TimeZoneRules, given: [MoveField: String]) {
    self.city = city
    self.zone = zone
    self.given = given
  }

  /// The move asked for. Whether the case may take it is not asked here.
  ///
  /// - Throws: which field is missing or cannot be read.
  public func move(_ kind: MoveKind) throws(MoveFault) -> CaseMove {
    for field in kind.form.needed where text(field).allSatisfy(\.isWhitespace) {
      // An empty value is one that a field can be corrected to.
      guard field == .value, given[field] != nil else { throw .missing(field) }
    }
    let reason = text(.reason)
    switch kind {
    case .claim: return .claim
    case .dispatch:
      return .dispatch(
        to: try unit(.to), queue: text(.queue), with: try units(.with))
    case .accept: return .accept
    case .giveBack: return .giveBack(reason: reason, basis: text(.basis))
    case .escalate: return .escalate(reason: reason)
    case .reportDone: return .reportDone(note: text(.remark), by: text(.by))
    case .verify:
      return .verify(try verdict(), note: text(.remark), by: text(.by))
    case .close: return .close(remark: text(.remark))
    case .note: return .note(text(.remark))
    case .recordClosing: return .recordClosing(remark: text(.remark), marks: [])
    case .release: return .side(.release(reason: reason))
    case .takeOver: return .side(.takeOver(reason: reason))
    case .check: return .side(.check(try verdict(), note: text(.remark), by: text(.by)))
    case .file: return .side(.file(note: text(.remark)))
    case .settle: return .side(.settle(remark: text(.remark)))
    case .rework: return .side(.rework(reason: reason))
    case .extend: return .side(.extend(days: try value(.days) { Int($0) }, reason: reason))
    case .suspend: return .side(.suspend(until: try until(), reason: reason))
    case .resume: return .side(.resume(note: text(.remark)))
    case .void: return .side(.void(reason: reason))
    case .forceClose: return .side(.forceClose(reason: reason))
    case .exclude: return .side(.exclude(reason: reason))
    case .approve: return .side(.approve(try value(.request, RequestKind.init(rawValue:))))
    case .reject:
      return .side(.reject(try value(.request, RequestKind.init(rawValue:)), reason: reason))
    case .merge: return .side(.merge(into: try value(.into) { CaseID(text: $0) }, reason: reason))
    case .unmerge: return .side(.unmerge(reason: reason))
    case .reopen: return .side(.reopen(reason: reason))
    case .callBack:
      let answer = try value(.answer, CallBackAnswer.init(rawValue:))
      return .side(.callBack(answer, note: text(.remark), by: text(.by)))
    case .decide: return .side(.decide(to: try unit(.to), reason: reason))
    case .whistle: return .side(.whistle(try units(.units), text: text(.text)))
    case .signOn: return .side(.signOn(try unit(.unit)))
    case .urge: return .side(.urge(try colour(), text: text(.text)))
    case .reply: return .side(.reply(text: text(.text)))
    case .climb: return .side(.climb)
    case .correct:
      let field = try value(.field, CaseField.init(rawValue:))
      return .side(.correct(field, to: text(.value), reason: reason))
    case .confide: return .side(.confide(try confidential(), reason: reason))
    case .reveal: return .side(.reveal(reason: reason))
    case .undo: return .side(.undo())
    }
  }

  /// What was given for a field; empty when nothing was.
  private func text(_ field: MoveField) -> String { given[field] ?? "" }

  private func value<Value>(
    _ field: MoveField, _ read: (String) -> Value?
  ) throws(MoveFault) -> Value {
    guard let value = read(text(field)) else {
      throw .unreadable(field, found: text(field))
    }
    return value
  }

  private func verdict() throws(MoveFault) -> Verdict {
    try value(.verdict, Verdict.init(rawValue:))
  }

  private func colour() throws(MoveFault) -> SlipColour? {
    text(.colour).isEmpty ? nil : try value(.colour) { SlipColour(word: $0) }
  }

  private func until() throws(MoveFault) -> Instant? {
    text(.until).isEmpty ? nil : try value(.until) { Timestamp.parse($0, in: zone) }
  }

  private func confidential() throws(MoveFault) -> Bool {
    switch text(.confidential) {
    case "", "yes", "true": true
    case "no", "false": false
    case let other: throw .unreadable(.confidential, found: other)
    }
  }

  private func unit(_ field: MoveField) throws(MoveFault) -> Holder {
    try unit(text(field)[...], field)
  }

  private func units(_ field: MoveField) throws(MoveFault) -> [Holder] {
    var units: [Holder] = []
    for name in text(field).split(whereSeparator: { ",，、".contains($0) }) {
      units.append(try unit(name, field))
    }
    return units
  }

  /// A unit in the form of files, or by its name or code. A department in the form of files need not
  /// be one of the city's, because the records of other systems name their own.
  private func unit(_ name: Substring, _ field: MoveField) throws(MoveFault) -> Holder {
    let name = String(name.drop(while: \.isWhitespace))
    if let unit = Holder(text: name) { return unit }
    let found = city.units(named: name)
    guard let first = found.first else { throw .unreadable(field, found: name) }
    guard found.count == 1 else { throw .ambiguous(field, found: name, found) }
    return first
  }
}

extension City {
  /// The units of a name or a code: the city, departments, towns, villages. Full names go before
  /// names without what they say of the kind of place.
  public func units(named name: String) -> [Holder] {
    guard !name.isEmpty else { return [] }
    let wanted = name.lowercased()
    var found: [Holder] = name == self.name ? [.city] : []
    found += departments.filter {
      $0.code == name || $0.chinese == name || $0.english.lowercased() == wanted
    }.map { .department($0.code) }
    found += towns(named: name).map(Holder.town)
    found += villages(named: name).map(Holder.village)
    let full = found.filter { self.name(of: $0) == name }
    return full.isEmpty ? found : full
  }

  private func name(of unit: Holder) -> String? {
    switch unit {
    case .city: name
    case .town(let code): townIndex(code).map { towns[$0].name }
    case .village(let code): villageIndex(code).map { villages[$0].name }
    case .department(let code): department(code)?.chinese
    }
  }
}
