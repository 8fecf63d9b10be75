import Model

extension Words {
  /// What the message line says about taking a report down.
  func intake(_ notice: IntakeNotice) -> String {
    switch notice {
    case .underway: pick("正在保存新案件...", "saving the new case ...")
    case .logged(let id, let other?):
      pick("\(id.text) 已接件，并入 \(other.text)", "\(id.text): saved, merged into \(other.text)")
    case .logged(let id, nil): pick("\(id.text) 已接件", "\(id.text): saved")
    case .draftOffered:
      pick("已恢复未保存的草稿，C-x 丢弃", "an unsaved draft is back; C-x throws it away")
    case .draftKept: pick("已留存草稿，N 继续", "kept as a draft; N goes on with it")
    case .draftDiscarded: pick("草稿已丢弃", "the draft is thrown away")
    case .discardTwice: pick("再按一次 C-x 丢弃", "press C-x again to throw it away")
    case .nothingSimilar: pick("没有可并入的案件", "there is no case to merge into")
    case .problem(.textNeeded): pick("请先填写诉求", "what is reported comes first")
    case .problem(.unknownPlace(let name)):
      pick("没有名为 \(name) 的区域", "no place is called \(name)")
    case .problem(.unknownTime(let text)):
      pick(
        "无法识别时间 \(text)，如 9:30 或 11-20 09:30",
        "\(text) is no time; write 9:30 or 11-20 09:30")
    case .problem(.timeAhead): pick("时间晚于现在", "that time has not come yet")
    }
  }

  /// Why a report was merged as it came in.
  var reportedAgain: String { pick("同一事项再次反映", "the same matter reported again") }

  /// The title of the form.
  var newCase: String { pick("新案件", "New case") }

  /// The title of what may be the same matter.
  var similarCases: String { pick("是否重复", "The same matter?") }

  /// What a field of the form is called.
  func field(_ field: IntakeField) -> String {
    switch field {
    case .text: self[.text]
    case .place: self[.place]
    case .category: self[.category]
    case .urgency: self[.urgency]
    case .channel: self[.channel]
    case .name: pick("姓名", "caller")
    case .phone: pick("电话", "phone")
    case .time: pick("发生时间", "happened")
    case .confidential: pick("保密", "private")
    case .firstAsked: pick("首问单位", "first desk")
    }
  }

  /// What an empty field means; empty where it means nothing.
  func emptyField(_ field: IntakeField) -> String {
    switch field {
    case .time: pick("现在", "now")
    case .place: self[.unlocated]
    case .text, .category, .urgency, .channel, .name, .phone, .confidential, .firstAsked: ""
    }
  }

  /// What can be chosen in a field.
  func choice(_ choice: IntakeChoice, in city: City) -> String {
    switch choice {
    case .grid(let code):
      grid(code, in: city)
    case .category(let path):
      CaseCategory.named(path).map { pick($0.chinese, $0.english) } ?? path
    case .urgency(let value): urgency(value)
    case .channel(let value): channel(value)
    case .flag(let value): value ? pick("是", "yes") : pick("否", "no")
    case .unit(let unit): unit.map { holder($0, in: city) } ?? "-"
    }
  }

  /// What stands beside a choice: the town of a grid, the path of a category.
  func beside(_ choice: IntakeChoice, in city: City) -> String {
    switch choice {
    case .grid(let code): code.ancestor(.town).map { place($0, in: city) } ?? ""
    case .category(let path): path
    case .urgency, .channel, .flag, .unit: ""
    }
  }

  /// A grid as the form shows it: its village and number, and its own name where it has one.
  func grid(_ code: PlaceCode, in city: City) -> String {
    guard let index = city.gridIndex(code) else { return code.description }
    let name = city.grids[index].name
    return Scene.short(city.village(ofGrid: index).name) + " " + city.grids[index].shortName
      + (name.isEmpty ? "" : " " + name)
  }

  /// How many cases the caller had before.
  func callerBefore(_ count: Int) -> String {
    let number =
      count >= SimilarCases.mostCounted ? Figures.count(count) + "+" : Figures.count(count)
    return pick("此号码来件 \(number)", "this number before: \(number)")
  }

  /// How near and how recent the similar cases are.
  func nearBy(metres: Int, hours: Int) -> String {
    pick("同网格或 \(metres) 米内，\(hours) 小时", "same grid or \(metres) m, \(hours) h")
  }
}
