extension Words {
  /// The name of the part that a step of the tour is about.
  func title(_ step: TourStep) -> String {
    switch step {
    case .welcome: pick("欢迎使用 GridDesk", "Welcome to GridDesk")
    case .header: pick("标题行", "The title line")
    case .queue: self[.nextToDo]
    case .panels: pick("面板", "Panels")
    case .map: self[.map]
    case .cases: pick("视图", "Views")
    case .filter: self[.cases]
    case .typing: pick("筛选行", "The filter line")
    case .open: pick("案件列表", "The list")
    case .why: pick("案件卡片", "The case")
    case .reasons: self[.whyDeadline]
    case .moves: pick("操作", "Moves")
    case .patrol: self[.patrol]
    case .palette: pick("命令面板", "The palette")
    case .search: self[.palette]
    case .help: self[.help]
    }
  }

  /// What a step of the tour says; that nothing can do harm only where it is true.
  func text(_ step: TourStep, isDemo: Bool) -> String {
    switch step {
    case .welcome where !isDemo:
      pick(
        "两分钟带您看一遍；每步按提示的键，随时 Esc 结束。导览只看不改，不会更改案件。",
        "Two minutes show the way round. Each step names a key; Esc ends the tour at any time. It "
          + "only looks: no case is changed by it.")
    case .welcome:
      pick(
        "这是一座虚构的演示城市，数据会不断变化，可放心操作。两分钟带您看一遍；每步按提示的键，随时 Esc 结束。",
        "This is a made-up city with a live feed: nothing you do here can do harm. Two minutes show "
          + "the way round. Each step names a key; Esc ends the tour at any time.")
    case .header:
      pick(
        "本轮巡查进度、在办、超时、待认领的件数。右侧是数据时间：若数据不再更新，此行变为醒目的横幅并显示陈旧多久。",
        "How the round stands, how many cases are open, late and unclaimed. At the right the age of "
          + "the data: should it stop coming in, a banner covers this line and says since when.")
    case .queue:
      pick(
        "最紧急的在最上面。右列是剩余时间：! 为临期，负数为已超时；前一列是下一步该做什么。",
        "What presses most stands first. The last column is the time left: ! is near the limit, a "
          + "minus is overdue. Beside it stands what is to be done next.")
    case .panels:
      pick(
        "一次只有一个面板接收按键。换到下一个面板：地图。",
        "One panel at a time takes the keys. Go to the next one: the map.")
    case .map:
      pick(
        "每个网格一格，按镇街和村社区排列。安静的颜色表示正常；数字是在办件数，琥珀色临期，红色超时。换一个模式看看。",
        "Every grid of the city is a tile, by town and village. Quiet ones are well; a digit counts "
          + "open cases, amber is near its limit, red is late. Try another mode.")
    case .cases:
      pick(
        "底行列出此处可用的按键，数字键切换视图。到案件列表。",
        "The last line names the keys that work here; digits change the view. Go to the cases.")
    case .filter:
      pick(
        "全部案件，按紧急与时限排序，新案件不会推动光标。打开筛选行。",
        "All open cases by urgency and deadline; new ones never push the cursor. Open the filter line."
      )
    case .typing:
      pick(
        "列表随输入变化，右侧是件数，Tab 补全。也可写 town:、age>2d 或任何文字。",
        "The list follows as you type, the hits are counted at the right, Tab completes. town: or "
          + "age>2d or any words work as well.")
    case .open:
      pick("只剩符合条件的案件。打开所选的一件。", "Only what passes is left. Open the selected one.")
    case .why:
      pick(
        "经过的五个环节及用时、两个时限、流程记录、相似案件与建议。看看时限的由来。",
        "The five nodes with the time spent in each, both deadlines, the timeline and what is "
          + "proposed. Ask why the deadline is what it is.")
    case .reasons:
      pick(
        "逐段说明：计时、停表、延期，各有原因。",
        "Every stretch with its cause: what counted, what stood still, what was added.")
    case .moves:
      pick(
        "\(key(.usualStep)) 做通常的下一步，\(key(.moves)) 列出全部操作，\(key(.undo)) 撤销最近一步。多数操作不再确认，因为都可以撤销。",
        "\(key(.usualStep)) does the usual next step, \(key(.moves)) lists all that may be done, "
          + "\(key(.undo)) takes the last one back. Hardly anything asks first: it can be undone.")
    case .patrol:
      pick(
        "镇街、村社区、网格、轮次：谁还没巡、还能联系上谁。到巡查。",
        "Rounds by town, village and grid: who is missing and can still be reached. Go there.")
    case .palette:
      pick(
        "不必记住按键：命令面板按名称、拼音首字母查找一切。打开它。",
        "No need to know keys by heart: the palette finds everything by a part of its name. Open it."
      )
    case .search:
      pick("右侧是各项的按键；此时不能做的说明原因。", "The keys stand at the right; what cannot be done now says why.")
    case .help:
      pick(
        "帮助列出此处可用的一切，可输入查找。导览到此结束，:tour 可重看。",
        "The help lists all that works here, and typing searches it. With it the tour ends; :tour "
          + "shows it again.")
    }
  }

  /// What a step that waits for a line proposes to type.
  func typed(_ step: TourStep) -> String {
    step == .search ? pick("rz", "log") : pick("超时", "late")
  }

  /// What is to be typed, and entered.
  func type(_ text: String) -> String {
    pick("请输入 \(text)，再按 Enter", "Type \(text) and press Enter")
  }

  /// Which key is asked for.
  func press(_ key: String) -> String { pick("请按 \(key)", "Press \(key)") }
}
