import Cells
import Console
import Glibc
import Terminal

/// `griddesk --plain`: a line is typed, lines are said, nothing is ever overwritten.
struct PlainLoop {
  private let console: PlainConsole
  private var reader: PlainReader
  private var typed: [UInt8] = []
  private var hasEnded = false

  /// Milliseconds between two looks whether anything has changed; while a command waits for
  /// another writer they come faster.
  private static let second = 1_000
  private static let hurry = 50
  /// The longest line taken.
  private static let longest = 4_096

  /// A conversation about a console's state.
  init(_ console: PlainConsole) {
    self.console = console
    reader = PlainReader(console.state)
  }

  /// Runs until somebody leaves or there is nothing more to read; returns the exit code.
  mutating func run() throws(ProgramError) -> Int32 {
    var output = ByteOutput(descriptor: 1)
    try say([Words(console.state.language).plainBegins] + reader.reply(console.state), &output)
    while !console.isLeaving, !output.isClosed {
      if let line = nextLine() {
        console.takeTime()
        try answer(line, &output)
        continue
      }
      if hasEnded { break }
      let ready = Poll.wait(for: [0], milliseconds: console.hasPending ? Self.hurry : Self.second)
      if ready[0] { take() } else { console.takeTime() }
      try say(reader.news(console.state), &output)
    }
    console.close()
    return 0
  }

  private mutating func answer(
    _ line: String, _ output: inout ByteOutput
  ) throws(ProgramError) {
    switch reader.answer(line, in: console.state) {
    case .keys(let keys):
      for key in keys { console.send(.key(key)) }
      guard !console.isLeaving else { return }
      try say(reader.reply(console.state), &output)
    case .say(let sentence): try say([sentence], &output)
    case .again: try say(reader.reply(console.state, isAgain: true), &output)
    }
  }

  private func say(_ lines: [String], _ output: inout ByteOutput) throws(ProgramError) {
    for line in lines { try output.write(line + "\n") }
    try output.flush()
  }

  /// The next whole line that was typed; at the end of the input what is left.
  private mutating func nextLine() -> String? {
    if let end = typed.firstIndex(of: 0x0A) {
      defer { typed.removeFirst(end + 1) }
      return String(decoding: typed[..<end], as: UTF8.self)
    }
    guard hasEnded, !typed.isEmpty else { return nil }
    defer { typed = [] }
    return String(decoding: typed, as: UTF8.self)
  }

  private mutating func take() {
    var buffer = [UInt8](repeating: 0, count: Self.longest)
    let count = read(0, &buffer, buffer.count)
    if count > 0 {
      typed += buffer[..<count]
      // A line without an end is cut: nobody types so much.
      if typed.count > Self.longest, !typed.contains(0x0A) { typed.append(0x0A) }
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      hasEnded = true
    }
  }
}
