/// Lines of a source, ended by LF or CRLF, the last with or without an end.
///
/// Memory stays bounded: a line longer than the maximum is passed over and only its length told.
public struct LineReader: ~Copyable {
  /// One line.
  public enum Line: Equatable, Sendable {
    /// The bytes without the line's end.
    case bytes(ArraySlice<UInt8>)
    /// A line that was passed over, with its length in bytes.
    case tooLong(Int)
  }

  /// The number of the line read last, counted from 1; 0 before the first.
  public private(set) var number = 0
  /// The most bytes a line may have.
  public let maximum: Int

  private var window: ByteWindow
  private var searched = 0

  /// Lines of `source` with at most `maximum` bytes each.
  public init(_ source: ByteSource, maximum: Int = 1 << 20) {
    window = ByteWindow(source)
    self.maximum = maximum
  }

  /// The next line, waiting for it where it has not come yet; nil at the end.
  ///
  /// - Throws: that the source cannot be read, or is compressed or UTF-16.
  public mutating func next() throws(ExchangeError) -> Line? {
    while true {
      if let newline = window.index(of: 0x0A, from: max(searched, window.start)) {
        return take(upTo: newline, then: newline + 1)
      }
      if window.isAtEnd {
        return window.start == window.end ? nil : take(upTo: window.end, then: window.end)
      }
      if window.end - window.start > maximum { return try skip() }
      searched = try fillKeepingPlace()
    }
  }

  /// Whether another line can be had without waiting: it is in memory, or its bytes are there to
  /// be read now. At the end of the source there is none.
  public mutating func isNextReady() throws(ExchangeError) -> Bool {
    while true {
      if window.index(of: 0x0A, from: max(searched, window.start)) != nil { return true }
      if window.isAtEnd { return window.start < window.end }
      if window.end - window.start > maximum { return true }
      guard window.source.isReady else { return false }
      searched = try fillKeepingPlace()
    }
  }

  /// Reads more and returns where the search for the line's end goes on.
  private mutating func fillKeepingPlace() throws(ExchangeError) -> Int {
    let held = window.end - window.start
    _ = try window.fill()
    return window.start + min(held, window.end - window.start)
  }

  /// Hands out the line that ends before `end`, without a carriage return.
  private mutating func take(upTo end: Int, then next: Int) -> Line {
    let begin = window.start
    window.start = next
    searched = next
    number += 1
    guard end - begin <= maximum else { return .tooLong(end - begin) }
    let hasReturn = end > begin && window.bytes[end - 1] == 0x0D
    return .bytes(window.bytes[begin..<(hasReturn ? end - 1 : end)])
  }

  /// Passes over a line that is too long, a window at a time, and counts its bytes.
  private mutating func skip() throws(ExchangeError) -> Line {
    var length = 0
    while true {
      if let newline = window.index(of: 0x0A, from: window.start) {
        length += newline - window.start
        window.start = newline + 1
        break
      }
      length += window.end - window.start
      window.start = window.end
      guard try window.fill() else { break }
    }
    searched = window.start
    number += 1
    return .tooLong(length)
  }
}
