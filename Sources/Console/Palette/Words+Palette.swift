import Model

extension Words {
  /// A short name of an action: its word in a file of keys, or in Chinese what it does.
  func title(_ action: Action) -> String {
    guard language == .chinese else { return action.rawValue }
    return switch action {
    case .up: "上移"
    case .down: "下移"
    case .left: "左移"
    case .right: "右移"
    case .pageUp: "上翻一屏"
    case .pageDown: "下翻一屏"
    case .home: "到最前"
    case .end: "到最后"
    case .nextPanel: "下一个面板"
    case .previousPanel: "上一个面板"
    case .nextAbnormal: "下一个异常"
    case .previousAbnormal: "上一个异常"
    case .watchView: "总览"
    case .mapView: "地图"
    case .casesView: "案件列表"
    case .patrolView: "巡查"
    case .logView: "日志"
    case .undo: "撤销"
    case .markRange: "连续标记"
    case .markAll: "全部标记"
    case .columns: "选择列"
    case .preview: "案件预览"
    case .grouping: "列表分组"
    case .fullText: "显示全文"
    case .mapMode: "地图模式"
    case .outline: "真实轮廓"
    case .findCase: "按案号打开"
    case .rules: "时限与参数"
    case .refresh: "刷新"
    case .pause: "暂停画面"
    case .language: "切换语言"
    case .theme: "更换配色"
    case .redraw: "重画屏幕"
    case .suspend: "挂起"
    case .earlier: "回看前一小时"
    case .later: "回看后一小时"
    case .dayEarlier: "回看前一天"
    case .dayLater: "回看后一天"
    case .momentOfEvent: "回看此事件时刻"
    default: hint(action) ?? String(help(action).prefix { !"，；：、".contains($0) })
    }
  }

  /// The heading of a part of the help.
  func heading(_ part: HelpPart) -> String {
    switch part {
    case .group(let group): heading(group)
    case .moves: pick("此案其他操作", "Other moves of this case")
    case .commands: self[.command]
    case .filter: self[.filter]
    case .signs: self[.signs]
    case .form: newCase
    case .rest: pick("此时此处不可用", "Not here or now")
    }
  }

  /// What a move of a case is.
  func help(_ kind: MoveKind) -> String {
    pick("案件操作：\(move(kind))", "a move of the case: \(move(kind))")
  }

  /// What is said beside a word offered for an argument.
  func meaning(_ word: PaletteWord, in city: City) -> String {
    switch word.meaning {
    case .nothing: return ""
    case .place(let code):
      let above = PlaceLevel.allCases.compactMap { code.ancestor($0) }
        .filter { $0 != code && $0.level != .city }.map { place($0, in: city) }
      return (above + [code.description]).joined(separator: " ")
    case .mode(let mode): return self.mode(mode)
    case .language(let language): return language == .chinese ? "中文" : "English"
    case .view(let view): return self.view(view)
    case .queue(let queue): return self.queue(queue)
    case .filter(let text), .text(let text): return text
    }
  }

  /// Where an action works, with the key that leads there.
  func elsewhere(_ action: Action) -> String {
    let contexts = Context.allCases.filter(action.contexts.contains)
    let places = contexts.map { context in
      switch context {
      case .watch: self[.watch] + " " + key(.watchView)
      case .map: self[.map] + " " + key(.mapView)
      case .cases: self[.cases] + " " + key(.casesView)
      case .patrol: self[.patrol] + " " + key(.patrolView)
      case .log: self[.log] + " " + key(.logView)
      case .card: pick("打开的案件", "an open case")
      }
    }
    return pick("用于：", "works in ") + places.joined(separator: pick("、", ", "))
  }

  /// Why something cannot be done, beside its name.
  func reason(_ obstacle: Notice, in city: City) -> String {
    if case .elsewhere(let elsewhere) = obstacle { return self.elsewhere(elsewhere.action) }
    return notice(obstacle, in: city)
  }
}
