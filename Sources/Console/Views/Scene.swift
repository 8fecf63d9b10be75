import Cells
import Model

/// What every view is given: the state, the words of its language, and where things stand. Shared,
/// since the state is large and every view and line holds the scene.
final class Scene: Sendable {
  /// Everything that is shown.
  let state: State
  /// The words of the language.
  let words: Words
  /// Where things stand.
  let layout: Layout

  /// What the panels are drawn from.
  let marks: PanelMarks?
  /// What the panels were drawn from that the frame shows already, so that only what differs has
  /// to be drawn; nil on an empty frame.
  let earlier: PanelMarks?

  /// The state as a scene on an empty frame, or on one that shows something like it.
  init(_ state: State, marks: PanelMarks? = nil, earlier: PanelMarks? = nil) {
    self.state = state
    self.marks = marks
    self.earlier = earlier
    words = Words(state.language, keymap: state.keymap)
    layout = Layout(of: state)
  }

  /// How the tables are wanted; one whose columns are being chosen as they would be.
  var tables: TableLayouts { state.shownTables }

  var city: City { state.situation.city }
  var zone: TimeZoneRules { state.situation.rulebook.zone }

  /// The columns that a text takes on the screen; counting stops beyond a limit.
  func columns(of text: String, limit: Int = .max) -> Int {
    Width.of(text, ambiguousWide: state.isAmbiguousWide, limit: limit)
  }

  /// A text broken into lines of a width.
  func wrapped(_ text: String, width: Int) -> [String] {
    Wrapping.lines(text, width: width, ambiguousWide: state.isAmbiguousWide)
  }

  /// What a question is about: a case, or the marked ones it stands for.
  func subject(_ id: CaseID) -> String {
    words.subject(id, marked: state.isForMarked ? state.marks.count : nil)
  }

  /// Text under a light.
  static func role(_ light: Light, quiet: Role = .text) -> Role {
    switch light {
    case .green: quiet
    case .yellow: .warn
    case .red: .late
    }
  }

  /// A round's status.
  static func role(_ status: RoundStatus) -> Role {
    switch status {
    case .due: .textDim
    case .underway: .busy
    case .done, .covered: .ok
    case .late: .warn
    case .missed: .late
    case .excused: .textDim
    }
  }

  /// The glyph of an urgency; a blank for the ordinary.
  static func glyph(_ urgency: Urgency, _ symbols: Symbols) -> String {
    switch urgency {
    case .emergency: String(Character(symbols.alarm))
    case .urgent: String(Character(symbols.attention))
    case .normal: " "
    }
  }

  /// The time left until a case's first limit, or until its caller has to be rung back; for a
  /// closed one that waits for nothing, when that was.
  func due(_ row: CaseRow) -> TextCell {
    if let light = row.callBackLight(at: state.now), let due = row.due {
      return left(until: due, light)
    }
    if let closed = row.item.closed {
      return TextCell(Figures.time(closed, now: state.now, zone), .textDim)
    }
    guard let due = row.deadlines.due else { return TextCell("-", .textDim) }
    return left(until: due, row.light(at: state.now))
  }

  /// A time left under a light: what is late has a minus, what is near its limit an exclamation
  /// mark, so that no colour is needed to see it.
  func left(until due: Instant, _ light: Light) -> TextCell {
    let text = Figures.left(due - state.minute)
    return switch light {
    case .green: TextCell(text)
    case .yellow: TextCell("!" + text, .warn)
    // In its first minute what is late would have none to show the minus of.
    case .red: TextCell(text.utf8.first == UInt8(ascii: "-") ? text : "-" + text, .late)
    }
  }

  /// A village's name without the word for its committee: 党家村委会 as 党家村.
  static func short(_ name: String) -> String {
    for (ending, dropped) in endings where name.utf8.count > ending.count {
      guard name.utf8.suffix(ending.count).elementsEqual(ending) else { continue }
      return String(name.unicodeScalars.dropLast(dropped))
    }
    return name
  }

  /// Endings of names as UTF-8, each with how many scalars at its end say nothing.
  private static let endings: [([UInt8], Int)] = [
    (Array("村委会".utf8), 2), (Array("村民委员会".utf8), 4), (Array("社区居委会".utf8), 3),
    (Array("社区居民委员会".utf8), 5),
  ]

  /// A grid with its village, short enough for a column: 党家村 G005.
  func grid(_ index: Int) -> String {
    Scene.short(city.village(ofGrid: index).name) + " " + city.grids[index].shortName
  }

  /// Where a case lies, short: its village, or that nobody knows.
  func place(_ item: Case) -> String {
    guard let grid = item.grid else { return words[.unlocated] }
    guard let index = city.gridIndex(grid) else { return grid.description }
    return Scene.short(city.village(ofGrid: index).name)
  }
}
