/// What was done with a mouse, on a cell of the screen.
public enum MouseEvent: Hashable, Sendable {
  /// The first button was pressed, without a key held down beside it.
  case press(Point)
  /// The wheel was turned by a notch, down or up.
  case wheel(down: Bool, Point)
}
