import Cells
import Model

@testable import Console

/// Every sentence of the wording table, so that a test can look at all of them.
enum Sentences {
  /// Every reason of a rule.
  static let refusals: [Refusal] = [
    .notAtThisNode(move: "close", node: .handling, allowed: ["done", "return"]),
    .isSuspended(move: "close"), .isFrozen(move: "close", decider: .city),
    .alreadyClaimed(by: "li"), .overtaken(by: "li", node: .claimed), .reasonNeeded, .basisNeeded,
    .returnTooLate(since: Hamlet.now), .decidedAlready, .nothingAbove,
    .onlyCityDispatchesToDepartments, .outsideOwnPlace("town:1"), .unknownUnit("x"),
    .verifierIsHandler("li"), .callerIsHandler("li"), .notVerified, .notChecked,
    .notFiled(allowed: ["file"]), .alreadyFiled,
    .roleNeeded(move: "close", roles: [.supervisor, .operator]),
    .alreadyRequested(.extend, by: "li"), .notRequested(.suspend), .ownRequest(.void),
    .noMoreExtensions(most: 2), .extensionTooLong(most: 7), .cannotMerge(into: CaseID(1)),
    .noCallBack, .notCalled(.city), .slipWaits(.red), .noSlip, .slipNotDue(until: Hamlet.now),
    .badValue(.category, "x"), .nothingChanges, .notInOwnHands, .noCaller, .nothingToUndo,
    .builtUpon(by: "li"), .badWord("x"), .badAmount(most: 7), .endsBeforeItBegins,
    .unknownCase("7"), .unknownGrid("1"), .lastAdministrator, .roundDone(grid: "1"),
  ]

  /// Everything that a filter may be wrong in.
  static let filterErrors: [FilterError] = [
    .unknownField("x", at: 0, nearest: ["state"]),
    .unknownValue("x", field: .state, at: 0, nearest: ["open"]), .missingValue(.state, at: 0),
    .wrongComparison(.age, at: 0, allowed: [">"]), .unclosedQuote(at: 0), .unclosedGroup(at: 0),
    .unopenedGroup(at: 0), .missingPart(at: 0), .tooComplex(at: 0),
  ]

  /// Everything said about taking a report down.
  static let intakeNotices: [IntakeNotice] = [
    .underway, .logged(CaseID(1), into: nil), .logged(CaseID(1), into: CaseID(2)), .draftOffered,
    .draftKept, .draftDiscarded, .discardTwice, .nothingSimilar, .problem(.textNeeded),
    .problem(.unknownPlace("x")), .problem(.unknownTime("x")), .problem(.timeAhead(Hamlet.now)),
  ]

  /// Everything that a theme may be wrong in.
  static let themeTroubles: [ThemeTrouble] =
    [
      .missing("x", known: ["y"]), .badName("x"), .inheritsItself(["x", "y"]),
      .unreadable("x", reason: "r"), .tooLong("x", bytes: 1),
    ]
    + [
      "x", "inherits", "late = red\ninherits mono", "inherits x", "$x =", "x = red",
      "late = red|red|red|red", "late = red on", "late = red +x", "late = $x", "late = puce",
    ].compactMap { text in
      do throws(ThemeError) {
        _ = try Theme(name: "t", text: text)
        return nil
      } catch {
        return .faulty(error)
      }
    }

  private static let rules: [RuleChange] = [
    .day(
      CalendarDay(
        calendar: .city, date: CivilDate(compact: 2026_10_01), isWorking: false, name: "x"))
  ]

  /// Everything that the message line may say.
  static let notices: [Notice] = {
    var all: [Notice] = refusals.map { .refused(CaseID(1), $0) }
    all += themeTroubles.map { .themeFailed($0) }
    all += filterErrors.map { .filter($0) }
    all += intakeNotices.map { .intake($0) }
    all += tableNotices.map { .table($0) }
    all += rules.map { .ruleSaved($0) }
    all += [
      .trouble(.busy), .trouble(.missing), .trouble(.readOnly), .trouble(.full),
      .trouble(.corrupt), .trouble(.newer), .trouble(.other("x")),
    ]
    all += [
      .badAnswer(CaseID(1), .wordsNeeded), .badAnswer(CaseID(1), .basisNeeded),
      .badAnswer(CaseID(1), .noNumber("x")), .badAnswer(CaseID(1), .noDay("x")),
      .badAnswer(CaseID(1), .pastDay("x")), .badAnswer(CaseID(1), .noneOf("x", ["y"])),
      .badRule(.noNumber("x")),
    ]
    all += moves
    all += rest
    return all
  }()

  private static let moves: [Notice] = [
    .moved(CaseID(1), move: "claim"), .requested(CaseID(1), move: "extend"),
    .frozen(CaseID(1), decider: .city), .undone(CaseID(1), [.caseClaimed]),
    .underway(CaseID(1), move: "claim"), .abandoned(CaseID(1), move: "claim"),
    .urged(CaseID(1), Slip(colour: .red, to: .city, sender: "li", since: Hamlet.now)),
    .revealed(CaseID(1), 30), .movedAll(3, refused: 1, move: "claim"),
    .movedAll(3, refused: 0, move: "claim"), .marksFull(500), .stillMarking(200),
  ]

  private static let rest: [Notice] = [
    .noSuchView(5), .noSuchKey("y"), .nothingSelected, .justMoved, .noSuchCase(CaseID(1)),
    .noSuchCommand("x", nearest: [":go"]),
    .badArgument(command: "lang", found: "xx", expected: ["zh"]), .noSuchPlace("x", nearest: ["y"]),
    .elsewhere(Elsewhere(.outline)), .nothingOpen, .tourLeft,
    .inShell(OutsideCommand(name: "x", summary: "y")),
    .sessionBroken(file: "x", line: 1), .historyNotKept("x"), .ambiguous(isWide: true),
    .nothingToUndo, .nothingToMark, .noStep(CaseID(1)),
    .theme("day"), .onlyLooking, .inThePast, .isNow, .stillToCome,
    .keys(KeymapReader("x\n").problems, file: "keys"),
    .order(.queue), .nothingAbnormal, .nearest, .noOutline, .refreshed, .mouseOn, .mouseOff,
    .noMouse, .written("x", cases: 3),
    .written("x", cases: nil), .notWritten(.exists("x")), .notWritten(.noDirectory("x")),
    .notWritten(.moved), .notWritten(.failed("x")), .nothingToExport,
    .filterSaved("x", isShared: true),
    .filterForgotten("x"), .noFilter, .noFilterKept, .noSuchQueue("x"),
  ]

  /// All of it in a language: labels, what keys do, notices, what the doctor says.
  static func all(in language: Language) -> [String] {
    let words = Words(language)
    var all = Label.allCases.map { words[$0] }
    all += Action.allCases.map { words.help($0) } + Action.allCases.compactMap { words.hint($0) }
    all += ConsoleCommand.allCases.map { words.help($0) }
    all += IntakeKey.allCases.flatMap { [words.help($0), words.hint($0)] }
    all += notices.map { words.notice($0, in: Hamlet.places) }
    all += DoctorTests.findings.map { words.finding($0.0) }
    return all
  }
}

extension Sentences {
  /// An enumeration that is tried case by case, and the file in which its cases stand.
  struct Closed: Sendable {
    let file: String
    let tried: [String]

    init(_ file: String, _ tried: [some Any]) {
      self.file = file
      self.tried = tried.map { value in
        String("\(value)".prefix { $0 != "(" }.split(separator: ".").last ?? "")
      }
    }
  }

  static let closed = [
    // Candidates are what may be typed, and no sentence.
    Closed("Console/State/Notice.swift", notices + [.candidates(["state:"])]),
    Closed("Console/Tables/TableNotice.swift", tableNotices),
    Closed("Console/Tables/TableText.swift", tableFaults),
    Closed("Model/Cases/Refusal.swift", refusals),
    Closed("Console/Intake/IntakeNotice.swift", intakeNotices),
    Closed("Model/Filter/FilterError.swift", filterErrors),
    Closed("Console/Doctor/TerminalFinding.swift", DoctorTests.terminal.map(\.0)),
    Closed("Console/Doctor/WidthFinding.swift", DoctorTests.widths.map(\.0)),
    Closed("Console/Doctor/PassingFinding.swift", DoctorTests.passing.map(\.0)),
    Closed("Console/Doctor/StoreFinding.swift", DoctorTests.store.map(\.0)),
  ]

  /// What is said of tables.
  static let tableNotices: [TableNotice] =
    tableFaults.map { .fault($0) } + [
      .problems([TableFile.Problem(line: 3, fault: .noLine)], file: "tables"),
      .notKept("no room"), .sorted([], in: .cases),
      .sorted([TableLayout.Key(.due, isDescending: true)], in: .cases),
      .columns(nil), .columns(4), .grouped(nil), .grouped(.unit), .noTable, .ownOrder(.log),
      .ownOrder(.next), .ownOrder(.cases), .copied(CopiedText(["a"]), .terminal),
      .copied(CopiedText(["a"]), .doubtful), .copied(CopiedText(["a"]), .shown),
    ]

  private static let tableFaults: [TableFault] = [
    .noTable("boxes"), .noSetting("colour"), .noColumn("box", of: [.due]), .twice(.due),
    .noWidth("0"), .noKey("text", of: [.due]), .tooManyKeys(4), .noGrouping("day", of: []),
    .noGrouping("day", of: Grouping.allCases), .noSwitch("maybe"), .noLine,
  ]

  /// The names of the cases that a file declares for its enumeration.
  static func caseNames(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  case ") else { return nil }
      return String(line.dropFirst(7).prefix { $0.isLetter || $0.isNumber })
    }
  }

  /// The folder that `Package.swift` lies in.
  static var root: String {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  }
}
