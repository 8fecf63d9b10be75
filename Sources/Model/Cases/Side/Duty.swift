/// Something that has to be done to a case at its time even when nobody looks: an ignored slip
/// climbs, a suspension whose end has come is over (domain, sections 3 and 4).
public struct Duty: Equatable, Sendable {
  /// The move that does it.
  public var move: CaseMove
  /// When it is due, and the time its event gets, however late it is done.
  public var at: Instant

  /// Who does it, as the log names the program itself.
  public static let actor = "griddesk"
}

extension Rulebook {
  /// The next thing that has to be done to a case by itself; nil when nothing has.
  public func duty(of item: Case) -> Duty? {
    var duties: [Duty] = []
    // A frozen case waits for its decider first.
    if item.stage == .suspended, let end = item.side.resumes {
      duties.append(Duty(move: .side(.resume(note: "")), at: end))
    }
    if let slip = item.side.slip, slip.canClimb, let due = due(of: slip, on: item) {
      duties.append(Duty(move: .side(.climb), at: due + 1))
    }
    return duties.min { $0.at < $1.at }
  }
}

extension Slip {
  /// Whether there is a colour or a desk above; a red slip to the city is the end.
  public var canClimb: Bool { colour != .red || to != .city }
}
