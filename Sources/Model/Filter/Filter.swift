/// What a list lets through: an expression over the fields of a case.
public indirect enum Filter: Equatable, Sendable {
  /// Lets every case through.
  case everything
  /// Every part must hold.
  case all([Filter])
  /// One part must hold.
  case any([Filter])
  /// The part must not hold.
  case not(Filter)
  /// A condition on one field.
  case test(FilterTest)
}

/// One condition on a case.
public enum FilterTest: Equatable, Sendable {
  /// The words appear in the text as it is shown or the category, or are its number.
  case contains(String)
  /// It stands at one of these nodes.
  case nodes([Node])
  /// It is open.
  case open
  /// Its light at the time of asking is one of these; only open cases have one.
  case lights([Light])
  /// It lies in one of these places (towns, villages or grids).
  case places([PlaceCode])
  /// Nobody has located it.
  case unlocated
  /// It came by one of these channels.
  case channels([Channel])
  /// Its urgency is one of these.
  case urgencies([Urgency])
  /// Its category begins with this, the letters A to Z in either case.
  case category(String)
  /// Its holder is one of these.
  case holders([Holder])
  /// The desk that owns it is one of these.
  case desks([Holder])
  /// One of these works on it beside the lead.
  case coHandlers([Holder])
  /// The login that claimed it.
  case claimedBy(String)
  /// It waits for one of these beside its node.
  case waits(Waits)
  /// A slip of one of these colours waits for its answer.
  case slips([SlipColour])
  /// It came to one of these ends.
  case outcomes([Outcome])
  /// It is filed, or is not.
  case filed(Bool)
  /// It was verified as fixed, or was not.
  case verified(Bool)
  /// It carries these marks.
  case marked(Marks)
  /// Seconds since it was opened, compared.
  case age(Comparison, seconds: Int64)
  /// Seconds until the deadline of an open case (negative when overdue), compared.
  case dueWithin(Comparison, seconds: Int64)
  /// A time of the case lies in a stretch: not before the one end, and before the other; nil where
  /// it is open. Named moments have a meaning only once `Filter.settled` has put points in time in
  /// their place.
  case times(CaseTime, from: TimeBound?, until: TimeBound?)
  /// Its number.
  case number(CaseID)
  /// The system it came from, or that and its number there as `8890/a-1`.
  case source(String)
  /// Closed cases that were on time, or were not.
  case onTime(Bool)

  /// How two figures are compared.
  public enum Comparison: Equatable, Sendable {
    /// Less than.
    case less
    /// Greater than.
    case greater
    /// Less or the same.
    case atMost
    /// Greater or the same.
    case atLeast
  }

  /// The times of a case that can be asked for.
  public enum CaseTime: CaseIterable, Sendable {
    /// When it came in.
    case opened
    /// The deadline of an open case.
    case due
    /// When it was closed.
    case closed
  }
}
