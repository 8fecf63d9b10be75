/// The lists that a command centre works through, each a filter with a name.
public enum Queue: String, CaseIterable, Sendable {
  /// What whoever asks has to do: the open cases in the hands of their own unit, at the city's desk
  /// those that they claimed.
  case mine = "my-desk"
  /// Nobody has claimed it.
  case unclaimed
  /// A desk has it and has not sent it to a handler.
  case toDispatch = "to-dispatch"
  /// Reported done.
  case toVerify = "to-verify"
  /// Its caller is to be rung back.
  case toCallBack = "to-call-back"
  /// A side move waits for its approval.
  case approvals
  /// A slip waits for its answer.
  case slips
  /// Beyond its limit.
  case late
  /// Not late yet, but before this shift ends.
  case lateThisShift = "late-this-shift"
  /// Its clocks stand still.
  case suspended
  /// Nobody knows where.
  case unlocated
  /// A joint job is short of sign-ons.
  case jointJobs = "joint-jobs"
  /// Somebody has to decide whose it is.
  case frozen

  /// The filter, for whoever asks.
  public func filter(for asker: Asker) -> Filter {
    switch self {
    case .mine:
      .all([
        .test(.open),
        asker.isAtUnit ? .test(.holders(asker.units)) : .test(.claimedBy(asker.login)),
      ])
    case .unclaimed: .test(.nodes([.received]))
    case .toDispatch: .test(.nodes([.claimed]))
    case .toVerify: .test(.nodes([.verifying]))
    case .toCallBack: .test(.waits(.callBack))
    case .approvals: .test(.waits(.approval))
    case .slips: .test(.waits(.slip))
    case .late: .test(.lights([.red]))
    case .lateThisShift:
      .all([
        .test(.times(.due, from: nil, until: TimeBound(Moment(.shift)))),
        .not(.test(.lights([.red]))),
      ])
    case .suspended: .test(.waits(.suspended))
    case .unlocated: .test(.unlocated)
    case .jointJobs: .test(.waits(.joint))
    case .frozen: .test(.waits(.decision))
    }
  }

  /// The filter as it is written, in a language of the filter's words.
  public func text(for asker: Asker, inChinese: Bool) -> String {
    switch self {
    case .mine where asker.isAtUnit: inChinese ? "在办 承办:本人" : "open holder:me"
    case .mine: inChinese ? "在办 我的" : "open mine"
    case .unclaimed: inChinese ? "接件" : "received"
    case .toDispatch: inChinese ? "认领" : "claimed"
    case .toVerify: inChinese ? "核查" : "verifying"
    case .toCallBack: inChinese ? "待回访" : "call-back"
    case .approvals: inChinese ? "待审批" : "approval"
    case .slips: inChinese ? "督办中" : "slip"
    case .late: inChinese ? "超时" : "late"
    case .lateThisShift: inChinese ? "时限<下班 !超时" : "due<shift !late"
    case .suspended: inChinese ? "挂账" : "suspended"
    case .unlocated: inChinese ? "未定位" : "unlocated"
    case .jointJobs: inChinese ? "待签到" : "joint"
    case .frozen: inChinese ? "待裁定" : "decision"
    }
  }

  /// How many cases it holds, where the picture of the city says so; nil where they have to be
  /// counted.
  public func count(in situation: Situation) -> Int? {
    switch self {
    case .mine, .lateThisShift: nil
    case .unclaimed: situation.open(at: .received)
    case .toDispatch: situation.open(at: .claimed)
    case .toVerify: situation.open(at: .verifying)
    case .toCallBack: situation.waits[.callBack]
    case .approvals: situation.waits[.approval]
    case .slips: situation.waits[.slip]
    case .late: situation.total.late
    case .suspended: situation.waits[.suspended]
    case .unlocated: situation.unlocated.open
    case .jointJobs: situation.waits[.joint]
    case .frozen: situation.waits[.decision]
    }
  }
}

extension Situation {
  /// How many open cases stand at a node.
  fileprivate func open(at node: Node) -> Int { nodes[Int(node.rawValue)].open }
}

extension Asker {
  /// Whether the login works for units below the city, and not for the city's desk.
  var isAtUnit: Bool { !units.isEmpty && !units.contains(.city) }
}
