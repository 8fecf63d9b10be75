import Cells

/// One line of text being typed.
public struct LineInput: Equatable, Sendable {
  /// The longest line taken: more than any remark needs.
  static let longest = 500

  /// What has been typed.
  public private(set) var characters: [Character]
  /// Where the next character goes, counted in characters.
  public private(set) var caret: Int

  /// A line with the caret at its end.
  public init(_ text: String = "") {
    characters = Array(text)
    caret = characters.count
  }

  /// What has been typed, as text.
  public var text: String { String(characters) }

  /// What has been typed without the blanks around it.
  public var trimmed: String {
    let kept = characters.drop { $0.isWhitespace }
    let end = kept.lastIndex { !$0.isWhitespace } ?? kept.startIndex - 1
    return end < kept.startIndex ? "" : String(kept[...end])
  }

  /// The text before the caret.
  public var beforeCaret: String { String(characters[..<caret]) }

  /// Types text at the caret; a line break becomes a blank, other controls are left out.
  public mutating func insert(_ text: some StringProtocol) {
    for typed in text where characters.count < LineInput.longest {
      let character: Character = typed.isNewline ? " " : typed
      guard character.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 })
      else { continue }
      characters.insert(character, at: caret)
      caret += 1
    }
  }

  /// Puts another text in place of the whole line.
  public mutating func replace(_ text: String) {
    self = LineInput(text)
  }

  mutating func deleteBack() {
    guard caret > 0 else { return }
    caret -= 1
    characters.remove(at: caret)
  }

  mutating func deleteForward() {
    guard caret < characters.count else { return }
    characters.remove(at: caret)
  }

  mutating func deleteWord() {
    while caret > 0, characters[caret - 1].isWhitespace { deleteBack() }
    while caret > 0, !characters[caret - 1].isWhitespace { deleteBack() }
  }

  mutating func deleteToStart() {
    characters.removeFirst(caret)
    caret = 0
  }

  mutating func move(_ characters: Int) {
    caret = max(0, min(self.characters.count, caret + characters))
  }

  mutating func moveToStart() { caret = 0 }

  mutating func moveToEnd() { caret = characters.count }
}
