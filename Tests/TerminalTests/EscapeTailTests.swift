import Testing

@testable import Terminal

/// Keys whose bytes came one by one.
struct EscapeTailTests {
  /// What a terminal's description knows here.
  private static func meaning(_ bytes: [UInt8]) -> Int32 {
    let keys: [String: Int32] = ["\u{1B}[A": 1_001, "\u{1B}OA": 1_002, "\u{1B}[15~": 1_003]
    let text = String(decoding: bytes, as: UTF8.self)
    if let key = keys[text] { return key }
    return keys.keys.contains { $0.hasPrefix(text) } ? -1 : 0
  }

  /// Codes that come, those handed on, and what is held at the end.
  static let rows: [(codes: [Int32], handed: [Int32], held: [UInt8])] = [
    ([0x61], [0x61], []), ([0x1B], [], [0x1B]), ([0x1B, 0x5B], [], [0x1B, 0x5B]),
    ([0x1B, 0x5B, 0x41], [1_001], []), ([0x1B, 0x4F, 0x41, 0x1B], [1_002], [0x1B]),
    ([0x1B, 0x5B, 0x31, 0x35, 0x7E, 0x62], [1_003, 0x62], []),
    ([0x1B, 0x61], [0x1B, 0x61], []), ([0x1B, 0x1B], [0x1B], [0x1B]),
    ([0x1B, 0x1B, 0x5B, 0x41], [0x1B, 1_001], []), ([0x1B, 0x5B, 0x39], [0x1B, 0x5B, 0x39], []),
    ([0x1B, 0x5B, 0x1B, 0x4F, 0x41], [0x1B, 0x5B, 1_002], []), ([0x1B, 0], [0x1B, 0], []),
    ([0x1B, 258], [0x1B, 258], []), ([0x1B, 0x5B, 258, 0x41], [0x1B, 0x5B, 258, 0x41], []),
  ]

  @Test(arguments: rows) func aKeyIsPutTogether(
    row: (codes: [Int32], handed: [Int32], held: [UInt8])
  ) {
    var tail = EscapeTail()
    var handed: [Int32] = []
    for code in row.codes {
      let (codes, isPut) = tail.take(code, meaning: Self.meaning)
      #expect(isPut == codes.contains { $0 > 1_000 })
      handed += codes
    }
    #expect(handed == row.handed)
    #expect(tail.bytes == row.held)
    #expect(tail.isLone == (row.held == [0x1B]))
    #expect(tail.giveUp() == row.held.map(Int32.init))
    #expect(tail.isEmpty)
  }
}
