/// A category that cases are sorted into, with the words that reports of it use.
public struct CaseCategory: Equatable, Sendable {
  /// The path, such as `utilities/power`.
  public let path: String
  /// The name in Chinese.
  public let chinese: String
  /// The name in English.
  public let english: String
  /// Words of reports in Chinese and English, lower case, with bars between: they are taken apart
  /// when a report is looked through, not when a name is looked up.
  private let reports: String

  init(_ path: String, _ chinese: String, _ english: String, _ words: String) {
    self.path = path
    self.chinese = chinese
    self.english = english
    reports = words
  }

  /// The words of reports one by one.
  var words: [String] { reports.split(separator: "|").map(String.init) }

  /// The category of a path; nil for one that is not in the table.
  public static func named(_ path: String) -> CaseCategory? {
    all.first { $0.path == path }
  }

  /// The categories whose words a report uses, the likeliest first: longer words say more than
  /// shorter ones, and more words more than one.
  public static func proposed(for text: String) -> [CaseCategory] {
    let text = text.lowercased()
    var found: [(category: CaseCategory, weight: Int)] = []
    for category in all {
      var weight = 0
      for word in category.words where Needle(word).occurs(in: text) { weight += word.utf8.count }
      if weight > 0 { found.append((category, weight)) }
    }
    return found.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element.category)
  }

  /// The categories that a word typed in their field may mean: a part of the path or of a name, or
  /// the beginning of the Chinese name's pinyin initials.
  public static func search(_ text: String) -> [CaseCategory] {
    let needle = Needle(text)
    let initials = text.lowercased()
    var ranks: [[CaseCategory]] = [[], []]
    for category in all {
      let parts = category.path.split(separator: "/").map(String.init)
      if ([category.path, category.chinese, category.english] + parts).contains(
        where: needle.begins)
        || Pinyin.spellings(of: category.chinese).contains(where: { $0.hasPrefix(initials) })
      {
        ranks[0].append(category)
      } else if [category.path, category.chinese, category.english].contains(
        where: needle.occurs)
        || category.words.contains(where: needle.begins)
      {
        ranks[1].append(category)
      }
    }
    return ranks[0] + ranks[1]
  }

  /// How much a report presses by its words: danger to life or property is an emergency, a utility
  /// that is out is urgent.
  public static func urgency(of text: String) -> Urgency {
    let text = text.lowercased()
    func says(_ words: String) -> Bool {
      words.split(separator: "|").contains { Needle($0).occurs(in: text) }
    }
    if says(dangers) { return .emergency }
    return says(outages) ? .urgent : .normal
  }

  private static let dangers =
    "燃气味|煤气味|漏气|着火|起火|冒火|火灾|爆炸|触电|电线垂|电线掉|裸露电线|被困|塌方|要倒|随时可能倒|smell of gas|gas leak"
    + "|on fire|explosion|electrocut|live wire|trapped|collaps"
  private static let outages =
    "停电|停水|断电|断水|爆裂|漏水|井盖缺|井盖丢|没有井盖|供暖不热|消防通道|消防栓|积水|power cut|no power|outage|no water"
    + "|burst|manhole|no heat|hydrant"
}
