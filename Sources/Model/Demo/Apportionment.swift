/// Shares a number of equal pieces over several receivers in proportion to weights.
enum Apportionment {
  /// The shares by the method of the largest remainder: everybody gets the whole part of their
  /// quota, and the pieces left over go to the largest fractions.
  ///
  /// Of equal fractions the one with less in `held` goes first, then the one earlier in the list.
  /// Where all weights are zero they count as equal. Weights are not negative.
  static func shares(of total: Int, weights: [Int], held: [Int]) -> [Int] {
    guard !weights.isEmpty, total > 0 else { return Array(repeating: 0, count: weights.count) }
    let sum = weights.reduce(0, +)
    guard sum > 0 else {
      return shares(of: total, weights: weights.map { _ in 1 }, held: held)
    }
    let quotas = weights.map { sum.dividingFullWidth($0.multipliedFullWidth(by: total)) }
    var shares = quotas.map(\.quotient)
    let order = weights.indices.sorted { left, right in
      let fractions = (quotas[left].remainder, quotas[right].remainder)
      if fractions.0 != fractions.1 { return fractions.0 > fractions.1 }
      if held[left] != held[right] { return held[left] < held[right] }
      return left < right
    }
    let left = total - shares.reduce(0, +)
    for index in order.prefix(left) { shares[index] += 1 }
    return shares
  }
}
