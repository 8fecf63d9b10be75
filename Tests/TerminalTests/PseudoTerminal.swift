import CNcurses
import Glibc

/// A terminal without a window: what a program writes to `line` can be read here, what is
/// written here the program reads as keys.
final class PseudoTerminal {
  /// The program's end.
  let line: Int32
  private let master: Int32

  init?(columns: UInt16 = 80, rows: UInt16 = 24) {
    // posix_openpt and its kin are hidden from Swift; these are the two calls behind them.
    let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var no: Int32 = 0
    var number: UInt32 = 0
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, ioctl(master, unlock, &no) == 0, ioctl(master, getNumber, &number) == 0
    else { return nil }
    line = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard line >= 0 else { return nil }
    resize(columns: columns, rows: rows)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(line)
    close(master)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    type(Array(text.utf8))
  }

  func type(_ bytes: [UInt8]) {
    _ = write(master, bytes, bytes.count)
  }

  /// Everything written so far and not yet read.
  func output() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &buffer, buffer.count)
      if count <= 0 { return all }
      all += buffer[..<count]
    }
  }

  /// The line discipline's local flags.
  var localFlags: tcflag_t {
    var mode = termios()
    tcgetattr(line, &mode)
    return mode.c_lflag
  }
}
