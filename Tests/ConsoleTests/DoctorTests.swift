import Cells
import Testing

@testable import Console

/// What `griddesk doctor` says of what it finds.
struct DoctorTests {
  /// Every finding that there is, each with the verdict it has to have.
  static let terminal: [(TerminalFinding, Finding.Verdict)] = [
    (.noTerminal, .advice), (.unusable("x"), .fault), (.size(Size(width: 80, height: 24)), .good),
    (.size(Size(width: 59, height: 16)), .fault), (.colours(.mono, isRefused: true), .good),
    (.colours(.mono, isRefused: false), .advice), (.colours(.colours8, isRefused: false), .good),
    (.colours(.indexed256, isRefused: false), .good),
    (.colours(.trueColour, isRefused: false), .good),
    (.encoding(locale: "C.UTF-8", isUTF8: true), .good),
    (.encoding(locale: "C", isUTF8: false), .advice),
    (.latency(median: 800, worst: 1_250, of: 21), .good),
    (.latency(median: 250_000, worst: 900_000, of: 21), .advice),
  ]

  static let widths: [(WidthFinding, Finding.Verdict)] = [
    (.silent, .advice), (.ambiguous(isWide: false, setting: false), .good),
    (.ambiguous(isWide: true, setting: true), .good),
    (.ambiguous(isWide: true, setting: false), .fault),
    (.ambiguous(isWide: false, setting: true), .fault),
    (.ambiguousMixed(others: ["→"], setting: false), .fault), (.widths(6), .good),
    (.width(.rare, found: 2, counted: 4), .fault),
  ]

  static let passing: [(PassingFinding, Finding.Verdict)] = [
    (.keys(60), .good), (.unsent(["<F9> close"]), .advice), (.prefix("C-b"), .advice),
    (.mouse(true), .good), (.mouse(false), .good),
    (.tmuxSilent, .advice), (.tmux("3.3a"), .good), (.tmuxEscape(10), .good),
    (.tmuxEscape(500), .advice), (.tmuxClipboard("off"), .advice), (.tmuxColours, .advice),
    (.tmuxFocus, .advice), (.tmuxExtendedKeys, .advice),
  ]

  static let store: [(StoreFinding, Finding.Verdict)] = [
    (.noStore("x"), .advice), (.storeTrouble("x"), .fault),
    (.store(path: "x", layout: 5, current: 5, journal: "wal", events: 1_204), .good),
    (.store(path: "x", layout: 4, current: 5, journal: "wal", events: 1_204), .advice),
    (.store(path: "x", layout: 5, current: 5, journal: "delete", events: 1_204), .advice),
    (.sound, .good), (.damaged("x"), .fault), (.room(80 << 30), .good), (.room(1 << 20), .fault),
    (.openedBy([]), .good), (.openedBy(["griddesk 7"]), .good), (.lookingOnly("x"), .advice),
    (.clock("x", zone: "y"), .good), (.clockBehind(7_200), .fault), (.unknownZone("x"), .fault),
  ]

  static let findings: [(Finding, Finding.Verdict)] = {
    var all: [(Finding, Finding.Verdict)] = terminal.map { (Finding.terminal($0.0), $0.1) }
    all += widths.map { (Finding.widths($0.0), $0.1) }
    all += passing.map { (Finding.passing($0.0), $0.1) }
    all += store.map { (Finding.store($0.0), $0.1) }
    return all
  }()

  @Test func everyFindingHasItsVerdictAndASentenceOfItsOwn() {
    for (finding, verdict) in Self.findings { #expect(finding.verdict == verdict, "\(finding)") }
    for language in Language.allCases {
      let words = Words(language)
      let sentences = Self.findings.map { words.finding($0.0) }
      // Two of them are somebody else's words: why a terminal or a store cannot be used.
      #expect(Set(sentences).count == sentences.count - 1)
      #expect(sentences.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
    }
  }

  @Test func whatIsNotAsItShouldBeSaysWhatToDo() {
    let others: Set = ["x"]
    for (finding, verdict) in Self.findings where verdict != .good {
      let english = Words(.english).finding(finding)
      let chinese = Words(.chinese).finding(finding)
      guard !others.contains(english) else { continue }
      #expect(english.contains(";") || english.contains(", "), "\(english)")
      #expect(chinese.contains("；") || chinese.contains("，"), "\(chinese)")
    }
  }

  @Test func samplesAreOfTheWidthThatIsCounted() {
    let columns = WidthSample.allCases.map(\.columns)
    #expect(columns == [8, 8, 4, 1, 8, 2])
    for sample in WidthSample.allCases {
      #expect(Width.of(sample.rawValue, ambiguousWide: true) == sample.columns, "\(sample)")
    }
    for scalar in WidthSample.ambiguous {
      #expect(Width.of(scalar) == 1 && Width.of(scalar, ambiguousWide: true) == 2)
    }
  }

  @Test func keysThatATerminalNeverSendsAreNamedWithTheirActions() {
    let keymap = KeymapReader("close = <F9> ,x\n").keymap
    let none = keymap.unsent { _ in true }
    #expect(none.isEmpty)
    let unsent = keymap.unsent { key in
      if case .function = key { false } else { true }
    }
    #expect(unsent == ["<F9> close", "<F1> help"])
    #expect(keymap.everyKey.contains(.function(9)) && keymap.everyKey.contains(.character(",")))
    #expect(Set(keymap.everyKey).count == keymap.everyKey.count)
  }
}
