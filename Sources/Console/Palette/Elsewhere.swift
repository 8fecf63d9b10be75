/// An action that does nothing here, but does in other places.
public struct Elsewhere: Equatable, Sendable {
  /// Which.
  let action: Action

  init(_ action: Action) {
    self.action = action
  }
}
