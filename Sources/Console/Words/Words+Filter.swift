import Model

extension Words {
  /// What is wrong with a filter, where, and what would be right.
  public func filterError(_ error: FilterError) -> String {
    pick("第\(error.position + 1)字：", "column \(error.position + 1): ") + trouble(error)
  }

  /// The same for a screen that shows the place with a mark of its own.
  func trouble(_ error: FilterError) -> String {
    switch error {
    case .unknownField(let name, _, let near):
      pick("没有字段 \(name)", "there is no field \(name)")
        + (near.isEmpty
          ? oneOf(FilterField.allCases.map { field($0) }) : didYouMean(near))
    case .unknownValue(let value, let field, _, let near):
      pick("\(self.field(field))没有 \(value)", "\(self.field(field)) has no \(value)")
        + (near.isEmpty
          ? oneOf(field.fixedValues(inChinese: language == .chinese)) : didYouMean(near))
    case .missingValue(let field, _):
      pick("\(self.field(field))之后缺少值", "a value has to follow \(self.field(field))")
        + oneOf(field.fixedValues(inChinese: language == .chinese))
    case .wrongComparison(let field, _, let allowed):
      pick("\(self.field(field))应写作 ", "\(self.field(field)) is written with ")
        + allowed.map { self.field(field) + $0 + (field.signs.count > 1 ? "2d" : "") }
        .joined(separator: pick(" 或 ", " or "))
    case .unclosedQuote:
      pick("引号未闭合", "the quotation is not closed")
    case .unclosedGroup:
      pick("括号未闭合", "the parenthesis is not closed")
    case .unopenedGroup:
      pick("多余的右括号", "a ) without its (")
    case .missingPart:
      pick("此处缺少条件", "a condition is missing here")
    case .tooComplex:
      pick("条件过多", "too many conditions")
    }
  }

  /// The keys of the filter line.
  var filterKeys: [(key: String, text: String)] {
    [
      ("Tab", pick("补全", "completes")), ("Enter", pick("保留", "keeps it")),
      ("Esc", pick("放弃", "leaves")), ("↑↓", pick("浏览", "look through")),
    ]
  }

  /// A field of the filter language.
  func field(_ field: FilterField) -> String { pick(field.chineseName, field.rawValue) }

  /// `: did you mean a, b?` of the few words that look alike; more are only those there are.
  private func didYouMean(_ words: [String]) -> String {
    guard words.count <= 3 else { return oneOf(words) }
    let list = words.joined(separator: pick("、", ", "))
    return pick("，是否 \(list)？", ": did you mean \(list)?")
  }

  /// `; there are: a, b`; nothing when nothing is there to name.
  private func oneOf(_ words: [String]) -> String {
    guard !words.isEmpty else { return "" }
    let list = words.joined(separator: pick("、", ", "))
    return pick("，可用：\(list)", "; there are: \(list)")
  }

  /// A heading of the help.
  func heading(_ group: Action.Group) -> String {
    switch group {
    case .views: pick("视图", "Views")
    case .moving: pick("移动", "Moving")
    case .moves: pick("案件操作", "The case")
    case .list: pick("列表与地图", "List and map")
    case .program: pick("程序", "The program")
    }
  }

  /// The filter language in a few lines, for the help.
  var filterLanguage: [(form: String, meaning: String)] {
    [
      ("供暖 楼道", pick("两个词都出现", "both words occur")),
      ("0142", pick("案号，不论是否已结", "a case by its number, open or closed")),
      (pick("环节:办理", "state:handling"), pick("也可直接写 办理、超时、在办", "also plain handling, late, open")),
      (
        pick("镇街:高坎 | zjc", "town:高坎 | zjc"),
        pick("区域，可写拼音首字母；| 为“或”", "a place, by initials too; | is or")
      ),
      (pick("!渠道:热线", "!channel:hotline"), pick("! 为“非”", "! is not")),
      (
        pick("历时>2天 时限<18:00", "age>2d due<18:00"),
        pick("时长与时刻；受理:周一.. 为范围", "spans and times; opened:monday.. is a range")
      ),
      (
        pick("承办:供电公司", "holder:power by:li"),
        pick("承办单位；另有 认领人:li", "whose hands, who claimed it")
      ),
      (
        pick("督办:红 待审批 挂账", "slip:red approval suspended"),
        pick("在等什么；另有 待回访、待签到、待裁定", "what it waits for; also call-back, joint")
      ),
      (
        pick("我的 时限<下班", "mine due<shift"),
        pick("本人认领；本班内到期", "claimed by me; due in this shift")
      ),
      (pick("\"超时\"", "\"late\""), pick("加引号：找这两个字本身", "in quotes: the word itself")),
    ]
  }

  /// What the filter of the log looks for, for its help.
  var logFilter: [(form: String, meaning: String)] {
    [
      (pick("0142 分派", "0142 dispatched"), pick("每个词都须出现", "every word has to occur")),
      ("0142", pick("案号", "the number of the case")),
      (pick("认领、巡查完成", "claimed, round done"), pick("事件", "what happened")),
      ("li", pick("经办人", "who did it")),
      (pick("水管", "pipe"), pick("诉求、原因、备注中的字", "words of the text, reason or remark")),
    ]
  }
}
