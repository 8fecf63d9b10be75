import Model

/// Everything the screen says, in one language. Sentences are made here and nowhere else.
public struct Words: Equatable, Sendable {
  /// The language.
  public var language: Language

  /// The keys that sentences name.
  var keymap: Keymap

  /// The words of a language, naming these keys.
  public init(_ language: Language, keymap: Keymap = .standard) {
    self.language = language
    self.keymap = keymap
  }

  /// The key of an action, for a sentence.
  func key(_ action: Action) -> String { keymap.hint(action) }

  /// A fixed word.
  subscript(label: Label) -> String {
    let both = label.both
    return pick(both.chinese, both.english)
  }

  func pick<Value>(_ chinese: Value, _ english: Value) -> Value {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
