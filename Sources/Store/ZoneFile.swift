import Glibc

/// What a file of the zone database says about when an offset may change (RFC 8536).
///
/// The offsets themselves are asked of the C library; the file only spares it looking for the changes
/// through seventy years, at every start.
struct ZoneFile {
  /// Every instant at which the offset or its name changes, as far as the file lists them.
  let changes: [Int64]
  /// Whether it goes on changing by a rule after the last of them.
  let endsInRule: Bool

  /// Reads a file; nil when there is none, or it is in no form known here.
  init?(path: String) {
    guard let bytes = ZoneFile.bytes(path), bytes.starts(with: Array("TZif".utf8)),
      let old = Header(bytes, at: 0), old.version >= UInt8(ascii: "2")
    else { return nil }
    // The first block has times of four bytes and is there for readers from before 2005.
    guard let header = Header(bytes, at: Header.size + old.length(timeSize: 4)) else { return nil }
    let end = header.start + header.length(timeSize: 8)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\n") else { return nil }
    changes = (0..<header.times).map { ZoneFile.number(bytes, at: header.start + $0 * 8, size: 8) }
    endsInRule = bytes[end...].contains(UInt8(ascii: ","))
  }

  /// Whether the zone database has a file at this path.
  static func exists(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var magic: [UInt8] = [0, 0, 0, 0]
    return read(file, &magic, 4) == 4 && magic == Array("TZif".utf8)
  }

  /// How much of everything a block holds (section 3.1).
  private struct Header {
    static let size = 44
    let version: UInt8
    /// Where the block begins, behind its header.
    let start: Int
    let times: Int
    private let flags: Int
    private let leaps: Int
    private let types: Int
    private let letters: Int

    init?(_ bytes: [UInt8], at offset: Int) {
      guard offset >= 0, offset + Header.size <= bytes.count else { return nil }
      let counts = (0..<6).map { Int(ZoneFile.number(bytes, at: offset + 20 + $0 * 4, size: 4)) }
      guard counts.allSatisfy({ (0...bytes.count).contains($0) }) else { return nil }
      version = bytes[offset + 4]
      start = offset + Header.size
      flags = counts[0] + counts[1]
      leaps = counts[2]
      times = counts[3]
      types = counts[4]
      letters = counts[5]
    }

    /// The bytes of the block where its times take so many.
    func length(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + flags
    }
  }

  /// A signed number, its highest byte first.
  private static func number(_ bytes: [UInt8], at offset: Int, size: Int) -> Int64 {
    let first = Int64(Int8(bitPattern: bytes[offset]))
    return bytes[offset + 1..<offset + size].reduce(first) { $0 << 8 | Int64($1) }
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // The largest file of the database has four thousand bytes.
    let most = 1 << 16
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, most))
    }
    return bytes.count < most ? bytes : nil
  }
}
