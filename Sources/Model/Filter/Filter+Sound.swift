extension Filter {
  /// What a text that cannot be understood still says for certain: its filter without the words
  /// that are wrong. A list shows that while a wrong word is being mended, and never half of it.
  ///
  /// - Returns: the filter and its text; nil when no sense is left, as after an open parenthesis.
  public static func sound(
    _ text: String, in city: City, by asker: Asker? = nil
  ) -> (filter: Filter, text: String)? {
    var rest = text
    for _ in 0..<4 {
      do throws(FilterError) {
        return (try Filter.parse(rest, in: city, by: asker), rest)
      } catch {
        guard let shorter = without(wordAt: error.position, rest) else { return nil }
        rest = shorter
      }
    }
    return nil
  }

  /// A text without the word at a position and the signs before it; nil when there is none.
  private static func without(wordAt position: Int, _ text: String) -> String? {
    let characters = Array(text)
    var start = min(position, characters.count)
    while start > 0, !FilterLexer.endsWord(characters[start - 1]) { start -= 1 }
    var end = start
    while end < characters.count, !FilterLexer.endsWord(characters[end]) { end += 1 }
    guard end > start else { return nil }
    let head = characters[..<start].reversed().drop { $0.isWhitespace }.reversed()
    let tail = characters[end...].drop { $0.isWhitespace }
    return String(head + (head.isEmpty || tail.isEmpty ? [] : [" "]) + tail)
  }
}
