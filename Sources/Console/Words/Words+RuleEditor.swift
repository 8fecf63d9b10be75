import Model

extension Words {
  /// A rule as a line of the list: what kind it is, what it is about, how much, on which days.
  func rule(
    _ change: RuleChange
  ) -> (group: String, name: String, value: String, validity: String) {
    switch change {
    case .limit(let rule):
      var name = span(rule.span)
      name += pick("，", ", ") + (rule.urgency.map(urgency) ?? pick("各紧急程度", "any urgency"))
      if !rule.category.isEmpty { name += pick("，", ", ") + category(rule.category) }
      return (
        pick("时限", "limit"), name, amount(rule.amount, rule.clock),
        validity(rule.validFrom, rule.validUntil)
      )
    case .policy(let rule):
      return (
        pick("参数", "number"), policy(rule.policy), rule.policy.form.text(of: rule.amount),
        validity(rule.validFrom, rule.validUntil)
      )
    case .handler(let rule):
      return (
        pick("承办词", "handler"), rule.word,
        rule.department.isEmpty ? pick("无", "nobody") : rule.department,
        validity(rule.validFrom, rule.validUntil)
      )
    case .day(let day):
      let name = [Figures.date(day.date), calendar(day.calendar), day.name]
        .filter { !$0.isEmpty }.joined(separator: pick("，", ", "))
      return (
        pick("日历", "calendar"), name, day.isWorking ? pick("上班", "worked") : pick("放假", "off"), ""
      )
    }
  }

  /// A number of the city's by its name.
  func policy(_ policy: Policy) -> String {
    switch policy {
    case .transfers: pick("分派几次后冻结", "dispatches that freeze a case")
    case .returns: pick("退回几次后冻结", "returns that freeze a case")
    case .extensions: pick("最多延期次数", "extensions of a case")
    case .extensionDays: pick("一次延期工作日", "working days of an extension")
    case .nearMetres: pick("相似案件距离（米）", "metres of a similar case")
    case .nearHours: pick("相似案件时间（小时）", "hours of a similar case")
    case .calls: pick("回访拨打次数", "calls to ring a caller back")
    case .revealSeconds: pick("反映人显示秒数", "seconds that a caller is shown")
    case .unfiledDispatch: pick("可未立案先分派的紧急程度", "dispatched before filing from")
    case .heatDays: pick("热线热度天数", "days of calls on the map")
    case .heatCalls: pick("热线热度提醒（件）", "calls of a grid that stand out")
    case .satisfiedPercent: pick("回访满意率下限（%）", "per cent satisfied at least")
    case .missedPercent: pick("漏报率上限（%）", "per cent missed reports at most")
    case .smallSample: pick("样本过少（件以下）", "a rate of fewer says little")
    case .dayShift: pick("白班开始", "day shift begins")
    case .eveningShift: pick("中班开始", "evening shift begins")
    case .nightShift: pick("夜班开始", "night shift begins")
    }
  }

  /// The title of the list of rules.
  var rules: String { pick("时限、参数、日历与承办词", "Limits, numbers, calendars, handlers") }

  /// What is said where a day that no row names is typed.
  var ruleDay: String {
    pick("无匹配；输入日期如 2026-12-31 可设该日", "No match; a day such as 2026-12-31 sets that day")
  }

  /// The title over a rule being changed.
  func changeRule(_ change: RuleChange) -> String {
    pick("修改", "Change ") + rule(change).group
  }

  /// Before what stands now.
  var standsNow: String { pick("现为", "now") }

  /// What is said before anything was looked at.
  var lookFirst: String {
    pick(
      "Enter 查看对在办案件的影响，之后才可保存",
      "Enter shows what it would do to the open cases; then it can be saved")
  }

  /// A field of a rule being changed.
  func ruleField(_ field: RuleEditor.Field) -> String {
    switch field {
    case .amount: pick("改为", "to be")
    case .from: pick("生效日期", "from")
    case .name: pick("名称", "name")
    }
  }

  /// What is expected in a field.
  func ruleHint(_ field: RuleEditor.Field, of change: RuleChange) -> String {
    switch (field, change) {
    case (.from, _): pick("年-月-日、月-日或几天后", "YYYY-MM-DD, MM-DD, or days from today")
    case (.name, _): pick("如 国庆节", "such as a holiday's name")
    case (.amount, .limit(let rule)):
      switch rule.clock {
      case .always: pick("分钟，全天计时", "minutes, day and night")
      case .workHours: pick("分钟，工作时间计时", "minutes of working hours")
      case .workDays: pick("工作日", "work days")
      case .calendarDays: pick("自然日", "calendar days")
      }
    case (.amount, .policy(let rule)):
      switch rule.policy.form {
      case .count: pick("整数", "a whole number")
      case .urgency: "none, " + Urgency.allCases.map(\.word).joined(separator: ", ")
      case .time: pick("如 18:00，无则 none", "such as 18:00, or none")
      }
    case (.amount, .handler): pick("部门代码，可空", "a department's code, or nothing")
    case (.amount, .day): pick("work 上班，off 放假", "work or off")
    }
  }

  /// Keys of a rule being changed, with their words.
  func ruleKeys(isSeen: Bool) -> [(String, String)] {
    let look = ("Enter", pick("查看影响", "what it would do"))
    let save = ("C-s", pick("保存", "save"))
    let rest = [("Tab", pick("下一项", "next field")), ("Esc", pick("返回", "back"))]
    return (isSeen ? [save, look] : [look]) + rest
  }

  /// That a rule was changed.
  func ruleSaved(_ change: RuleChange) -> String {
    let said = rule(change)
    let text = [said.name, said.value, said.validity].filter { !$0.isEmpty }
      .joined(separator: pick("，", ", "))
    return pick("已保存：", "saved: ") + text
  }
}
