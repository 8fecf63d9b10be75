/// What comes in from a terminal, in the order it came.
public enum Input: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// Something done with the mouse, where the terminal was asked to tell.
  case mouse(MouseEvent)
}

extension [Input] {
  /// The keys among it.
  public var keys: [Key] {
    compactMap { if case .key(let key) = $0 { key } else { nil } }
  }
}
