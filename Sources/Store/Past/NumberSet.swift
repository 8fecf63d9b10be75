/// A set of numbers that lie close together, such as those of cases: a bit each, and nothing for
/// stretches that are empty.
struct NumberSet {
  /// So many numbers share a leaf, as a power of two.
  private static let bits: Int64 = 9

  private var leaves: [SIMD8<UInt64>] = []
  /// Where the leaf of a stretch is among them.
  private var indices: [Int64: Int] = [:]
  /// The keys of `indices`, ascending; none while they are not in order.
  private var order: [Int64] = []
  /// The leaf touched last: what comes next is beside it as a rule.
  private var last: (key: Int64, index: Int)?
  /// How many numbers are in it.
  private(set) var count = 0

  /// Adds a number.
  mutating func insert(_ number: Int64) {
    let (word, bit) = NumberSet.place(number)
    let index = leaf(of: number >> NumberSet.bits)
    guard leaves[index][word] & bit == 0 else { return }
    leaves[index][word] |= bit
    count += 1
  }

  private mutating func leaf(of key: Int64) -> Int {
    if let last, last.key == key { return last.index }
    let index = indices[key] ?? leaves.count
    if index == leaves.count {
      leaves.append(SIMD8())
      indices[key] = index
      order = []
    }
    last = (key, index)
    return index
  }

  /// The numbers above one, ascending, at most so many.
  mutating func numbers(after: Int64, atMost most: Int) -> [Int64] {
    if order.isEmpty { order = indices.keys.sorted() }
    var found: [Int64] = []
    let first = after >> NumberSet.bits
    var index = order.partitioningIndex { $0 >= first }
    while index < order.count, found.count < most {
      let key = order[index]
      let leaf = indices[key].map { leaves[$0] } ?? SIMD8()
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
