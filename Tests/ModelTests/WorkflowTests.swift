import Model
import Testing

/// The whole table of moves: every stage with every move and every role is either allowed, with
/// exactly these facts, or refused for that reason.
@Suite("The table of moves")
struct WorkflowTests {
  /// A row: the move, who may ask (o operator, s supervisor, c on-call, nobody for the program and
  /// feeds alone), and what comes of it at each stage in the order of `Stage`:
  /// x allowed, . not here, m had by somebody, n not verified, S suspended, F frozen, U nothing above.
  private static let table: [(kind: MoveKind, roles: String, cells: String)] = [
    (.claim, "os", "xmmmmmSF.."),
    (.release, "os", ".x....SF.."),
    (.takeOver, "os", ".xxxx.SF.."),
    (.check, "os", "xx....SF.."),
    (.file, "os", ".x....SF.."),
    (.settle, "os", ".x....SF.."),
    (.dispatch, "os", ".x....SF.."),
    (.accept, "os", "..x...SF.."),
    (.giveBack, "os", "..xx..SF.."),
    (.escalate, "osc", "UUxx..SF.."),
    (.reportDone, "os", "...x..SF.."),
    (.verify, "os", "....xxSF.."),
    (.rework, "os", "....xxSF.."),
    (.close, "os", "....nxSF.."),
    (.extend, "os", "..xx..SF.."),
    (.suspend, "os", ".xxx..SF.."),
    (.resume, "os", "......xF.."),
    (.void, "os", "xxxxxxSF.."),
    (.forceClose, "os", "xxxxxxSF.."),
    (.exclude, "os", "xxxxxxSFx."),
    (.approve, "s", "xxxxxxxxx."),
    (.reject, "os", "xxxxxxxxx."),
    (.merge, "os", "xxxxx.SF.."),
    (.unmerge, "os", "......SF.x"),
    (.reopen, "os", "......SFx."),
    (.callBack, "os", "......SFx."),
    (.decide, "s", "......Sx.."),
    (.whistle, "os", ".xxx..SF.."),
    (.signOn, "os", ".xxx..SF.."),
    (.urge, "s", "xxxxxxxx.."),
    (.reply, "os", "xxxxxxxx.."),
    (.climb, "", "xxxxxxxx.."),
    (.correct, "os", "xxxxxxxF.."),
    (.confide, "os", "xxxxxxxxxx"),
    (.reveal, "os", "xxxxxxxxxx"),
    (.note, "osc", "xxxxxxxxxx"),
    (.undo, "osc", "xxxxxxxxxx"),
    (.recordClosing, "", "xxxxxxxx.."),
  ]

  private static let letters: [StaffRole: Character] = [
    .operator: "o", .supervisor: "s", .onCall: "c", .observer: "b", .administrator: "a",
  ]

  /// Who asks: a login with one role for the city, one without any, or a trusted system.
  private enum Asker: Equatable {
    case login(StaffRole?)
    case system
  }

  private static let askers: [Asker] =
    [.system, .login(nil)] + StaffRole.allCases.map { .login($0) }

  @Test("the table names every move once, in their order")
  func everyMove() {
    #expect(Self.table.map(\.kind) == MoveKind.allCases)
    #expect(Self.table.allSatisfy { $0.cells.count == Stage.allCases.count })
  }

  @Test("every stage, move and role", arguments: MoveKind.allCases)
  func everyTriple(kind: MoveKind) throws {
    let row = try #require(Self.table.first { $0.kind == kind })
    for (stage, cell) in zip(Stage.allCases, row.cells) {
      for asker in Self.askers {
        let item = WorkflowSample.item(stage, for: kind)
        #expect(item.stage == stage)
        let answer = Self.answer(kind, item, asker)
        let place = "\(kind.rawValue) when \(stage.rawValue), asked by \(asker)"
        #expect(answer == Self.expected(row.roles, cell, kind, item, asker), "\(place)")
        guard case .success(let facts) = answer else { continue }
        Self.expectLed(kind, item, facts, place)
      }
    }
  }

  /// What the rules answer.
  private static func answer(
    _ kind: MoveKind, _ item: Case, _ asker: Asker
  ) -> Result<[Fact], Refusal> {
    var grants: [RoleGrant] = []
    if case .login(let role?) = asker {
      grants = [RoleGrant(login: "li", role: role, unit: .city)]
    }
    let rules = Rulebook(
      settings: Sample.rulebook.settings, zone: .shanghai, limits: Sample.rulebook.limits,
      days: Sample.rulebook.days, grants: grants)
    let occasion = Occasion(
      actor: "li", isTrusted: asker == .system, at: WorkflowSample.now, city: Sample.city,
      rules: rules)
    do throws(Refusal) {
      return .success(
        kind == .undo
          ? try item.decideUndo(of: WorkflowSample.history, on: occasion)
          : try item.decide(WorkflowSample.move(kind), on: occasion))
    } catch {
      return .failure(error)
    }
  }

  /// What the table says.
  private static func expected(
    _ roles: String, _ cell: Character, _ kind: MoveKind, _ item: Case, _ asker: Asker
  ) -> Result<[Fact], Refusal> {
    if case .login(let role) = asker {
      guard let role, let letter = letters[role], roles.contains(letter) else {
        let known = StaffRole.allCases.filter { letters[$0].map(roles.contains) ?? false }
        return .failure(.roleNeeded(move: kind.rawValue, roles: known))
      }
      // What somebody else asked for only a supervisor may turn down.
      if kind == .reject, role == .operator, cell == "x" {
        return .failure(.roleNeeded(move: kind.rawValue, roles: [.supervisor]))
      }
    }
    let move = kind.rawValue
    switch cell {
    case "x":
      return .success(WorkflowSample.facts(kind, item, isSupervisor: asker == .login(.supervisor)))
    case "m": return .failure(.alreadyClaimed(by: "wang"))
    case "n": return .failure(.notVerified)
    case "S": return .failure(.isSuspended(move: move))
    case "F": return .failure(.isFrozen(move: move, decider: .city))
    case "U": return .failure(.nothingAbove)
    default:
      return .failure(
        .notAtThisNode(move: move, node: item.node, allowed: item.usualMoves(on: Sample.occasion)))
    }
  }

  /// Whether the facts bring the case where `Workflow.leads` says.
  private static func expectLed(_ kind: MoveKind, _ item: Case, _ facts: [Fact], _ place: String) {
    var after = item
    for fact in facts { after.evolve(fact, at: WorkflowSample.now, actor: "li") }
    guard after.stage != item.stage else { return }
    let byApproval = kind == .approve
    #expect(byApproval || Workflow.leads(kind).contains(after.stage), "\(place): \(after.stage)")
  }

  @Test("what the rules promise of a move is what can come of it")
  func leads() {
    for kind in MoveKind.allCases {
      for end in Workflow.leads(kind) {
        #expect(Stage.allCases.contains(end))
        #expect(!Workflow.rule(kind).stages.isEmpty)
      }
    }
    // Every stage but the first is led to, and every stage but the last is left.
    let ways = Workflow.ways
    for stage in Stage.allCases {
      #expect(ways.contains { $0.to.contains(stage) }, "nothing leads to \(stage)")
      #expect(ways.contains { $0.from.contains(stage) }, "nothing leads from \(stage)")
    }
  }

  @Test("a move without the words it needs is refused for that", arguments: MoveKind.allCases)
  func reasons(kind: MoveKind) throws {
    let row = try #require(Self.table.first { $0.kind == kind })
    guard Workflow.rule(kind).needsReason,
      let at = row.cells.firstIndex(of: "x").map({
        row.cells.distance(from: row.cells.startIndex, to: $0)
      })
    else { return }
    let item = WorkflowSample.item(Stage.allCases[at], for: kind)
    let move = WorkflowSample.move(kind, words: " \n")
    #expect(throws: Refusal.reasonNeeded) { try item.decide(move, on: Sample.occasion) }
  }
}
