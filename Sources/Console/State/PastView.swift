import Model

/// The past on the screen: everything as it was at a moment, and nothing can be changed.
public struct PastView: Equatable, Sendable {
  /// What the present showed when one left it, to find it so again. Shared: it never changes, and a
  /// state is copied often.
  final class Present: Equatable, Sendable {
    let situation: Situation
    let next: CaseList
    let cases: CaseList
    let groups: GroupList?
    let log: EventList
    let marks: CaseMarks

    init(_ state: State) {
      situation = state.situation
      next = state.next
      cases = state.cases
      groups = state.groups
      log = state.log
      marks = state.marks
    }

    static func == (left: Present, right: Present) -> Bool { left === right }
  }

  /// The number of the way on which what came in is taken in at the moment that is shown: nobody
  /// asked for it.
  public static let catchingUp = -1

  /// The moment that is shown.
  public var moment: Instant
  /// The time of day, which goes on.
  public var clock: Instant
  /// How many events the store has had since one left the present.
  public var news = 0
  /// How far what came in since is taken in, in hundredths; nil when it is.
  public var percent: Int?
  let present: Present
}

/// A moment asked for that is not shown yet.
public struct Journey: Equatable, Sendable {
  /// The number it was asked for under.
  public var number: Int
  /// The moment.
  public var moment: Instant
  /// Since when, by the time of day.
  public var since: Instant
  /// How far it is, in hundredths.
  public var percent = 0
}
