import Cells
import Model

/// Draws the state as lines of words instead of a frame of cells: for those who hear the screen and
/// for lines too bad for one. Colours and glyphs are told in words.
struct PlainView {
  let scene: Scene

  var state: State { scene.state }
  var words: Words { scene.words }

  /// What is on the screen; of the past, said first.
  var page: PlainPage {
    if let shown = state.plain {
      let lines = shown.copied.text.split(separator: "\n").map { tidy(String($0)) }
      return PlainPage(lines: lines)
    }
    var page = shown
    if let past = state.past {
      let moment = Figures.full(past.moment, scene.zone)
      page.lines.insert(words[.past] + " " + moment + aside(past), at: 0)
    }
    return page
  }

  /// How long ago the past was, and how one leaves it.
  private func aside(_ past: PastView) -> String {
    ", " + list([words.ago(past.clock - past.moment), words.leavesPast, words.missed(past.news)])
  }

  private var shown: PlainPage {
    if let overlay = state.overlay { return page(over: overlay) }
    if let card = state.card {
      var page = page(of: card)
      page.topic = "case " + card.id.text
      return page
    }
    switch state.view {
    case .watch: return watch
    case .map: return map
    case .cases: return cases
    case .patrol: return patrol
    case .log: return log
    }
  }

  /// The views, by the numbers that call them.
  var menu: PlainPage {
    var page = PlainPage()
    page.lines = [figures]
    for action in Action.allCases {
      guard let view = action.view else { continue }
      page.offers.append(
        .init(word: String(view.rawValue), text: words.view(view), keys: action.keys))
    }
    return page
  }

  /// The city in a line: how it stands, and how old that is.
  var figures: String {
    let total = state.situation.total
    let half = state.patrol.half
    let unclaimed = state.situation.nodes[Int(Node.received.rawValue)].open
    var name = scene.city.name
    if scene.city.isDemo { name += " (" + words[.demo] + ")" }
    var parts = [
      name, words.round(half) + " \(state.patrol.tallies[Int(half.rawValue)].percent)%",
      words[.open] + " " + Figures.count(total.open),
      words[.late] + " " + Figures.count(total.late),
      words[.unclaimed] + " " + Figures.count(unclaimed),
    ]
    if let newest = state.situation.newest {
      parts.append(words[.data] + " " + Figures.time(newest, now: state.now, scene.zone))
    }
    return list(parts)
  }

  /// Parts of a sentence one after the other, the empty ones left out.
  func list(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: words.pick("，", ", "))
  }

  /// A line of runs as words: a label and its value apart by a colon.
  func spoken(_ line: Line) -> String {
    let runs = line.map(\.text)
    let isField = runs.count == 3 && !runs[0].isEmpty && runs[1].allSatisfy { $0 == " " }
    return tidy(isField ? runs[0] + words.pick("：", ": ") + runs[2] : runs.joined())
  }

  /// Text without the blanks that only stand for columns.
  func tidy(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  /// The keys that move a selection from one line to another.
  static func steps(from here: Int, to there: Int) -> [Key] {
    [Key](repeating: there < here ? .up : .down, count: abs(there - here))
  }
}

extension Console {
  /// What the text mode says of a state.
  /// - Parameters:
  ///   - state: everything that is shown.
  ///   - isMenu: whether the views are offered instead of what one of them shows.
  /// - Returns: lines to read and answers to give.
  public static func plain(_ state: State, isMenu: Bool = false) -> PlainPage {
    let view = PlainView(scene: Scene(state))
    var page = isMenu ? view.menu : view.page
    page.lines = page.lines.map { TextGate.clean($0) }
    page.offers = page.offers.map {
      .init(word: $0.word, text: TextGate.clean($0.text), keys: $0.keys)
    }
    return page
  }
}
