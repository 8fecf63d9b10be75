/// The moves of a case by their words, as in files, the feed, subcommands and refusals.
public enum MoveKind: String, CaseIterable, Sendable {
  case claim
  case release
  case takeOver = "take-over"
  case check
  case file
  case settle
  case dispatch
  case accept
  case giveBack = "return"
  case escalate
  case reportDone = "done"
  case verify
  case rework
  case close
  case extend
  case suspend
  case resume
  case void
  case forceClose = "force-close"
  case exclude
  case approve
  case reject
  case merge
  case unmerge
  case reopen
  case callBack = "call-back"
  case decide
  case whistle
  case signOn = "sign-on"
  case urge
  case reply
  case climb
  case correct
  case confide
  case reveal
  case note
  case undo
  case recordClosing = "record-closing"
}

extension CaseMove {
  /// Which move it is.
  public var kind: MoveKind {
    switch self {
    case .claim: .claim
    case .dispatch: .dispatch
    case .accept: .accept
    case .giveBack: .giveBack
    case .escalate: .escalate
    case .reportDone: .reportDone
    case .verify: .verify
    case .close: .close
    case .note: .note
    case .recordClosing: .recordClosing
    case .side(let move): move.kind
    }
  }

  /// The word in files, the feed and refusals.
  public var word: String { kind.rawValue }

  /// The reason, note or text that comes with it; empty without.
  public var words: String {
    switch self {
    case .claim, .dispatch, .accept: ""
    case .giveBack(let reason, _), .escalate(let reason): reason
    case .reportDone(let note, _), .verify(_, let note, _): note
    case .close(let remark), .recordClosing(let remark, _): remark
    case .note(let text): text
    case .side(let move): move.words
    }
  }
}

extension SideMove {
  /// Which move it is.
  public var kind: MoveKind {
    switch self {
    case .release: .release
    case .takeOver: .takeOver
    case .check: .check
    case .file: .file
    case .settle: .settle
    case .rework: .rework
    case .extend: .extend
    case .suspend: .suspend
    case .resume: .resume
    case .void: .void
    case .forceClose: .forceClose
    case .exclude: .exclude
    case .approve: .approve
    case .reject: .reject
    case .merge: .merge
    case .unmerge: .unmerge
    case .reopen: .reopen
    case .callBack: .callBack
    case .decide: .decide
    case .whistle: .whistle
    case .signOn: .signOn
    case .urge: .urge
    case .reply: .reply
    case .climb: .climb
    case .correct: .correct
    case .confide: .confide
    case .reveal: .reveal
    case .undo: .undo
    }
  }

  /// The reason, note or text that comes with it; empty without.
  public var words: String {
    switch self {
    case .release(let reason), .takeOver(let reason), .rework(let reason), .extend(_, let reason),
      .suspend(_, let reason), .void(let reason), .forceClose(let reason), .exclude(let reason),
      .reject(_, let reason), .merge(_, let reason), .unmerge(let reason), .reopen(let reason),
      .decide(_, let reason), .correct(_, _, let reason), .confide(_, let reason),
      .reveal(let reason):
      reason
    case .check(_, let note, _), .file(let note), .resume(let note), .callBack(_, let note, _):
      note
    case .settle(let remark): remark
    case .whistle(_, let text), .urge(_, let text), .reply(let text): text
    case .approve, .signOn, .climb, .undo: ""
    }
  }
}
