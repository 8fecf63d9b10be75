import CNcurses
import Glibc

/// The way out to a terminal, which never makes the program wait: a terminal that is stopped
/// (Ctrl-S, a frozen window, a dead line) takes nothing and says nothing, and the program must still
/// hear its signals. What does not go out at once is kept until there is room.
struct Outlet {
  /// Where bytes go. It can be waited on for room.
  let descriptor: Int32

  private let terminal: Int32
  /// The flags the terminal's own descriptor had, where that had to be used.
  private let flags: Int32?
  private var bytes: [UInt8] = []
  private var done = 0

  /// - Parameter terminal: the terminal's descriptor. It is shared with the shell and whoever else
  ///   writes there, so the terminal is opened once more to be written to without waiting; where
  ///   that is not allowed, the descriptor itself is changed until `close()`.
  init(to terminal: Int32) {
    self.terminal = terminal
    let own = open(
      "/proc/self/fd/\(terminal)", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    if own >= 0 {
      descriptor = own
      flags = nil
    } else {
      descriptor = terminal
      let before = fcntl(terminal, F_GETFL)
      flags = before < 0 ? nil : before
      if before >= 0 { _ = fcntl(terminal, F_SETFL, before | O_NONBLOCK) }
    }
  }

  /// Whether everything has gone out.
  var isEmpty: Bool { done == bytes.count }

  /// Adds what is to go out next.
  mutating func add(_ more: [UInt8]) {
    if isEmpty { forget() }
    bytes += more
  }

  /// Leaves out what has not gone out.
  mutating func forget() {
    bytes.removeAll(keepingCapacity: true)
    done = 0
  }

  /// Sends as much as the terminal takes now.
  ///
  /// - Returns: whether it took anything.
  /// - Throws: `gone` if it hung up.
  @discardableResult
  mutating func send() throws(TerminalError) -> Bool {
    let before = done
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        done += count
      } else if count < 0, errno == EAGAIN {
        break
      } else if count == 0 || errno != EINTR {
        forget()
        throw TerminalError.gone
      }
    }
    return done > before
  }

  /// Sends everything, for so many milliseconds at most; what the terminal has not taken by then
  /// is left out.
  mutating func send(within milliseconds: Int32) {
    var rest = milliseconds
    while rest > 0 {
      do throws(TerminalError) { try send() } catch { return }
      if isEmpty { return }
      let slice: Int32 = 20
      if !Poll.hasRoom(on: descriptor, milliseconds: slice) { rest -= slice }
    }
    forget()
  }

  /// Gives the descriptor back as it was.
  func close() {
    if descriptor != terminal {
      Glibc.close(descriptor)
    } else if let flags {
      _ = fcntl(terminal, F_SETFL, flags)
    }
  }
}
