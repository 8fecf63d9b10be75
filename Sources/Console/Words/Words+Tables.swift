import Model

// What is said of tables.
extension Words {
  /// What the message line says of a table.
  public func table(_ notice: TableNotice) -> String {
    switch notice {
    case .fault(let fault): tableFault(fault)
    case .problems(let problems, let file): tableProblems(problems, in: file)
    case .notKept(let reason):
      pick("表格设置未能写入：\(reason)", "how the tables are wanted was not written down: \(reason)")
    case .sorted(let keys, let table):
      keys.isEmpty
        ? pick("恢复默认排序", "in its own order again") : sorted(keys, in: table)
    case .columns(nil): pick("列已恢复为自动选择", "its columns are those that fit best again")
    case .columns(let count?): pick("显示 \(count) 列", "its columns are \(count) now")
    case .grouped(let grouping): groupedBy(grouping)
    case .copied(let copied, let clipboard): self.copied(copied, clipboard)
    case .noTable:
      pick(
        "此处没有可选列的表格；待办、案件、巡查、日志有",
        "no table has the keys here; what is next, Cases, Patrol and the Log have one")
    case .ownOrder(let table): ownOrder(table)
    }
  }

  /// The first of several faults of the file that remembers tables.
  func tableProblems(_ problems: [TableFile.Problem], in file: String) -> String {
    guard let first = problems.first else { return "" }
    let rest = problems.count - 1
    let place = first.line > 0 ? "\(file):\(first.line)" : file
    let more = rest > 0 ? pick("（另有 \(rest) 处）", " (and \(rest) more)") : ""
    return place + pick("：", ": ") + tableFault(first.fault)
      + pick("，已忽略该行", "; the line is ignored") + more
  }

  /// What is wrong with a word, and what would be right.
  func tableFault(_ fault: TableFault) -> String {
    switch fault {
    case .noTable(let word):
      pick("没有表格 \(word)", "there is no table \(word)")
        + nearest(TableName.allCases.map(\.rawValue))
    case .noSetting(let word):
      pick(
        "没有设置 \(word)，只有 columns、sort、group、preview",
        "there is no setting \(word), only columns, sort, group and preview")
    case .noColumn(let word, let columns):
      pick("没有列 \(word)，可用：", "there is no column \(word); there are ") + list(columns)
    case .twice(let name):
      pick("\(name.rawValue) 重复，只需写一次", "\(name.rawValue) is named twice: once is enough")
    case .noWidth(let word):
      pick("列宽 \(word) 无效，应为 1 至 120", "\(word) is no width: 1 to 120")
    case .noKey(let word, let columns):
      pick("不能按 \(word) 排序，可用：", "it cannot be sorted by \(word); it can by ")
        + list(columns)
    case .tooManyKeys(let count):
      pick("排序键最多 3 个，给了 \(count) 个", "a sort has 3 keys at most, not \(count)")
    case .noGrouping(let word, let groupings):
      groupings.isEmpty
        ? pick("此表不能分组：案件列表（3）可以", "this table has no groups; the list of cases (3) has")
        : pick("不能按 \(word) 分组，可用：", "rows are not put together by \(word): there are ")
          + (groupings.map(\.rawValue) + ["none"]).joined(separator: " ")
    case .noSwitch(let word):
      pick("应为 on 或 off，不是 \(word)", "expected on or off, not \(word)")
    case .noLine:
      pick(
        "应为 表格.设置 = 值，如 cases.sort = due,-urgency",
        "expected TABLE.SETTING = VALUE, as in cases.sort = due,-urgency")
    }
  }

  private func list(_ columns: [ColumnName]) -> String {
    columns.map(\.rawValue).joined(separator: " ")
  }

  /// What a list is sorted by.
  func sorted(_ keys: [TableLayout.Key], in table: TableName) -> String {
    let names = keys.map { key in
      self[table.title(of: key.name)] + (key.isDescending ? pick("（降序）", " down") : "")
    }
    return pick("按", "by ") + names.joined(separator: pick("、", ", "))
  }

  /// How far a sort has come.
  func sorting(percent: Int) -> String { pick("排序中 \(percent)%", "sorting \(percent)%") }

  /// That nothing was chosen to sort by.
  var ownOrder: String { pick("默认排序", "in its own order") }

  /// Why a table cannot be sorted by that.
  private func ownOrder(_ table: TableName) -> String {
    switch table {
    case .log: pick("日志始终按时间排列，可用 / 筛选", "the Log stands in the order of time; / filters it")
    case .next:
      pick(
        "待办始终按队列排列；在案件列表（3）中可排序",
        "what is next stands in its queue's order; the list of cases (3) can be sorted")
    case .cases, .slips, .places, .grids, .missing:
      pick("不能按此列排序，其他列可以", "not by this column; others can be sorted by")
    }
  }

  /// What cases are put together by.
  func grouping(_ grouping: Grouping) -> String {
    switch grouping {
    case .town: self[.town]
    case .unit: self[.holder]
    case .category: self[.category]
    }
  }

  /// What a list's rows are put together by.
  func groupedBy(_ grouping: Grouping?) -> String {
    guard let grouping else { return pick("不分组", "not grouped") }
    return pick("按\(self.grouping(grouping))分组", "grouped by \(self.grouping(grouping))")
  }

  /// A group of cases, by what they have in common.
  func group(_ value: CaseSort.Value, by grouping: Grouping, in city: City) -> String {
    switch (grouping, value) {
    case (.town, .number(let number)):
      PlaceCode(number).map { place($0, in: city) } ?? String(number)
    case (.unit, .text(let text)):
      Holder(text: text).map { holder($0, in: city) } ?? text
    case (.category, .text(let path)): category(path)
    case (_, _): noGroup(grouping)
    }
  }

  /// What cases are called that have nothing in common with others.
  func noGroup(_ grouping: Grouping) -> String {
    switch grouping {
    case .town: self[.unlocated]
    case .unit: self[.nobody]
    case .category: pick("未分类", "no category")
    }
  }

  /// How many groups there are.
  func groups(_ count: Int) -> String {
    pick("合计 \(count) 组", "\(count) groups in all")
  }

  /// What was copied, and where it went.
  func copied(_ copied: CopiedText, _ clipboard: Clipboard) -> String {
    let characters = Figures.count(copied.text.count)
    let rows = Figures.count(copied.rows)
    let what = pick("\(rows) 行，\(characters) 字", "\(rows) row(s), \(characters) characters")
    let cut = copied.isCut ? pick("（其余未复制）", ", the first of more") : ""
    return switch clipboard {
    case .terminal:
      pick("已复制 ", "copied ") + what + cut
        + pick(
          "；若粘贴不出，再按 \(key(.copy)) 显示纯文本",
          "; if pasting brings nothing, \(key(.copy)) again shows it plain")
    case .doubtful:
      pick("已复制 ", "copied ") + what + cut
        + pick("，并显示纯文本供选取", ", and shown plain to be selected")
    case .shown: what + cut + pick("，显示为纯文本供选取", ", shown plain to be selected")
    }
  }

  /// What stands below copied text that is shown to be selected.
  var plainHint: String {
    pick("用终端选取文字；任意键返回", "select with the terminal's own means; any key goes back")
  }

  /// That a table has more columns than it had room for.
  func leftOut(_ count: Int) -> String {
    pick("另有 \(count) 列", "+\(count) " + (count == 1 ? "column" : "columns"))
  }

  /// That a panel has more towns than it had room for.
  func townsLeftOut(_ count: Int) -> String {
    pick("另有 \(count) 镇街", "+\(count) " + (count == 1 ? "town" : "towns"))
  }

  /// The head of a row in full.
  func inFull(_ name: String) -> String { name + pick(" · 全文", ", in full") }

  /// The head of the choosing of columns.
  func columnsTitle(_ table: TableName) -> String {
    let name =
      switch table {
      case .next: self[.nextToDo]
      case .cases: self[.cases]
      case .slips: self[.slips]
      case .log: self[.log]
      case .places: self[.patrol]
      case .grids: self[.grids]
      case .missing: self[.missingRounds]
      }
    return pick("列 · ", "Columns · ") + name
  }

  /// That what was chosen of a table is kept, where answers are numbers.
  var plainKeep: String { pick("采用", "keep it so") }

  /// What going back does while cases are marked.
  var clearMarks: String { pick("清除标记", "clear marks") }

  /// That the columns are those that fit best.
  var automatic: String { pick("自动", "automatic") }

  /// The keys of the choosing of columns.
  func columnKeys(_ dialogue: ColumnsDialogue) -> [(String, String)] {
    var keys = [
      ("Space", pick("显示", "show")), ("J K", pick("移动", "move")),
      ("< >", pick("列宽", "width")),
    ]
    if !dialogue.table.sortable.isEmpty { keys.append(("1 2 3", pick("排序", "sort"))) }
    if !dialogue.table.groupings.isEmpty { keys.append(("g", pick("分组", "group"))) }
    return keys + [
      ("r", pick("复原", "reset")), ("Enter", pick("采用", "keep")), ("Esc", self[.leave]),
    ]
  }
}
