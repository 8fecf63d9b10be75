import Model

extension Words {
  /// The time left of a clock, or for how long it has been overdue.
  func left(_ seconds: Int64) -> String {
    seconds < 0
      ? pick("，已超时 ", ", overdue by ") + Figures.duration(-seconds)
      : pick("，剩 ", ", due in ") + Figures.duration(seconds)
  }

  /// By whom, and when, something was asked for.
  func asked(by login: String, at time: String) -> String {
    pick("\(login) \(time)", "\(login), \(time)")
  }

  /// Who has to decide whose a frozen case is.
  func decides(_ decider: String, since: String) -> String {
    pick("由\(decider)裁定，自 \(since)", "\(decider) decides, since \(since)")
  }

  /// A request that waits for its approval.
  func request(_ request: SideRequest, since: String, _ zone: TimeZoneRules) -> String {
    var text = move(request.kind.rawValue)
    if request.days > 0 {
      text += pick(" \(request.days) 个工作日", " \(request.days) working days")
    }
    if let until = request.until { text += pick("至 ", " until ") + Figures.date(until, zone) }
    text += pick("，\(request.requester) 申请于 \(since)", ", by \(request.requester) at \(since)")
    guard request.kind.approvers > 1 else { return text }
    let approvals = request.approvals.joined(separator: pick("、", ", "))
    return text
      + pick(
        "，已批 \(request.approvals.count)/\(request.kind.approvers) \(approvals)",
        ", approved \(request.approvals.count)/\(request.kind.approvers) \(approvals)")
  }

  /// Since when clocks stand still, and until when they are to.
  func suspended(since: String, until: Instant?, _ zone: TimeZoneRules) -> String {
    pick("自 \(since)", "since \(since)")
      + (until.map { pick("，至 ", ", until ") + Figures.date($0, zone) } ?? "")
  }

  /// How many of the called units have signed on.
  func joint(_ joint: JointJob, since: String) -> String {
    pick(
      "\(joint.signed.count)/\(joint.called.count) 已报到，自 \(since)",
      "\(joint.signed.count) of \(joint.called.count) signed on, since \(since)")
  }

  /// That the caller is still to be rung.
  func callBackDue(tried: Int) -> String {
    tried == 0
      ? pick("待回访", "to be rung")
      : pick("待回访，已拨 \(tried) 次", "to be rung, tried \(tried)x")
  }

  /// How the caller was rung.
  func calledBack(_ call: CallBack) -> String {
    answer(call.answer) + pick("（第 \(call.attempts) 次）", " (call \(call.attempts))")
  }

  /// More time that was granted.
  func extended(_ days: Int, at time: String) -> String {
    pick("\(days) 个工作日，\(time)", "\(days) working days, at \(time)")
  }

  /// How long a caller is still shown.
  func masked(in seconds: Int64) -> String {
    pick("（\(seconds) 秒后遮蔽）", "(masked in \(seconds) s)")
  }
}
