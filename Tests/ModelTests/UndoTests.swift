import Model
import Testing

/// Taking back one's own last move.
@Suite("Undo")
struct UndoTests {
  private static let start = at("2026-11-20 11:00")

  /// A history: who did what how many seconds after the start, each event one second after the one
  /// before it where nothing is said; `together` where it belongs to the command before.
  private struct History {
    var events: [LoggedEvent] = []

    mutating func add(
      _ actor: String, _ fact: Fact, at second: Int64, origin: Origin? = nil
    ) {
      let at = UndoTests.start + second
      events.append(
        LoggedEvent(
          sequence: Int64(events.count + 1), recorded: at,
          event: Event(at: at, actor: actor, caseID: CaseID(1), origin: origin, fact: fact)))
    }

    static func claimed(origin: Origin? = nil) -> History {
      var history = History()
      history.add("8890", .caseReceived(Receipt(text: "t", channel: .above)), at: 0)
      history.add("li", .caseClaimed, at: 60, origin: origin)
      history.add("li", .caseSide(.filed(note: "")), at: 60)
      return history
    }
  }

  private static func undone(_ history: History) -> Result<SideFact, Refusal> {
    do throws(Refusal) {
      return .success(try Case.undoing(history.events, by: "li"))
    } catch {
      return .failure(error)
    }
  }

  @Test("all events of the last command are taken back")
  func command() {
    #expect(Self.undone(.claimed()) == .success(.undone(from: 2, through: 3)))
  }

  @Test("a look at the caller builds on nothing, whoever looks")
  func looks() {
    for looker in ["li", "zhou"] {
      var history = History.claimed()
      history.add(looker, .caseSide(.revealed(reason: "r")), at: 90)
      history.add(looker, .caseSide(.revealed(reason: "r")), at: 95)
      #expect(Self.undone(history) == .success(.undone(from: 2, through: 3)), "\(looker)")
      let before = Case.folded(from: Array(history.events.prefix(1)))
      history.add("li", .caseSide(.undone(from: 2, through: 3)), at: 99)
      let after = Case.folded(from: history.events)
      #expect(after?.node == before?.node && after?.side == before?.side)
    }
    var onlyLooked = History()
    onlyLooked.add("li", .caseSide(.revealed(reason: "r")), at: 1)
    #expect(Self.undone(onlyLooked) == .failure(.nothingToUndo))
  }

  @Test("anything else builds on it")
  func built() {
    var history = History.claimed()
    history.add("zhou", .caseNoted("n"), at: 70)
    history.add("li", .caseSide(.revealed(reason: "r")), at: 90)
    #expect(Self.undone(history) == .failure(.builtUpon(by: "zhou")))
  }

  @Test("two commands of one second are told apart where the log says which begins a command")
  func beginnings() {
    var history = History.claimed(origin: Batch(name: "b").origin(of: 0))
    #expect(Self.undone(history) == .success(.undone(from: 2, through: 3)))
    history.add("li", .caseNoted("n"), at: 60, origin: Batch(name: "c").origin(of: 0))
    #expect(Self.undone(history) == .success(.undone(from: 4, through: 4)))
  }

  @Test("a batch is known by the log alone, also when somebody has built on it")
  func batches() {
    let batch = Batch(name: "12-ab/c")
    var history = History.claimed(origin: batch.origin(of: 417))
    #expect(Case.batch(of: history.events, by: "li") == batch)
    #expect(Case.batch(of: history.events, by: "zhou") == nil)
    history.add("zhou", .caseNoted("n"), at: 70)
    #expect(Case.batch(of: history.events, by: "li") == batch)
    history.add("li", .caseSide(.undone(from: 2, through: 3)), at: 80)
    #expect(Case.batch(of: history.events, by: "li") == nil)
    #expect(Batch(Origin(source: "8890", id: "a/1")) == nil)
    #expect(Batch(Origin(source: Batch.source, id: "a")) == nil)
  }
}
