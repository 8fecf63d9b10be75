import CNcurses
import Glibc

/// Asks a terminal questions that it answers by itself: where its cursor is, whether it is there.
///
/// While one exists the terminal is raw; `close()`, `deinit`, a trap and `exit` give it back. An
/// answer that does not come within `patience` ends all asking: the terminal does not answer.
public final class TerminalInquiry {
  /// Why no more answers are to be had.
  public enum End: Equatable, Sendable {
    /// The terminal did not answer in time.
    case silent
    /// A signal, Ctrl-C or a hang-up.
    case interrupted
  }

  /// Why asking has ended; nil while the terminal answers.
  public private(set) var end: End?

  private let terminal: Int32
  private let mode: TerminalMode
  private let signals: Signals
  private var received: [UInt8] = []
  private var isClosed = false

  /// Milliseconds that an answer may take. A line of 9,600 baud carries one in 10 ms.
  private static let patience: Int64 = 1_000
  /// Milliseconds in which a late answer is still swallowed before the shell would read it.
  private static let farewell: Int32 = 200

  /// Take the terminal of this session, wherever the standard output goes.
  /// - Throws: `notATerminal` where there is none or another program has it in front.
  public init() throws(TerminalError) {
    let own = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard own >= 0 else { throw TerminalError.notATerminal }
    // A program in the background would be stopped for touching the terminal.
    guard tcgetpgrp(own) == getpgrp() else {
      Glibc.close(own)
      throw TerminalError.notATerminal
    }
    do throws(TerminalError) {
      mode = try TerminalMode(of: own)
      signals = try Signals()
    } catch {
      Glibc.close(own)
      throw error
    }
    terminal = own
    CrashRestore.arm(descriptor: own, errorCopy: -1, mode: mode.original, bytes: [])
    mode.makeRaw()
  }

  deinit {
    close()
  }

  /// Columns that the terminal gives a text, by where its cursor stands afterwards; the line is
  /// left empty.
  /// - Parameter text: printable text, short enough for a line.
  /// - Returns: nil when no answer came.
  public func columns(of text: String) -> Int? {
    // Position reports: ECMA-48, 8.3.14 CPR, asked for by 8.3.35 DSR 6. Both questions go out at
    // once, since a line may be long.
    let reports = ask("\r\u{1B}[6n" + text + "\u{1B}[6n\r\u{1B}[K", endingWith: "R", count: 2)
    guard let columns = reports?.compactMap(Self.column), columns.count == 2 else { return nil }
    return columns[1] - columns[0]
  }

  /// Microseconds from asking the terminal whether it is well to its answer (DSR 5).
  public func roundTrip() -> Int64? {
    let began = Self.microseconds
    guard ask("\u{1B}[5n", endingWith: "n", count: 1) != nil else { return nil }
    return Self.microseconds - began
  }

  /// Give the terminal back. More calls do nothing.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    if end == .silent { drain(for: Self.farewell) }
    CrashRestore.disarm()
    mode.restore()
    Glibc.close(terminal)
  }

  /// Sends questions and waits for so many answers that end with a letter.
  private func ask(_ question: String, endingWith final: Character, count: Int) -> [[Int]]? {
    guard end == nil else { return nil }
    received.removeAll(keepingCapacity: true)
    write(question)
    let until = Self.microseconds + Self.patience * 1_000
    while end == nil {
      let answers = Self.answers(in: received, endingWith: final)
      if answers.count >= count { return answers }
      let left = (until - Self.microseconds) / 1_000
      guard left > 0 else {
        end = .silent
        return nil
      }
      let ready = Poll.wait(for: [terminal, signals.descriptor], milliseconds: Int(left))
      if ready[1] { takeSignals() }
      if ready[0] { take() }
    }
    return nil
  }

  /// Another size of the window is no reason to stop.
  private func takeSignals() {
    while let signal = signals.next() {
      if signal != .resized && signal != .resumed { end = .interrupted }
    }
  }

  private func take() {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else {
      if count == 0 || errno != EINTR && errno != EAGAIN { end = .interrupted }
      return
    }
    received += buffer[..<count]
    if received.contains(0x03) { end = .interrupted }
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  private func drain(for milliseconds: Int32) {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 256)
    while poll(&waiting, 1, milliseconds) > 0 {
      if read(terminal, &buffer, buffer.count) <= 0 { return }
    }
  }

  /// The column of a position report.
  private static func column(_ numbers: [Int]) -> Int? {
    numbers.count == 2 ? numbers[1] : nil
  }

  /// The numbers of each control sequence with that last letter among what came in; keys that were
  /// typed meanwhile may stand around them.
  static func answers(in bytes: [UInt8], endingWith final: Character) -> [[Int]] {
    guard let last = final.asciiValue else { return [] }
    var answers: [[Int]] = []
    var index = 0
    while index + 1 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0x1B, bytes[index + 1] == 0x5B else { continue }
      let body = bytes[(index + 2)...]
      guard let stop = body.firstIndex(where: { !(0x30...0x3B).contains($0) }),
        bytes[stop] == last
      else { continue }
      let parts = body[..<stop].split(separator: 0x3B)
      let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      if !numbers.isEmpty, numbers.count == parts.count { answers.append(numbers) }
    }
    return answers
  }

  private static var microseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}
