import Model

/// What the Log view lets through: every word has to occur in the event's number of the case, its
/// kind as the screen names it in either language, its actor or its text.
public struct EventFilter: Equatable, Sendable {
  /// The filter as it was typed.
  public let text: String
  private let words: [Needle]

  /// A filter from its words.
  public init(text: String) {
    self.text = text
    words = text.split(separator: " ").map { Needle($0) }
  }

  /// Whether everything passes.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether an event passes.
  public func passes(_ logged: LoggedEvent) -> Bool {
    let event = logged.event
    let spoken = EventFilter.spoken(event.fact)
    return words.allSatisfy { word in
      word.occurs(in: event.fact.kind) || word.occurs(in: event.actor)
        || Language.allCases.contains { word.occurs(in: Words($0).happening(event.fact)) }
        || event.caseID.map { word.occurs(in: $0.text) } == true
        || spoken.contains { MaskedText.shows(word, in: $0, caller: logged.knownCaller) }
    }
  }

  /// The words an event carries: reasons, remarks, places and people's names, never a caller. They
  /// are searched as they are shown.
  static func spoken(_ fact: Fact) -> [String] {
    switch fact {
    case .cityFounded(let settings): [settings.name]
    case .cityOutlined: []
    case .placeAdded(let place): [place.code.description, place.name]
    case .departmentAdded(let department):
      [department.code, department.chinese, department.english]
    case .limitSet(let rule): [rule.category, rule.span.word]
    case .calendarSet(let day): [day.name]
    case .policySet(let rule): [rule.policy.rawValue]
    case .handlerSet(let rule): [rule.word, rule.department]
    case .roleGranted(let grant), .roleWithdrawn(let grant):
      [grant.login, grant.role.rawValue, grant.unit.text]
    case .filterSaved(let filter): [filter.name, filter.text]
    case .caseSide:
      fact.fields.list.compactMap { field in
        guard case .text(let text) = field.value else { return nil }
        return text
      }
    case .caseReceived(let receipt):
      [receipt.text, receipt.category, receipt.grid?.description ?? "", receipt.channel.rawValue]
    case .caseClaimed, .caseAccepted: []
    case .caseDispatched(let target, let queue): [target.text, queue]
    case .caseReturned(let reason, let basis): [reason, basis]
    case .caseEscalated(let target, let reason): [target.text, reason]
    case .caseReportedDone(let note, let by): [note, by]
    case .caseVerified(let verdict, let note, let by): [verdict.rawValue, note, by]
    case .caseClosed(let remark, _): [remark]
    case .caseNoted(let text): [text]
    case .roundStarted(let report), .roundDone(let report):
      [report.grid.description, report.half.word]
    case .workerAbsent(let absence): [absence.grid.description, absence.reason]
    case .workerBack(let grid, _): [grid.description]
    }
  }
}
