import CSQLite

/// The secure hash of FIPS 180-4 with 256 bits.
enum SHA256 {
  /// Who does the rounds of a block.
  enum Way {
    /// The processor's instructions for this hash.
    case processor
    /// Shifts and additions, everywhere.
    case steps

    /// The fastest way of this machine.
    static let best: Way = griddesk_sha256_asks() != 0 ? .processor : .steps
  }

  /// The hash of some bytes: 32 bytes.
  static func hash(_ bytes: UnsafeRawBufferPointer, by way: Way = .best) -> [UInt8] {
    var state = State()
    let whole = bytes.count / 64 * 64
    state.take(UnsafeRawBufferPointer(rebasing: bytes[..<whole]), by: way)
    // The rest, a bit that ends the message, zeros, and its length in bits: one or two blocks.
    let rest = bytes.count - whole
    let padded = rest < 56 ? 64 : 128
    withUnsafeTemporaryAllocation(byteCount: padded, alignment: 8) { tail in
      tail.initializeMemory(as: UInt8.self, repeating: 0)
      tail.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[whole...]))
      tail[rest] = 0x80
      let bits = UInt64(bytes.count) &* 8
      tail.storeBytes(of: bits.bigEndian, toByteOffset: padded - 8, as: UInt64.self)
      state.take(UnsafeRawBufferPointer(tail), by: way)
    }
    return state.bytes
  }

  /// The hash of some bytes: 32 bytes.
  static func hash(_ bytes: [UInt8], by way: Way = .best) -> [UInt8] {
    bytes.withUnsafeBytes { hash($0, by: way) }
  }

  /// The eight working words (section 5.3.3: the first 32 bits of the fractional parts of the
  /// square roots of the first eight primes).
  private struct State {
    var a: UInt32 = 0x6A09_E667
    var b: UInt32 = 0xBB67_AE85
    var c: UInt32 = 0x3C6E_F372
    var d: UInt32 = 0xA54F_F53A
    var e: UInt32 = 0x510E_527F
    var f: UInt32 = 0x9B05_688C
    var g: UInt32 = 0x1F83_D9AB
    var h: UInt32 = 0x5BE0_CD19

    /// The words as bytes, most significant first.
    var bytes: [UInt8] {
      [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
        let raw = UnsafeMutableRawBufferPointer(bytes)
        raw.storeBytes(of: a.bigEndian, toByteOffset: 0, as: UInt32.self)
        raw.storeBytes(of: b.bigEndian, toByteOffset: 4, as: UInt32.self)
        raw.storeBytes(of: c.bigEndian, toByteOffset: 8, as: UInt32.self)
        raw.storeBytes(of: d.bigEndian, toByteOffset: 12, as: UInt32.self)
        raw.storeBytes(of: e.bigEndian, toByteOffset: 16, as: UInt32.self)
        raw.storeBytes(of: f.bigEndian, toByteOffset: 20, as: UInt32.self)
        raw.storeBytes(of: g.bigEndian, toByteOffset: 24, as: UInt32.self)
        raw.storeBytes(of: h.bigEndian, toByteOffset: 28, as: UInt32.self)
        count = 32
      }
    }

    /// Section 6.2.2 for whole blocks of 64 bytes.
    mutating func take(_ blocks: UnsafeRawBufferPointer, by way: Way) {
      guard !blocks.isEmpty else { return }
      switch way {
      case .processor:
        SHA256.constants.withUnsafeBufferPointer { constants in
          withUnsafeMutableBytes(of: &self) { words in
            griddesk_sha256_take(
              words.assumingMemoryBound(to: UInt32.self).baseAddress, constants.baseAddress,
              blocks.baseAddress, blocks.count / 64)
          }
        }
      case .steps:
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
          for offset in stride(from: 0, to: blocks.count, by: 64) {
            take(blocks, at: offset, schedule)
          }
        }
      }
    }

    /// Section 6.2.2 for the block at an offset, with eight rounds written out so that the working
    /// words change their names instead of their places.
    @inline(__always)
    mutating func take(
      _ message: UnsafeRawBufferPointer, at offset: Int,
      _ w: UnsafeMutableBufferPointer<UInt32>
    ) {
      for t in 0..<16 {
        let word = message.loadUnaligned(fromByteOffset: offset &+ t &* 4, as: UInt32.self)
        w[t] = UInt32(bigEndian: word)
      }
      for t in 16..<64 {
        let s0 = turn(w[t &- 15], 7) ^ turn(w[t &- 15], 18) ^ (w[t &- 15] &>> 3)
        let s1 = turn(w[t &- 2], 17) ^ turn(w[t &- 2], 19) ^ (w[t &- 2] &>> 10)
        w[t] = w[t &- 16] &+ s0 &+ w[t &- 7] &+ s1
      }
      var next = self
      SHA256.constants.withUnsafeBufferPointer { k in
        var t = 0
        while t < 64 {
          round(next.a, next.b, next.c, &next.d, next.e, next.f, next.g, &next.h, k[t] &+ w[t])
          round(
            next.h, next.a, next.b, &next.c, next.d, next.e, next.f, &next.g, k[t &+ 1] &+ w[t &+ 1]
          )
          round(
            next.g, next.h, next.a, &next.b, next.c, next.d, next.e, &next.f, k[t &+ 2] &+ w[t &+ 2]
          )
          round(
            next.f, next.g, next.h, &next.a, next.b, next.c, next.d, &next.e, k[t &+ 3] &+ w[t &+ 3]
          )
          round(
            next.e, next.f, next.g, &next.h, next.a, next.b, next.c, &next.d, k[t &+ 4] &+ w[t &+ 4]
          )
          round(
            next.d, next.e, next.f, &next.g, next.h, next.a, next.b, &next.c, k[t &+ 5] &+ w[t &+ 5]
          )
          round(
            next.c, next.d, next.e, &next.f, next.g, next.h, next.a, &next.b, k[t &+ 6] &+ w[t &+ 6]
          )
          round(
            next.b, next.c, next.d, &next.e, next.f, next.g, next.h, &next.a, k[t &+ 7] &+ w[t &+ 7]
          )
          t &+= 8
        }
      }
      a = a &+ next.a
      b = b &+ next.b
      c = c &+ next.c
      d = d &+ next.d
      e = e &+ next.e
      f = f &+ next.f
      g = g &+ next.g
      h = h &+ next.h
    }

    /// One round of section 6.2.2 with constant and schedule word added up; only `d` and `h`
    /// change.
    @inline(__always)
    private func round(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
      _ g: UInt32, _ h: inout UInt32, _ input: UInt32
    ) {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first = h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ choice &+ input
      d = d &+ first
      h = first &+ (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ majority
    }

    /// A word turned to the right.
    @inline(__always)
    private func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
      (word &>> count) | (word &<< (32 &- count))
    }
  }

  /// Section 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64
  /// primes.
  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}
