/// A set of numbers that lie close together, such as those of cases: a bit each, and nothing for
/// stretches that are empty.
struct NumberSet {
  /// So many numbers share a leaf, as a power of two.
  private static let bits: Int64 = 9

  private var leaves: [Int64: SIMD8<UInt64>] = [:]
  /// The keys of `leaves`, ascending; none while they are not in order.
  private var order: [Int64] = []
  /// How many numbers are in it.
  private(set) var count = 0

  /// Adds a number.
  mutating func insert(_ number: Int64) {
    let (word, bit) = NumberSet.place(number)
    let key = number >> NumberSet.bits
    var leaf = leaves[key] ?? SIMD8()
    guard leaf[word] & bit == 0 else { return }
    leaf[word] |= bit
    leaves[key] = leaf
    order = []
    count += 1
  }

  /// The numbers above one, ascending, at most so many.
  mutating func numbers(after: Int64, atMost most: Int) -> [Int64] {
    if order.isEmpty { order = leaves.keys.sorted() }
    var found: [Int64] = []
    let first = after >> NumberSet.bits
    var index = order.partitioningIndex { $0 >= first }
    while index < order.count, found.count < most {
      let key = order[index]
      let leaf = leaves[key] ?? SIMD8()
      for word in 0..<8 {
        var rest = leaf[word]
        while rest != 0, found.count < most {
          let number =
            key << NumberSet.bits + Int64(word << 6) + Int64(rest.trailingZeroBitCount)
          if number > after { found.append(number) }
          rest &= rest - 1
        }
      }
      index += 1
    }
    return found
  }

  private static func place(_ number: Int64) -> (word: Int, bit: UInt64) {
    (Int(number >> 6) & 7, 1 << UInt64(number & 63))
  }
}

extension Array {
  /// The first index from which on the elements are such; those before are not.
  fileprivate func partitioningIndex(where isSuch: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSuch(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
