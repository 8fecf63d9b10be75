import Cells

extension Keymap {
  /// Every key of the map, each once, in the order of the table.
  public var everyKey: [Key] {
    var seen: Set<Key> = []
    return Action.allCases.flatMap { keys(of: $0).flatMap(\.keys) }.filter {
      seen.insert($0).inserted
    }
  }

  /// What a key does by itself, in words: the first action that has it; nil for none.
  public func meaning(of key: Key, in language: Language) -> String? {
    let words = Words(language, keymap: self)
    return Action.allCases.first { keys(of: $0).contains(KeySequence(key)) }.map { words.help($0) }
  }

  /// The keys that a terminal never sends, each with the name of its action: `<F9> close`.
  public func unsent(_ sends: (Key) -> Bool) -> [String] {
    Action.allCases.flatMap { action in
      keys(of: action).filter { !$0.keys.allSatisfy(sends) }
        .map { $0.notation + " " + action.rawValue }
    }
  }
}
