import Cells
import Model

extension Words {
  /// What a change of the rules would do to the open cases, line by line: how many turn from which
  /// light to which, and the first of them.
  public func preview(_ preview: RulePreview, in zone: TimeZoneRules) -> [String] {
    let (cases, moved) = (Figures.count(preview.cases), Figures.count(preview.moved))
    let turned = Figures.count(preview.turned)
    var lines = [
      pick(
        "在办 \(cases) 件，其中 \(moved) 件时限变动，\(turned) 件变灯",
        "\(cases) open cases: \(moved) get another deadline, \(turned) another light")
    ]
    for from in Light.allCases {
      for to in Light.allCases where from != to && preview[from, to] > 0 {
        lines.append("  \(light(from)) -> \(light(to))  \(preview[from, to])")
      }
    }
    for turning in preview.turning {
      let lights = "\(light(turning.from)) -> \(light(turning.to))"
      let text = TextGate.clean(turning.row.item.maskedText)
      lines.append(
        "  \(turning.row.item.id.text)  \(lights)  \(due(turning.row.deadlines, zone))"
          + " -> \(due(turning.deadlines, zone))  \(text.prefix(40))")
    }
    let more = preview.turned - preview.turning.count
    if more > 0 { lines.append(pick("  另有 \(more) 件", "  and \(more) more")) }
    return lines
  }

  private func due(_ deadlines: Deadlines, _ zone: TimeZoneRules) -> String {
    deadlines.due.map { time($0, zone) } ?? self[.noLimit]
  }

  /// A change of the rules in words.
  public func change(_ change: RuleChange) -> String {
    switch change {
    case .limit(let rule): limit(rule)
    case .day(let day):
      [
        Figures.date(day.date), calendar(day.calendar),
        day.isWorking ? pick("上班", "worked") : pick("放假", "off"), day.name,
      ].filter { !$0.isEmpty }.joined(separator: pick("，", ", "))
    case .policy(let rule):
      "\(rule.policy.rawValue) \(rule.policy.form.text(of: rule.amount))" + pick("，", ", ")
        + validity(rule.validFrom, rule.validUntil)
    case .handler(let rule):
      [
        "\(rule.word) → " + (rule.department.isEmpty ? pick("无", "nobody") : rule.department),
        validity(rule.validFrom, rule.validUntil),
      ].joined(separator: pick("，", ", "))
    }
  }

  /// A department by its code; that there is none for an empty one.
  public func handler(_ code: String, in city: City) -> String {
    code.isEmpty ? pick("无", "nobody") : holder(.department(code), in: city)
  }

  /// Whether to save what was previewed.
  public var saveQuestion: String { pick("保存？[y/N] ", "save? [y/N] ") }

  /// That so many changes were saved.
  public func saved(_ count: Int) -> String {
    pick("已保存 \(count) 项", count == 1 ? "saved" : "saved \(count) changes")
  }

  /// That nothing was saved, and how to.
  public var notSaved: String {
    pick("未保存；加 --yes 保存", "nothing was saved; --yes saves it")
  }
}
