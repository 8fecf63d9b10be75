import Testing

/// Where the terminal's own cursor stands: an input method opens its window there.
@Suite(.serialized) struct CaretTests {
  /// Each input: the keys that open it, and the keys that leave it again.
  private static let inputs: [(name: String, open: [String], leave: [String])] = [
    ("filter", ["3", "/"], ["Escape"]),
    ("command line", [":"], ["Escape", "Escape"]),
    ("note", ["3", "Down", "n"], ["Escape", "Escape"]),
    ("search of queues", ["Q"], ["Escape", "Escape"]),
    ("search of places", ["2", "g"], ["Escape", "Escape"]),
    ("new case", ["N"], ["C-u", "Escape"]),
    ("caller of a new case", ["N", "Tab", "Tab", "Tab", "Tab", "Tab", "C-u"], ["C-u", "Escape"]),
    ("moves", ["3", "Down", "o"], ["Escape", "Escape"]),
    ("rules", ["W"], ["Escape", "Escape"]),
  ]

  @Test(arguments: [[], ["--ambiguous", "wide"]])
  func theCursorStandsWhereTheNextCharacterGoes(options: [String]) throws {
    let city = try SmallCity()
    _ = try city.feed(id: "one", text: "河口镇停电")
    _ = try city.feed(id: "two", text: "路灯不亮")
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.start(on: city.store, (["--lang", "zh"] + options).joined(separator: " "))
    for input in Self.inputs {
      for key in input.open { try terminal.press(key) }
      for typed in ["a", "河b口", "前"] {
        try terminal.insert(typed)
      }
      try terminal.wait(until: "\(input.name): the caret follows what is typed") {
        try Self.stands($0, after: "a河b口前")
      }
      // Two steps back, over a wide character and another.
      try terminal.press("Left", "Left")
      try terminal.wait(until: "\(input.name): the caret goes back") {
        try Self.stands($0, after: "a河b", before: "口前")
      }
      for key in input.leave { try terminal.press(key) }
    }
    try terminal.press("Escape", "q")
    try terminal.waitForShell()
  }

  /// Whether the cursor shows, right behind one text and before the other.
  private static func stands(
    _ terminal: TerminalSession, after text: String, before rest: String = ""
  ) throws -> Bool {
    let place = try terminal.cursor()
    let rows = try terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)
    guard place.isShown, rows.indices.contains(place.row) else { return false }
    var columns = 0
    var left = ""
    for character in rows[place.row] where columns < place.column {
      left.append(character)
      columns += character.isASCII || character == "│" ? 1 : 2
    }
    let right = rows[place.row].dropFirst(left.count)
    return columns == place.column && left.hasSuffix(text) && right.hasPrefix(rest)
  }
}
