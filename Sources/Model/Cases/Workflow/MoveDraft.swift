/// A move being put together from one answer after another: what a form, a chain of questions or a
/// command line has been told so far.
public struct MoveDraft: Equatable, Sendable {
  /// Which move.
  public let kind: MoveKind
  /// Units: of a dispatch the lead and those that help, of a whistle those called.
  public var units: [Holder] = []
  /// What was found on the spot.
  public var verdict: Verdict?
  /// What the caller said.
  public var answer: CallBackAnswer?
  /// Which request is decided.
  public var request: RequestKind?
  /// The case it is merged into.
  public var other: CaseID?
  /// The field that is corrected.
  public var field: CaseField?
  /// Its new value, as it is written in files.
  public var value: String?
  /// The colour of a slip; nil for the one that the light asks for.
  public var colour: SlipColour?
  /// Working days.
  public var days: Int?
  /// The end of a suspension; nil for none set.
  public var until: Instant?
  /// The reason, note or text.
  public var words = ""
  /// The basis of a return.
  public var basis = ""
  /// Whether the caller is to be kept from view, rather than not any more.
  public var isConfidential = true

  /// A move nothing is known of yet.
  public init(_ kind: MoveKind) {
    self.kind = kind
  }

  /// The move as far as it has been told; what is missing stands for nothing known, such as no
  /// unit, which `decide` refuses.
  public var move: CaseMove {
    let lead = units.first ?? .department("")
    return switch kind {
    case .claim: .claim
    case .dispatch: .dispatch(to: lead, queue: "", with: Array(units.dropFirst()))
    case .accept: .accept
    case .giveBack: .giveBack(reason: words, basis: basis)
    case .escalate: .escalate(reason: words)
    case .reportDone: .reportDone(note: words, by: "")
    case .verify: .verify(verdict ?? .cannotTell, note: words, by: "")
    case .close: .close(remark: words)
    case .note: .note(words)
    case .recordClosing: .recordClosing(remark: words, marks: [])
    default: .side(sideMove(lead))
    }
  }

  private func sideMove(_ unit: Holder) -> SideMove {
    switch kind {
    case .release: .release(reason: words)
    case .takeOver: .takeOver(reason: words)
    case .check: .check(verdict ?? .cannotTell, note: words, by: "")
    case .file: .file(note: words)
    case .settle: .settle(remark: words)
    case .rework: .rework(reason: words)
    case .extend: .extend(days: days ?? 0, reason: words)
    case .suspend: .suspend(until: until, reason: words)
    case .resume: .resume(note: words)
    case .void: .void(reason: words)
    case .forceClose: .forceClose(reason: words)
    case .exclude: .exclude(reason: words)
    case .approve: .approve(request ?? .extend)
    case .reject: .reject(request ?? .extend, reason: words)
    case .merge: .merge(into: other ?? CaseID(0), reason: words)
    case .unmerge: .unmerge(reason: words)
    case .reopen: .reopen(reason: words)
    case .callBack: .callBack(answer ?? .notReached, note: words, by: "")
    case .decide: .decide(to: unit, reason: words)
    case .whistle: .whistle(units, text: words)
    case .signOn: .signOn(unit)
    case .urge: .urge(colour, text: words)
    case .reply: .reply(text: words)
    case .climb: .climb
    case .correct: .correct(field ?? .text, to: value ?? "", reason: words)
    case .confide: .confide(isConfidential, reason: words)
    case .reveal: .reveal(reason: words)
    case .undo, .claim, .dispatch, .accept, .giveBack, .escalate, .reportDone, .verify, .close,
      .note, .recordClosing:
      .undo()
    }
  }
}
