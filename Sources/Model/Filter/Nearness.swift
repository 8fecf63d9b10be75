/// Which of the words there are somebody may have meant.
public enum Nearness {
  /// Up to three words, the nearest first: those that begin as the given one, then by edit
  /// distance. Words with less than half of their letters in common are left out.
  public static func nearest(to word: String, of words: [String]) -> [String] {
    let wanted = Array(word.prefix(40))
    var scored: [(distance: Int, index: Int)] = []
    for (index, candidate) in words.enumerated() {
      let letters = Array(candidate)
      let isBeginning = !wanted.isEmpty && letters.starts(with: wanted)
      let distance = isBeginning ? 0 : Nearness.distance(wanted, letters)
      if distance * 2 <= max(wanted.count, letters.count) { scored.append((distance, index)) }
    }
    scored.sort { ($0.distance, $0.index) < ($1.distance, $1.index) }
    var result: [String] = []
    for entry in scored where result.count < 3 && !result.contains(words[entry.index]) {
      result.append(words[entry.index])
    }
    return result
  }

  /// The number of letters to insert, leave out or replace to make one word of the other
  /// (Levenshtein), by dynamic programming over one row.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
