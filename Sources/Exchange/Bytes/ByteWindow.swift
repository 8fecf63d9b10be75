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
    guard isFresh else { return try read() > 0 }
    // The first bytes are looked at together, however few come at a time.
    repeat {
      guard try read() > 0 else { break }
    } while Self.marks.contains { $0.count > end && $0.starts(with: bytes[0..<end]) }
    isFresh = false
    try skipMark()
    return end > 0
  }

  /// Reads once, and returns how many bytes came. What is unread moves to the front when there is no
  /// room behind it, and the buffer grows when that is not enough.
  private mutating func read() throws(ExchangeError) -> Int {
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
      grow(to: max(end + ByteWindow.chunk, 2 * bytes.count))
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
    return count
  }

  /// Makes room, doubling at least, so that a long line is copied a few times only.
  private mutating func grow(to size: Int) {
    let (old, used) = (bytes, end)
    bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      old.withUnsafeBytes { from in
        guard let to = buffer.baseAddress else { return }
        if used > 0, let from = from.baseAddress { memcpy(to, from, used) }
        memset(to + used, 0, size - used)
        count = size
      }
    }
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

  private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let gzipMark: [UInt8] = [0x1F, 0x8B]
  private static let utf16Marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
  private static let marks = utf16Marks + [utf8Mark, gzipMark]

  /// Passes over a byte order mark, and refuses the openings that no text in UTF-8 has.
  private mutating func skipMark() throws(ExchangeError) {
    let opening = bytes[start..<end]
    if opening.starts(with: Self.utf8Mark) {
      start += Self.utf8Mark.count
    } else if opening.starts(with: Self.gzipMark) {
      throw .binary(source.name, what: "it is compressed; pipe it through zcat")
    } else if Self.utf16Marks.contains(where: opening.starts(with:)) {
      throw .binary(source.name, what: "it is UTF-16; save it as UTF-8")
    }
  }
}
