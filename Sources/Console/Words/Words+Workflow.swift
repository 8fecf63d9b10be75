import Model

extension Words {
  /// The table of the moves in Markdown: a row a move, with where it is possible, where it leads,
  /// who may ask, what it needs and whether somebody has to approve.
  public var workflowTable: String {
    var lines = [
      row(
        pick("操作", "move"), pick("命令", "word"), pick("可在环节", "possible where it is"),
        pick("之后", "then"), pick("谁可以", "who may ask"), pick("须写明", "needs")),
      "|---|---|---|---|---|---|",
    ]
    for rule in Workflow.rules {
      lines.append(
        row(
          move(rule.kind), "`\(rule.kind.rawValue)`", stages(rule), after(rule), asker(rule),
          needs(rule.kind)))
    }
    return lines.joined(separator: "\n") + "\n\n" + filingNote + "\n"
  }

  /// What is filed when, below the table.
  private var filingNote: String {
    pick(
      "网格员、部门和上级来件认领时即立案；群众、媒体来件须先现场核实再立案，立案后方可分派。"
        + "参数 `unfiled-dispatch` 规定何种紧急程度可先行分派（初始为紧急：分派即立案，记为未经核实）。",
      "A worker's or a department's finding, and what comes from above, is filed when it is claimed. "
        + "What citizens and the media report is looked at on the spot, filed, and then dispatched. "
        + "`griddesk policy` (`unfiled-dispatch`) says from which urgency on a case may go before: "
        + "at first emergencies; the dispatch files it then, as one that nobody had looked at.")
  }

  private func row(_ cells: String...) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func stages(_ rule: WorkflowRule) -> String {
    let stages = rule.stages
    if stages.count == Stage.allCases.count { return pick("任何环节", "anywhere") }
    let names = list(Stage.allCases.filter(stages.contains).map(stage))
    return rule.isAfterFiling ? names + pick("（已立案）", " and filed") : names
  }

  private func after(_ rule: WorkflowRule) -> String {
    let ends = Workflow.leads(rule.kind)
    guard !ends.isEmpty else { return pick("不变", "as before") }
    return ends.map(stage).joined(separator: pick("或", " or "))
  }

  private func asker(_ rule: WorkflowRule) -> String {
    let roles = StaffRole.allCases.filter(rule.roles.contains)
    var text = roles.isEmpty ? pick("系统", "the program") : list(roles.map(role))
    if let approval = rule.approval {
      text += pick(
        "；\(approval.approvers) 名督导批准",
        "; approved by \(approval.approvers) supervisor"
          + (approval.approvers > 1 ? "s" : ""))
    }
    return text
  }

  private func needs(_ kind: MoveKind) -> String {
    let form = kind.form
    let parts = form.needed.map { "`\($0.rawValue)`" } + form.optional.map { "[`\($0.rawValue)`]" }
    return parts.joined(separator: " ")
  }

  private func list(_ parts: [String]) -> String { parts.joined(separator: pick("、", ", ")) }
}
