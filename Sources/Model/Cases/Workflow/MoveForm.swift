/// What a move has to be told, and what it can be told: declared once for subcommands and feeds.
public struct MoveForm: Sendable {
  /// Without these it cannot be asked for.
  public let needed: [MoveField]
  /// These may be left out.
  public let optional: [MoveField]

  init(_ needed: [MoveField] = [], optional: [MoveField] = []) {
    self.needed = needed
    self.optional = optional
  }

  /// All of them, the needed ones first.
  public var fields: [MoveField] { needed + optional }
}

extension MoveKind {
  /// What it has to be told, and what it can be told.
  public var form: MoveForm {
    switch self {
    case .claim, .accept, .climb, .undo: MoveForm()
    case .release, .takeOver, .escalate, .rework, .void, .forceClose, .exclude, .unmerge,
      .reopen, .reveal:
      MoveForm([.reason])
    case .check: MoveForm([.verdict], optional: [.remark, .by])
    case .verify: MoveForm([.verdict], optional: [.remark, .by])
    case .file, .resume, .close, .recordClosing: MoveForm(optional: [.remark])
    case .settle, .note: MoveForm([.remark])
    case .dispatch: MoveForm([.to], optional: [.with, .queue])
    case .giveBack: MoveForm([.reason], optional: [.basis])
    case .reportDone: MoveForm(optional: [.remark, .by])
    case .extend: MoveForm([.days, .reason])
    case .suspend: MoveForm([.reason], optional: [.until])
    case .approve: MoveForm([.request])
    case .reject: MoveForm([.request, .reason])
    case .merge: MoveForm([.into, .reason])
    case .callBack: MoveForm([.answer], optional: [.remark, .by])
    case .decide: MoveForm([.to, .reason])
    case .whistle: MoveForm([.units, .text])
    case .signOn: MoveForm([.unit])
    case .urge: MoveForm(optional: [.colour, .text])
    case .reply: MoveForm([.text])
    case .correct: MoveForm([.field, .value, .reason])
    case .confide: MoveForm([.reason], optional: [.confidential])
    }
  }

  /// Whether a person may ask for it; the others are the program's and the feeds'.
  public var isForDesks: Bool { !Workflow.rule(self).roles.isEmpty }

  /// Whether a feed may ask for it: a feed sees no caller, and slips climb by themselves.
  public var isForFeeds: Bool { self != .reveal && self != .climb }

  /// What it does, in one English line: the help of the program.
  public var summary: String {
    switch self {
    case .claim: "The desk takes a case that came in."
    case .release: "The desk gives its claim up."
    case .takeOver: "Another login of the desk takes a case over from the one that has it."
    case .check: "Says what was found on the spot before a case is filed."
    case .file: "Files a case."
    case .settle: "The desk settles a case by itself; it is verified like any other."
    case .dispatch: "Sends a case to its handler, with others beside it."
    case .accept: "The handler takes a case on."
    case .giveBack: "The handler gives a case back to the desk, within its limit."
    case .escalate: "Brings a case one level up."
    case .reportDone: "Says that a case is done, and what was done."
    case .verify: "Says what was found on the spot after a case was reported done."
    case .rework: "Sends a case back to its handler before anybody looked."
    case .close: "Closes a case that was verified as fixed."
    case .extend: "Asks for more time for handling; a supervisor approves."
    case .suspend: "Asks for the clocks to stop; a supervisor approves."
    case .resume: "Lets the clocks go on."
    case .void: "Asks for a case to be closed as none; a supervisor approves."
    case .forceClose: "Asks for a closing without verification; a supervisor approves."
    case .exclude: "Asks for a case to be left out of the rates; two persons approve."
    case .approve: "Approves of what was asked for."
    case .reject: "Turns down what was asked for, or takes one's own request back."
    case .merge: "Closes a case as the same matter as another one."
    case .unmerge: "Lets a merged case go on by itself."
    case .reopen: "Lets a closed case go on."
    case .callBack: "Says what the caller said when rung back."
    case .decide: "Says whose a case is that was sent to and fro too often."
    case .whistle: "Calls units to a joint job."
    case .signOn: "Signs a called unit on."
    case .urge: "Sends a slip of supervision to whoever holds the case."
    case .reply: "Answers the slip."
    case .climb: "Lets an ignored slip go up."
    case .correct: "Corrects a field of a case."
    case .confide: "Keeps the caller from view altogether, or no longer."
    case .reveal: "Shows the caller of a case in one's own hands, once."
    case .note: "Adds a remark."
    case .undo: "Compensates one's own last move, if nobody built on it."
    case .recordClosing: "Says that another system's record closed it."
    }
  }
}
