import Cells
import Model
import Testing

@testable import Console

/// What a list says that has nothing in it, and what a refusal says.
struct EmptyListTests {
  private static let town = Hamlet.code(210_882_001)

  private static let reasons: [EmptyList] =
    Queue.allCases.map { .queue($0) } + [
      .nothingToDo, .nothingInOwnPlaces, .noCases, .town(town, isLate: true),
      .town(town, isLate: false), .saved("x"), .filtered(holdsClosed: true),
      .filtered(holdsClosed: false), .noEvents, .noSuchEvent,
      .beforeRound(.morning, opens: Hamlet.now), .inRound(.afternoon, closes: Hamlet.now),
      .afterRounds, .noRounds, .nobodyAway, .noPlaces, .noChoice, .noPlaceToChoose,
      .noQueueToChoose, .noMove, .similarWithoutPlace, .nothingSimilar,
    ]

  @Test func theTableHoldsEveryReason() throws {
    let path = Sentences.root + "/Sources/Console/Lists/EmptyList.swift"
    let declared = Set(Sentences.caseNames(in: try #require(Golden.read(path))))
    let tried = Set(Sentences.Closed("", Self.reasons).tried)
    #expect(declared == tried)
  }

  @Test(arguments: Language.allCases) func everyReasonSaysWhyAndWhatToDo(language: Language) {
    var said: Set<String> = []
    for reason in Self.reasons {
      let text = Words(language).empty(reason, in: Hamlet.places, .shanghai)
      #expect(said.insert(text).inserted, "\(text)")
      #expect(Self.goesOn(text), "\(text)")
    }
  }

  @Test(arguments: Language.allCases) func everyRefusalSaysWhatWouldBeAllowed(language: Language) {
    let words = Words(language)
    for refusal in Sentences.refusals {
      let text = words.refusal(refusal, in: Hamlet.places)
      #expect(Self.goesOn(text), "\(text)")
    }
    for notice in Sentences.notices where notice.isBad {
      // What the system or a file says is no rule of the program's.
      switch notice {
      case .trouble, .themeFailed, .keys, .filter, .intake, .badAnswer, .abandoned, .movedAll:
        continue
      default:
        let text = words.notice(notice, in: Hamlet.places)
        #expect(Self.goesOn(text), "\(text)")
      }
    }
  }

  /// Whether a sentence goes on after what is the matter.
  private static func goesOn(_ text: String) -> Bool {
    let parts = text.split { ":;,.：；，。".contains($0) }
    return parts.count > 1 || text.contains("、")
  }

  /// The keys that lead to a list with nothing in it, and the reason it gives.
  private static let walks: [(keys: String, typed: String, reason: EmptyList)] = [
    ("1", "", .nothingToDo), ("3", "", .nothingToDo),
    ("3 s s", "", .noCases), ("3 /", "供暖", .filtered(holdsClosed: false)),
    ("3 /", "closed 供暖", .filtered(holdsClosed: true)),
    ("9 /", "nothing-of-it", .noSuchEvent), ("9", "", .noEvents),
    ("1 g", "x-no-place", .noPlaceToChoose),
    ("Q", "no-such-queue", .noQueueToChoose), ("N", "", .similarWithoutPlace),
  ]

  @Test(arguments: walks) func anEmptyListSaysWhy(
    walk: (keys: String, typed: String, reason: EmptyList)
  ) {
    let desk = Hamlet.desk(cases: 0, width: 200, height: 60)
    desk.press(walk.keys)
    desk.type(walk.typed)
    expect(walk.reason, on: desk)
  }

  @Test func everyEmptyQueueSaysWhatThatMeans() {
    let desk = Hamlet.desk(cases: 0, width: 200, height: 60)
    for queue in Queue.allCases {
      desk.press(":")
      desk.type("queue " + queue.rawValue)
      desk.press("<Enter>")
      #expect(desk.state.reason(ofEmpty: desk.state.cases) == .queue(queue))
      expect(.queue(queue), on: desk)
    }
  }

  /// Seconds of the day, and why nobody is missing then.
  @Test func whyNobodyIsMissingDependsOnTheHour() {
    let zone = TimeZoneRules.shanghai
    let day = zone.local(Hamlet.now).date
    let windows = RoundHalf.allCases.compactMap { Hamlet.rulebook.window(of: $0, on: day) }
    let hours: [(Instant, EmptyList)] = [
      (windows[0].opens - 60, .beforeRound(.morning, opens: windows[0].opens)),
      (windows[0].opens + 60, .inRound(.morning, closes: windows[0].closes)),
      (windows[0].closes + 60, .beforeRound(.afternoon, opens: windows[1].opens)),
      (windows[1].opens + 60, .inRound(.afternoon, closes: windows[1].closes)),
      (windows[1].closes + 60, .afterRounds),
    ]
    for (now, reason) in hours {
      let desk = Desk(
        Hamlet.city(cases: 0), now: now, size: Size(width: 200, height: 60))
      #expect(desk.state.reasonOfNobodyMissing == reason)
    }
  }

  @Test func nobodyAwayIsSaidWhereTheListIs() {
    let desk = Hamlet.desk(cases: 0, width: 200, height: 60)
    desk.press("4")
    expect(.nobodyAway, on: desk)
  }

  @Test func nothingIsMarkedInAnEmptyList() {
    let desk = Hamlet.desk(cases: 0)
    for key in ["A", "V", "<Space>"] {
      desk.press("3 " + key)
      #expect(desk.state.notice == .nothingToMark, "\(key)")
      #expect(desk.state.marks.isEmpty)
    }
  }

  private func expect(
    _ reason: EmptyList, on desk: Desk, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = Words(.english).empty(reason, in: Hamlet.places, .shanghai)
    // Lines are broken in narrow panels.
    let begun = text.split(separator: " ").prefix(4).joined(separator: " ")
    #expect(desk.text.contains(begun), "\(text)", sourceLocation: sourceLocation)
  }
}
