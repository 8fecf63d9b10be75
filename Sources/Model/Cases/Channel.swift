/// Where a case came from (domain, section 2). The raw value is the word in files and the store.
public enum Channel: String, CaseIterable, Sendable {
  /// A grid worker on patrol.
  case patrol
  /// The hotline 8890.
  case hotline
  /// A service hall.
  case hall
  /// A chat group.
  case chat
  /// A snap report from a phone.
  case snap
  /// A department's check.
  case department
  /// The media.
  case media
  /// Handed down from above.
  case above
  /// An operator's late entry.
  case entry
}
