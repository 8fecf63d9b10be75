import Glibc

/// A program that a test can run, with its own environment and without a terminal.
struct Program {
  /// Where the program lies, or a name to be looked up in `PATH`.
  var path: String
  /// The environment it runs in, as `NAME=value`.
  var environment: [String]

  /// The griddesk built along with the tests: it lies beside the test bundle.
  static var griddesk: Program {
    let resolved = realpath("/proc/self/exe", nil)
    defer { free(resolved) }
    let bundle = resolved.map { String(cString: $0) } ?? ""
    return Program(path: Project.folder(of: bundle) + "/griddesk", environment: plain)
  }

  /// A tool of the system, such as `git`.
  static func tool(_ name: String) -> Program {
    Program(path: name, environment: plain)
  }

  /// An environment that is the same on every machine but for the search path.
  static var plain: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let home = getenv("HOME").map { String(cString: $0) } ?? "/"
    return [
      "PATH=\(path)", "HOME=\(home)", "LANG=C.UTF-8", "TERM=xterm-256color", "TZ=UTC", "PS1=$ ",
      // Nothing can be kept below a file: no console takes up where another was left.
      "XDG_STATE_HOME=/dev/null",
    ]
  }

  /// Runs the program to its end with `input` on standard input and gathers what it says.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let folder = try TemporaryFolder()
    let (into, out, complaint) = (folder / "in", folder / "out", folder / "complaint")
    try Project.write(input, to: into)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let created = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, into, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, out, created, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, complaint, created, 0o600)

    // The threads that tests run on have signals blocked; what they start must not inherit that, or
    // a terminal's server never hears that it shall end.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var process: pid_t = 0
    let failure = Program.withStrings([path] + arguments) { argv in
      Program.withStrings(environment) { envp in
        posix_spawnp(&process, path, &actions, &attributes, argv, envp)
      }
    }
    guard failure == 0 else { throw ProgramError.notStarted(path, code: Int(failure)) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = Int(status & 0x7F)
    let code = signal == 0 ? Int((status >> 8) & 0xFF) : 128 + signal
    return try Outcome(
      code: code, output: Project.text(at: out), complaint: Project.text(at: complaint))
  }

  /// Hands `strings` as a null-terminated array of C strings to `body`.
  static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}

/// Why a program could not be run.
enum ProgramError: Error {
  /// The program at the path could not be started.
  case notStarted(String, code: Int)
  /// A file or folder could not be made, read or written.
  case file(String, code: Int)
}
