import Cells

extension Words {
  /// What is wrong with a file of keys, and what would be right.
  public func keymapProblem(_ problem: KeymapProblem, in file: String) -> String {
    let place = problem.line > 0 ? "\(file):\(problem.line)" : file
    return place + pick("：", ": ") + fault(problem.fault)
  }

  /// The first of several problems, with how many there are beside it.
  func keymapProblems(_ problems: [KeymapProblem], in file: String) -> String {
    guard let first = problems.first else { return "" }
    let rest = problems.count - 1
    let more = pick("（另有 \(rest) 处，见 griddesk keys）", " (and \(rest) more: griddesk keys)")
    return keymapProblem(first, in: file) + (rest > 0 ? more : "")
  }

  private func fault(_ fault: KeymapProblem.Fault) -> String {
    switch fault {
    case .noAssignment(let found):
      pick("应为“操作 = 按键”，实为“\(found)”", "expected `action = keys`, found “\(found)”")
    case .noAction(let name, let near):
      pick("没有操作 \(name)", "there is no action \(name)") + nearest(near)
    case .again(let action, let line):
      pick(
        "\(action.rawValue) 已在第 \(line) 行设定", "\(action.rawValue) has its keys in line \(line)")
    case .noKey(let word):
      pick(
        "\(word) 不是按键；写法如 x <F5> <PageUp> C-l gx",
        "\(word) is no key; keys are written x <F5> <PageUp> C-l gx")
    case .taken(let key, let other):
      pick(
        "\(key.notation) 已用于 \(other.rawValue)，请先改其按键",
        "\(key.notation) means \(other.rawValue) already; give that other keys or none")
    case .tangled(let key, let other, let action):
      pick(
        "\(key.notation) 与 \(action.rawValue) 的 \(other.notation) 开头相同，无法区分",
        "\(key.notation) and \(other.notation) of \(action.rawValue) cannot be told apart: "
          + "one begins the other")
    case .unsent(let key):
      pick("此终端不会发送 \(key.notation)", "this terminal never sends \(key.notation)")
    case .noWayOut:
      pick(
        "quit 没有按键便无法退出，仍用 C-c", "without a key for quit nobody could leave; it keeps C-c")
    }
  }
}
