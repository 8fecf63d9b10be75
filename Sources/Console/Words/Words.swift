import Model

/// Everything the screen says, in one language. Sentences are made here and nowhere else.
public struct Words: Equatable, Sendable {
  /// The language.
  public var language: Language

  /// The words of a language.
  public init(_ language: Language) {
    self.language = language
  }

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
