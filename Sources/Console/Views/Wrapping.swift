import Cells

/// A line of runs of text, each with what it means.
typealias Line = [(text: String, role: Role)]

/// Breaks text into lines of a width: at blanks where there are any, else between characters.
enum Wrapping {
  /// The lines of a text, at least one; line breaks of the text itself are kept.
  static func lines(_ text: String, width: Int) -> [String] {
    guard width > 1 else { return [text] }
    let clean = TextGate.clean(text, lineBreaks: .kept)
    return clean.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapped($0, width)
    }
  }

  private static func wrapped(_ text: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = text.startIndex
    var columns = 0
    var blank: String.Index?
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      var taken = 0
      for scalar in character.unicodeScalars { taken = max(taken, Width.of(scalar)) }
      if columns + taken > width {
        let end = blank ?? index
        lines.append(String(text[line..<end]))
        line = end
        while line < index, text[line] == " " { line = text.index(after: line) }
        columns = Width.of(String(text[line..<index]))
        blank = nil
      }
      if character == " " { blank = index }
      columns += taken
      index = text.index(after: index)
    }
    lines.append(String(text[line...]))
    return lines
  }
}
