import Cells
import Model
import Testing

@testable import Console

/// Files of keys: what they change, and what is wrong with them.
struct KeymapTests {
  @Test func withoutAFileTheTableHolds() {
    for context in Context.allCases {
      for action in Action.actions(in: context) {
        for key in action.keys {
          #expect(Keymap.standard.meaning(of: [key], in: context) == .action(action))
        }
      }
    }
    #expect(KeymapReader("# nothing\n\n").keymap == .standard)
  }

  @Test func whatIsPrintedIsReadAsTheSame() {
    let reader = KeymapReader(Keymap.standard.written(in: .chinese))
    #expect(reader.problems.isEmpty && reader.keymap == .standard)
  }

  @Test func anActionGetsOtherKeysOrNone() {
    let keymap = KeymapReader(
      "close = X <F8>\nescalate =\nfind-case = # C-f\npage-down = <PageDown>\n"
    )
    .keymap
    #expect(keymap.text(.close) == "X <F8>" && keymap.hint(.close) == "X")
    #expect(keymap.meaning(of: [.character("x")], in: .cases) == .nothing)
    #expect(keymap.meaning(of: [.function(8)], in: .cases) == .action(.close))
    #expect(keymap.meaning(of: [.character("e")], in: .cases) == .nothing)
    #expect(keymap.text(.findCase) == "# C-f")
  }

  @Test func twoActionsChangePlaces() {
    let reader = KeymapReader("claim = x\nclose = c\n")
    #expect(reader.problems.isEmpty)
    #expect(reader.keymap.action(for: .character("x"), in: .cases) == .claim)
    #expect(reader.keymap.action(for: .character("c"), in: .card) == .close)
  }

  @Test func keysAreTypedOneAfterTheOther() {
    let keymap = KeymapReader("claim = ,c\nmark-all = ,aa C-k<Enter>\n").keymap
    #expect(keymap.meaning(of: [.character(",")], in: .cases) == .beginning)
    #expect(keymap.meaning(of: [.character(","), .character("c")], in: .cases) == .action(.claim))
    #expect(keymap.meaning(of: [.character(","), .character("x")], in: .cases) == .nothing)
    #expect(keymap.meaning(of: [.control("k"), .enter], in: .cases) == .action(.markAll))
    let next = keymap.following([.character(",")], in: .cases)
    #expect(next.map(\.key) == [.character("c"), .character("a")])
    #expect(next.map(\.action) == [.claim, nil])
  }

  @Test(
    "what is wrong is told with its line, and changes nothing",
    arguments: [
      ("close", 1, "close"), ("\nclaim = x", 2, "close"), ("clsoe = x", 1, "close"),
      ("close = <F99>", 1, "<F99>"), ("close = C-m", 1, "C-m"), ("close = xx\nnote = x", 2, "xx"),
      ("close = Y\nclose = Y", 2, "1"), ("quit =", 1, "quit"), ("close = <F9>", 1, "<F9>"),
    ])
  func faults(text: String, line: Int, part: String) throws {
    let reader = KeymapReader(text) { $0 != .function(9) }
    let problem = try #require(reader.problems.first)
    #expect(problem.line == line && reader.problems.count == 1)
    for language in Language.allCases {
      let sentence = Words(language).keymapProblem(problem, in: "keys")
      #expect(sentence.hasPrefix("keys:\(line)") && sentence.contains(part), "\(sentence)")
    }
    for context in Context.allCases {
      #expect(reader.keymap.action(for: .control("c"), in: context) == .quit)
    }
  }

  @Test func whateverTheFileEveryKeyMeansOneThing() {
    var random = SplitMix64(seed: 31)
    let names = Action.allCases.map(\.rawValue)
    let keys = ["x", "c", "gx", "g", "<F2>", "C-k", ",a", ",", "q", "C-c", "<Up>", ""]
    for _ in 0..<300 {
      let text = (0..<random.number(0...12)).map { _ in
        names[random.number(0...names.count - 1)] + " = "
          + (0..<random.number(0...2)).map { _ in keys[random.number(0...keys.count - 1)] }
          .joined(separator: " ")
      }.joined(separator: "\n")
      let keymap = KeymapReader(text).keymap
      for context in Context.allCases {
        var seen: [KeySequence: Action] = [:]
        for action in Action.actions(in: context) {
          for key in keymap.keys(of: action) {
            #expect(seen[key] == nil && !seen.keys.contains(where: key.isPrefix), "\(text)")
            seen[key] = action
            #expect(keymap.meaning(of: key.keys, in: context) == .action(action), "\(text)")
          }
        }
        #expect(seen.values.contains(.quit), "\(text)")
      }
    }
  }

  @Test func hintsHelpAndSentencesNameTheKeysInForce() {
    let keymap = KeymapReader("new-case = K\nhelp = H\nclose = ,x\n").keymap
    let desk = Hamlet.desk(cases: 3, width: 200, height: 60, keymap: keymap)
    desk.press("3")
    #expect(desk.row(-1).contains("K new") && desk.row(-1).contains("H help"))
    desk.press("N")
    #expect(desk.row(-2).contains("H shows the keys"))
    desk.press(",")
    #expect(desk.row(-1).contains("x close"))
    desk.press("K")
    #expect(desk.row(-2).contains(",K does nothing here"))
    desk.press("H")
    #expect(desk.text.contains("log a new case"))
  }

  @Test func whoLooksOnIsOfferedNothingThatChanges() {
    let desk = Hamlet.desk(cases: 3, width: 100, height: 30)
    desk.state.isReadOnly = true
    for view in ["1", "3", "<Enter>"] {
      desk.press(view)
      #expect(!desk.row(-1).contains("claim") && !desk.row(-1).contains("new"), "\(desk.row(-1))")
    }
    for key in ["c", ".", "o", "u", "N", "U"] {
      desk.press(key)
      #expect(desk.state.overlay == nil)
      #expect(desk.row(-2).contains("read-only"), "\(key): \(desk.row(-2))")
    }
    #expect(desk.state.orders.isEmpty)
  }
}
