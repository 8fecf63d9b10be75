import Model

/// What is said of slips of supervision.
extension Words {
  /// A slip that waits for its answer: whom it is sent to, and whether it was ignored.
  func slip(_ slip: Slip, to unit: String, since: String, _ state: SlipState) -> String {
    var parts = [colour(slip.colour)]
    switch state {
    case .waiting, .ignored(climbs: 0):
      parts.append(pick("\(slip.sender) 发给\(unit)", "\(slip.sender) to \(unit)"))
    case .climbed, .ignored:
      parts.append(pick("\(slip.sender) 发出", "by \(slip.sender)"))
      parts.append(pick("逾期未复，已升级至\(unit)", "ignored, climbed to \(unit)"))
      if slip.climbs > 1 {
        parts.append(pick("共升级 \(slip.climbs) 次", "\(slip.climbs) times so far"))
      }
    }
    parts.append(pick("自 \(since)", "since \(since)"))
    switch state {
    case .waiting, .climbed: break
    case .ignored(climbs: 0): parts.append(pick("逾期未复", "ignored"))
    case .ignored: parts.append(pick("再次逾期未复", "ignored again"))
    }
    return parts.joined(separator: pick("，", ", "))
  }

  /// How it stands with a slip, in a table beside whom it is sent to; nothing while it waits for the
  /// first time.
  func slipState(_ state: SlipState) -> String {
    switch state {
    case .waiting: ""
    case .climbed(1): pick("逾期，已升级", "ignored, climbed")
    case .climbed(let times): pick("逾期，升级 \(times) 次", "ignored, climbed \(times)x")
    case .ignored(climbs: 0): pick("逾期未复", "ignored")
    case .ignored: pick("再次逾期未复", "ignored again")
    }
  }
}
