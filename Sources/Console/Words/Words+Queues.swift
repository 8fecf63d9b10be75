import Model

extension Words {
  /// A queue's name.
  public func queue(_ queue: Queue) -> String {
    switch queue {
    case .mine: pick("我的案件", "my desk")
    case .unclaimed: pick("待认领", "unclaimed")
    case .toDispatch: pick("待分派", "to dispatch")
    case .toVerify: pick("待核查", "to verify")
    case .toCallBack: pick("待回访", "to call back")
    case .approvals: pick("待审批", "approvals")
    case .slips: pick("督办单", "slips")
    case .late: pick("超时", "late")
    case .lateThisShift: pick("本班内将超时", "late by end of shift")
    case .suspended: pick("挂账", "suspended")
    case .unlocated: pick("未定位", "unlocated")
    case .jointJobs: pick("联合办理待报到", "joint jobs unsigned")
    case .frozen: pick("冻结待裁定", "frozen")
    }
  }

  /// What a list was chosen by: a queue, a town's cases, a saved filter.
  func chosen(_ choice: Choice, in city: City) -> String {
    switch choice {
    case .queue(let queue): self.queue(queue)
    case .town(let code, let isLate):
      place(code, in: city) + " " + (isLate ? self[.late] : self[.open])
    case .saved(let filter, _): filter.name
    default: ""
    }
  }

  /// What became of a move of all marked cases.
  func movedAll(_ count: Int, _ refused: Int, _ move: String) -> String {
    // What is taken back was not marked, and somebody has built on what could not be.
    let isUndo = move == MoveKind.undo.rawValue
    let left =
      isUndo
      ? pick("，\(refused) 件已有后续操作，未撤销", "; \(refused) left as they are")
      : pick("，\(refused) 件被拒，仍标记", "; \(refused) refused, still marked")
    return pick("\(self.move(move))：\(count) 件完成", "\(self.move(move)): \(count) done, saved")
      + (refused > 0 ? left : "")
  }

  /// Under which name a filter is kept, and for whom.
  func filterSaved(_ name: String, isShared: Bool) -> String {
    isShared
      ? pick("已保存为各席共用的筛选：\(name)", "kept for all desks as \(name)")
      : pick("已保存筛选：\(name)", "kept as \(name)")
  }
}
