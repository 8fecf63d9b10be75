/// What a column of a replayed file can mean; the raw value is the name in `--columns`.
public enum ReplayField: String, CaseIterable, Sendable {
  /// The case's number in its source. Needed.
  case id
  /// What was reported.
  case text
  /// When it was reported. Needed.
  case opened
  /// The case's own deadline.
  case due
  /// When it was closed.
  case closed
  /// What was said at the closing.
  case remark
  /// The category, a path.
  case category
  /// One of the channels' words.
  case channel
  /// One of the urgencies' words.
  case urgency
  /// The code of the grid, 15 digits.
  case grid
  /// The department's code, or a holder such as `town:210882003`.
  case department
  /// The handler's inner queue.
  case queue
  /// The caller's name.
  case callerName = "caller_name"
  /// The caller's telephone number.
  case callerPhone = "caller_phone"
}
