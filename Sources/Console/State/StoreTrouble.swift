/// Why the store could not be read or written, as the screen tells it.
public enum StoreTrouble: Equatable, Sendable {
  /// Another process holds it.
  case busy
  /// The file is gone.
  case missing
  /// It may not be written.
  case readOnly
  /// The disk is full.
  case full
  /// The file is damaged or not a store.
  case corrupt
  /// A newer version of the program made it.
  case newer
  /// Anything else, with the reason as the store gives it.
  case other(String)
}
