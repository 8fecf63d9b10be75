/// Something wrong with one row of a file.
public struct RowProblem: Equatable, Sendable {
  /// What kind of dirt it is, for counting.
  public enum Kind: String, CaseIterable, Sendable {
    /// The row was longer than a row may be and was passed over.
    case tooLong = "too long"
    /// A quote was opened and never closed.
    case unterminatedQuote = "with an unclosed quote"
    /// The row has more or fewer fields than the header.
    case ragged = "with the wrong number of fields"
    /// A field is not UTF-8, or holds a NUL.
    case notText = "not in UTF-8"
    /// A field that is needed is blank.
    case blank = "without a needed field"
    /// A field does not have the form it should.
    case malformed = "with a field that could not be read"
    /// A key was given before.
    case repeated = "with a repeated key"
    /// The row's parent is not there.
    case orphan = "without their parent"
    /// A word that is none of the known ones.
    case unknownWord = "with an unknown word"
    /// A grid the city does not have.
    case unknownGrid = "naming a grid the city does not have"
    /// Closed before it was opened.
    case closedBeforeOpened = "closed before they were opened"
    /// Due before it was opened.
    case dueBeforeOpened = "due before they were opened"
    /// A column about persons was left out.
    case personal = "with personal fields that were left out"
  }

  /// What kind of dirt it is.
  public var kind: Kind
  /// The file, as it was named.
  public var file: String
  /// The row, counted from 1 for the header.
  public var row: Int
  /// The line of the file that the row begins on, counted from 1.
  public var line: Int
  /// The column's name; empty when the row as a whole is meant.
  public var column: String
  /// What was there, cleaned and shortened; empty when there was nothing to show.
  public var found: String
  /// What is wrong, or what was expected.
  public var reason: String

  /// A problem; `found` is the raw text, cleaned here.
  public init(
    _ kind: Kind, file: String, row: Int, line: Int, column: String = "", found: String = "",
    reason: String
  ) {
    self.kind = kind
    self.file = file
    self.row = row
    self.line = line
    self.column = column
    self.found = found.isEmpty ? "" : VisibleText.quoted(found)
    self.reason = reason
  }

  /// One line: file, line, column, what was there and what is wrong with it.
  public var sentence: String {
    let place = row == line ? "line \(line)" : "line \(line) (row \(row))"
    let subject = [column, found].filter { !$0.isEmpty }.joined(separator: " ")
    let file = VisibleText.revealing(file)
    return subject.isEmpty
      ? "\(file), \(place): \(reason)" : "\(file), \(place), \(subject): \(reason)"
  }
}
