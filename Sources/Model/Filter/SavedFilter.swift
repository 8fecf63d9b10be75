/// A filter that somebody gave a name.
public struct SavedFilter: Hashable, Sendable {
  /// Its name, without blanks around it.
  public var name: String
  /// The filter as it was typed.
  public var text: String

  /// A filter with its name.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
