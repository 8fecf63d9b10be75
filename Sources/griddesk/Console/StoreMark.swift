import Glibc

/// What tells stores apart in the names of files that are kept beside them.
struct StoreMark {
  /// A hash of where the store really lies (FNV-1a, 64 bits).
  let text: String

  /// The mark of a store at a path.
  init(_ path: String) {
    let full = realpath(path, nil)
    defer { free(full) }
    let name = full.map { String(cString: $0) } ?? path
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    text = String(value, radix: 16)
  }
}
