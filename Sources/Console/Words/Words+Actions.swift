extension Words {
  /// What a key's action does.
  func help(_ action: Action) -> String {
    switch action {
    case .up: pick("上移一行；在地图上移到上方网格", "one line up; on the map, the grid above")
    case .down: pick("下移一行；在地图上移到下方网格", "one line down; on the map, the grid below")
    case .left: pick("在地图上移到左侧网格；巡查返回上级", "the grid to the left; in Patrol, up a level")
    case .right: pick("在地图上移到右侧网格；巡查进入下级", "the grid to the right; in Patrol, into the place")
    case .pageUp: pick("上翻一屏", "one screen up")
    case .pageDown: pick("下翻一屏", "one screen down")
    case .home: pick("到最前，并跟随新记录", "to the first, and follow what comes in")
    case .end: pick("到最后", "to the last")
    case .open: pick("打开所选", "open what is selected")
    case .back: pick("返回；放弃等待中的操作", "back; gives up a move that waits")
    case .nextPanel: pick("总览、巡查：下一个面板", "in Watch and Patrol, the next panel")
    case .previousPanel: pick("总览、巡查：上一个面板", "in Watch and Patrol, the panel before")
    case .nextAbnormal: pick("地图：下一个异常网格", "on the Map, the next grid that stands out")
    case .previousAbnormal: pick("地图：上一个异常网格", "on the Map, the grid before that stands out")
    case .watchView: pick("总览：地图、待办、巡查", "Watch: map, what is next to do, patrols")
    case .mapView: pick("地图", "Map of all grids")
    case .casesView: pick("案件列表", "Cases")
    case .patrolView: pick("巡查：镇街、村社区、网格、轮次", "Patrol: town, village, grid, round")
    case .logView: pick("日志：事件流", "Log: the stream of events")
    case .usualStep: pick("通常的下一步", "the usual next step of the case")
    case .claim: pick("认领案件", "claim the case")
    case .dispatch: pick("分派给镇街、村社区或部门", "dispatch it to a town, village or department")
    case .escalate: pick("上报上一级，写明原因", "escalate it a level up, with the reason")
    case .giveBack: pick("退回，写明原因和依据", "return it, with the reason and the basis")
    case .accept: pick("接收，开始办理", "accept it and begin")
    case .reportDone: pick("报办结", "report it done")
    case .verify: pick("核查：已解决、未解决、无法判断", "verify it: fixed, not fixed, cannot tell")
    case .close: pick("结案", "close it")
    case .note: pick("添加备注", "add a note")
    case .urge: pick("督办：按时限灯色发督办单", "urge whoever has it, in the colour of its light")
    case .moves: pick("此案可用的全部操作", "all moves that may be made on the case")
    case .undo: pick("撤销本人最近一步操作", "take back one's own last move")
    case .why: pick("案件时限的由来：逐段说明", "why this deadline: every stretch with its cause")
    case .mark: pick("标记或取消标记；之后的操作对所有已标记案件执行", "mark or unmark; the next move is for all marked")
    case .markRange: pick("开始或结束连续标记", "begin or end a range of marks")
    case .markAll: pick("标记筛选出的全部案件，再按取消", "mark all the filter lets through; again, none")
    case .newCase: pick("登记新案件：地点与类别边输边提示", "log a new case; place and category are proposed")
    case .filter: pick("筛选此列表，边输边筛", "filter this list while typing")
    case .queues: pick("选择队列或保存的筛选，附件数", "choose a queue or a saved filter, with counts")
    case .order: pick("更换排序", "change the order")
    case .columns: pick("表格的列：显示、顺序、宽度、排序", "the table's columns: show, order, width, sort")
    case .grouping: pick("按镇街、承办、类别分组，附小计", "group by town, unit, category, with subtotals")
    case .fullText: pick("全文显示所选行的各列", "the selected row in full, nothing cut")
    case .copy: pick("复制所选或已标记的行；再按显示纯文本", "copy the row, or those marked; again, show it plain")
    case .preview: pick("列表旁的案件预览：开、关", "the case beside the list, on and off")
    case .mapMode:
      pick(
        "切换地图模式：在办、超时、巡查、无人在岗、热线、满意、漏报",
        "map mode: open, late, patrol, uncovered, hotline, satisfaction, missed")
    case .zoom: pick("放大地图，Esc 退回", "zoom the map in; <Esc> zooms out")
    case .outline: pick("真实轮廓与网格图切换", "the city's true outline, and tiles again")
    case .goTo: pick("按名称前往区域", "go to a place by its name")
    case .findCase: pick("按案号打开案件", "open a case by its number")
    case .earlier: pick("回看：上一个整点，:at 到任一时刻", "the past: an hour back; :at goes to any moment")
    case .later: pick("回看：下一个整点", "the past: an hour on")
    case .dayEarlier: pick("回看：前一天同一时刻", "the past: a day back")
    case .dayLater: pick("回看：后一天同一时刻", "the past: a day on")
    case .momentOfEvent: pick("回看所选事件发生的时刻", "everything as it was at the selected event")
    case .rules: pick("时限、参数与日历：查看、预览影响、修改", "limits, numbers, calendars: see, try, change")
    case .command: pick("命令行", "command line")
    case .help: pick("本页帮助", "help of this view")
    case .refresh: pick("立即刷新", "read the store again now")
    case .pause: pick("画面暂停，再按继续", "pause the screen; again, go on")
    case .language: pick("切换中英文", "switch between Chinese and English")
    case .theme: pick("更换配色", "the next theme")
    case .redraw: pick("重画屏幕", "draw the whole screen again")
    case .suspend: pick("挂起，回到命令行", "suspend to the shell")
    case .quit: pick("退出", "leave")
    }
  }

  /// The word beside an action's key in the line of hints; nil for what everybody knows.
  func hint(_ action: Action) -> String? {
    switch action {
    case .open: pick("打开", "open")
    case .back: pick("返回", "back")
    case .nextPanel: pick("面板", "panel")
    case .nextAbnormal: pick("异常", "next")
    case .usualStep: pick("下一步", "usual step")
    case .claim: pick("认领", "claim")
    case .dispatch: pick("分派", "dispatch")
    case .escalate: pick("上报", "escalate")
    case .giveBack: pick("退回", "return")
    case .accept: pick("接收", "accept")
    case .reportDone: pick("办结", "done")
    case .verify: pick("核查", "verify")
    case .close: pick("结案", "close")
    case .note: pick("备注", "note")
    case .urge: pick("督办", "urge")
    case .moves: pick("更多", "more")
    case .why: pick("时限由来", "why")
    case .mark: pick("标记", "mark")
    case .newCase: pick("新案件", "new")
    case .filter: pick("筛选", "filter")
    case .queues: pick("队列", "queues")
    case .order: pick("排序", "order")
    case .columns: pick("列", "columns")
    case .grouping: pick("分组", "group")
    case .fullText: pick("全文", "in full")
    case .copy: pick("复制", "copy")
    case .mapMode: pick("模式", "mode")
    case .zoom: pick("放大", "zoom")
    case .goTo: pick("前往", "go to")
    case .command: pick("命令", "command")
    case .help: pick("帮助", "help")
    case .quit: pick("退出", "quit")
    case .momentOfEvent: pick("回看此刻", "as it was then")
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .markRange, .markAll,
      .previousPanel,
      .previousAbnormal, .watchView, .mapView, .casesView, .patrolView, .logView, .refresh,
      .pause, .language, .theme, .redraw, .suspend, .undo, .findCase, .earlier, .later, .dayEarlier,
      .dayLater, .rules, .outline, .preview:
      nil
    }
  }
}

extension Words {
  /// The word beside a key of the form for a new case in the line of hints.
  func hint(_ key: IntakeKey) -> String {
    switch key {
    case .save: pick("保存", "save")
    case .merge: pick("并入所选", "merge")
    case .next: pick("下一项", "next")
    case .previous: pick("上一项", "back")
    case .choose: pick("选择", "choose")
    case .similar: pick("相似案件", "similar")
    case .discard: pick("丢弃", "discard")
    case .leave: pick("留存草稿", "keep for later")
    }
  }

  /// What a key of that form does.
  func help(_ key: IntakeKey) -> String {
    switch key {
    case .save: pick("保存案件；末项上 Enter 亦可", "save the case; so does <Enter> on the last field")
    case .merge: pick("保存并合并到所选相似案件", "save it and merge it into the similar case selected")
    case .next: pick("采用建议，到下一项", "take what is proposed and go to the next field")
    case .previous: pick("到上一项", "to the field before")
    case .choose: pick("换一个建议", "another of the proposals")
    case .similar: pick("换一个相似案件", "another of the similar cases")
    case .discard: pick("丢弃所输内容（按两次）", "throw away what was typed (press twice)")
    case .leave: pick("返回，内容留作草稿", "back; what was typed is kept as a draft")
    }
  }
}
