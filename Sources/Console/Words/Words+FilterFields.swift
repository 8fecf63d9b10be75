import Cells
import Model

extension Words {
  /// What a field of the filter language asks for.
  func meaning(of field: FilterField) -> String {
    switch field {
    case .state: pick("环节或状态", "where the case stands")
    case .town: pick("镇街：名称、代码或拼音首字母", "a town: name, code or pinyin initials")
    case .village: pick("村、社区，同上", "a village or community, likewise")
    case .grid: pick("网格：编号、代码，或区域内全部网格", "a grid: number or code, or all grids of a place")
    case .place: pick("镇街、村社区或网格", "a town, village or grid")
    case .channel: pick("来件渠道", "how it came in")
    case .urgency: pick("紧急程度", "how much it presses")
    case .category: pick("类别，写开头即可", "the beginning of its category")
    case .holder: pick("承办单位；本人：自己的单位", "in whose hands; me is one's own unit")
    case .desk: pick("归口席位", "the desk that owns it")
    case .co: pick("协办单位", "a unit that works on it beside the lead")
    case .by: pick("认领人；本人：自己", "the login that claimed it; me is oneself")
    case .waits: pick("除环节外在等什么", "what it waits for beside its node")
    case .slip: pick("待答复督办单的颜色", "the colour of the slip that waits")
    case .outcome: pick("如何结束", "how it ended")
    case .filed: pick("是否立案", "whether it is filed")
    case .verified: pick("是否核查属实", "whether it was verified as fixed")
    case .mark: pick("标记", "what is odd about it")
    case .age: pick("受理至今的时长", "how long ago it came in")
    case .opened: pick("受理时间", "when it came in")
    case .due: pick("距时限的时长，超时为负；或时限", "time left, negative when late; or when it is due")
    case .closed: pick("结案时间", "when it was closed")
    case .number: pick("案号", "its number")
    case .source: pick("来源系统，或 系统/编号", "the system it came from, or system/number")
    case .ontime: pick("是否按时结案", "whether it was closed in time")
    case .text: pick("诉求中的字", "words of its text")
    }
  }

  /// A value that the field may have.
  func example(of field: FilterField) -> String {
    switch field {
    case .state: pick(":办理,核查", ":handling,verifying")
    case .town: pick(":高坎", ":gk")
    case .village: pick(":富丽", ":富丽")
    case .grid: ":G017"
    case .place: ":210882002"
    case .channel: pick(":热线", ":hotline")
    case .urgency: pick(":特急,紧急", ":emergency")
    case .category: ":utilities"
    case .holder: pick(":供电公司", ":power,me")
    case .desk: pick(":市中心", ":city")
    case .co: pick(":供热公司", ":heating")
    case .by: pick(":本人", ":li")
    case .waits: pick(":待审批,挂账", ":approval")
    case .slip: pick(":红", ":red")
    case .outcome: pick(":强制结案", ":forced")
    case .filed, .verified, .ontime: pick(":否", ":no")
    case .mark: pick(":重复", ":dup")
    case .age: pick(">2天", ">2d")
    case .opened: pick(":2026-11-01..昨天", ":2026-11-01..yesterday")
    case .due: pick("<今天 18:00", "<today 18:00")
    case .closed: pick(">=周一", ">=monday")
    case .number: ":0142"
    case .source: ":8890/a-1"
    case .text: pick(":供暖", ":pipe")
    }
  }

  /// Every field with an example and what it asks for.
  var filterFields: [(form: String, meaning: String)] {
    FilterField.allCases.map { (field($0) + example(of: $0), meaning(of: $0)) }
  }

  /// What the help shows of the filter of a view: the whole language where it is about cases.
  func filterForms(of context: Context) -> [(form: String, meaning: String)] {
    (context == .log ? Words.eventForms : Words.caseForms)[language] ?? []
  }

  /// Worded once: help asks for them line by line.
  private static let caseForms = forms { $0.filterLanguage + $0.filterMoments + $0.filterFields }
  private static let eventForms = forms(\.logFilter)

  private static func forms(
    _ forms: (Words) -> [(form: String, meaning: String)]
  ) -> [Language: [(form: String, meaning: String)]] {
    Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, forms(Words($0))) })
  }

  /// The whole filter language, for a page of text.
  public var filterPage: String {
    var page = pick(
      """
      筛选语言：筛选行、:cases、griddesk cases、保存的筛选通用

      几个词之间为“且”，| 为“或”，! 为“非”，括号分组，引号内原样查找。
      字段:值，多个值用逗号分开；时间可用 > < >= <= 与 a..b。全角标点同样可用。
      区域与单位可写拼音首字母。每个词两种语言都认，大小写不分。


      """,
      """
      The filter language of the filter line, :cases, griddesk cases and saved filters

      Words are AND, | is or and binds less, ! is not, ( ) group, quotes keep a text together and
      look for it as it stands. field:value, several values with commas; times also take > < >= <=
      and ranges a..b. Places and units may be typed by their pinyin initials. Every word is
      understood in both languages and in either case.


      """)
    page += section(pick("用法", "examples"), filterLanguage)
    page += section(pick("时间", "times"), filterMoments)
    page += pick("字段", "fields") + "\n"
    for field in FilterField.allCases {
      let name = self.field(field) + example(of: field)
      page += "  " + padded(name, 30) + " " + meaning(of: field) + "\n"
      page += wrapped(pick("又名 ", "also ") + names(of: field).joined(separator: " "))
      let values = field.fixedValues(inChinese: language == .chinese)
      if !values.isEmpty { page += wrapped(pick("值 ", "values ") + values.joined(separator: " ")) }
    }
    return page
  }

  /// What days and times may be written like.
  var filterMoments: [(form: String, meaning: String)] {
    [
      (pick("2天 90分 1天12小时", "2d 90m 1d12h"), pick("时长", "a length of time")),
      (
        pick("今天 昨天 前天 明天", "today yesterday tomorrow"),
        pick("城市时区的一整天；今天-3 为三天前", "a day of the city's time zone; today-3 is three days ago")
      ),
      (
        pick("周一 星期日", "monday ... sunday"),
        pick("最近过去的那天；时限则为最近将来的", "the last of that name; of due the next")
      ),
      (
        pick("本周 上周 本月 上月", "this-week last-month"), pick("整周、整月", "a whole week or month")
      ),
      (
        "2026-11-01 11-01 2026-11",
        pick("日期，也可 11月1日；整月", "a date, of this year without one; a month")
      ),
      (
        pick("18:00 今天 18:00 18点", "18:00 today 18:00"),
        pick("时刻，单写即今天", "a time, of today by itself")
      ),
      (
        pick("现在 现在-2小时 下班", "now now-2h shift"),
        pick("此刻，之前之后，本班结束", "this moment, before or after it, the shift's end")
      ),
      (
        pick("受理:周一..今天 12:00", "opened:monday..today 12:00"),
        pick("两端都包含，可只写一端", "a range with both its ends; one may be left out")
      ),
    ]
  }

  /// Everything else that a field may be called.
  private func names(of field: FilterField) -> [String] {
    ([field.rawValue] + field.aliases).filter { $0 != self.field(field) }
  }

  private func section(_ title: String, _ rows: [(form: String, meaning: String)]) -> String {
    title + "\n" + rows.map { "  " + padded($0.form, 30) + " " + $0.meaning + "\n" }.joined() + "\n"
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - Width.of(text)))
  }

  /// Words in lines of at most 96 columns, under the meaning of a field.
  private func wrapped(_ text: String) -> String {
    let margin = String(repeating: " ", count: 33)
    var lines = [margin]
    for word in text.split(separator: " ") {
      if Width.of(lines[lines.count - 1]) + Width.of(String(word)) > 95, lines.last != margin {
        lines.append(margin)
      }
      let isFirst = lines[lines.count - 1] == margin
      lines[lines.count - 1] += (isFirst ? "" : " ") + word
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
