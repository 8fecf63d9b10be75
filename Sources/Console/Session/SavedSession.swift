import Cells
import Model

/// Where somebody was when the console was left, as a few lines of text: what the next start takes
/// up again. It holds no personal data: a filter that could name somebody is left out.
public struct SavedSession: Equatable, Sendable {
  /// What is said of a text that is no session: the first line that is wrong, from 1.
  public struct Fault: Error, Equatable, Sendable {
    /// The line.
    public let line: Int
  }

  /// A line that has to come first: a text of another kind, or of a later version, is not guessed at.
  private static let head = "griddesk session 1"
  /// No line is longer.
  private static let longest = 600

  /// The view.
  var view = ViewName.watch
  /// Whether the map of the Watch view has the keys.
  var isOnMap = false
  /// The language.
  public var language: Language?
  /// The theme.
  public var theme: String?
  /// Whether the mouse is used.
  public var usesMouse = false
  /// What the map counts.
  var mode = MapMode.open
  /// How near it is.
  var zoom = MapZoom.city
  /// Whether it shows the true outline.
  var isChart = false
  /// The place under its cursor.
  var place: PlaceCode?
  /// The filter of the list of cases, as it is written.
  var filter = ""
  /// The queue that was chosen.
  var queue: Queue?
  /// The selected case of that list, and of what is next to do.
  var selected: CaseID?
  /// The selected case of what is next to do.
  var next: CaseID?
  /// The place whose parts Patrol lists.
  var inside: PlaceCode?
  /// The place selected there.
  var patrolled: PlaceCode?

  /// Where somebody is.
  init(_ state: State) {
    let city = state.situation.city
    view = state.view
    isOnMap = state.panel == .map
    language = state.language
    theme = state.theme
    usesMouse = state.usesMouse
    mode = state.map.mode
    zoom = state.map.zoom
    isChart = state.map.isChart
    if city.grids.indices.contains(state.map.cursor) {
      place = city.grids[state.map.cursor].code
    }
    if case .queue(let chosen) = state.cases.chosen {
      queue = chosen
    } else if state.cases.query.filter.isImpersonal {
      filter = state.cases.filterText
    }
    if state.cases.isTouched { selected = state.cases.selected }
    if state.next.isTouched { next = state.next.selected }
    inside = state.browser.inside
    patrolled = state.browser.selected
  }

  /// The lines it is kept as.
  public var text: String {
    var lines = [SavedSession.head, "view " + view.word]
    if isOnMap { lines.append("panel map") }
    if let language { lines.append("language " + language.rawValue) }
    if let theme { lines.append("theme " + theme) }
    if usesMouse { lines.append("mouse on") }
    lines.append("map \(mode.rawValue) \(zoom.rawValue)" + (isChart ? " outline" : ""))
    if let place { lines.append("place \(place)") }
    if let queue { lines.append("queue " + queue.rawValue) }
    if !filter.isEmpty { lines.append("filter " + filter) }
    if let selected { lines.append("case \(selected.number)") }
    if let next { lines.append("next \(next.number)") }
    if let inside { lines.append("inside \(inside)") }
    if let patrolled { lines.append("patrol \(patrolled)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what was kept.
  ///
  /// - Throws: which line is wrong. Nothing of such a text is taken: half of where somebody was is
  ///   nowhere they know.
  public init(text: String) throws(Fault) {
    let lines = text.split(separator: "\n")
    guard lines.first ?? "" == SavedSession.head else { throw Fault(line: 1) }
    for (index, line) in lines.enumerated().dropFirst() {
      guard line.utf8.count <= SavedSession.longest, let blank = line.firstIndex(of: " "),
        take(line[..<blank], String(line[line.index(after: blank)...]))
      else { throw Fault(line: index + 1) }
    }
  }

  /// Takes a line in; false when it cannot be one.
  private mutating func take(_ key: Substring, _ value: String) -> Bool {
    guard TextGate.isClean(value) else { return false }
    switch key {
    case "view":
      guard let word = ViewName(word: value) else { return false }
      view = word
    case "panel": isOnMap = value == "map"
    case "language":
      language = Language(rawValue: value)
      return language != nil
    case "theme": theme = value
    case "mouse": usesMouse = value == "on"
    case "map": return takeMap(value)
    case "place":
      place = SavedSession.place(value)
      return place != nil
    case "queue":
      queue = Queue(rawValue: value)
      return queue != nil
    case "filter": filter = value
    case "case":
      selected = CaseID(text: value)
      return selected != nil
    case "next":
      next = CaseID(text: value)
      return next != nil
    case "inside":
      inside = SavedSession.place(value)
      return inside != nil
    case "patrol":
      patrolled = SavedSession.place(value)
      return patrolled != nil
    default: return false
    }
    return true
  }

  private mutating func takeMap(_ value: String) -> Bool {
    let words = value.split(separator: " ")
    guard words.count >= 2, let mode = MapMode(rawValue: String(words[0])),
      let level = Int(words[1]), let zoom = MapZoom(rawValue: level)
    else { return false }
    self.mode = mode
    self.zoom = zoom
    isChart = words.count > 2 && words[2] == "outline"
    return true
  }

  private static func place(_ text: String) -> PlaceCode? { Int64(text).flatMap { PlaceCode($0) } }
}
