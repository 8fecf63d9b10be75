import Model

/// The whole way of a case for programs: a JSON object a line, each a stretch from one event to the
/// next. Persons are masked as they are on the screen.
public struct TraceWriter: Sendable {
  private let zone: TimeZoneRules
  private let caller: Caller?
  private var json = JSONWriter()

  /// A writer of a case's way, with times in the city's zone.
  public init(of item: Case, zone: TimeZoneRules) {
    self.zone = zone
    caller = item.caller
  }

  /// Writes every stretch, oldest first.
  public mutating func add(_ trace: CaseTrace) {
    for (index, step) in trace.steps.enumerated() {
      let next = trace.steps.dropFirst(index + 1).first
      json.beginObject()
      json.text(step.item.id.text, "case")
      json.integer(step.logged.sequence, "seq")
      json.text(step.logged.event.fact.kind, "kind")
      json.text(step.logged.event.actor, "actor")
      time(step.logged.event.at, "from")
      time(next?.logged.event.at, "to")
      json.truth(step.isUndone, "undone")
      said(step.logged.event.fact)
      json.text(step.item.node.word, "node")
      json.text(step.item.stage.rawValue, "state")
      json.text(step.item.holder.text, "holder")
      json.text(step.item.desk.text, "desk")
      json.text(step.item.claimedBy, "claimed_by")
      time(step.item.nodeSince, "since")
      time(step.nodeDue, "until")
      time(step.totalDue, "total_until")
      limit(step.limit)
      json.endObject()
      json.endLine()
    }
  }

  /// Hands over the bytes written so far.
  public mutating func take() -> [UInt8] { json.take() }

  /// The particulars of the event as the log has them, but for who called.
  private mutating func said(_ fact: Fact) {
    json.beginObject("said")
    for field in fact.fields.list where field.name != "caller" && field.name != "phone" {
      switch field.value {
      case .text(let text): json.text(MaskedText.masking(text, caller: caller), field.name)
      case .integer(let number): json.integer(number, field.name)
      case .real: break
      }
    }
    json.endObject()
  }

  private mutating func limit(_ rule: LimitRule?) {
    guard let rule else { return json.null("limit") }
    json.beginObject("limit")
    json.text(rule.span.word, "span")
    json.text(rule.category, "category")
    json.text(rule.urgency?.word ?? "any", "urgency")
    json.text(rule.clock.rawValue, "clock")
    json.integer(rule.amount, "amount")
    json.endObject()
  }

  private mutating func time(_ instant: Instant?, _ name: String) {
    if let instant { json.text(Timestamp.text(instant, in: zone), name) } else { json.null(name) }
  }
}
