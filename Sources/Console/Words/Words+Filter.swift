import Model

extension Words {
  /// What is wrong with a filter, where, and what would be right.
  public func filterError(_ error: FilterError) -> String {
    let place = pick("第\(error.position + 1)字：", "at \(error.position + 1): ")
    return switch error {
    case .unknownField(let name, _, let near):
      place + pick("没有字段 \(name)", "there is no field \(name)") + nearest(near)
    case .unknownValue(let value, let field, _, let near):
      place
        + pick("\(field.rawValue) 没有 \(value)", "\(field.rawValue) has no \(value)")
        + nearest(near)
    case .missingValue(let field, _):
      place + pick("\(field.rawValue) 之后缺少值", "a value has to follow \(field.rawValue)")
    case .wrongComparison(let field, _, let allowed):
      place
        + pick("\(field.rawValue) 应写作 ", "\(field.rawValue) is written with ")
        + allowed.joined(separator: pick(" 或 ", " or "))
    case .unclosedQuote:
      place + pick("引号未闭合", "the quotation is not closed")
    case .unclosedGroup:
      place + pick("括号未闭合", "the parenthesis is not closed")
    case .unopenedGroup:
      place + pick("多余的右括号", "a ) without its (")
    case .missingPart:
      place + pick("此处缺少条件", "a condition is missing here")
    case .tooComplex:
      place + pick("条件过多", "too many conditions")
    }
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
      ("state:handling", pick("环节；也可直接写 late、open", "the node; also plain late, open")),
      ("town:高坎 | grid:G017", pick("区域；| 为“或”", "a place; | is or")),
      ("!channel:hotline", pick("! 为“非”", "! is not")),
      ("age>2d due<4h", pick("已历时、剩余时间", "time since opened, time left")),
      ("holder:power by:li", pick("承办单位、认领人", "whose hands, who claimed it")),
    ]
  }
}
