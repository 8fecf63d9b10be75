import Cells

/// A line of runs of text, each with what it means.
typealias Line = [(text: String, role: Role)]

extension Painter {
  /// Draws runs one after the other in a width; what does not fit ends in an ellipsis.
  mutating func line(_ runs: Line, x: Int, y: Int, width: Int) {
    var column = x
    for run in runs {
      let room = x + width - column
      guard room > 0 else { return }
      let isCut = columns(of: run.text, limit: room) > room
      column += text(run.text, x: column, y: y, role: run.role, width: isCut ? room : nil)
    }
  }
}

/// Breaks text into lines of a width: at blanks where there are any, else between characters.
enum Wrapping {
  /// The lines of a text, at least one; line breaks of the text itself are kept.
  static func lines(_ text: String, width: Int, ambiguousWide: Bool = false) -> [String] {
    guard width > 1 else { return [text] }
    // Most texts are short and harmless; a line break is not clean.
    if Width.of(text, ambiguousWide: ambiguousWide, limit: width) <= width,
      TextGate.isClean(text)
    {
      return [text]
    }
    let clean = TextGate.clean(text, lineBreaks: .kept)
    if clean.utf8.count <= width, !clean.utf8.contains(10) { return [clean] }
    let scalars = Array(clean.unicodeScalars)
    return scalars.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapped($0, width, ambiguousWide)
    }
  }

  private static func wrapped(
    _ text: ArraySlice<Unicode.Scalar>, _ width: Int, _ ambiguousWide: Bool
  ) -> [String] {
    var lines: [String] = []
    var start = text.startIndex
    var columns = 0
    var blank: Int?
    for index in text.indices {
      let taken = Width.of(text[index], ambiguousWide: ambiguousWide)
      if columns + taken > width {
        let end = blank ?? index
        lines.append(string(text[start..<end]))
        start = end
        while start < index, text[start] == " " { start += 1 }
        columns = text[start..<index].reduce(0) { $0 + Width.of($1, ambiguousWide: ambiguousWide) }
        blank = nil
      }
      if text[index] == " " { blank = index }
      columns += taken
    }
    lines.append(string(text[start...]))
    return lines
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
