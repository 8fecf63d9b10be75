import Cells
import Model

/// The title line: which city, how it stands, how old the picture is. When the store cannot be
/// read, a banner covers it.
struct HeaderLine {
  let scene: Scene

  func draw(_ painter: inout Painter) {
    let row = scene.layout.header
    if case .stale(let since, let trouble) = scene.state.health {
      drawBanner(&painter, row, since, trouble)
      return
    }
    if let past = scene.state.past {
      PastLine(scene: scene, past: past).draw(&painter)
      return
    }
    if let pause = scene.state.pause {
      drawPause(&painter, row, pause)
      return
    }
    painter.fill(row, role: .header)
    let right = rightRuns(painter)
    let rightWidth = width(right, painter)
    var runs: [(String, Role)] = []
    let parts = leftParts
    for index in fitting(row.width - rightWidth - 3, parts, painter) {
      if !runs.isEmpty { runs.append(("  ", .header)) }
      runs += parts[index]
    }
    draw(runs, &painter, x: 1, y: row.y)
    draw(right, &painter, x: row.right - rightWidth - 1, y: row.y)
  }

  /// The parts at the left that a width has room for, by their places. Slips and approvals go
  /// first, then the round; what is late goes last.
  private func fitting(
    _ room: Int, _ parts: [[(String, Role)]], _ painter: Painter
  ) -> [Int] {
    let widths = parts.map { width($0, painter) + 2 }
    var kept = Set(parts.indices)
    for index in (5..<max(5, parts.count)).reversed() + [1, 4, 2, 3] {
      guard kept.reduce(-2, { $0 + widths[$1] }) > room else { break }
      kept.remove(index)
    }
    return parts.indices.filter(kept.contains)
  }

  /// The view that says more about what stands in a column: the city's name stands for Watch, a
  /// round for Patrol, cases for their list, the age of the data for the log. Nil where nothing
  /// stands, or a banner does.
  func view(at x: Int) -> ViewName? {
    let state = scene.state
    guard state.health == .live, state.past == nil, state.pause == nil else { return nil }
    let painter = Painter(
      size: Size(width: 0, height: 0), symbols: state.showsASCII ? .ascii : .unicode,
      ambiguousWide: state.isAmbiguousWide)
    let row = scene.layout.header
    let rightWidth = width(rightRuns(painter), painter)
    if x >= row.right - rightWidth - 1 { return state.waitingSince == nil ? .log : nil }
    let parts = leftParts
    var start = 1
    for index in fitting(row.width - rightWidth - 3, parts, painter) {
      let end = start + width(parts[index], painter)
      if (start..<end).contains(x) { return index == 0 ? .watch : index == 1 ? .patrol : .cases }
      start = end + 2
    }
    return nil
  }

  /// The parts at the left in their order: city, round, open, late, unclaimed.
  private var leftParts: [[(String, Role)]] {
    let state = scene.state
    let words = scene.words
    let total = state.situation.total
    let half = state.patrol.half
    let percent = state.patrol.tallies[Int(half.rawValue)].percent
    let isNarrow = scene.layout.size.width < 120
    var city: [(String, Role)] = [(scene.city.name, .textStrong)]
    if !isNarrow { city.insert(("GridDesk ", .title), at: 0) }
    if scene.city.isDemo { city += [(" ", .header), (" " + words[.demo] + " ", .demo)] }
    let unclaimed = state.situation.nodes[Int(Node.received.rawValue)].open
    return [
      city,
      [
        ((isNarrow ? words.half(half) : words.round(half)) + " ", .textDim),
        (String(percent) + "%", .textStrong),
      ],
      [(words[.open] + " ", .textDim), (Figures.count(total.open), .textStrong)],
      [
        (words[.late] + " ", .textDim),
        (Figures.count(total.late), total.late > 0 ? .late : .textStrong),
      ],
      [
        (words[.unclaimed] + " ", .textDim),
        (Figures.count(unclaimed), unclaimed > 0 ? .warn : .textStrong),
      ],
    ] + waits(.approvals, .approval) + waits(.slips, .slip)
  }

  /// How many cases wait for something; nothing where none does.
  private func waits(_ queue: Queue, _ wait: Waits) -> [[(String, Role)]] {
    let count = scene.state.situation.waits[wait]
    guard count > 0 else { return [] }
    return [[(scene.words.queue(queue) + " ", .textDim), (Figures.count(count), .warn)]]
  }

  private func rightRuns(_ painter: Painter) -> [(String, Role)] {
    let state = scene.state
    let words = scene.words
    let clock = Figures.clock(state.now, scene.zone)
    if let journey = state.journey {
      return [
        (words.lookingBack(journey.percent, for: state.now - journey.since), .warn),
        ("  ", .header), (clock, .textStrong),
      ]
    }
    if let since = state.waitingSince {
      return [
        (words[.waiting] + " " + words.seconds(state.now - since), .warn), ("  ", .header),
        (clock, .textStrong),
      ]
    }
    var runs: [(String, Role)] = []
    if let newest = state.situation.newest, scene.layout.size.width >= 72 {
      let time =
        state.now - newest < 86_400
        ? Figures.clock(newest, scene.zone) : Figures.time(newest, now: state.now, scene.zone)
      // Both times change together, so they have one role: what is written with one set of colours
      // is shorter.
      runs += [(words[.data] + " ", .textDim), (time + "  ", .textStrong)]
    }
    runs += [
      (clock + " ", .textStrong),
      (String(Character(painter.symbols.bullet)) + " " + words[.live], .live),
    ]
    return runs
  }

  /// Draws runs on the line's ground; the badge of a demo keeps its own.
  private func draw(_ runs: [(String, Role)], _ painter: inout Painter, x: Int, y: Int) {
    var x = x
    for (text, role) in runs {
      x += painter.text(text, x: x, y: y, role: role, ground: role == .demo ? .text : .header)
    }
  }

  private func drawBanner(
    _ painter: inout Painter, _ row: Rect, _ since: Instant, _ trouble: StoreTrouble
  ) {
    let state = scene.state
    painter.fill(row, role: .stale)
    let age = scene.words.seconds(state.clock - since)
    var line = scene.words[.stale] + " " + age
    if let newest = state.situation.newest {
      line += "  " + scene.words[.data] + " " + Figures.clock(newest, scene.zone)
    }
    line += "  " + scene.words.trouble(trouble)
    drawBanner(&painter, row, line)
  }

  /// A picture that stands still must not look live.
  private func drawPause(_ painter: inout Painter, _ row: Rect, _ pause: Pause) {
    painter.fill(row, role: .stale)
    let words = scene.words
    let line = words.paused(for: pause.now - pause.since, news: pause.news)
    drawBanner(
      &painter, row, line + "  " + words[.data] + " " + Figures.clock(pause.since, scene.zone))
  }

  private func drawBanner(_ painter: inout Painter, _ row: Rect, _ line: String) {
    let clock = Figures.clock(scene.state.clock, scene.zone)
    painter.text(line, x: 1, y: row.y, role: .stale, width: max(0, row.width - clock.count - 3))
    painter.text(clock, x: row.right - clock.count - 1, y: row.y, role: .stale)
  }

  private func width(_ runs: [(String, Role)], _ painter: Painter) -> Int {
    runs.reduce(0) { $0 + painter.columns(of: $1.0) }
  }
}
