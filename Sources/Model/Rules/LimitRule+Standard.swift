extension LimitRule {
  /// The starting table, in force from a day on: the domain's values (section 4) where it gives
  /// them, and values that fit between them where it does not. Every row can be edited.
  ///
  /// Disputes are the complex matters: their handling and the whole case have longer limits.
  public static func standard(from day: CivilDate) -> [LimitRule] {
    let hour = 60
    let general: [(LimitedSpan, Urgency, ClockKind, Int)] = [
      (.node(.received), .emergency, .always, 15),
      (.node(.received), .urgent, .always, 30),
      (.node(.received), .normal, .workDays, 1),
      (.node(.claimed), .emergency, .always, 15),
      (.node(.claimed), .urgent, .always, hour),
      (.node(.claimed), .normal, .workHours, 4 * hour),
      (.node(.dispatched), .emergency, .always, 15),
      (.node(.dispatched), .urgent, .always, hour),
      (.node(.dispatched), .normal, .workDays, 2),
      (.node(.handling), .emergency, .always, 2 * hour),
      (.node(.handling), .urgent, .always, 24 * hour),
      (.node(.handling), .normal, .workDays, 5),
      (.node(.verifying), .emergency, .always, 2 * hour),
      (.node(.verifying), .urgent, .always, 2 * hour),
      (.node(.verifying), .normal, .workHours, 2 * hour),
      (.filing, .emergency, .always, 2 * hour),
      (.filing, .urgent, .always, 24 * hour),
      (.filing, .normal, .always, 24 * hour),
      (.returning, .emergency, .always, hour),
      (.returning, .urgent, .workHours, 4 * hour),
      (.returning, .normal, .workDays, 2),
      (.slip, .emergency, .always, hour),
      (.slip, .urgent, .workDays, 1),
      (.slip, .normal, .workDays, 1),
      (.decision, .emergency, .always, hour),
      (.decision, .urgent, .workHours, 4 * hour),
      (.decision, .normal, .workDays, 1),
      (.callBack, .emergency, .workDays, 1),
      (.callBack, .urgent, .workDays, 2),
      (.callBack, .normal, .workDays, 3),
      (.total, .emergency, .always, 2 * hour),
      (.total, .urgent, .always, 24 * hour),
      (.total, .normal, .workDays, 7),
    ]
    let complex: [(LimitedSpan, Urgency, ClockKind, Int)] = [
      (.node(.handling), .normal, .workDays, 10),
      (.total, .normal, .workDays, 15),
    ]
    return rows(general, category: "", from: day) + rows(complex, category: "disputes", from: day)
  }

  private static func rows(
    _ table: [(LimitedSpan, Urgency, ClockKind, Int)], category: String, from day: CivilDate
  ) -> [LimitRule] {
    table.map { span, urgency, clock, amount in
      LimitRule(
        category: category, span: span, urgency: urgency, clock: clock, amount: amount,
        validFrom: day)
    }
  }
}
