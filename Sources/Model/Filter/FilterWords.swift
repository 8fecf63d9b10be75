/// The words that the values of fields are made of, for messages and completion.
enum FilterWords {
  /// What `state:` takes besides the nodes.
  static let states = ["open", "late", "soon", "unlocated"]

  /// A Chinese word and the English one it means.
  typealias Pair = (chinese: String, english: String)

  /// Chinese words for values. Of several that mean the same, the first is offered; the others are
  /// what screens, desks and files call it.
  private static let chinese: [FilterField: [Pair]] = [
    .state: [
      ("接件", "received"), ("认领", "claimed"), ("分派", "dispatched"), ("办理", "handling"),
      ("核查", "verifying"), ("结案", "closed"), ("在办", "open"), ("超时", "late"),
      ("临期", "soon"), ("未定位", "unlocated"), ("待认领", "received"), ("已结", "closed"),
      ("已结案", "closed"), ("超期", "late"), ("已超时", "late"), ("将超时", "soon"),
    ],
    .channel: [
      ("网格巡查", "patrol"), ("8890热线", "hotline"), ("服务大厅", "hall"), ("微信群", "chat"),
      ("随手拍", "snap"), ("部门检查", "department"), ("媒体", "media"), ("上级交办", "above"),
      ("补录", "entry"), ("巡查", "patrol"), ("热线", "hotline"), ("8890", "hotline"),
      ("大厅", "hall"), ("部门", "department"), ("交办", "above"),
    ],
    .urgency: [("特急", "emergency"), ("紧急", "urgent"), ("一般", "normal")],
    .mark: [
      ("重复", "dup"), ("未核查", "unverified"), ("导入", "imported"), ("程序分配", "spread"),
      ("网格不存在", "unknown-grid"), ("字段不可读", "unreadable-field"),
      ("结案早于受理", "closed-before-opened"), ("时限早于受理", "due-before-opened"),
      ("事后补录", "late-entry"),
    ],
    .waits: [
      ("挂账", "suspended"), ("待审批", "approval"), ("待回访", "call-back"), ("督办中", "slip"),
      ("待签到", "joint"), ("待裁定", "decision"), ("已挂账", "suspended"), ("冻结", "decision"),
    ],
    .slip: [
      ("蓝", "blue"), ("黄", "yellow"), ("红", "red"), ("蓝色", "blue"), ("黄色", "yellow"),
      ("红色", "red"),
    ],
    .outcome: [
      ("办结", "solved"), ("强制结案", "forced"), ("作废", "voided"), ("已合并", "merged"),
      ("剔除", "excluded"), ("外部结案", "recorded"),
    ],
    .ontime: yesNo, .filed: yesNo, .verified: yesNo,
    .age: spans, .opened: past, .closed: past,
    .due: spans + [("下班", "shift"), ("下班前", "shift")] + future,
  ]

  private static let past: [Pair] = [
    ("今天", "today"), ("昨天", "yesterday"), ("周一", "monday"), ("本周", "this-week"),
    ("上周", "last-week"), ("本月", "this-month"), ("上月", "last-month"),
  ]

  private static let future: [Pair] = [
    ("现在", "now"), ("今天", "today"), ("明天", "tomorrow"), ("周一", "monday"), ("本周", "this-week"),
  ]

  private static let yesNo: [Pair] = [("是", "yes"), ("否", "no")]

  private static let spans: [Pair] = [
    ("1小时", "1h"), ("4小时", "4h"), ("1天", "1d"), ("2天", "2d"), ("7天", "7d"),
  ]

  private static let meanings = chinese.mapValues { pairs in
    Dictionary(pairs.map { ($0.chinese, $0.english) }, uniquingKeysWith: { first, _ in first })
  }

  /// The English word for a value in either language and either case.
  static func english(_ word: String, for field: FilterField) -> String {
    meanings[field]?[word] ?? word.lowercased()
  }

  /// The Chinese words offered for the values of a field, in the order of the English ones; empty
  /// where it has none.
  static func chineseValues(of field: FilterField) -> [String] {
    var seen: Set<String> = []
    return (chinese[field] ?? []).filter { seen.insert($0.english).inserted }.map(\.chinese)
  }

  /// The words of the values that a field has in every city; empty where the city says which.
  static func fixedValues(of field: FilterField) -> [String] {
    switch field {
    case .state: Node.allCases.map(\.word) + states
    case .channel: Channel.allCases.map(\.rawValue)
    case .urgency: Urgency.allCases.map(\.word)
    case .mark: Marks.words.map(\.word)
    case .waits: Waits.words.map(\.word)
    case .slip: SlipColour.allCases.map(\.word)
    case .outcome: Outcome.allCases.map(\.rawValue)
    case .ontime, .filed, .verified: ["yes", "no"]
    case .age: spans.map(\.english)
    case .opened, .closed: past.map(\.english)
    case .due: fixedValues(of: .age) + ["shift"] + future.map(\.english)
    case .town, .village, .grid, .place, .holder, .desk, .co, .category, .by, .number, .source,
      .text:
      []
    }
  }

  /// Every value that a field may have in a city, in the order in which it is offered; empty
  /// where the city does not say.
  static func values(of field: FilterField, in city: City) -> [String] {
    switch field {
    case .state, .channel, .urgency, .mark, .waits, .slip, .outcome, .ontime, .filed, .verified,
      .age, .opened, .due, .closed:
      fixedValues(of: field)
    case .town: names(city.towns.map(\.name))
    case .village: names(city.villages.map(\.name))
    case .grid, .place:
      names(city.towns.map(\.name) + city.villages.map(\.name) + city.grids.map(\.name))
    case .holder, .desk, .co:
      [Holder.city.text] + city.departments.map(\.code) + names(city.towns.map(\.name))
        + city.departments.map(\.chinese) + names(city.villages.map(\.name))
    case .category, .by, .number, .source, .text: []
    }
  }

  /// The values that somebody may have meant by a word that is none: those that look alike, else
  /// places that hold it in their name, else the first few there are.
  static func nearest(to word: String, of field: FilterField, in city: City) -> [String] {
    let all = values(of: field, in: city)
    let chinese = isPlain(word) ? [] : chineseValues(of: field)
    let alike = Nearness.nearest(to: word.lowercased(), of: chinese + all)
    guard alike.isEmpty else { return alike }
    switch field {
    case .town, .village, .grid, .place:
      let hits = PlaceSearch(city).hits(for: word, limit: 50).map { City.shortName(of: $0.name) }
      let fitting = hits.filter(all.contains)
      return fitting.isEmpty && field == .town ? few(of: all) : Array(fitting.prefix(3))
    case .holder, .desk, .co:
      return few(of: all)
    default:
      return []
    }
  }

  /// The first few words, and that there are more.
  private static func few(of words: [String]) -> [String] {
    let most = 6
    return words.count > most ? Array(words.prefix(most)) + ["..."] : words
  }

  /// Whether a word is written without any Chinese, and nothing Chinese can be meant by it.
  static func isPlain(_ word: String) -> Bool { word.utf8.allSatisfy { $0 < 128 } }

  private static func names(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map(City.shortName(of:)).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension FilterField {
  /// The words of its values where they are the same in every city, in Chinese or English; for a
  /// span of time, examples. Empty for other fields.
  public func fixedValues(inChinese: Bool) -> [String] {
    inChinese ? FilterWords.chineseValues(of: self) : FilterWords.fixedValues(of: self)
  }
}

extension City {
  /// The desks and departments of a name: `city`, a place's name or code, a department's code or
  /// name in either language, or a holder written as in files (`dept:power`).
  func holders(named name: String) -> [Holder] {
    if name == "市中心" { return [.city] }
    if let holder = Holder(text: name) {
      switch holder {
      case .city: return [holder]
      case .town(let code): return townIndex(code) == nil ? [] : [holder]
      case .village(let code): return villageIndex(code) == nil ? [] : [holder]
      case .department(let code): return department(code) == nil ? [] : [holder]
      }
    }
    let lower = name.lowercased()
    let isTyped = Pinyin.isTyped(lower)
    let offices = departments.filter {
      $0.code == lower || $0.chinese == name || $0.english.lowercased() == lower
        || (isTyped && City.isSpelled($0.chinese, Pinyin.spellings(of: $0.chinese), lower))
    }
    return offices.map { .department($0.code) } + towns(named: name).map(Holder.town)
      + villages(named: name).map(Holder.village)
  }
}
