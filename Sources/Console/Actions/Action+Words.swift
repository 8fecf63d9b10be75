import Cells
import Model

extension Action {
  /// What it does, a sentence in each language.
  var help: (chinese: String, english: String) {
    switch self {
    case .up: ("上移一行；地图上移到上方网格", "one line up; on the map, the grid above")
    case .down: ("下移一行；地图上移到下方网格", "one line down; on the map, the grid below")
    case .left: ("地图上移到左侧网格；巡查返回上级", "the grid to the left; in Patrol, up a level")
    case .right: ("地图上移到右侧网格；巡查进入下级", "the grid to the right; in Patrol, into the place")
    case .pageUp: ("上翻一屏", "one screen up")
    case .pageDown: ("下翻一屏", "one screen down")
    case .home: ("到最前，并跟随新记录", "to the first, and follow what comes in")
    case .end: ("到最后", "to the last")
    case .open: ("打开所选", "open what is selected")
    case .back: ("返回；放弃等待中的操作", "back; gives up a move that waits")
    case .nextPanel: ("总览、巡查：下一个面板", "in Watch and Patrol, the next panel")
    case .previousPanel: ("总览、巡查：上一个面板", "in Watch and Patrol, the panel before")
    case .nextAbnormal: ("地图：下一个异常网格", "on the Map, the next grid that stands out")
    case .previousAbnormal: ("地图：上一个异常网格", "on the Map, the grid before that stands out")
    case .watchView: ("总览：地图、待办、巡查", "Watch: map, what is next to do, patrols")
    case .mapView: ("地图", "Map of all grids")
    case .casesView: ("案件列表", "Cases")
    case .patrolView: ("巡查：镇街、村社区、网格、轮次", "Patrol: town, village, grid, round")
    case .logView: ("日志：事件流", "Log: the stream of events")
    case .usualStep: ("通常的下一步", "the usual next step of the case")
    case .claim: ("认领案件", "claim the case")
    case .dispatch: ("分派给镇街、村社区或部门", "dispatch it to a town, village or department")
    case .escalate: ("上报上一级，写明原因", "escalate it a level up, with the reason")
    case .giveBack: ("退回，写明原因和依据", "return it, with the reason and the basis")
    case .accept: ("接收，开始办理", "accept it and begin")
    case .reportDone: ("报办结", "report it done")
    case .verify: ("核查：已解决、未解决、无法判断", "verify it: fixed, not fixed, cannot tell")
    case .close: ("结案", "close it")
    case .note: ("添加备注", "add a note")
    case .urge: ("督办：按时限灯色发督办单", "urge whoever has it, in the colour of its light")
    case .moves: ("此案可用的全部操作", "all moves that may be made on the case")
    case .undo: ("撤销本人最近一步操作", "take back one's own last move")
    case .why: ("案件时限的由来：逐段说明", "why this deadline: every stretch with its cause")
    case .mark: ("标记或取消标记；之后的操作对所有已标记案件执行", "mark or unmark; the next move is for all marked")
    case .markRange: ("开始或结束连续标记", "begin or end a range of marks")
    case .markAll: ("标记筛选出的全部案件，再按取消", "mark all the filter lets through; again, none")
    case .newCase: ("登记新案件：地点与类别边输边提示", "log a new case; place and category are proposed")
    case .filter: ("筛选此列表，边输边筛", "filter this list while typing")
    case .queues: ("选择队列或保存的筛选，附件数", "choose a queue or a saved filter, with counts")
    case .order: ("更换排序", "change the order")
    case .mapMode: ("切换地图模式：在办、超时、巡查", "map mode: open, late, patrol")
    case .zoom: ("放大地图，Esc 退回", "zoom the map in; <Esc> zooms out")
    case .goTo: ("按名称前往区域", "go to a place by its name")
    case .findCase: ("按案号打开案件", "open a case by its number")
    case .command: ("命令行", "command line")
    case .help: ("本页帮助", "help of this view")
    case .refresh: ("立即刷新", "read the store again now")
    case .language: ("切换中英文", "switch between Chinese and English")
    case .theme: ("更换配色", "the next theme")
    case .redraw: ("重画屏幕", "draw the whole screen again")
    case .suspend: ("挂起，回到命令行", "suspend to the shell")
    case .quit: ("退出", "leave")
    }
  }

  /// The word beside its key in the line of hints; nil for what everybody knows.
  var hint: (chinese: String, english: String)? {
    switch self {
    case .open: ("打开", "open")
    case .back: ("返回", "back")
    case .nextPanel: ("面板", "panel")
    case .nextAbnormal: ("异常", "next")
    case .usualStep: ("下一步", "usual step")
    case .claim: ("认领", "claim")
    case .dispatch: ("分派", "dispatch")
    case .escalate: ("上报", "escalate")
    case .giveBack: ("退回", "return")
    case .accept: ("接收", "accept")
    case .reportDone: ("办结", "done")
    case .verify: ("核查", "verify")
    case .close: ("结案", "close")
    case .note: ("备注", "note")
    case .urge: ("督办", "urge")
    case .moves: ("更多", "more")
    case .why: ("时限由来", "why")
    case .mark: ("标记", "mark")
    case .newCase: ("新案件", "new")
    case .filter: ("筛选", "filter")
    case .queues: ("队列", "queues")
    case .order: ("排序", "order")
    case .mapMode: ("模式", "mode")
    case .zoom: ("放大", "zoom")
    case .goTo: ("前往", "go to")
    case .command: ("命令", "command")
    case .help: ("帮助", "help")
    case .quit: ("退出", "quit")
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .markRange, .markAll,
      .previousPanel,
      .previousAbnormal, .watchView, .mapView, .casesView, .patrolView, .logView, .refresh,
      .language, .theme, .redraw, .suspend, .undo, .findCase:
      nil
    }
  }

  /// The keys that mean it, as they are written: `c`, `<Up> k`.
  var keyText: String {
    keys.map(\.notation).joined(separator: " ")
  }

  /// The table of keys for the README, in Markdown.
  static var readmeTable: String {
    var lines = ["| keys | do |", "|---|---|"]
    for action in allCases {
      let keys = action.keys.map { "`" + $0.notation + "`" }.joined(separator: " ")
      lines.append("| " + keys + " | " + action.help.english + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Action {
  /// What it belongs to, in the help.
  enum Group: CaseIterable {
    case views
    case moving
    case moves
    case list
    case program
  }

  /// The heading it stands under in the help.
  var group: Group {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .open, .back, .nextPanel,
      .previousPanel, .nextAbnormal, .previousAbnormal:
      .moving
    case .watchView, .mapView, .casesView, .patrolView, .logView: .views
    case .usualStep, .claim, .dispatch, .escalate, .giveBack, .accept, .reportDone, .verify,
      .close, .note, .urge, .moves, .undo, .newCase:
      .moves
    case .why, .mark, .markRange, .markAll, .filter, .queues, .order, .mapMode, .zoom, .goTo,
      .findCase:
      .list
    case .command, .help, .refresh, .language, .theme, .redraw, .suspend, .quit: .program
    }
  }

  /// The key as a hint names it.
  var hintKey: String {
    guard let key = keys.first else { return "" }
    let notation = key.notation
    guard notation.hasPrefix("<"), notation.hasSuffix(">") else { return notation }
    return String(notation.dropFirst().dropLast())
  }

  /// The move of a case it begins; nil for what begins none, or whichever is offered.
  var move: MoveKind? {
    switch self {
    case .claim: .claim
    case .dispatch: .dispatch
    case .escalate: .escalate
    case .giveBack: .giveBack
    case .accept: .accept
    case .reportDone: .reportDone
    case .verify: .verify
    case .close: .close
    case .note: .note
    case .urge: .urge
    case .undo: .undo
    default: nil
    }
  }
}
