import Model

extension Words {
  /// That one case of a move of several was taken back by itself.
  public func undoneAlone(of count: Int) -> String {
    pick(
      "此案曾与其他 \(count - 1) 件一并办理，只撤回了这一件；--all 一并撤回",
      "it was moved with \(count - 1) others, which stay as they are; --all takes back all of them")
  }

  /// A move by its word, as in `Case.usualMoves(on:)`.
  func move(_ word: String) -> String {
    if let kind = MoveKind(rawValue: word) { return move(kind) }
    return switch word {
    case "receive": pick("接件", "receive")
    case "limit": pick("设定时限", "set a limit")
    case "calendar": pick("设定日历", "set a calendar")
    case "policy": pick("设定参数", "set a number")
    case "handler": pick("设定承办词", "set a handler's word")
    default: word
    }
  }

  /// A move's name (domain, section 3).
  func move(_ kind: MoveKind) -> String {
    switch kind {
    case .claim: pick("认领", "claim")
    case .release: pick("放弃认领", "release")
    case .takeOver: pick("接手", "take over")
    case .check: pick("现场核实", "check")
    case .file: pick("立案", "file")
    case .settle: pick("自行办结", "settle")
    case .dispatch: pick("分派", "dispatch")
    case .accept: pick("接收", "accept")
    case .giveBack: pick("退回", "return")
    case .escalate: pick("上报", "escalate")
    case .reportDone: pick("报办结", "report done")
    case .verify: pick("核查", "verify")
    case .rework: pick("返工", "rework")
    case .close: pick("结案", "close")
    case .extend: pick("延期", "extend")
    case .suspend: pick("挂账", "suspend")
    case .resume: pick("恢复", "resume")
    case .void: pick("作废", "void")
    case .forceClose: pick("强制结案", "force the closing")
    case .exclude: pick("剔除", "exclude")
    case .approve: pick("批准", "approve")
    case .reject: pick("不批准", "reject")
    case .merge: pick("合并", "merge")
    case .unmerge: pick("拆分", "unmerge")
    case .reopen: pick("重开", "reopen")
    case .callBack: pick("回访", "call back")
    case .decide: pick("裁定", "decide")
    case .whistle: pick("吹哨", "whistle")
    case .signOn: pick("报到", "sign on")
    case .urge: pick("督办", "urge")
    case .reply: pick("答复督办", "answer the slip")
    case .climb: pick("督办升级", "climb")
    case .correct: pick("更正", "correct")
    case .confide: pick("保密", "keep confidential")
    case .reveal: pick("查看反映人", "reveal the caller")
    case .note: pick("备注", "note")
    case .undo: pick("撤销", "undo")
    case .recordClosing: pick("登记结案", "record closing")
    }
  }

  /// That a move was carried out, and how the case stands since.
  public func moved(_ item: Case, by kind: MoveKind, in city: City) -> String {
    let unit = holder(item.holder, in: city)
    return pick(
      "\(item.id.text) 已\(move(kind))：\(stage(item.stage))，\(unit)",
      "\(item.id.text): \(move(kind)), saved; now \(stage(item.stage)), \(unit)")
  }

  /// Where a case stands for the purpose of what may be done with it.
  public func stage(_ stage: Stage) -> String {
    switch stage {
    case .received: node(.received)
    case .claimed: node(.claimed)
    case .dispatched: node(.dispatched)
    case .handling: node(.handling)
    case .verifying: node(.verifying)
    case .verified: pick("已核查", "verified")
    case .suspended: pick("挂账", "suspended")
    case .frozen: pick("冻结", "frozen")
    case .closed: node(.closed)
    case .setAside: pick("搁置", "set aside")
    }
  }

  /// A role's name (domain, section 9).
  func role(_ role: StaffRole) -> String {
    switch role {
    case .operator: pick("坐席", "operator")
    case .supervisor: pick("督导", "supervisor")
    case .onCall: pick("值班", "on-call")
    case .observer: pick("观察", "observer")
    case .administrator: pick("管理员", "administrator")
    }
  }

  /// A slip's colour (domain, section 3).
  func colour(_ colour: SlipColour) -> String {
    switch colour {
    case .blue: pick("蓝色", "blue")
    case .yellow: pick("黄色", "yellow")
    case .red: pick("红色", "red")
    }
  }

  /// What a caller said.
  func answer(_ answer: CallBackAnswer) -> String {
    switch answer {
    case .satisfied: pick("满意", "satisfied")
    case .soSo: pick("基本满意", "so-so")
    case .dissatisfied: pick("不满意", "dissatisfied")
    case .notReached: pick("未接通", "not reached")
    }
  }

  /// How a case ended.
  func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .solved: pick("办结", "solved")
    case .forced: pick("强制结案", "closing forced")
    case .voided: pick("作废", "void")
    case .merged: pick("已合并", "merged")
    case .excluded: pick("剔除", "excluded")
    case .recorded: pick("外部结案", "closed elsewhere")
    }
  }

  /// A field that can be corrected.
  func field(_ field: CaseField) -> String {
    switch field {
    case .grid: pick("网格", "grid")
    case .category: pick("类别", "category")
    case .urgency: pick("紧急程度", "urgency")
    case .text: pick("内容", "text")
    }
  }
}
