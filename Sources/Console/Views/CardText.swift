import Cells
import Model

/// What a card says, as lines of a width: first what is known, then what happened.
struct CardText {
  let scene: Scene
  let row: CaseRow
  let card: CaseCard?
  let width: Int
  /// Whether it stands beside a list.
  var isPreview = false
  /// Whether the usual moves are named with their keys.
  var hasMoves = true

  var words: Words { scene.words }
  var item: Case { row.item }
  var zone: TimeZoneRules { scene.zone }

  /// The labels' width: the widest of them in the language.
  private var labelWidth: Int {
    switch words.language {
    case .chinese: 9
    case .english: 11
    }
  }

  /// What was reported, where, whose it is, how far it is, until when.
  var facts: [Line] {
    let role = item.isOpen ? Scene.role(row.light(at: scene.state.now), quiet: .textStrong) : .text
    var lines: [Line] = scene.wrapped(isRevealed ? item.text : item.maskedText, width: width).map {
      [($0, role)]
    }
    lines.append([])
    lines.append(contentsOf: path)
    lines.append([])
    lines += clocks
    lines += waiting
    lines.append([])
    lines += origins
    lines.append([])
    lines += hands
    lines += history
    if !item.marks.isEmpty {
      let marks = Marks.words.filter { item.marks.contains($0.mark) }.map { words.mark($0.mark) }
      lines += field(.marks, marks.joined(separator: words.pick("，", ", ")), .warn)
    }
    if hasMoves, let next = nextMoves { lines += [[], next] }
    return lines
  }

  /// What happened, oldest first.
  var timeline: [Line] {
    guard let card else { return [[(words[.reading] + "...", .textDim)]] }
    var lines: [Line] = []
    let undone = card.timeline.undone
    let happeningWidth = happeningWidth(card.timeline)
    for logged in card.timeline {
      let event = logged.event
      let isUndone = undone.contains { $0.contains(logged.sequence) }
      let time = Figures.time(event.at, now: scene.state.now, zone)
      let happening = words.happening(event.fact)
      let head: Line = [
        (padded(time, 12), .textDim),
        (padded(happening, happeningWidth), isUndone ? .textDim : .textStrong),
        (words.person(event.actor, in: scene.city), .textDim),
        // What was taken back is told by a word, not by its dimness alone.
        (isUndone ? " (" + words[.takenBack] + ")" : "", .textDim),
      ]
      lines.append(head)
      let more = words.particulars(logged, in: scene.city, zone)
      guard !more.isEmpty, !isReceipt(event.fact) else { continue }
      lines += scene.wrapped(more, width: width - 2).map {
        [("  " + $0, isUndone ? .textDim : .text)]
      }
    }
    return lines
  }

  /// As wide as the widest happening of the case, and a blank; never so narrow that cards differ
  /// without need.
  private func happeningWidth(_ timeline: [LoggedEvent]) -> Int {
    let least = words.pick(9, 14)
    return timeline.reduce(least) { max($0, scene.columns(of: words.happening($1.event.fact)) + 1) }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + CardText.blanks[max(1, min(CardText.blanks.count - 1, width - scene.columns(of: text)))]
  }

  private func isReceipt(_ fact: Fact) -> Bool {
    if case .caseReceived = fact { return true }
    return false
  }

  /// The nodes as a line with the time spent in each, the present one strong.
  private var path: [Line] {
    let times = card.map { NodeTimes($0, now: scene.state.minute) }
    var lines: [Line] = []
    var line: Line = []
    var columns = 0
    for node in Node.allCases {
      let index = Int(node.rawValue)
      let isHere = node == item.node
      let isPast = times?.visited[index] ?? (node.rawValue < item.node.rawValue)
      var text = words.node(node)
      if let times, node != .closed, isPast || isHere {
        text += " " + Figures.duration(times.seconds[index])
      }
      if isHere { text = "[" + text + "]" }
      let taken = scene.columns(of: text) + 3
      if columns + taken > width, !line.isEmpty {
        lines.append(line)
        line = []
        columns = 0
      }
      if !lines.isEmpty || !line.isEmpty { line.append((" > ", .textDim)) }
      let role: Role = isHere ? .accent : isPast ? .text : .textDim
      line.append((text, role))
      columns += taken
    }
    lines.append(line)
    return lines
  }

  private var clocks: [Line] {
    let now = scene.state.now
    if let closed = item.closed {
      var text = Figures.full(closed, zone)
      if item.isSetAside {
        // What was set aside was not due: nobody was late or on time with it.
        text += "  -"
      } else if let due = row.deadlines.totalDue {
        text += "  " + words[row.isOnTime == true ? .onTime : .overdue]
        if closed > due { text += " " + Figures.duration(closed - due) }
      }
      return field(.closed, text, row.isOnTime == false ? .late : .ok)
    }
    if item.isSuspended { return field(.totalClock, words[.standsStill], .textDim) }
    return clock(.nodeClock, row.deadlines.nodeDue, row.deadlines.nodeWarn, now)
      + clock(.totalClock, row.deadlines.totalDue, row.deadlines.totalWarn, now)
  }

  private func clock(
    _ label: Label, _ due: Instant?, _ warn: Instant?, _ now: Instant
  ) -> [Line] {
    guard let due else { return field(label, words[.noLimit], .textDim) }
    let light = Deadlines(totalWarn: warn, totalDue: due).light(at: now)
    let left = scene.left(until: due, light)
    return field(label, Figures.full(due, zone) + "  " + left.text, left.role)
  }

  private var origins: [Line] {
    var lines = field(.opened, Figures.full(item.opened, zone), .text)
    lines += field(.channel, words.channel(item.channel), .text)
    if let origin = item.origin { lines += field(.origin, origin.source + "/" + origin.id, .text) }
    if !item.category.isEmpty {
      lines += field(.category, words.categoryLine(item.category), .text)
    }
    lines += field(.urgency, words.urgency(item.urgency), item.urgency == .normal ? .text : .warn)
    if let first = item.side.firstAsked {
      lines += field(words.field(.firstAsked), words.holder(first, in: scene.city), .text)
    }
    return lines + caller
  }

  private var hands: [Line] {
    var lines: [Line] = []
    if let grid = item.grid {
      var place = words.place(grid, in: scene.city)
      if let town = grid.ancestor(.town) { place = words.place(town, in: scene.city) + " " + place }
      lines += field(.place, place, .textStrong)
    } else {
      lines += field(.place, words[.unlocated], .warn)
    }
    var holder = words.holder(item.holder, in: scene.city)
    if !item.queue.isEmpty { holder += " / " + item.queue }
    lines += field(.holder, holder, .textStrong)
    if !item.claimedBy.isEmpty { lines += field(.claimed, item.claimedBy, .text) }
    if !item.doneBy.isEmpty {
      lines += field(.doneBy, words.person(item.doneBy, in: scene.city), .text)
    }
    if !item.remark.isEmpty { lines += field(.remark, item.maskedRemark, .text) }
    if item.returns > 0 { lines += field(.returns, String(item.returns), .warn) }
    if item.reworks > 0 { lines += field(.reworks, String(item.reworks), .warn) }
    return lines
  }

  /// The moves that are usual where it stands, with their keys, and the key of all others.
  private var nextMoves: Line? {
    var line: Line = []
    func add(_ key: String, _ word: String) {
      if !line.isEmpty { line.append(("   ", .text)) }
      line.append((key + " ", .key))
      line.append((word, .text))
    }
    for (index, word) in item.usualMoves(on: scene.state.occasion).enumerated() {
      guard let kind = MoveKind(rawValue: word),
        item.refusal(of: kind, on: scene.state.occasion) == nil
      else { continue }
      let action = Action.allCases.first { $0.move == kind } ?? (index == 0 ? .usualStep : nil)
      if let action { add(words.key(action), words.move(kind)) }
    }
    let more = words.hint(.moves) ?? ""
    if !line.isEmpty { add(words.key(.moves), more) }
    return line.isEmpty ? nil : line
  }

  func field(_ label: Label, _ text: String, _ role: Role) -> [Line] {
    field(words[label], text, role)
  }

  func field(_ name: String, _ text: String, _ role: Role) -> [Line] {
    let gap = CardText.blanks[
      max(1, min(CardText.blanks.count - 1, labelWidth - scene.columns(of: name)))]
    var lines: [Line] = []
    for part in scene.wrapped(text, width: max(2, width - labelWidth)) {
      lines.append(
        lines.isEmpty
          ? [(name, .textDim), (gap, .textDim), (part, role)]
          : [(CardText.blanks[labelWidth], .textDim), (part, role)])
    }
    return lines
  }

  /// So many blanks: short enough that none needs room of its own.
  private static let blanks = (0...15).map { String(repeating: " ", count: $0) }
}
