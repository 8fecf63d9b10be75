import Model

extension Words {
  /// A node's name (domain, section 3).
  func node(_ node: Node) -> String {
    switch node {
    case .received: pick("接件", "received")
    case .claimed: pick("认领", "claimed")
    case .dispatched: pick("分派", "dispatched")
    case .handling: pick("办理", "handling")
    case .verifying: pick("核查", "verifying")
    case .closed: pick("结案", "closed")
    }
  }

  /// What is to be done next at a node.
  func nextStep(_ item: Case) -> String {
    switch item.stage {
    case .received: pick("认领", "claim")
    case .claimed: pick("分派", "dispatch")
    case .dispatched: pick("接收", "accept")
    case .handling: pick("办理", "handle")
    case .verifying: pick("核查", "verify")
    case .verified: pick("结案", "close")
    case .suspended: pick("恢复", "resume")
    case .frozen: pick("裁定", "decide")
    case .closed: item.waits.contains(.callBack) ? pick("回访", "call") : pick("已结", "closed")
    case .setAside: pick("已结", "closed")
    }
  }

  /// A channel's name (domain, section 2).
  func channel(_ channel: Channel) -> String {
    switch channel {
    case .patrol: pick("网格巡查", "patrol")
    case .hotline: pick("8890热线", "hotline")
    case .hall: pick("服务大厅", "hall")
    case .chat: pick("微信群", "chat")
    case .snap: pick("随手拍", "snap")
    case .department: pick("部门检查", "department")
    case .media: pick("媒体", "media")
    case .above: pick("上级交办", "from above")
    case .entry: pick("补录", "entry")
    }
  }

  /// An urgency's name.
  func urgency(_ urgency: Urgency) -> String {
    switch urgency {
    case .emergency: pick("特急", "emergency")
    case .urgent: pick("紧急", "urgent")
    case .normal: pick("一般", "normal")
    }
  }

  /// A category's name, or that of a group of them; one that the tables do not know is its path.
  func category(_ path: String) -> String {
    if let known = CaseCategory.named(path) { return pick(known.chinese, known.english) }
    return switch path {
    case "utilities": pick("公用事业", "Utilities")
    case "roads": pick("道路设施", "Roads")
    case "environment": pick("环境卫生", "Environment")
    case "order": pick("城市秩序", "Order")
    case "housing": pick("房屋", "Housing")
    case "safety": pick("安全", "Safety")
    case "disputes": pick("矛盾纠纷", "Disputes")
    case "welfare": pick("民生救助", "Welfare")
    case "agriculture": pick("农业", "Agriculture")
    case "animals": pick("动物", "Animals")
    default: path
    }
  }

  /// A category by its path and, where it has one, its name.
  func categoryLine(_ path: String) -> String {
    let name = category(path)
    return name == path ? path : path + "  " + name
  }

  /// A verdict's name.
  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .fixed: pick("已解决", "fixed")
    case .notFixed: pick("未解决，返工", "not fixed: back to handling")
    case .cannotTell: pick("无法判断", "cannot tell")
    }
  }

  /// What was found on the spot before a case was filed.
  func finding(_ verdict: Verdict) -> String {
    switch verdict {
    case .fixed: pick("现场已无此问题", "no longer so")
    case .notFixed: pick("情况属实", "as reported")
    case .cannotTell: pick("无法判断", "cannot tell")
    }
  }

  /// A round's status (domain, section 1).
  func status(_ status: RoundStatus) -> String {
    switch status {
    case .due: self[.due]
    case .underway: self[.underway]
    case .done: self[.done]
    case .covered: self[.covered]
    case .late: self[.late]
    case .missed: self[.missed]
    case .excused: self[.excused]
    }
  }

  /// Which of the two rounds, short.
  func half(_ half: RoundHalf) -> String {
    switch half {
    case .morning: self[.morning]
    case .afternoon: self[.afternoon]
    }
  }

  /// Which of the two rounds, in the header.
  func round(_ half: RoundHalf) -> String {
    switch half {
    case .morning: self[.morningRound]
    case .afternoon: self[.afternoonRound]
    }
  }

  /// A grid's kind (domain, section 1).
  func kind(_ kind: GridKind) -> String {
    switch kind {
    case .urban: pick("城乡", "urban-rural")
    case .school: pick("学校", "school")
    case .enterprise: pick("企业", "enterprise")
    }
  }

  /// A holder's name.
  func holder(_ holder: Holder, in city: City) -> String {
    switch holder {
    case .city: pick("市中心", "city centre")
    case .town(let code), .village(let code): place(code, in: city)
    case .department(let code):
      city.department(code).map { pick($0.chinese, $0.english) } ?? code
    }
  }

  /// A place's name: a grid's with its village, `富丽社区 G017`.
  func place(_ code: PlaceCode, in city: City) -> String {
    switch code.level {
    case .city:
      return city.name
    case .town:
      return city.townIndex(code).map { city.towns[$0].name } ?? code.description
    case .village:
      return city.villageIndex(code).map { city.villages[$0].name } ?? code.description
    case .grid:
      guard let index = city.gridIndex(code) else { return code.description }
      return city.village(ofGrid: index).name + " " + city.grids[index].shortName
    }
  }

  /// What is odd about a case.
  func mark(_ mark: Marks) -> String {
    switch mark {
    case .spread: pick("网格为程序分配", "grid dealt by the program")
    case .closedBeforeOpened: pick("结案早于受理", "closed before opened")
    case .unverified: pick("未经核查结案", "closed without verification")
    case .imported: pick("外部导入", "taken over from another system")
    case .dueBeforeOpened: pick("时限早于受理", "due before opened")
    case .unreadableField: pick("部分字段无法读取", "a field could not be read")
    case .unknownGrid: pick("网格不存在", "named an unknown grid")
    case .lateEntry: pick("事后补录", "written down later")
    case .duplicate: pick("重复案件", "the same as another")
    default: Marks.words.filter { mark.contains($0.mark) }.map(\.word).joined(separator: " ")
    }
  }

  /// An order of the list of cases.
  func order(_ order: CaseQuery.Order) -> String {
    switch order {
    case .queue: self[.orderQueue]
    case .slips: pick("督办", "slips")
    case .newest: self[.orderNewest]
    case .oldest: self[.orderOldest]
    case .due: self[.orderDue]
    }
  }
}
