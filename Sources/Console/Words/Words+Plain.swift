import Cells

extension Words {
  /// The time left in words, of a cell that shows it with signs.
  func left(_ cell: TextCell) -> String {
    let amount = String(cell.text.drop { $0 == "-" || $0 == "!" })
    switch cell.role {
    case .late: return pick("已超时 \(amount)", "late by \(amount)")
    case .warn: return pick("临期，只剩 \(amount)", "near its limit, \(amount) left")
    default: return pick("剩余 \(amount)", "\(amount) left")
    }
  }

  var plainFilter: String { pick("输入筛选条件，空行取消：", "Type the filter, an empty line gives up:") }
  var plainCommand: String { pick("输入命令，空行取消：", "Type the command, an empty line gives up:") }
  var plainGiveUp: String { pick("（空行取消）", " (an empty line gives up)") }
  var plainField: String { pick("输入新的值：", "Type the new value:") }
  var plainNextField: String { pick("下一项", "next field") }
  var plainTakeMarked: String { pick("选好了", "take what is marked") }
  /// The next step of all marked cases, and what else may be done with them.
  func plainStep(_ count: Int) -> String {
    pick("对已标记的 \(count) 件办理下一步", "the next step, on the \(count) marked")
  }
  func plainMoves(_ count: Int) -> String {
    pick("对已标记的 \(count) 件办理其他操作", "another move, on the \(count) marked")
  }
  /// That a number to mark is none of those said.
  func plainNoLine(_ count: Int) -> String {
    pick("序号应为 1 至 \(count)，如 +1-3,5", "numbers go from 1 to \(count), as in +1-3,5")
  }
  var plainHere: String { pick("当前项", "here") }
  var plainGridCases: String { pick("列出此网格的案件", "list the cases of this grid") }
  var plainSimilar: String { pick("可能重复：", "may be the same: ") }

  func plainCount(_ figure: String) -> String { pick("共 \(figure)", "\(figure) in all") }

  func plainTake(_ name: String) -> String { pick("用 \(name)", "take \(name)") }

  func plainNarrow(_ count: Int) -> String {
    pick("共 \(count) 项；输入序号，或名称的一部分：", "\(count) in all; a number, or a part of the name:")
  }

  /// How one answers in the text mode.
  public var plainHelp: [String] {
    pick(
      [
        "每次输入一行，按回车。数字选择所列的一项。",
        "0 主菜单，b 返回，m 更多（列表下一屏；地图换方式），p 上一屏，r 重读本页。",
        "案件列表中 +1-3,5 标记，-2 取消标记，+ 全部，- 清除；. 对已标记的办理下一步，o 其他操作。",
        "/ 加筛选条件，: 加命令，g 按名称找地点，n 新案件，u 撤回自己上一步，l 换语言，q 退出。",
      ],
      [
        "Type a line and press Return. A number takes what is listed under it.",
        "0 the menu, b back, m more (next lines; on the map another mode), p the lines before, "
          + "r says the page again.",
        "In the list of cases +1-3,5 marks lines, -2 takes a mark away, + marks all, - none; . takes "
          + "the next step on the marked, o another move.",
        "/ with a filter, : with a command, g finds a place, n a new case, u takes back one's last "
          + "move, l changes the language, q leaves.",
      ])
  }

  /// What is said once at the start.
  public var plainBegins: String {
    pick("文字模式。? 查看用法，q 退出。", "Text mode. ? says how it works, q leaves.")
  }

  /// What is said when a page has not changed since it was said.
  public var plainSame: String { pick("没有变化。", "Nothing has changed.") }

  /// What is said to an answer that is none of the offers.
  public func plainUnknown(_ word: String, _ offers: Int) -> String {
    offers == 0
      ? pick("“\(word)”在此无作用；? 查看用法", "\(word) does nothing here; ? says what does")
      : pick(
        "没有“\(word)”；可输入 1 至 \(offers)，? 查看用法",
        "there is no \(word) here; 1 to \(offers), or ? for what else")
  }

  /// That the picture grows old, and why.
  func plainStale(_ trouble: String, since: String) -> String {
    pick("注意：数据自 \(since) 起未更新：\(trouble)", "Mind: the picture is old since \(since): \(trouble)")
  }

  /// That the picture is fresh again.
  var plainFresh: String { pick("数据已恢复更新。", "The picture is fresh again.") }

  /// A figure that has changed.
  func plainChange(_ name: String, _ now: Int, before: Int) -> String {
    pick(
      "\(name) \(Figures.count(now))（原 \(Figures.count(before))）",
      "\(name) \(Figures.count(now)), was \(Figures.count(before))")
  }
}
