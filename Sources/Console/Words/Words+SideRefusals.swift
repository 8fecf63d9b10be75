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
      pick("退回须写明依据：条款或文件", "a return has to say on what basis: a rule or a paper")
    case .returnTooLate:
      pick("已过退回时限：请继续办理", "the time for returning it has passed: it stays here")
    case .decidedAlready:
      pick(
        "已裁定承办单位，不能再退：请办理或上报",
        "a decider said whose it is: it may not be returned, only handled or escalated")
    case .callerIsHandler(let who):
      pick(
        "\(named(who, city)) 是办理人，回访须由他人进行",
        "\(named(who, city)) handled it; somebody else has to ring the caller")
    case .notChecked:
      pick(
        "立案前须先现场核实：请先核实（check）", "it has to be looked at on the spot before it is filed: check it")
    case .notFiled(let allowed):
      pick(
        "分派前须先立案，可以：\(list(ofMoves: allowed))",
        "it has to be filed before it is dispatched; possible: \(list(ofMoves: allowed))")
    case .alreadyFiled: pick("已立案：可以分派", "it is filed already: dispatch it")
    case .roleNeeded(let move, let roles): roleNeeded(move, roles)
    case .alreadyRequested(let kind, let by):
      pick(
        "\(by) 已申请“\(self.move(kind.rawValue))”，待审批：可批准或驳回",
        "\(by) has asked to \(self.move(kind.rawValue)) already; it waits for approval: approve or reject it"
      )
    case .notRequested(let kind):
      pick(
        "没有待审批的“\(self.move(kind.rawValue))”：须先申请",
        "nobody has asked to \(self.move(kind.rawValue)): it has to be asked for first")
    case .ownRequest(let kind):
      pick(
        "本人申请或已批过“\(self.move(kind.rawValue))”，须由他人审批",
        "asked for or approved by yourself: somebody else has to approve (\(self.move(kind.rawValue)))"
      )
    case .noMoreExtensions(let most):
      pick(
        "最多延期 \(most) 次：可申请挂账或办结",
        "at most \(most) extensions are allowed: ask to suspend it, or report it done")
    case .extensionTooLong(let most):
      pick(
        "延期过长：须为 1 至 \(most) 个工作日", "that is too long: an extension has 1 to \(most) working days")
    case .cannotMerge(let other):
      pick(
        "不能并入 \(other.text)：只能并入另一件在办案件",
        "it cannot be merged into \(other.text): only into another case that is open")
    case .noCallBack:
      pick(
        "此案无须回访：待回访队列列出须回访的", "nobody is to be rung back: the queue to-call-back has those who are")
    case .notCalled(let called):
      pick(
        "没有等待\(unit(called, city))报到的联合办理：须先吹哨",
        "no joint job waits for \(unit(called, city)): it has to be called first")
    case .slipWaits(let colour):
      pick(
        "已有\(self.colour(colour))督办单待答复：只能发更高颜色的",
        "a \(self.colour(colour)) slip waits for its answer already: only a graver one may follow")
    case .noSlip: pick("没有待答复的督办单：须先督办", "no slip waits for an answer: urge somebody first")
    case .slipNotDue: pick("督办单尚未到期：到期后才升级", "the slip's time has not passed: it climbs afterwards")
    default: factRefusal(refusal)
    }
  }

  /// What is not there, or would change nothing.
  private func factRefusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .badValue(let field, let value):
      pick(
        "\(self.field(field))不能改为“\(value)”：请从列表选择",
        "the \(self.field(field)) cannot be changed to “\(value)”: choose from the list")
    case .nothingChanges: pick("没有变化：请填写不同的值", "that would change nothing: give another value")
    case .notInOwnHands:
      pick(
        "只能查看本人手中案件的反映人：请先认领",
        "callers are shown only to who has the case in hands: claim it first")
    case .noCaller: pick("没有反映人信息：此案来件未留联系方式", "no caller is known: the report came without one")
    case .nothingToUndo:
      pick(
        "没有可撤销的操作：只能撤销本人最近一步", "there is no move of yours to undo: only one's own last one can be")
    case .builtUpon(let by):
      pick(
        "\(by) 已在其后处理，不能撤销：请另作更正",
        "\(by) has built on it since: it cannot be undone, only corrected")
    case .badWord(let word):
      pick(
        "“\(word)” 不是可用的词：1 至 \(HandlerRule.longest) 字，不含空格",
        "“\(word)” is no word: 1 to \(HandlerRule.longest) characters without a blank")
    case .badAmount(let most):
      pick("数值不对：须在 0 至 \(most) 之间", "not that amount: it has to lie between 0 and \(most)")
    case .endsBeforeItBegins:
      pick("截止日期早于起始日期：请改为更晚的日期", "it would end before it begins: give a later day")
    case .unknownCase(let number):
      pick("没有案件 \(number)：请核对案号", "there is no case \(number): look at the number again")
    case .unknownGrid(let code):
      pick("没有网格 \(code)：网格编码为 15 位", "there is no grid \(code): a grid's code has 15 digits")
    case .lastAdministrator:
      pick(
        "这是本市最后一名管理员，不能收回：请先另授他人",
        "this is the city's last administrator: give the role to somebody else first")
    case .roundDone(let grid):
      pick("\(grid) 本轮已巡完：无须再报", "the round of \(grid) is done already: nothing is to be reported")
    default: pick("不允许：请看可用操作", "not allowed: the menu has what is")
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
