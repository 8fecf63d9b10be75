import Model

extension Words {
  /// The rules about side moves, roles and places, and what is allowed.
  func sideRefusal(_ refusal: Refusal, _ city: City? = nil) -> String {
    switch refusal {
    case .isSuspended(let move):
      pick(
        "挂账期间不能“\(self.move(move))”：请先恢复",
        "\(self.move(move)) is not possible while it is suspended: resume it first")
    case .isFrozen(let move, let decider):
      pick(
        "多次流转已冻结，不能“\(self.move(move))”：由\(unit(decider, city))裁定",
        "sent to and fro too often, \(self.move(move)) is not possible: "
          + "\(unit(decider, city)) has to decide"
      )
    case .basisNeeded:
      pick("退回须写明依据", "a return has to say on what basis")
    case .returnTooLate:
      pick("已过退回时限：请继续办理", "the time for returning it has passed: it stays here")
    case .decidedAlready:
      pick("已裁定承办单位，不能再退", "a decider said whose it is: it may not be returned")
    case .callerIsHandler(let who):
      pick(
        "\(named(who, city)) 是办理人，回访须由他人进行",
        "\(named(who, city)) handled it; somebody else has to ring the caller")
    case .notChecked:
      pick("立案前须先现场核实", "it has to be looked at on the spot before it is filed")
    case .notFiled(let allowed):
      pick(
        "分派前须先立案，可以：\(list(ofMoves: allowed))",
        "it has to be filed before it is dispatched; possible: \(list(ofMoves: allowed))")
    case .alreadyFiled: pick("已立案", "it is filed already")
    case .roleNeeded(let move, let roles): roleNeeded(move, roles)
    case .alreadyRequested(let kind, let by):
      pick(
        "\(by) 已申请“\(self.move(kind.rawValue))”，待审批",
        "\(by) has asked to \(self.move(kind.rawValue)) already; it waits for approval")
    case .notRequested(let kind):
      pick(
        "没有待审批的“\(self.move(kind.rawValue))”",
        "nobody has asked to \(self.move(kind.rawValue))")
    case .ownRequest(let kind):
      pick(
        "本人申请或已批过“\(self.move(kind.rawValue))”，须由他人审批",
        "asked for or approved by yourself: somebody else has to approve (\(self.move(kind.rawValue)))"
      )
    case .noMoreExtensions(let most):
      pick("最多延期 \(most) 次", "at most \(most) extensions are allowed")
    case .extensionTooLong(let most):
      pick("延期须为 1 至 \(most) 个工作日", "an extension has 1 to \(most) working days")
    case .cannotMerge(let other):
      pick("不能并入 \(other.text)", "it cannot be merged into \(other.text)")
    case .noCallBack: pick("此案无须回访", "nobody is to be rung back")
    case .notCalled(let called):
      pick(
        "没有等待\(unit(called, city))报到的联合办理", "no joint job waits for \(unit(called, city))")
    case .slipWaits(let colour):
      pick(
        "已有\(self.colour(colour))督办单待答复",
        "a \(self.colour(colour)) slip waits for its answer already")
    case .noSlip: pick("没有待答复的督办单", "no slip waits for an answer")
    case .slipNotDue: pick("督办单尚未到期", "the slip's time has not passed")
    default: factRefusal(refusal)
    }
  }

  /// What is not there, or would change nothing.
  private func factRefusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .badValue(let field, let value):
      pick(
        "\(self.field(field))不能改为“\(value)”",
        "the \(self.field(field)) cannot be changed to “\(value)”")
    case .nothingChanges: pick("没有变化", "that would change nothing")
    case .notInOwnHands:
      pick("只能查看本人手中案件的反映人", "callers are shown only to who has the case in hands")
    case .noCaller: pick("没有反映人信息", "no caller is known")
    case .nothingToUndo: pick("没有可撤销的操作", "there is no move of yours to undo")
    case .builtUpon(let by):
      pick("\(by) 已在其后处理，不能撤销", "\(by) has built on it since: it cannot be undone")
    case .badWord(let word):
      pick(
        "“\(word)” 不是可用的词：1 至 \(HandlerRule.longest) 字，不含空格",
        "“\(word)” is no word: 1 to \(HandlerRule.longest) characters without a blank")
    case .badAmount(let most):
      pick("数值须在 0 至 \(most) 之间", "the amount has to lie between 0 and \(most)")
    case .endsBeforeItBegins:
      pick("截止日期早于起始日期", "it would end before it begins")
    case .unknownCase(let number):
      pick("没有案件 \(number)", "there is no case \(number)")
    case .unknownGrid(let code):
      pick("没有网格 \(code)", "there is no grid \(code)")
    case .lastAdministrator:
      pick(
        "这是本市最后一名管理员，不能收回：请先另授他人",
        "this is the city's last administrator: give the role to somebody else first")
    case .roundDone(let grid):
      pick("\(grid) 本轮已巡完", "the round of \(grid) is done already")
    default: pick("不允许", "not allowed")
    }
  }

  private func roleNeeded(_ move: String, _ roles: [StaffRole]) -> String {
    guard !roles.isEmpty else {
      return pick(
        "“\(self.move(move))”由系统自动进行", "\(self.move(move)) is done by the program itself")
    }
    let names = roles.map { role($0) }.joined(separator: pick("、", ", "))
    if move == "role" {
      return pick("角色须由该单位的\(names)授予或收回", "giving and taking roles needs the unit's \(names)")
    }
    return pick(
      "“\(self.move(move))”须由本案所属单位的\(names)进行",
      "\(self.move(move)) needs a role of a unit concerned: \(names)")
  }
}
