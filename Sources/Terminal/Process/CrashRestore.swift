import CNcurses
import Glibc

/// Gives the terminal back when the program dies of a trap or leaves by `exit`.
///
/// The bytes and the mode are laid down beforehand; the handlers only write them
/// (`griddesk_rescue_…` in the shim, whose state belongs to this file alone).
enum CrashRestore {
  /// Be ready from now on.
  /// - Parameters:
  ///   - descriptor: the terminal.
  ///   - errorCopy: where standard error went before it was redirected, or -1.
  ///   - mode: the terminal's mode before.
  ///   - bytes: what leaves the full screen; empty if it was never entered.
  static func arm(descriptor: Int32, errorCopy: Int32, mode: termios, bytes: [UInt8]) {
    var mode = mode
    _ = griddesk_rescue_arm(descriptor, errorCopy, &mode, bytes, bytes.count)
  }

  /// The terminal has been given back.
  static func disarm() {
    griddesk_rescue_disarm()
  }
}
