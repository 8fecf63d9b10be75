/// Why an event's body could not be read back.
public enum FactError: Error, Equatable, Sendable {
  /// No fact is called this.
  case unknownKind(String)
  /// The body lacks a field that the kind cannot do without.
  case missing(kind: String, field: String)
  /// A field holds something it cannot mean.
  case unreadable(kind: String, field: String)
}
