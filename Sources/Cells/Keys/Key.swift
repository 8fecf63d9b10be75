/// A key as the program is given it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A printable character, space included.
  case character(Unicode.Scalar)
  /// Control with a lower-case letter or one of `[ \ ] ^ _ @`. Those with a key of their own
  /// (`C-h`, `C-i`, `C-m`, `C-[`) never come this way.
  case control(Unicode.Scalar)
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Insert.
  case insert
  /// Delete, the character under the cursor.
  case delete
  /// Backspace, the character before the cursor.
  case backspace
  /// Enter.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Tab with Shift.
  case backTab
  /// F1 to F35.
  case function(Int)
  /// Text pasted in one piece, as the terminal marked it. Only a line being typed may take it;
  /// it must never be read as commands.
  case paste(String)
}
