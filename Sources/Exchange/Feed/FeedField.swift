import Model

/// The fields of a feed line that are read, with the name each has in the line.
enum FeedField: Int, CaseIterable, Sendable {
  case source
  case id
  case at
  case kind
  case by
  case text
  case grid
  case category
  case channel
  case urgency
  case due
  case callerName
  case callerPhone
  case caseNumber
  case ofSource
  case ofID
  case move
  case to
  case queue
  case reason
  case verdict
  case remark
  case half
  case day
  case role
  case found
  case from
  case until
  case with
  case basis
  case days
  case request
  case into
  case answer
  case unit
  case units
  case colour
  case field
  case value
  case confidential

  /// The objects that have fields of their own.
  enum Group: Sendable {
    /// The line itself.
    case line
    /// `caller`: who reported a case.
    case caller
    /// `of`: the outside number of the case that is moved.
    case of
  }

  /// The name in messages, with the object it belongs to.
  var name: String {
    switch self {
    case .source: "source"
    case .id: "id"
    case .at: "at"
    case .kind: "kind"
    case .by: "by"
    case .text: "text"
    case .grid: "grid"
    case .category: "category"
    case .channel: "channel"
    case .urgency: "urgency"
    case .due: "due"
    case .callerName: "caller.name"
    case .callerPhone: "caller.phone"
    case .caseNumber: "case"
    case .ofSource: "of.source"
    case .ofID: "of.id"
    case .move: "move"
    case .to: "to"
    case .queue: "queue"
    case .reason: "reason"
    case .verdict: "verdict"
    case .remark: "remark"
    case .half: "half"
    case .day: "day"
    case .role: "role"
    case .found: "found"
    case .from: "from"
    case .until: "until"
    case .with: "with"
    case .basis: "basis"
    case .days: "days"
    case .request: "request"
    case .into: "into"
    case .answer: "answer"
    case .unit: "unit"
    case .units: "units"
    case .colour: "colour"
    case .field: "field"
    case .value: "value"
    case .confidential: "confidential"
    }
  }

  /// The field with this name in an object; nil for names that mean nothing here.
  init?(_ name: String, in group: Group) {
    switch group {
    case .line:
      let length = name.utf8.count
      guard length < FeedField.ofLine.count,
        let known = FeedField.ofLine[length].first(where: { $0.name == name })
      else { return nil }
      self = known.field
    case .caller:
      switch name {
      case "name": self = .callerName
      case "phone": self = .callerPhone
      default: return nil
      }
    case .of:
      switch name {
      case "source": self = .ofSource
      case "id": self = .ofID
      default: return nil
      }
    }
  }

  /// The field that a move's particular stands in; the words are the same.
  init(_ field: MoveField) {
    switch field {
    case .to: self = .to
    case .with: self = .with
    case .queue: self = .queue
    case .reason: self = .reason
    case .basis: self = .basis
    case .remark: self = .remark
    case .text: self = .text
    case .verdict: self = .verdict
    case .days: self = .days
    case .until: self = .until
    case .request: self = .request
    case .into: self = .into
    case .answer: self = .answer
    case .unit: self = .unit
    case .units: self = .units
    case .colour: self = .colour
    case .field: self = .field
    case .value: self = .value
    case .confidential: self = .confidential
    case .by: self = .by
    }
  }

  /// Whether it may be written as an array of texts.
  var isList: Bool { self == .with || self == .units }

  /// Whether its text may be long.
  var isLong: Bool { self == .text || self == .remark }

  /// The fields of the line itself by the length of their names: every line asks for a dozen of
  /// them, and two or three short comparisons are less than a hash.
  private static let ofLine: [[(name: String, field: FeedField)]] = {
    let fields = allCases.filter { !$0.name.utf8.contains(UInt8(ascii: ".")) }
    let longest = fields.map(\.name.utf8.count).max() ?? 0
    var byLength = [[(name: String, field: FeedField)]](repeating: [], count: longest + 1)
    for field in fields { byLength[field.name.utf8.count].append((field.name, field)) }
    return byLength
  }()
}
