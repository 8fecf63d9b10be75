import Model

extension Words {
  /// Why a list is empty, and what to do.
  func empty(_ reason: EmptyList, in city: City, _ zone: TimeZoneRules) -> String {
    switch reason {
    case .nothingToDo:
      pick(
        "没有在办案件，无须处理。\(key(.newCase)) 登记新案件，\(key(.casesView)) 后输入 \(key(.filter)) 可查已结案件",
        "No case is open: nothing is to be done. \(key(.newCase)) logs a new one; in "
          + "\(self[.cases]) (\(key(.casesView))) \(key(.filter)) finds closed ones")
    case .nothingInOwnPlaces:
      pick(
        "本级辖区没有在办案件；其他区域的案件须由该单位的角色查看，由管理员授予",
        "No case is open in your own places; those of others need a role there, which an "
          + "administrator gives")
    case .noCases:
      pick(
        "还没有案件：\(key(.newCase)) 登记，或用 griddesk feed 接入",
        "No case has come in yet: \(key(.newCase)) logs one, griddesk feed lets them in")
    case .queue(let queue):
      queueIsEmpty(queue)
        + pick(
          "。\(key(.queues)) 换队列，\(key(.back)) 显示全部",
          ". \(key(.queues)) chooses another queue, \(key(.back)) shows all cases")
    case .town(let code, let isLate):
      pick(
        "\(place(code, in: city))没有\(isLate ? "超时" : "在办")案件。\(key(.queues)) 换一个，\(key(.back)) 显示全部",
        "\(place(code, in: city)) has no \(isLate ? "late" : "open") case. \(key(.queues)) "
          + "chooses another, \(key(.back)) shows all cases")
    case .saved(let name):
      pick(
        "“\(name)”现无案件。\(key(.queues)) 换一个，\(key(.back)) 显示全部",
        "No case passes “\(name)” now. \(key(.queues)) chooses another, \(key(.back)) shows all cases"
      )
    case .filtered(let holdsClosed):
      pick(
        "没有符合条件的案件。\(key(.filter)) 修改条件，\(key(.back)) 显示全部"
          + (holdsClosed ? "" : "；只查了在办案件，加上“已结”可查已结案件"),
        "No case passes this filter. \(key(.filter)) changes it, \(key(.back)) drops it"
          + (holdsClosed ? "" : "; only open cases were looked through: add closed for the others"))
    case .noEvents:
      pick(
        "还没有记录：案件和巡查一有动静就会出现在这里",
        "Nothing has happened yet: what is done with cases and rounds appears here")
    case .noSuchEvent:
      pick(
        "没有符合条件的记录。每个词都须出现；\(key(.filter)) 修改，\(key(.back)) 显示全部",
        "No event has all of these words. \(key(.filter)) changes them, \(key(.back)) shows all")
    case .beforeRound(let half, let opens):
      pick(
        "\(round(half)) \(Figures.minute(opens, zone)) 开始，此前无人缺巡",
        "The \(round(half)) round begins at \(Figures.minute(opens, zone)): nobody can be missing "
          + "before")
    case .inRound(let half, let closes):
      pick(
        "无人缺巡。\(round(half)) \(Figures.minute(closes, zone)) 结束，未巡的届时列在这里",
        "Nobody is missing. The \(round(half)) round ends at \(Figures.minute(closes, zone)); who "
          + "has not walked by then is listed here")
    case .afterRounds:
      pick(
        "今日巡查已结束，漏巡已无法补巡；各网格结果见左侧列表",
        "Today's rounds are over and nothing can be made good any more; the list of places shows "
          + "what was missed")
    case .noRounds:
      pick(
        "本市未设此轮巡查：可在 \(key(.rules)) 的日历与参数中查看",
        "The city has no round at this half of the day: \(key(.rules)) shows its rules")
    case .nobodyAway:
      pick("无人缺勤：所有网格都由 A 角巡查", "Nobody is away: every grid has its own worker")
    case .noPlaces:
      pick(
        "没有区域：建库时用 griddesk init --towns --villages 导入",
        "The city has no places: griddesk init --towns --villages brings them in")
    case .noChoice:
      pick("没有匹配的选项：请改动所输入的字，C-u 清空", "Nothing here is called so: change it, C-u empties the line")
    case .noPlaceToChoose:
      pick(
        "没有此名称的区域：可输入名称、拼音首字母或编码，C-u 清空",
        "No place is called so: type a name, its pinyin initials or a code; C-u empties the line")
    case .noQueueToChoose:
      pick(
        "没有此名称的队列：C-u 显示全部，:save 可保存当前筛选",
        "No queue is called so: C-u shows them all, :save keeps a filter under a name")
    case .noMove:
      pick(
        "此案没有可用的操作：可输入其他名称，Esc 返回",
        "No move of this case is called so: change it, C-u shows all that can be made")
    case .similarWithoutPlace:
      pick("填写地点后，此处列出附近案件", "Say where it is, and cases near by are listed")
    case .nothingSimilar:
      pick("附近没有相似案件，可直接保存", "None near by: save it as a case of its own")
    }
  }

  /// What it means that a queue is empty.
  private func queueIsEmpty(_ queue: Queue) -> String {
    switch queue {
    case .mine: pick("您手中没有在办案件", "No open case is in your hands")
    case .unclaimed: pick("没有案件等待认领", "No case waits to be claimed")
    case .toDispatch: pick("没有案件等待分派", "No case waits to be dispatched")
    case .toVerify: pick("没有案件等待核查", "No case waits to be verified")
    case .toCallBack: pick("没有来电人需要回访", "No caller waits to be rung")
    case .approvals: pick("没有申请等待审批", "Nothing waits for an approval")
    case .slips: pick("没有督办单等待答复", "No slip waits for its answer")
    case .late: pick("没有超时案件", "No case is late")
    case .lateThisShift: pick("没有案件将在本班内超时", "No case will be late by the end of this shift")
    case .suspended: pick("没有挂账案件", "No case is suspended")
    case .unlocated: pick("所有案件都已定位", "Every case is located")
    case .jointJobs: pick("没有联合办理等待报到", "No joint job waits for a sign-on")
    case .frozen: pick("没有案件等待裁定", "No case waits for a decision whose it is")
    }
  }
}
