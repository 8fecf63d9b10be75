import Model

extension Words {
  /// What happened beside the plain path, in a few words.
  func happening(_ fact: SideFact) -> String {
    switch fact {
    case .released: pick("放弃认领", "released")
    case .takenOver: pick("接手", "taken over")
    case .checked: pick("立案前核实", "checked on the spot")
    case .filed(_, let isUnseen):
      isUnseen ? pick("立案（未经核实）", "filed without a look") : pick("立案", "filed")
    case .coHandlersNamed: pick("协办", "with")
    case .settled: pick("自行办结", "settled by the desk")
    case .reworked: pick("返工", "sent back to work")
    case .requested(let kind, _, _, _):
      pick("申请", "asked to ") + move(kind.rawValue)
    case .approved(let kind): pick("批准", "approved: ") + move(kind.rawValue)
    case .rejected(let kind, _): pick("不批准", "rejected: ") + move(kind.rawValue)
    case .extended: pick("延期", "extended")
    case .suspended: pick("挂账", "suspended")
    case .resumed: pick("恢复", "resumed")
    case .ended(let outcome, _): self.outcome(outcome)
    case .merged: pick("并入", "merged")
    case .absorbed: pick("并入本案", "took in")
    case .unmerged: pick("拆分", "unmerged")
    case .parted: pick("拆出", "parted from")
    case .reopened: pick("重开", "reopened")
    case .calledBack: pick("回访", "called back")
    case .frozen: pick("冻结待裁定", "frozen")
    case .decided: pick("裁定", "decided")
    case .whistled: pick("吹哨", "whistled")
    case .signedOn: pick("报到", "signed on")
    case .urged: pick("督办", "urged")
    case .replied: pick("答复督办", "slip answered")
    case .climbed: pick("督办升级", "slip climbed")
    case .corrected: pick("更正", "corrected")
    case .confided: pick("保密", "confidentiality")
    case .revealed: pick("查看反映人", "caller revealed")
    case .undone: pick("撤销", "undone")
    }
  }

  /// What it says beyond that.
  func particulars(_ fact: SideFact, in city: City, _ zone: TimeZoneRules) -> String {
    switch fact {
    case .released(let reason), .reworked(let reason), .unmerged(let reason),
      .reopened(let reason), .revealed(let reason), .rejected(_, let reason),
      .ended(_, let reason):
      reason
    case .takenOver(let from, let reason): joined(pick("自", "from"), from, reason)
    case .checked(let found, let note, let by):
      joined(finding(found), person(by, in: city), note)
    case .filed(let note, _), .resumed(let note): note
    case .coHandlersNamed(let units): names(units, in: city)
    case .settled(let remark): remark
    case .requested(_, let days, let until, let reason):
      joined(span(days), self.until(until, zone), reason)
    case .approved: ""
    case .extended(let days): span(days)
    case .suspended(let until): self.until(until, zone)
    case .merged(let other, let reason): joined(other.text, reason)
    case .absorbed(let other), .parted(let other): other.text
    case .calledBack(let answer, let note, let by, _):
      joined(self.answer(answer), person(by, in: city), note)
    case .frozen(let decider): joined(pick("由", "to be decided by"), holder(decider, in: city))
    case .decided(let unit, let reason):
      joined(pick("至", "to"), holder(unit, in: city), reason)
    case .whistled(let units, let text): joined(names(units, in: city), text)
    case .signedOn(let unit): holder(unit, in: city)
    case .urged(let colour, let unit, let text):
      joined(self.colour(colour), holder(unit, in: city), text)
    case .replied(let text): text
    case .climbed(let colour, let unit): joined(self.colour(colour), holder(unit, in: city))
    case .corrected(let field, let from, let to, let reason):
      joined(self.field(field), from, "→", to, reason)
    case .confided(let isConfidential, let reason):
      joined(isConfidential ? pick("是", "yes") : pick("否", "no"), reason)
    case .undone(let from, let through):
      from == through ? "#\(from)" : "#\(from)–\(through)"
    }
  }

  private func names(_ units: [Holder], in city: City) -> String {
    units.map { holder($0, in: city) }.joined(separator: pick("、", ", "))
  }

  private func span(_ days: Int) -> String {
    days == 0 ? "" : pick("\(days) 个工作日", "\(days) working days")
  }

  private func until(_ until: Instant?, _ zone: TimeZoneRules) -> String {
    until.map { pick("至 ", "until ") + Figures.date($0, zone) } ?? ""
  }
}
