import Model

/// What the map says in words of what citizens say.
extension Words {
  /// A mode with the time it is about: `hotline, 7 days`.
  func title(_ mode: MapMode, _ limits: CitizenLimits) -> String {
    switch mode {
    case .hotline:
      self.mode(mode)
        + pick(" \(limits.days)天", limits.days == 1 ? ", today" : ", \(limits.days) days")
    case .satisfaction, .missedReport, .open, .late, .patrol, .uncovered: self.mode(mode)
    }
  }

  /// How some grids stand, with what that is measured against: `satisfied 7/9 (77%)`.
  func said(_ tally: CitizenTally, _ citizens: CitizenFigures) -> String {
    switch citizens.mode {
    case .hotline:
      let calls = Int(tally.calls)
      return pick("\(calls) 件来电", calls == 1 ? "1 call" : "\(calls) calls")
    case .satisfaction: return satisfaction(tally, citizens.limits)
    case .missedReport:
      guard tally.filed > 0 else { return pick("— 无立案", "— nothing filed") }
      return rate(
        Int(tally.missed), Int(tally.filed), citizens.limits, of: pick(" 立案", " filed"))
    case .open, .late, .patrol, .uncovered: return ""
    }
  }

  private func satisfaction(_ tally: CitizenTally, _ limits: CitizenLimits) -> String {
    let waiting = Int(tally.unanswered)
    var parts: [String] = []
    if tally.reached > 0 {
      parts.append(
        pick("满意 ", "satisfied ") + rate(Int(tally.satisfied), tally.reached, limits))
    }
    if waiting > 0 {
      parts.append(pick("未答复 \(waiting)", "no answer yet \(waiting)"))
    }
    if parts.isEmpty { parts.append(pick("— 无回访", "— no call-backs")) }
    return parts.joined(separator: pick("，", ", "))
  }

  /// Numerator, denominator with its word and per cent, and that there are few where there are.
  private func rate(
    _ part: Int, _ all: Int, _ limits: CitizenLimits, of word: String = ""
  ) -> String {
    let few = limits.isSmall(all) ? pick("，样本少", ", few") : ""
    return "\(part)/\(all)\(word) (\(part * 100 / all)%\(few))"
  }

  /// The word beside an example in the key to the tiles.
  func legend(
    _ standing: CitizenLimits.Standing, _ mode: MapMode, _ limits: CitizenLimits
  ) -> String {
    switch (mode, standing) {
    case (.hotline, .warning): "\(limits.callLimits.warning)+"
    case (.hotline, .alarm): "\(limits.callLimits.alarm)+"
    case (.hotline, _): pick("\(limits.days)天来电", "calls in \(limits.days) days")
    case (.satisfaction, .well): pick("全部满意", "all satisfied")
    case (.satisfaction, .warning):
      pick("满意<", "satisfied <") + "\(limits.satisfiedLimits.warning)%"
    case (.satisfaction, .alarm): "<\(limits.satisfiedLimits.alarm)%"
    case (.satisfaction, .unanswered): pick("未答复", "no answer yet")
    case (.satisfaction, _): pick("不满意件数", "not satisfied")
    case (_, .well): pick("无漏报", "none missed")
    case (_, .warning): pick("漏报率>", "missed >") + "\(limits.missedLimits.warning)%"
    case (_, .alarm): ">\(limits.missedLimits.alarm)%"
    case (_, _): pick("漏报件数", "missed reports")
    }
  }
}
