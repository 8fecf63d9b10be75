/// The words that the values of fields are made of, for messages and completion.
enum FilterWords {
  /// What `state:` takes besides the nodes.
  static let states = ["open", "late", "soon", "unlocated"]

  /// Chinese words for values; they mean the English ones.
  private static let chinese: [FilterField: [String: String]] = [
    .state: [
      "接件": "received", "认领": "claimed", "分派": "dispatched", "办理": "handling",
      "核查": "verifying", "结案": "closed", "在办": "open", "超期": "late", "临期": "soon",
      "未定位": "unlocated",
    ],
    .channel: [
      "巡查": "patrol", "热线": "hotline", "大厅": "hall", "微信群": "chat", "随手拍": "snap",
      "部门": "department", "媒体": "media", "交办": "above", "补录": "entry",
    ],
    .urgency: ["特急": "emergency", "紧急": "urgent", "一般": "normal"],
  ]

  /// The English word for a value in either language and either case.
  static func english(_ word: String, for field: FilterField) -> String {
    chinese[field]?[word] ?? word.lowercased()
  }

  /// Every value that a field may have in a city, in the order in which it is offered; empty
  /// where the city does not say.
  static func values(of field: FilterField, in city: City) -> [String] {
    switch field {
    case .state: Node.allCases.map(\.word) + states
    case .channel: Channel.allCases.map(\.rawValue)
    case .urgency: Urgency.allCases.map(\.word)
    case .mark: Marks.words.map(\.word)
    case .ontime: ["yes", "no"]
    case .age, .due: ["1h", "4h", "1d", "2d", "7d"]
    case .town: names(city.towns.map(\.name))
    case .village: names(city.villages.map(\.name))
    case .grid, .place:
      names(city.towns.map(\.name) + city.villages.map(\.name) + city.grids.map(\.name))
    case .holder:
      [Holder.city.text] + city.departments.map(\.code) + names(city.towns.map(\.name))
        + city.departments.map(\.chinese) + names(city.villages.map(\.name))
    case .category, .by, .number, .source, .text: []
    }
  }

  private static func names(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map(City.shortName(of:)).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension City {
  /// The desks and departments of a name: `city`, a place's name or code, a department's code or
  /// name in either language, or a holder written as in files (`dept:power`).
  func holders(named name: String) -> [Holder] {
    if let holder = Holder(text: name) {
      switch holder {
      case .city: return [holder]
      case .town(let code): return townIndex(code) == nil ? [] : [holder]
      case .village(let code): return villageIndex(code) == nil ? [] : [holder]
      case .department(let code): return department(code) == nil ? [] : [holder]
      }
    }
    let lower = name.lowercased()
    let offices = departments.filter {
      $0.code == lower || $0.chinese == name || $0.english.lowercased() == lower
    }
    return offices.map { .department($0.code) } + towns(named: name).map(Holder.town)
      + villages(named: name).map(Holder.village)
  }
}
