import Cells
import Model

/// What a card says of everything beside the plain path.
extension CardText {
  /// What the case waits for, the most pressing first: who, since when, until when.
  var waiting: [Line] {
    var lines: [Line] = []
    if let freeze = item.side.freeze {
      let decider = words.holder(freeze.decider, in: scene.city)
      let due = rules.limit(.decision, for: item, since: freeze.since).map {
        rules.instant($0.amount, $0.clock, after: freeze.since)
      }
      lines += field(
        .frozen, words.decides(decider, since: time(freeze.since)) + left(due), .late)
    }
    if let slip = item.side.slip {
      let due = rules.due(of: slip, on: item)
      let text = words.slip(
        slip, to: words.holder(slip.to, in: scene.city), since: time(slip.since),
        slip.state(due: due, at: scene.state.now))
      lines += field(.slip, text + left(due), slip.colour == .red ? .late : .warn)
    }
    for request in item.side.requests {
      lines += field(.request, words.request(request, since: time(request.at), zone), .warn)
    }
    if item.isSuspended, let pause = item.side.pauses.last {
      lines += field(
        .suspended, words.suspended(since: time(pause.from), until: plannedEnd, zone), .warn)
    }
    if let joint = item.side.joint { lines += self.joint(joint) }
    if item.waits.contains(.callBack) {
      let tried = item.side.callBack?.attempts ?? 0
      lines += field(.callBack, words.callBackDue(tried: tried), .warn)
    }
    return lines.isEmpty ? [] : [[]] + lines
  }

  /// What has happened to it beside the plain path, and how it ended.
  var history: [Line] {
    let side = item.side
    var lines: [Line] = []
    if !side.coHandlers.isEmpty { lines += field(.coHandlers, names(side.coHandlers), .text) }
    if let checked = side.checked { lines += field(.checked, words.finding(checked), .text) }
    if let filed = side.filed { lines += field(.filed, Figures.full(filed, zone), .text) }
    for extended in side.extensions {
      lines += field(.extended, words.extended(extended.days, at: time(extended.at)), .text)
    }
    for pause in side.pauses {
      guard let until = pause.until else { continue }
      lines += field(.paused, time(pause.from) + " - " + time(until), .text)
    }
    if let outcome = side.outcome {
      lines += field(.outcome, words.outcome(outcome), outcome == .solved ? .ok : .warn)
    }
    if let other = side.mergedInto { lines += field(.mergedInto, other.text, .accent) }
    if !side.merged.isEmpty {
      lines += field(.merged, side.merged.map(\.text).joined(separator: " "), .accent)
    }
    if let call = side.callBack { lines += field(.calledBack, words.calledBack(call), .text) }
    if side.slips > 0, side.slip == nil { lines += field(.slips, String(side.slips), .text) }
    if side.reopens > 0 { lines += field(.reopens, String(side.reopens), .warn) }
    if side.corrections > 0 { lines += field(.corrections, String(side.corrections), .text) }
    return lines
  }

  /// Whether personal data is shown in full here and now.
  var isRevealed: Bool { !isPreview && scene.state.secondsRevealed(item.id) != nil }

  /// Who reported it: masked, hidden on request, or in full for the seconds that are left.
  var caller: [Line] {
    guard let caller = item.caller else { return [] }
    if !isPreview, let seconds = scene.state.secondsRevealed(item.id) {
      let shown = [caller.name, caller.phone].filter { !$0.isEmpty }.joined(separator: " ")
      return field(.caller, shown + "  " + words.masked(in: seconds), .accent)
    }
    if item.side.isConfidential { return field(.caller, words[.confidential], .warn) }
    let masked = [item.maskedCaller?.name, item.maskedCaller?.phone].compactMap { $0 }
      .filter { !$0.isEmpty }
    return masked.isEmpty ? [] : field(.caller, masked.joined(separator: " "), .text)
  }

  private var rules: Rulebook { scene.state.situation.rulebook }

  private func time(_ instant: Instant) -> String {
    Figures.time(instant, now: scene.state.now, zone)
  }

  /// The time left of a clock of its own.
  private func left(_ due: Instant?) -> String {
    due.map { words.left($0 - scene.state.minute) } ?? ""
  }

  private func names(_ units: [Holder]) -> String {
    units.map { words.holder($0, in: scene.city) }.joined(separator: words.pick("、", ", "))
  }

  /// Until when it was to be suspended, as the log says.
  private var plannedEnd: Instant? {
    for logged in (card?.timeline ?? []).reversed() {
      if case .caseSide(.suspended(let until)) = logged.event.fact { return until }
    }
    return nil
  }

  /// The units of a joint job: who has signed on, and who is missing.
  private func joint(_ joint: JointJob) -> [Line] {
    var lines = field(
      .joint, words.joint(joint, since: time(joint.since)), joint.missing.isEmpty ? .ok : .warn)
    if !joint.signed.isEmpty { lines += field(.signedOn, names(joint.signed), .ok) }
    if !joint.missing.isEmpty { lines += field(.missingUnits, names(joint.missing), .warn) }
    return lines
  }
}
