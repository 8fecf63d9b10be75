import Glibc

/// A terminal that nobody reads: what a program writes to it piles up until there is no more room,
/// as on a terminal stopped with Ctrl-S.
final class SilentTerminal {
  /// The path that a program opens.
  let path: String
  private let master: Int32

  /// Makes one of this size.
  init(columns: UInt16, rows: UInt16) throws {
    // posix_openpt and its kin are hidden from Swift; these are the two calls behind them.
    let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var no: Int32 = 0
    var number: UInt32 = 0
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, ioctl(master, unlock, &no) == 0, ioctl(master, getNumber, &number) == 0
    else { throw ProgramError.file("/dev/ptmx", code: Int(errno)) }
    path = "/dev/pts/\(number)"
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(master)
  }

  /// Changes its size; the program has to be told by SIGWINCH.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Presses keys.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }
}

/// A program that runs beside the test.
struct RunningProgram {
  /// Its process.
  let process: pid_t

  /// Starts a program with a terminal for everything it reads and writes.
  init(_ program: Program, _ arguments: [String], on terminal: SilentTerminal) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, terminal.path, O_RDWR | O_NOCTTY, 0)
    }
    var process: pid_t = 0
    let failure = Program.withStrings([program.path] + arguments) { argv in
      Program.withStrings(program.environment) { envp in
        posix_spawnp(&process, program.path, &actions, nil, argv, envp)
      }
    }
    guard failure == 0 else { throw ProgramError.notStarted(program.path, code: Int(failure)) }
    self.process = process
  }

  /// Sends it a signal.
  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Its exit code, once it has ended; killed, and nil, if it has not after so many seconds.
  func end(within seconds: Int) -> Int? {
    var status: Int32 = 0
    for _ in 0..<seconds * 50 {
      if waitpid(process, &status, WNOHANG) == process {
        let signal = Int(status & 0x7F)
        return signal == 0 ? Int((status >> 8) & 0xFF) : 128 + signal
      }
      usleep(20_000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return nil
  }
}
