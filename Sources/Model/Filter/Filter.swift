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
  /// The words appear in the text or the category, or are its number.
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
  /// The login that claimed it.
  case claimedBy(String)
  /// It carries these marks.
  case marked(Marks)
  /// Seconds since it was opened, compared.
  case age(Comparison, seconds: Int64)
  /// Seconds until the deadline of an open case (negative when overdue), compared.
  case dueWithin(Comparison, seconds: Int64)
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
  }
}
