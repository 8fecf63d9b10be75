import Model

extension Words {
  /// What a question or a list is about: a case, or so many marked ones.
  func subject(_ id: CaseID, marked: Int?) -> String {
    guard let marked else { return id.text + " " }
    let count = Figures.count(marked)
    return pick("\(count) 件：", marked == 1 ? "1 case: " : "\(count) cases: ")
  }

  /// What is asked for in the line being typed: the move, how far its questions are, the step.
  func question(_ question: Question) -> String {
    let chain = question.chain
    let kind = chain.draft.kind
    let steps = chain.steps.count
    let count = steps > 1 ? " \(chain.done + 1)/\(steps)" : ""
    return pick("\(move(kind))\(count) ", "\(move(kind))\(count), ") + prompt(question.step, kind)
      + pick("：", ":")
  }

  /// The head of a list that a step of a move is chosen from.
  func heading(_ chain: MoveChain) -> String {
    let steps = chain.steps.count
    let count = steps > 1 ? " \(chain.done + 1)/\(steps)" : ""
    guard let step = chain.step, steps > 1 || chain.takesSeveral
    else { return move(chain.draft.kind) + count }
    return move(chain.draft.kind) + count + pick("：", ", ") + prompt(step, chain.draft.kind)
  }

  /// What a step wants to be told.
  private func prompt(_ step: MoveStep, _ kind: MoveKind) -> String {
    switch step {
    case .request: pick("申请", "which request")
    case .unit: pick("单位", "unit")
    case .units:
      kind == .whistle
        ? pick("空格选多个单位", "units, Space marks")
        : pick("空格选主办、协办", "Space marks, the first leads")
    case .verdict: pick("情况", "found")
    case .answer: pick("答复", "answer")
    case .other: pick("并入的案件或案号", "case, or its number")
    case .field: pick("字段", "field")
    case .value: pick("新内容", "new value")
    case .colour: pick("颜色", "colour")
    case .days: pick("工作日天数", "working days")
    case .until: pick("至哪天（月-日或天数，可空）", "until (MM-DD or days, may be empty)")
    case .basis: pick("依据", "on what basis")
    case .reason: reasonPrompt(kind)
    case .note: pick("说明（可空）", "note (may be empty)")
    }
  }

  private func reasonPrompt(_ kind: MoveKind) -> String {
    switch kind {
    case .note, .reply: pick("内容", "text")
    case .settle: pick("办理情况", "what was done")
    case .whistle: pick("事由", "what for")
    case .verify: pick("现场情况", "what was found")
    default: pick("原因", "reason")
    }
  }

  /// Why what was typed is no answer, and what would be.
  func answerError(_ error: AnswerError) -> String {
    switch error {
    case .wordsNeeded: refusal(.reasonNeeded)
    case .basisNeeded: refusal(.basisNeeded)
    case .noNumber(let text):
      pick("“\(text)”不是数字：请输入 3 这样的数", "“\(text)” is no number: digits such as 3 are")
    case .noDay(let text):
      pick(
        "“\(text)”不是日期，例如 11-30、2026-11-30 或 30（天）",
        "“\(text)” is no day, such as 11-30, 2026-11-30 or 30 (days)")
    case .noneOf(let text, let words):
      pick("“\(text)”无效，可用：", "“\(text)” is none of: ") + words.joined(separator: ", ")
    case .pastDay(let text): pick("\(text) 已过去", "\(text) is over")
    }
  }

  /// The heading of a group of moves in the menu.
  func group(_ group: MoveGroup) -> String {
    switch group {
    case .path: pick("流程", "path")
    case .time: pick("时限", "time")
    case .together: pick("联办", "jointly")
    case .supervision: pick("督办", "supervision")
    case .approval: pick("审批", "approval")
    case .end: pick("结束", "end")
    case .record: pick("记录", "record")
    }
  }

  /// Why a line of a list stands above the rest.
  func likely(_ likely: Chooser.Likely) -> String {
    switch likely {
    case .fitting: pick("按灯色", "by its light")
    case .similar(let seconds):
      seconds < 0
        ? pick("早 ", "") + Figures.duration(-seconds) + pick("", " before")
        : pick("晚 ", "") + Figures.duration(seconds) + pick("", " after")
    case .handler(let reason): self.reason(reason)
    }
  }

  /// Why a unit is likely to be a case's handler.
  func reason(_ reason: HandlerProposal.Reason) -> String {
    switch reason {
    case .similar(let count): pick("同类 \(count) 件", "\(count) like it")
    case .category: pick("按类别", "category")
    case .word(let word): pick("“\(word)”", "says \(word)")
    case .ownVillage: pick("属地村社区", "own village")
    case .ownTown: pick("属地镇街", "own town")
    case .lately: pick("刚派过", "just before")
    }
  }
}
