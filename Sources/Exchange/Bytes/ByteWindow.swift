import Glibc

/// The part of a source that is in memory: a buffer that is refilled from the front, so that what
/// is held does not grow with what is read.
struct ByteWindow: ~Copyable {
  /// Bytes asked for at a time.
  static let chunk = 65_536

  let source: ByteSource
  /// The buffer; what is unread lies in `start..<end`.
  private(set) var bytes: [UInt8] = []
  var start = 0
  private(set) var end = 0
  private(set) var isAtEnd = false
  private var isFresh = true

  init(_ source: ByteSource) {
    self.source = source
  }

  /// Reads one more chunk behind what is unread, and says whether there was any.
  mutating func fill() throws(ExchangeError) -> Bool {
    guard !isAtEnd else { return false }
    if start == end {
      start = 0
      end = 0
    } else if start > 0, bytes.count - end < ByteWindow.chunk {
      bytes.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        memmove(base, base + start, end - start)
      }
      end -= start
      start = 0
    }
    if bytes.count - end < ByteWindow.chunk {
      bytes.append(contentsOf: repeatElement(0, count: end + ByteWindow.chunk - bytes.count))
    }
    let used = end
    let source = source
    let count = bytes.withUnsafeMutableBytes { buffer in
      source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[used...]))
    }
    guard count >= 0 else {
      throw .unreadable(source.name, reason: String(cString: strerror(Int32(-count))))
    }
    end += count
    isAtEnd = count == 0
    if isFresh {
      isFresh = false
      try skipMark()
    }
    return count > 0
  }

  /// The index of a byte in `from..<end`; nil when it is not there.
  func index(of byte: UInt8, from: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, from < end,
        let found = memchr(base + from, Int32(byte), end - from)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Passes over a byte order mark, and refuses the two openings that no text in UTF-8 has.
  private mutating func skipMark() throws(ExchangeError) {
    let opening = bytes[start..<min(end, start + 3)]
    if opening.starts(with: [0xEF, 0xBB, 0xBF]) {
      start += 3
    } else if opening.starts(with: [0x1F, 0x8B]) {
      throw .binary(source.name, what: "it is compressed; pipe it through zcat")
    } else if opening.starts(with: [0xFF, 0xFE]) || opening.starts(with: [0xFE, 0xFF]) {
      throw .binary(source.name, what: "it is UTF-16; save it as UTF-8")
    }
  }
}
