import Model

/// Every column of every table, each once: the dialogue of columns, the commands and the file that
/// remembers tables all name them so.
public enum ColumnName: String, CaseIterable, Sendable {
  // Of a case.
  case urgency
  case number
  case marks
  case opened
  case text
  case place
  case town
  case grid
  case category
  case channel
  case step
  case state
  case holder
  case claimed
  case since
  case returns
  case reworks
  case closed
  case due
  // Of a slip.
  case colour
  case to
  case sender
  case sent
  case reply
  case answer
  // Of an event.
  case time
  case event
  case detail
  case actor
  // Of a place's rounds.
  case bar
  case grids
  case walked
  case done
  case covered
  case underway
  case pending
  case late
  case missed
  case excused
  case other
  // Of a grid's rounds.
  case kind
  case worker
  case standIn = "stand-in"
  case morning
  case morningTime = "morning-time"
  case afternoon
  case afternoonTime = "afternoon-time"
  case found
  case until

  /// What it is called, at its head and in the dialogue of columns.
  var title: Label {
    switch self {
    case .urgency: .urgency
    case .number: .caseNumber
    case .marks: .signs
    case .opened: .opened
    case .text: .text
    case .place: .village
    case .town: .town
    case .grid: .grid
    case .category: .category
    case .channel: .channel
    case .step: .next
    case .state, .reply: .state
    case .holder: .holder
    case .claimed: .claimed
    case .since: .nodeSince
    case .returns: .returns
    case .reworks: .reworks
    case .closed: .closed
    case .due: .deadline
    case .colour: .colour
    case .to: .slipTo
    case .sender: .slipBy
    case .sent: .slipSince
    case .answer: .answerDue
    case .time: .time
    case .event: .happening
    case .detail: .detail
    case .actor: .actor
    case .bar: .share
    case .grids: .grids
    case .walked: .percentDone
    case .done: .done
    case .covered: .covered
    case .underway: .underway
    case .pending: .due
    case .late: .late
    case .missed: .missed
    case .excused: .excused
    case .other: .otherRound
    case .kind: .kind
    case .worker: .worker
    case .standIn: .standIn
    case .morning: .morning
    case .morningTime: .morningTime
    case .afternoon: .afternoon
    case .afternoonTime: .afternoonTime
    case .found: .found
    case .until: .repairable
    }
  }

  /// What cases are sorted by under it; nil where it says nothing that could be ordered.
  var sortField: CaseSort.Field? { CaseSort.Field(rawValue: rawValue) }
}
