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
    }
  }

  /// The field with this name in an object; nil for names that mean nothing here.
  init?(_ name: String, in group: Group) {
    switch group {
    case .line:
      guard let field = FeedField.ofLine[name] else { return nil }
      self = field
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

  /// The fields of the line itself by name, since every line asks for a dozen of them.
  private static let ofLine: [String: FeedField] = {
    var fields: [String: FeedField] = [:]
    for field in allCases where !field.name.utf8.contains(UInt8(ascii: ".")) {
      fields[field.name] = field
    }
    return fields
  }()
}
