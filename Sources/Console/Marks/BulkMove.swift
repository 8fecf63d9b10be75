import Model

/// One move for all marked cases, from the look ahead to the report.
public struct BulkMove: Equatable, Sendable {
  /// Cases that one rule is against.
  public struct Refused: Equatable, Sendable {
    /// The rule.
    public var refusal: Refusal
    /// The cases, by number.
    public var cases: [CaseID]
  }

  /// How far it is.
  public enum Stage: Equatable, Sendable {
    /// It is shown beforehand what it fits.
    case planned
    /// It is being carried out; so many cases are left.
    case underway(left: Int)
    /// It was carried out as far as it went.
    case done
  }

  /// So many commands go to the disk in one transaction, so that keys never wait for long.
  static let chunk = 250

  /// Which move.
  public let kind: MoveKind
  /// The move with all that was asked for; nil where it fits no case, so that nothing was asked.
  public let move: CaseMove?
  /// How far it is.
  public private(set) var stage = Stage.planned
  /// The cases it fits, with the versions seen, if those matter; once it is under way those not
  /// handed out yet.
  private(set) var fitting: [(id: CaseID, version: Int?)] = []
  /// The cases it was carried out on.
  public private(set) var done: [CaseID] = []
  /// The cases it does not fit, or was refused for, the commonest reason first.
  public private(set) var refused: [Refused] = []
  /// The selected line of those refused.
  public var line = 0
  /// The first line on the screen.
  public var top = 0
  /// The commands handed out and not answered yet.
  private(set) var awaited: (number: Int, ids: [CaseID])?
  /// Since when they wait for a lock.
  private(set) var waitingSince: Instant?
  /// What makes its commands one in the log.
  private let batch: Batch
  /// How many commands were handed out.
  private var handedOut = 0

  /// A move as the cases stand now.
  init(
    _ kind: MoveKind, _ move: CaseMove?, of rows: [CaseRow], on occasion: Occasion, as batch: Batch
  ) {
    self.kind = kind
    self.move = move
    self.batch = batch
    plan(rows, on: occasion)
  }

  /// The taking back of a move of several cases. What stands against it only the log knows.
  init(undoing past: BatchCases) {
    kind = .undo
    move = .side(.undo(of: past.batch))
    batch = past.batch
    fitting = past.ids.map { ($0, nil) }
  }

  /// How many cases it fits.
  public var fits: Int { fitting.count }
  /// How many it does not fit, or was refused for.
  public var refusals: Int { refused.reduce(0) { $0 + $1.cases.count } }

  /// Looks anew which cases it fits, while it has not begun.
  mutating func plan(_ rows: [CaseRow], on occasion: Occasion) {
    guard stage == .planned else { return }
    fitting = []
    refused = []
    for row in rows {
      if let refusal = refusal(for: row.item, on: occasion) {
        refuse(row.item.id, refusal)
      } else if move != nil {
        fitting.append((row.item.id, row.item.version))
      }
    }
    sort()
  }

  /// Takes out the next commands to hand out under a number; none at the end.
  mutating func next(_ number: Int, at now: Instant, by actor: String) -> [CommandOrder] {
    guard let move else { return [] }
    let part = fitting.prefix(BulkMove.chunk)
    fitting.removeFirst(part.count)
    awaited = part.isEmpty ? nil : (number, part.map(\.id))
    stage = part.isEmpty ? .done : .underway(left: fitting.count + part.count)
    let first = handedOut
    handedOut += part.count
    return part.enumerated().map { index, one in
      CommandOrder(
        at: now, actor: actor, origin: kind == .undo ? nil : batch.origin(of: first + index),
        command: .move(.number(one.id), move, version: one.version))
    }
  }

  /// Takes in the answers to the commands handed out last.
  mutating func take(_ answers: [Result<CommandReceipt, Refusal>]) {
    for (id, answer) in zip(awaited?.ids ?? [], answers) {
      switch answer {
      case .success: done.append(id)
      case .failure(let refusal): refuse(id, refusal)
      }
    }
    awaited = nil
    waitingSince = nil
    sort()
  }

  /// Nothing more is handed out.
  mutating func stop() {
    fitting = []
    awaited = nil
    waitingSince = nil
    stage = .done
  }

  /// The commands handed out wait for a lock.
  mutating func wait(since: Instant) { waitingSince = since }

  /// The rule against the move of a case; as far as it is known, where nothing was asked for.
  private func refusal(for item: Case, on occasion: Occasion) -> Refusal? {
    guard let move else { return item.refusal(of: kind, on: occasion) }
    do throws(Refusal) {
      _ = try item.decide(move, on: occasion)
      return nil
    } catch {
      return error
    }
  }

  private mutating func refuse(_ id: CaseID, _ refusal: Refusal) {
    if let index = refused.firstIndex(where: { $0.refusal == refusal }) {
      refused[index].cases.append(id)
    } else {
      refused.append(Refused(refusal: refusal, cases: [id]))
    }
  }

  private mutating func sort() {
    refused.sort { $0.cases.count > $1.cases.count }
  }

  /// Whether two say the same.
  public static func == (left: BulkMove, right: BulkMove) -> Bool {
    left.kind == right.kind && left.move == right.move && left.stage == right.stage
      && left.batch == right.batch && left.handedOut == right.handedOut
      && left.done == right.done
      && left.refused == right.refused && left.line == right.line && left.top == right.top
      && left.fitting.elementsEqual(right.fitting, by: ==)
      && left.awaited?.number == right.awaited?.number && left.awaited?.ids == right.awaited?.ids
      && left.waitingSince == right.waitingSince
  }
}
