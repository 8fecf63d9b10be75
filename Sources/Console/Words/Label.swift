/// The fixed words of the screen: titles, column heads, units. Each in both languages, and none
/// anywhere else.
enum Label: CaseIterable, Sendable {
  case absent
  case actor
  case afternoon
  case afternoonRound
  case age
  case all
  case card
  case caseNumber
  case cases
  case category
  case away
  case begun
  case caller
  case channel
  case command
  case counting
  case coHandler
  case covered
  case data
  case deadline
  case demo
  case detail
  case carriedOut
  case done
  case doneBy
  case due
  case filter
  case found
  case goTo
  case grid
  case grids
  case happening
  case help
  case helpEmpty
  case helpKeys
  case holder
  case kind
  case late
  case leaves
  case lead
  case live
  case log
  case map
  case mark
  case marks
  case colour
  case share
  case lateShare
  case otherRound
  case morningTime
  case afternoonTime
  case slipTo
  case slipBy
  case slipSince
  case answerDue
  case marked
  case fits
  case fitsNot
  case refused
  case left
  case doIt
  case stop
  case missed
  case missingRounds
  case morning
  case morningRound
  case moves
  case needsApproval
  case newEvents
  case newRows
  case next
  case nextToDo
  case noLimit
  case noMatch
  case noneNear
  case takesNumber
  case nodeClock
  case nodeSince
  case notBegun
  case notFound
  case nobody
  case onTime
  case onlyReader
  case open
  case opened
  case orderDue
  case orderNewest
  case orderOldest
  case orderQueue
  case origin
  case overdue
  case day
  case hour
  case past
  case present
  case patrol
  case percentDone
  case place
  case places
  case own
  case palette
  case paletteEmpty
  case paletteNoWord
  case queue
  case queues
  case shared
  case reason
  case reading
  case remark
  case returns
  case reworks
  case round
  case rounds
  case stale
  case standIn
  case state
  case text
  case time
  case timeline
  case totalClock
  case tourSkip
  case town
  case unclaimed
  case uncovered
  case underway
  case unlocated
  case until
  case unverified
  case urgency
  case verified
  case village
  case views
  case waiting
  case watch
  case whole
  case whyDeadline
  case worker
  case excused
  case choose
  case leave
  case dueOrClosed
  case signs
  case closed
  case claimed
  case repairable
  // What a case carries beside the plain path.
  case callBack
  case calledBack
  case checked
  case coHandlers
  case confidential
  case corrections
  case extended
  case filed
  case frozen
  case joint
  case merged
  case mergedInto
  case missingUnits
  case outcome
  case paused
  case reopens
  case request
  case signedOn
  case slip
  case slips
  case standsStill
  case suspended
  case takenBack

  /// Chinese and English.
  var both: (chinese: String, english: String) {
    switch self {
    case .absent: ("缺勤", "away")
    case .actor: ("经办", "by")
    case .afternoon: ("午巡", "afternoon")
    case .afternoonRound: ("午巡", "afternoon round")
    case .age: ("已历时", "age")
    case .all: ("全部", "all")
    case .card: ("案件", "Case")
    case .caseNumber: ("案号", "case")
    case .cases: ("案件", "Cases")
    case .category: ("类别", "category")
    case .away: ("缺勤", "Away")
    case .begun: ("已开始", "begun")
    case .caller: ("来电人", "caller")
    case .channel: ("来源", "channel")
    case .claimed: ("认领人", "claimed by")
    case .choose: ("选定", "choose")
    case .closed: ("已结", "closed")
    case .command: ("命令", "command")
    case .coHandler: ("协办", "with")
    case .counting: ("统计中", "counting")
    case .covered: ("代巡", "covered")
    case .data: ("数据", "data")
    case .deadline: ("时限", "due")
    case .demo: ("演示 DEMO", "DEMO")
    case .detail: ("内容", "what")
    case .done: ("已巡", "done")
    case .carriedOut: ("已执行", "done")
    case .doneBy: ("办结单位", "done by")
    case .due: ("待巡", "due")
    case .dueOrClosed: ("时限/结案", "due/closed")
    case .excused: ("免巡", "excused")
    case .filter: ("筛选", "filter")
    case .found: ("发现", "found")
    case .goTo: ("前往", "Go to")
    case .grid: ("网格", "grid")
    case .grids: ("网格", "grids")
    case .happening: ("事件", "event")
    case .help: ("帮助", "Help")
    case .helpEmpty:
      (
        "没有匹配的说明：请改动所输入的字，Esc 显示全部",
        "Nothing of this kind: change what was typed, or Esc for all of it"
      )
    case .helpKeys: ("输入查找  Enter 执行  Esc 返回", "type to search  Enter does it  Esc back")
    case .holder: ("承办", "holder")
    case .kind: ("类型", "kind")
    case .late: ("超时", "late")
    case .leave: ("放弃", "leave")
    case .leaves: ("Esc 放弃", "Esc leaves")
    case .lead: ("主办", "lead")
    case .live: ("实时", "live")
    case .log: ("日志", "Log")
    case .map: ("地图", "Map")
    case .mark: ("标选", "mark")
    case .marks: ("标记", "marks")
    case .colour: ("颜色", "colour")
    case .share: ("占比", "share")
    case .lateShare: ("超时率", "late %")
    case .otherRound: ("另一轮", "other round")
    case .morningTime: ("晨巡时间", "morning time")
    case .afternoonTime: ("午巡时间", "afternoon time")
    case .slipTo: ("送达", "to")
    case .slipBy: ("签发", "sender")
    case .slipSince: ("发出", "since")
    case .answerDue: ("答复", "answer")
    case .marked: ("已标记", "marked")
    case .fits: ("可执行", "can be done")
    case .fitsNot: ("不可执行", "cannot")
    case .refused: ("被拒", "refused")
    case .left: ("剩余", "left")
    case .doIt: ("执行", "do it")
    case .stop: ("停止", "stop")
    case .missed: ("漏巡", "missed")
    case .missingRounds: ("未到岗 · 尚可补巡", "Missing, can still be reached")
    case .morning: ("晨巡", "morning")
    case .morningRound: ("晨巡", "morning round")
    case .moves: ("可用操作", "moves")
    case .needsApproval: ("须审批", "approval")
    case .newEvents: ("条新", "new")
    case .newRows: ("条新", "new")
    case .next: ("下一步", "next")
    case .nextToDo: ("待办", "Next to do")
    case .noLimit: ("无时限", "no limit")
    case .noMatch: ("无匹配", "No match")
    case .noneNear: ("附近没有相似案件，请输入案号", "None near by: type the case's number")
    case .takesNumber: ("Enter 取此案号", "Enter takes this number")
    case .nobody: ("无", "nobody")
    case .nodeClock: ("本环节", "this node")
    case .nodeSince: ("历时", "since")
    case .notBegun: ("未开始", "not begun")
    case .notFound: ("未找到", "not found")
    case .onTime: ("按时", "on time")
    case .onlyReader: ("只读", "read-only")
    case .open: ("在办", "open")
    case .opened: ("受理", "opened")
    case .orderDue: ("按时限", "by deadline")
    case .orderNewest: ("最新在前", "newest first")
    case .orderOldest: ("最早在前", "oldest first")
    case .orderQueue: ("按紧急与时限", "by urgency and deadline")
    case .origin: ("来源编号", "source")
    case .overdue: ("已超时", "overdue")
    case .day: ("天", "day")
    case .hour: ("小时", "hour")
    case .past: ("回看", "PAST")
    case .present: ("回到现在", "now")
    case .patrol: ("巡查", "Patrol")
    case .percentDone: ("完成率", "walked")
    case .place: ("地点", "place")
    case .places: ("区域", "places")
    case .queue: ("队列", "queue")
    case .queues: ("队列", "Queues")
    case .own: ("自存", "own")
    case .palette: ("操作与命令", "Actions and commands")
    case .paletteEmpty: ("没有匹配的操作或命令：请改动所输入的字", "Nothing is called so: change what was typed")
    case .paletteNoWord: ("没有匹配的选项：请改动所输入的字", "No such choice: change what was typed")
    case .shared: ("共用", "shared")
    case .reading: ("读取中", "reading")
    case .reason: ("原因", "reason")
    case .remark: ("备注", "remark")
    case .repairable: ("可补至", "until")
    case .returns: ("退回", "returns")
    case .reworks: ("返工", "reworks")
    case .round: ("轮次", "round")
    case .rounds: ("巡查", "rounds")
    case .signs: ("标识", "Signs")
    case .stale: ("画面已陈旧", "STALE")
    case .standIn: ("B角", "stand-in")
    case .state: ("环节", "state")
    case .text: ("诉求", "text")
    case .time: ("时间", "time")
    case .timeline: ("流程记录", "Timeline")
    case .totalClock: ("全程", "whole case")
    case .tourSkip: ("Esc 结束", "Esc ends the tour")
    case .town: ("镇街", "town")
    case .unclaimed: ("待认领", "unclaimed")
    case .uncovered: ("无人在岗", "uncovered")
    case .underway: ("在巡", "under way")
    case .unlocated: ("未定位", "unlocated")
    case .until: ("至", "until")
    case .unverified: ("未核查", "unverified")
    case .urgency: ("紧急", "urgency")
    case .verified: ("已核查", "verified")
    case .village: ("村社区", "village")
    case .views: ("视图", "views")
    case .waiting: ("等待", "waiting")
    case .watch: ("总览", "Watch")
    case .whole: ("全市", "city")
    case .worker: ("A角", "worker")
    case .callBack: ("回访", "call back")
    case .calledBack: ("已回访", "rung back")
    case .checked: ("立案核实", "checked")
    case .coHandlers: ("协办单位", "with")
    case .confidential: ("要求保密，不显示", "confidential: not shown")
    case .corrections: ("更正次数", "corrected")
    case .extended: ("延期", "extended")
    case .filed: ("立案", "filed")
    case .frozen: ("冻结", "frozen")
    case .joint: ("联合办理", "joint job")
    case .merged: ("并入本案", "took in")
    case .mergedInto: ("已并入", "merged in")
    case .missingUnits: ("未报到", "missing")
    case .outcome: ("结果", "outcome")
    case .paused: ("曾挂账", "suspended")
    case .reopens: ("重开", "reopened")
    case .request: ("待审批", "to approve")
    case .signedOn: ("已报到", "signed on")
    case .slip: ("督办", "slip")
    case .slips: ("督办次数", "slips")
    case .standsStill: ("停止计时", "its clocks stand still")
    case .suspended: ("挂账", "suspended")
    case .takenBack: ("已撤销", "undone")
    case .whyDeadline: ("时限由来", "Why this deadline?")
    }
  }
}
