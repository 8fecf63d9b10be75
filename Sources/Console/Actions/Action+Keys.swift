import Cells

extension Action {
  /// The keys that mean it unless a file of keys says otherwise, the one that hints show first.
  var keys: [Key] {
    switch self {
    case .up: [.up, .character("k")]
    case .down: [.down, .character("j")]
    case .left: [.left, .character("h")]
    case .right: [.right, .character("l")]
    case .pageUp: [.pageUp, .control("b")]
    case .pageDown: [.pageDown, .control("f")]
    case .home: [.home]
    case .end: [.end]
    case .open: [.enter]
    case .back: [.escape]
    case .nextPanel, .nextAbnormal: [.tab]
    case .previousPanel, .previousAbnormal: [.backTab]
    case .watchView: [.character("1")]
    case .mapView: [.character("2")]
    case .casesView: [.character("3")]
    case .patrolView: [.character("4")]
    case .logView: [.character("9")]
    case .usualStep: [.character(".")]
    case .claim: [.character("c")]
    case .dispatch: [.character("d")]
    case .escalate: [.character("e")]
    case .giveBack: [.character("r")]
    case .accept: [.character("a")]
    case .reportDone: [.character("f")]
    case .verify: [.character("v")]
    case .close: [.character("x")]
    case .note: [.character("n")]
    case .urge: [.character("u")]
    case .moves: [.character("o")]
    case .undo: [.character("U")]
    case .why: [.character("w")]
    case .mark: [.character(" ")]
    case .markRange: [.character("V")]
    case .markAll: [.character("A")]
    case .newCase: [.character("N")]
    case .filter: [.character("/")]
    case .queues: [.character("Q")]
    case .order: [.character("s")]
    case .columns: [.character("C")]
    case .preview: [.character("p")]
    case .grouping: [.character("G")]
    case .fullText: [.character("i")]
    case .copy: [.character("y")]
    case .mapMode: [.character("m")]
    case .zoom: [.character("z")]
    case .outline: [.character("Z")]
    case .goTo: [.character("g")]
    case .findCase: [.character("#")]
    case .earlier: [.character("[")]
    case .later: [.character("]")]
    case .dayEarlier: [.character("{")]
    case .dayLater: [.character("}")]
    case .momentOfEvent: [.character("@")]
    case .rules: [.character("W")]
    case .command: [.character(":")]
    case .help: [.character("?"), .function(1)]
    case .refresh: [.character("R")]
    case .pause: [.character("P")]
    case .language: [.character("L")]
    case .theme: [.character("T")]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .quit: [.character("q"), .control("c")]
    }
  }

  /// The actions of a context in the order of the table.
  static func actions(in context: Context) -> [Action] {
    byContext[context] ?? []
  }

  private static let byContext: [Context: [Action]] = {
    var table: [Context: [Action]] = [:]
    for context in Context.allCases {
      table[context] = allCases.filter { $0.contexts.contains(context) }
    }
    return table
  }()
}
