/// Rows as plain text, ready to be taken elsewhere: a row a line, its columns apart by tabs. What is
/// masked on the screen is masked here.
public struct CopiedText: Equatable, Sendable {
  /// The text, clean: nothing in it can move a cursor or give a command.
  public let text: String
  /// How many rows it has.
  public let rows: Int
  /// Whether there were more than are copied at once.
  public let isCut: Bool

  /// So many rows are copied at once, and so many bytes: terminals take no more.
  static let (mostRows, mostBytes) = (1_000, 50_000)

  /// The text of rows.
  init(_ lines: [String]) {
    var kept: [String] = []
    var bytes = 0
    for line in lines.prefix(CopiedText.mostRows) {
      bytes += line.utf8.count + 1
      guard bytes <= CopiedText.mostBytes || kept.isEmpty else { break }
      kept.append(line)
    }
    text = kept.joined(separator: "\n")
    rows = kept.count
    isCut = kept.count < lines.count
  }
}

/// How a text gets out of the console.
public enum Clipboard: Equatable, Sendable {
  /// The terminal is asked to take it (OSC 52).
  case terminal
  /// The terminal is asked, but what lies between may swallow that: it is shown as well.
  case doubtful
  /// It is shown to be selected, and nothing else.
  case shown
}

/// Copied text on a screen of its own, without a frame, to be selected with the terminal's means.
public struct PlainText: Equatable, Sendable {
  /// The text.
  public let copied: CopiedText
  /// The first line on the screen.
  public var top = 0
}
