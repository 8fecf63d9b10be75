import Model

extension Words {
  /// What happened, in a few words.
  func happening(_ fact: Fact) -> String {
    switch fact {
    case .cityFounded: pick("建库", "store made")
    case .cityOutlined: pick("导入边界", "outline brought")
    case .placeAdded: pick("新增区域", "place added")
    case .departmentAdded: pick("新增部门", "department added")
    case .limitSet: pick("设定时限", "limit set")
    case .calendarSet: pick("设定日历", "calendar set")
    case .policySet: pick("设定参数", "number set")
    case .handlerSet: pick("设定承办词", "handler word set")
    case .roleGranted: pick("授予角色", "role given")
    case .roleWithdrawn: pick("收回角色", "role taken")
    case .filterSaved(let filter):
      filter.text.isEmpty ? pick("删除筛选", "filter dropped") : pick("保存筛选", "filter saved")
    case .caseSide(let fact): happening(fact)
    case .caseReceived: pick("接件", "received")
    case .caseClaimed: pick("认领", "claimed")
    case .caseDispatched: pick("分派", "dispatched")
    case .caseAccepted: pick("接收", "accepted")
    case .caseReturned: pick("退回", "returned")
    case .caseEscalated: pick("上报", "escalated")
    case .caseReportedDone: pick("报办结", "reported done")
    case .caseVerified: pick("核查", "verified")
    case .caseClosed: pick("结案", "closed")
    case .caseNoted: pick("备注", "note")
    case .roundStarted: pick("开始巡查", "round begun")
    case .roundDone: pick("巡查完成", "round done")
    case .workerAbsent: pick("缺勤", "away")
    case .workerBack: pick("返岗", "back")
    }
  }

  /// What the event says beyond that: where to, why, what was found, with persons masked.
  func particulars(_ logged: LoggedEvent, in city: City, _ zone: TimeZoneRules) -> String {
    // Nobody's words: a code is as long as a telephone number.
    if case .placeAdded(let place) = logged.event.fact {
      return joined(place.code.description, place.name)
    }
    return MaskedText.masking(
      plainParticulars(logged.event.fact, in: city, zone), caller: logged.knownCaller)
  }

  private func plainParticulars(
    _ fact: Fact, in city: City, _ zone: TimeZoneRules
  ) -> String {
    switch fact {
    case .cityFounded(let settings): settings.name
    case .cityOutlined(let outline): String(outline.rings.reduce(0) { $0 + $1.count })
    case .placeAdded(let place): joined(place.code.description, place.name)
    case .departmentAdded(let department): pick(department.chinese, department.english)
    case .limitSet(let rule): joined(rule.category, rule.span.word, String(rule.amount))
    case .calendarSet(let day): day.name
    case .policySet(let rule): joined(rule.policy.rawValue, rule.policy.form.text(of: rule.amount))
    case .handlerSet(let rule): joined(rule.word, handler(rule.department, in: city))
    case .roleGranted(let grant), .roleWithdrawn(let grant):
      joined(grant.login, role(grant.role), holder(grant.unit, in: city))
    case .filterSaved(let filter): joined(filter.name, filter.text)
    case .caseSide(let fact): particulars(fact, in: city, zone)
    case .caseReceived(let receipt):
      joined(
        receipt.grid.map { place($0, in: city) } ?? self[.unlocated], channel(receipt.channel),
        receipt.text)
    case .caseClaimed, .caseAccepted: ""
    case .caseDispatched(let target, let queue):
      joined(pick("至", "to"), holder(target, in: city), queue)
    case .caseReturned(let reason, let basis): joined(reason, basis)
    case .caseEscalated(let target, let reason):
      joined(pick("至", "to"), holder(target, in: city), reason)
    case .caseReportedDone(let note, let by): joined(person(by, in: city), note)
    case .caseVerified(let found, let note, let by):
      joined(verdict(found), person(by, in: city), note)
    case .caseClosed(let remark, let marks):
      joined(marks.contains(.unverified) ? self[.unverified] : "", remark)
    case .caseNoted(let text): text
    case .roundStarted(let report):
      joined(place(report.grid, in: city), half(report.half), duty(report.role))
    case .roundDone(let report):
      joined(
        place(report.grid, in: city), half(report.half), duty(report.role),
        report.found == 0 ? "" : self[.found] + " " + String(report.found))
    case .workerAbsent(let absence):
      joined(
        place(absence.grid, in: city), duty(absence.role),
        pick("至 ", "until ") + Figures.time(absence.until, now: absence.from, zone),
        absence.reason)
    case .workerBack(let grid, let role): joined(place(grid, in: city), duty(role))
    }
  }

  /// The responsible worker or the stand-in.
  func duty(_ role: DutyRole) -> String {
    switch role {
    case .worker: self[.worker]
    case .standIn: self[.standIn]
    }
  }

  /// A person, or the unit whose code or the channel whose word stands in a person's place.
  func person(_ text: String, in city: City) -> String {
    if let unit = Holder(text: text) { return holder(unit, in: city) }
    return Channel(rawValue: text).map(channel) ?? text
  }

  func joined(_ parts: String...) -> String {
    var line = ""
    for part in parts where !part.isEmpty {
      if !line.isEmpty { line += " " }
      line += part
    }
    return line
  }
}

extension LoggedEvent {
  /// Who reported the case, where it is known: the receipt itself says it.
  var knownCaller: Caller? {
    if case .caseReceived(let receipt) = event.fact { receipt.caller } else { caller }
  }
}
