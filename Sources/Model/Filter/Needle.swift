/// A text that is looked for byte by byte, the letters A to Z in either case.
public struct Needle: Equatable, Sendable {
  private let bytes: [UInt8]

  /// A text to look for.
  public init(_ text: some StringProtocol) {
    bytes = text.utf8.map(Needle.folded)
  }

  /// Whether a text begins with it.
  public func begins(_ text: String) -> Bool {
    var own = bytes.makeIterator()
    for byte in text.utf8 {
      guard let wanted = own.next() else { return true }
      if wanted != Needle.folded(byte) { return false }
    }
    return own.next() == nil
  }

  /// Whether it occurs in a text.
  public func occurs(in text: String) -> Bool {
    if let found = text.utf8.withContiguousStorageIfAvailable({ occurs(in: $0) }) { return found }
    return Array(text.utf8).withUnsafeBufferPointer { occurs(in: $0) }
  }

  private func occurs(in hay: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    guard hay.count >= bytes.count else { return false }
    for start in 0...(hay.count - bytes.count) where Needle.folded(hay[start]) == first {
      var length = 1
      while length < bytes.count, Needle.folded(hay[start + length]) == bytes[length] {
        length += 1
      }
      if length == bytes.count { return true }
    }
    return false
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte + 32 : byte
  }
}
