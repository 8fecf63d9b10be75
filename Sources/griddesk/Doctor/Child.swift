import Glibc
import Terminal

/// Another program that is asked something, for a short time.
enum Child {
  /// Milliseconds that it may take.
  private static let patience = 1_000

  /// Runs a program and gives what it printed; nil when it is not there, fails, or does not answer
  /// in time.
  static func ask(_ words: [String]) -> String? {
    var ends: [Int32] = [-1, -1]
    guard let name = words.first, pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    guard let process = start(name, words, output: ends[1], other: ends[0]) else {
      close(ends[1])
      return nil
    }
    close(ends[1])
    let said = readAll(ends[0])
    if said == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    guard let said, status == 0 else { return nil }
    return String(decoding: said, as: UTF8.self)
  }

  private static func start(
    _ name: String, _ words: [String], output: Int32, other: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, other)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawnp(&process, name, &actions, nil, &arguments, environ) == 0 ? process : nil
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8]? {
    let until = WallClock.steady + Int64(patience)
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while all.count < 65_536 {
      let left = Int(until - WallClock.steady)
      guard left > 0, Poll.wait(for: [descriptor], milliseconds: left).first == true else {
        return nil
      }
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return all }
      if count > 0 { all += buffer[..<count] } else if errno != EINTR { return nil }
    }
    return nil
  }
}
