import Cells
import Model

extension Words {
  /// What the message line says.
  func notice(_ notice: Notice, in city: City) -> String {
    switch notice {
    case .intake(let notice): intake(notice)
    case .moved(let id, let move):
      pick("\(id.text) 已\(self.move(move))", "\(id.text): \(self.move(move)), saved")
    case .requested(let id, let move):
      pick(
        "\(id.text) 已申请\(self.move(move))，待审批",
        "\(id.text): asked to \(self.move(move)); waits for approval"
      )
    case .frozen(let id, let decider):
      pick(
        "\(id.text) 已退回；多次流转，冻结待\(holder(decider, in: city))裁定",
        "\(id.text): returned once too often; frozen until \(holder(decider, in: city)) decides")
    case .urged(let id, let slip):
      pick(
        "\(id.text) 已向\(holder(slip.to, in: city))发\(colour(slip.colour))督办单，\(key(.undo)) 撤销",
        "\(id.text): \(colour(slip.colour)) slip sent to \(holder(slip.to, in: city)); "
          + "\(key(.undo)) takes it back"
      )
    case .revealed(let id, let seconds):
      pick(
        "\(id.text) 反映人显示 \(seconds) 秒，已记录",
        "\(id.text): the caller is shown for \(seconds) s; that is on record")
    case .undone(let id, let facts):
      pick("\(id.text) 已撤销：", "\(id.text): undone: ")
        + facts.map(happening).joined(separator: pick("、", ", "))
    case .badAnswer(let id, let error):
      id.text + pick("：", ": ") + answerError(error)
    case .badRule(let error): answerError(error)
    case .ruleSaved(let change): ruleSaved(change)
    case .refused(let id, let refusal):
      (id.map { $0.text + pick("：", ": ") } ?? "") + self.refusal(refusal, in: city)
    case .trouble(let trouble):
      self.trouble(trouble)
    case .underway(let id, let move):
      pick("\(id.text) 正在\(self.move(move))...", "\(id.text): \(self.move(move)) ...")
    case .abandoned(let id, let move):
      pick(
        "\(id.text) 的“\(self.move(move))”已放弃，未保存",
        "\(id.text): \(self.move(move)) given up, nothing saved")
    case .noSuchView(let number):
      pick("没有视图 \(number)，有：", "there is no view \(number); there are ") + views
    case .noSuchKey(let key):
      pick(
        "\(key) 在此无作用，\(self.key(.help)) 查看按键",
        "\(key) does nothing here; \(self.key(.help)) shows the keys")
    case .elsewhere(let elsewhere):
      pick("“\(title(elsewhere.action))”", title(elsewhere.action) + " ")
        + self.elsewhere(elsewhere.action)
    case .sessionBroken(let file, let line):
      pick(
        "\(file) 第 \(line) 行无法读取：未恢复上次的画面，退出时重写",
        "\(file):\(line) is no session: begun afresh, and written anew on leaving")
    case .historyNotKept(let reason):
      pick("输入过的命令无法保存，下次不再提供：\(reason)", "commands typed are not kept: \(reason)")
    case .ambiguous(let isWide):
      isWide
        ? pick(
          "歧义字符按两列绘制；griddesk doctor 查看终端实宽",
          "ambiguous characters are drawn two columns wide; griddesk doctor says what is right")
        : pick(
          "歧义字符按一列绘制；griddesk doctor 查看终端实宽",
          "ambiguous characters are drawn one column wide; griddesk doctor says what is right")
    case .inShell(let command):
      pick(
        "在命令行中使用：griddesk \(command.name)，\(key(.suspend)) 回到命令行",
        "typed in a shell, \(key(.suspend)) leads there: \(command.summary)")
    case .tourLeft:
      pick("导览已结束，:tour 重看", "the tour is over; :tour shows it again")
    case .nothingOpen:
      pick(
        "没有可关闭的内容，\(key(.quit)) 退出程序",
        "nothing is open to go back from; \(key(.quit)) leaves the program")
    case .nothingToUndo:
      pick(
        "没有可撤销的操作：可撤销本席最近的操作，或选中案件",
        "nothing was done here to take back: a case's last move is taken back from its card")
    case .nothingToMark:
      pick(
        "列表中没有案件可标记，\(key(.back)) 去掉筛选",
        "the list has no case to mark; \(key(.back)) drops its filter")
    case .noStep(let id):
      pick(
        "\(id.text) 没有通常的下一步，\(key(.moves)) 查看可用操作",
        "\(id.text) has no usual next step; \(key(.moves)) lists what may be done")
    case .nothingSelected:
      pick(
        "未选中案件：请在“\(self[.nextToDo])”或\(self[.cases])（\(key(.casesView))）中选择",
        "no case is selected: select one in “\(self[.nextToDo])” or in "
          + "\(self[.cases]) (\(key(.casesView)))")
    case .justMoved:
      pick("列表刚有变动，请看清后再按一次", "the list has just moved: look and press again")
    case .noSuchCase(let id):
      pick(
        "没有案件 \(id.text)：请核对案号，或用 \(key(.filter)) 按内容查找",
        "there is no case \(id.text): look at the number again, or search with \(key(.filter))")
    case .noSuchCommand(let word, let nearest):
      pick("没有命令 \(word)", "there is no command \(word)") + self.nearest(nearest)
    case .badArgument(let command, let found, let expected):
      (found.isEmpty
        ? pick(":\(command) 需要：", ":\(command) takes ")
        : pick(":\(command) 没有 \(found)，可用：", ":\(command) has no \(found); it takes "))
        + expected.map(argument).joined(separator: " | ")
    case .noSuchPlace(let name, let near):
      pick("没有名为 \(name) 的区域", "no place is called \(name)")
        + (near.isEmpty
          ? pick("，\(key(.goTo)) 列出全部", "; \(key(.goTo)) lists them all") : nearest(near))
    case .theme(let name):
      pick("配色：\(name)", "theme \(name)")
    case .themeFailed(let trouble):
      pick("配色未更换：", "theme not used: ") + themeTrouble(trouble)
    case .onlyLooking:
      pick(
        "只读：此处不能更改任何内容，去掉 --read-only 并可写数据库时才能更改",
        "read-only: nothing can be changed here; it can without --read-only, where the store may "
          + "be written")
    case .inThePast: past
    case .isNow: pick("已是现在，\(key(.earlier)) 回看", "this is now; \(key(.earlier)) goes back")
    case .stillToCome:
      pick(
        "那一刻还没有到，:at 可看此前任一时刻", "that is still to come; :at shows any moment up to now")
    case .keys(let problems, let file):
      keymapProblems(problems, in: file)
    case .table(let notice):
      table(notice)
    case .order(let order):
      pick("排序：", "order: ") + self.order(order)
    case .nothingAbnormal:
      pick(
        "此模式下没有异常网格，\(key(.mapMode)) 换模式",
        "no grid stands out in this mode; \(key(.mapMode)) takes the next one")
    case .noOutline:
      pick(
        "没有导入城市边界：建库时用 init --outline 导入",
        "no outline was brought: init --outline takes one in when a store is made")
    case .nearest:
      pick(
        "已放到最大，\(key(.back)) 缩小，\(key(.open)) 看此网格案件",
        "this is the nearest: \(key(.back)) goes back, \(key(.open)) lists its cases")
    case .mouseOn, .mouseOff, .noMouse: mouse(notice)
    case .refreshed:
      pick("已刷新", "read again")
    case .filter(let error):
      filterError(error)
    case .movedAll(let count, let refused, let move):
      movedAll(count, refused, move)
    case .marksFull(let most):
      pick(
        "最多标记 \(most) 件，其余未标记：请先处理这些",
        "only \(most) can be marked; the rest is not: do something with these first")
    case .stillMarking(let count):
      pick(
        "正在标记，已 \(count) 件：请稍候，\(key(.back)) 取消",
        "still marking, \(count) so far: wait, or \(key(.back)) gives it up")
    case .filterSaved(let name, let isShared):
      filterSaved(name, isShared: isShared)
    case .filterForgotten(let name):
      pick("已删除筛选：\(name)", "no longer kept: \(name)")
    case .written(let path, let cases):
      cases.map { pick("已写入 \($0) 件：\(path)", "\($0) cases written to \(path)") }
        ?? pick("已写入：\(path)", "written to \(path)")
    case .notWritten(let trouble): notWritten(trouble)
    case .nothingToExport:
      pick(
        "此处没有可导出的案件，请在案件列表中导出",
        "there is no list of cases here: export from Cases or Watch")
    case .noFilter:
      pick(
        "案件列表没有筛选条件可保存：先用 \(key(.filter)) 筛选",
        "the list of cases has no filter to keep: make one with \(key(.filter)) first")
    case .noFilterKept:
      pick(
        "没有保存的筛选：:save 名称 可保存当前筛选", "no filter is kept: :save NAME keeps the one of the list")
    case .noSuchQueue(let name):
      pick(
        "没有队列或筛选：\(name)，\(key(.queues)) 列出全部",
        "no queue or filter is called \(name); \(key(.queues)) lists them all")
    case .candidates(let words):
      words.joined(separator: "  ")
    }
  }

  /// `, did you mean a, b`; nothing when nothing is near.
  func nearest(_ words: [String]) -> String {
    guard !words.isEmpty else { return "" }
    let list = words.joined(separator: pick("、", ", "))
    return pick("，可用：\(list)", "; try \(list)")
  }
}

extension Words {
  /// The views with their keys: `1 Watch  2 Map`.
  var views: String {
    ViewName.allCases.map { String($0.rawValue) + " " + view($0) }.joined(separator: "  ")
  }

  /// A view's name.
  func view(_ view: ViewName) -> String {
    switch view {
    case .watch: self[.watch]
    case .map: self[.map]
    case .cases: self[.cases]
    case .patrol: self[.patrol]
    case .log: self[.log]
    }
  }

  /// What the title line says of a picture that stands still.
  func paused(for time: Int64, news: Int) -> String {
    let more = news == 0 ? "" : pick("，新事件 \(news)", ", \(news) new")
    return pick(
      "画面暂停 \(seconds(time))\(more)，\(key(.pause)) 继续",
      "PAUSED \(seconds(time))\(more); \(key(.pause)) goes on")
  }

  /// Where the next panels are, of which not all have room beside the one that takes the keys.
  var otherPanels: String {
    key(.nextPanel) + ": " + self[.map] + ", " + self[.patrol]
  }

  /// What a screen too small for the views says.
  func tooSmall(_ size: Size, _ smallest: Size) -> String {
    let has = String(size.width) + "x" + String(size.height)
    let needs = String(smallest.width) + "x" + String(smallest.height)
    // What is needed comes first: it is what a narrow line still shows.
    return pick("至少需要 \(needs)，现为 \(has)", "needs \(needs), has \(has)")
  }

  /// What a command's argument stands for; a word that is meant as it is written stays so.
  private func argument(_ word: String) -> String {
    switch word {
    case "NUMBER": pick("案号", "a case's number")
    case "FILTER": pick("筛选条件", "a filter")
    case "NAME": pick("名称", "a name")
    default: word
    }
  }

  /// How a command is written with its argument.
  func usage(_ command: ConsoleCommand) -> String {
    let argument =
      switch command {
      case .at: pick("时间", "TIME")
      case .case: pick("案号", "NUMBER")
      case .export: pick("csv|ndjson 文件", "csv|ndjson FILE")
      case .snapshot: pick("text|ansi|svg 文件", "text|ansi|svg FILE")
      case .cases: pick("条件", "FILTER")
      case .forget, .go, .queue, .save, .share, .theme: pick("名称", "NAME")
      case .ambiguous: "narrow|wide"
      case .lang: "zh|en"
      case .mouse: "on|off"
      case .map: pick("模式", "MODE")
      case .view: pick("视图", "VIEW")
      case .quit, .tour: ""
      case .columns: pick("列名…", "COLUMN...")
      case .sort: pick("列名,-列名", "COLUMN,-COLUMN")
      case .group: "town|unit|category|none"
      }
    return ":" + command.rawValue + (argument.isEmpty ? "" : " " + argument)
  }

  /// What a command does.
  func help(_ command: ConsoleCommand) -> String {
    switch command {
    case .at: pick("回看某一时刻的全貌", "show everything as it was at a moment")
    case .case: pick("打开案件", "open a case")
    case .cases: pick("按条件列出案件", "list the cases that a filter lets through")
    case .export: pick("把案件列表写入文件", "write the list of cases to a file")
    case .forget: pick("删除保存的筛选", "drop a saved filter")
    case .snapshot: pick("把画面写入文件", "write what the screen shows to a file")
    case .queue: pick("列出队列，无名称时选择", "list a queue; without a name, choose one")
    case .save: pick("保存当前筛选，仅自己可见", "keep this filter for yourself")
    case .share: pick("保存当前筛选，各席共用", "keep this filter for all desks")
    case .go: pick("前往区域", "go to a place")
    case .ambiguous: pick("歧义字符的宽度", "how wide ambiguous characters are drawn")
    case .lang: pick("语言", "the language of the screen")
    case .map: pick("地图模式", "the map's mode")
    case .mouse:
      pick("使用鼠标，按住 Shift 拖动选取文字", "use the mouse; Shift and drag selects text")
    case .tour: pick("两分钟导览", "the guided tour of two minutes")
    case .quit: pick("退出", "leave")
    case .theme: pick("配色", "the theme")
    case .view: pick("前往视图", "go to a view")
    case .columns: pick("选择表格的列", "choose the table's columns")
    case .group: pick("列表分组附小计", "group the list with subtotals")
    case .sort: pick("按列排序", "sort the table by columns")
    }
  }

  /// A wait in seconds, never less than none: `7 s`.
  func seconds(_ count: Int64) -> String {
    let count = String(max(0, count))
    return pick(count + " 秒", count + " s")
  }
}
