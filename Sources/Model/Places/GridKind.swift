/// What a grid covers (domain, section 1).
public enum GridKind: String, CaseIterable, Sendable {
  /// An ordinary urban or rural grid, patrolled every day.
  case urban
  /// A school, which follows the school calendar.
  case school
  /// An enterprise, which follows its production calendar.
  case enterprise
}
