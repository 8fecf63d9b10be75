import Model

/// A case of another system's records, with its times there.
public struct ReplayCase: Equatable, Sendable {
  /// The handler that the records name.
  public struct Dispatch: Equatable, Sendable {
    /// Who handled it.
    public var to: Holder
    /// The handler's inner queue; may be empty.
    public var queue: String
  }

  /// The row, counted from 1 for the header.
  public var row: Int
  /// The source and the case's number there.
  public var origin: Origin
  /// When it was reported.
  public var opened: Instant
  /// What was reported.
  public var receipt: Receipt
  /// To whom it went; nil where the records do not say.
  public var dispatch: Dispatch?
  /// When it was closed; nil while open.
  public var closed: Instant?
  /// What was said at the closing.
  public var remark: String
  /// What is odd about the closing.
  public var closingMarks: Marks
  /// The dirt in its row, all of it kept with a mark.
  public var problems: [RowProblem]

  /// Whether an earlier row of the file has the same number.
  public var isRepeated: Bool { problems.contains { $0.kind == .repeated } }

  /// The steps of its way, in order: received; up to the city where a department handled it,
  /// claimed and dispatched, at the time it was opened for want of another; closed when the records
  /// say so. Each has an outside number of its own, so that a replay can be repeated.
  public var orders: [CommandOrder] {
    var orders = [
      CommandOrder(
        at: opened, actor: origin.source, origin: origin, command: .receive(receipt),
        isTrusted: true)
    ]
    func add(_ step: String, _ move: CaseMove, at: Instant) {
      orders.append(
        CommandOrder(
          at: at, actor: origin.source,
          origin: Origin(source: origin.source, id: "\(origin.id)#\(step)"),
          command: .move(.origin(origin), move, version: nil), isTrusted: true))
    }
    if let dispatch {
      // Only the city dispatches beyond a desk's own place, so the case goes up to it first.
      var desk = Case(CaseID(1), receipt, at: opened, origin: nil).desk
      while desk != .city, desk != dispatch.to {
        let above = ReplayCase.above(desk)
        add("to-\(above.text)", .escalate(reason: "for \(dispatch.to.text)"), at: opened)
        desk = above
      }
    }
    if dispatch != nil || closed != nil { add("claim", .claim, at: opened) }
    if let dispatch {
      add("dispatch", .dispatch(to: dispatch.to, queue: dispatch.queue), at: opened)
    }
    if let closed {
      add("close", .recordClosing(remark: remark, marks: closingMarks), at: closed)
    }
    return orders
  }

  /// The desk one level above.
  private static func above(_ desk: Holder) -> Holder {
    switch desk {
    case .village(let code): code.ancestor(.town).map(Holder.town) ?? .city
    case .town, .department, .city: .city
    }
  }
}
