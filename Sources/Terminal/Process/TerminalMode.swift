import CNcurses
import Glibc

/// A terminal's line discipline: as it was found, and raw for a full-screen program.
struct TerminalMode {
  /// As it was found.
  let original: termios
  private let descriptor: Int32

  /// Note the mode of the terminal behind a descriptor.
  /// - Throws: `notATerminal`.
  init(of descriptor: Int32) throws(TerminalError) {
    var mode = termios()
    guard tcgetattr(descriptor, &mode) == 0 else { throw TerminalError.notATerminal }
    original = mode
    self.descriptor = descriptor
  }

  /// Every key comes at once and as it is, nothing is echoed, output is not touched: a line feed
  /// only goes down. What was typed before stays to be read.
  func makeRaw() {
    var mode = original
    mode.c_iflag &= ~tcflag_t(
      BRKINT | ICRNL | IGNBRK | IGNCR | INLCR | INPCK | ISTRIP | IXON | PARMRK)
    mode.c_oflag &= ~tcflag_t(OPOST)
    mode.c_cflag = mode.c_cflag & ~tcflag_t(CSIZE | PARENB) | tcflag_t(CS8)
    mode.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &mode.c_cc) { controls in
      controls[Int(VMIN)] = 1
      controls[Int(VTIME)] = 0
    }
    apply(mode)
  }

  /// As it was found.
  func restore() {
    apply(original)
  }

  /// At once: waiting until what was written has left would be for ever on a stopped terminal, and
  /// Linux has carried out the mode on it when it was written.
  private func apply(_ mode: termios) {
    var mode = mode
    while tcsetattr(descriptor, TCSANOW, &mode) != 0 && errno == EINTR {}
  }
}
