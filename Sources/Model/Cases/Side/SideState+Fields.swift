extension SideState {
  /// The state as a flat body, empty where there is nothing to keep; `init(fields:)` reads it back.
  ///
  /// Lists are texts with a blank between, units (whose codes may have blanks) with a line break;
  /// requests are numbered: `request1`, `request1_by`, ...
  public var fields: Fields {
    var fields = Fields()
    fields.add("co", SideState.text(of: coHandlers))
    fields.add("handler", handler?.text ?? "")
    fields.add("dispatched", dispatched)
    fields.add("filed", filed)
    fields.add("checked", checked?.rawValue ?? "")
    fields.add("transfers", transfers, unless: 0)
    fields.add(
      "extensions", extensions.map { "\($0.at.seconds)+\($0.days)" }.joined(separator: " "))
    fields.add("pauses", pauses.map(SideState.text).joined(separator: " "))
    fields.add("resumes", resumes)
    for (index, request) in requests.enumerated() { add(request, index + 1, to: &fields) }
    if let freeze {
      fields.add("frozen", freeze.since)
      fields.add("decider", freeze.decider.text)
    }
    fields.add("decided", isDecided ? 1 : 0, unless: 0)
    if let joint {
      fields.add("joint", joint.since)
      fields.add("called", SideState.text(of: joint.called))
      fields.add("signed", SideState.text(of: joint.signed))
    }
    if let slip {
      fields.add("slip", slip.colour.word)
      fields.add("slip_to", slip.to.text)
      fields.add("slip_by", slip.sender)
      fields.add("slip_since", slip.since)
      fields.add("slip_climbs", slip.climbs, unless: 0)
    }
    fields.add("slips", slips, unless: 0)
    fields.add("merged_into", mergedInto.map { String($0.number) } ?? "")
    fields.add("merged", merged.map { String($0.number) }.joined(separator: " "))
    fields.add("outcome", outcome?.rawValue ?? "")
    if let callBack {
      fields.add("called_back", callBack.attempts)
      fields.add("answer", callBack.answer.rawValue)
    }
    fields.add("call_back_over", isCallBackOver ? 1 : 0, unless: 0)
    fields.add("reopens", reopens, unless: 0)
    fields.add("confidential", isConfidential ? 1 : 0, unless: 0)
    fields.add("first_asked", firstAsked?.text ?? "")
    fields.add("corrections", corrections, unless: 0)
    return fields
  }

  private func add(_ request: SideRequest, _ number: Int, to fields: inout Fields) {
    let name = "request\(number)"
    fields.append(name, .text(request.kind.rawValue))
    fields.add(name + "_by", request.requester)
    fields.add(name + "_at", request.at)
    fields.add(name + "_days", request.days, unless: 0)
    fields.add(name + "_until", request.until)
    for (index, login) in request.approvals.enumerated() {
      fields.append("\(name)_yes\(index + 1)", .text(login))
    }
  }

  private static func text(of holders: [Holder]) -> String {
    holders.map(\.text).joined(separator: "\n")
  }

  private static func text(of pause: Pause) -> String {
    "\(pause.from.seconds)..\(pause.until.map { String($0.seconds) } ?? "")"
  }
}
