import Cells

/// Which keys mean what: the table of actions, with what a file of keys changed in it.
public struct Keymap: Equatable, Sendable {
  /// What keys mean where they are pressed.
  enum Meaning: Equatable {
    /// This.
    case action(Action)
    /// Nothing yet: other keys have to follow.
    case beginning
    /// Nothing.
    case nothing
  }

  /// The keys of each action, in the order of the table.
  private var sequences: [Action: [KeySequence]] = [:]
  private var meanings: [Context: [KeySequence: Action]] = [:]

  /// The keys of the table of actions.
  public static let standard = Keymap()

  /// The keys of the table of actions.
  init() {
    for action in Action.allCases { set(action, to: action.keys.map { KeySequence($0) }) }
  }

  /// The keys that mean an action, the one that hints show first; empty where it has none.
  func keys(of action: Action) -> [KeySequence] { sequences[action] ?? [] }

  /// The key as a hint names it; empty where there is none.
  func hint(_ action: Action) -> String { keys(of: action).first?.hint ?? "" }

  /// The keys as they are written: `c`, `<Up> k`.
  func text(_ action: Action) -> String {
    keys(of: action).map(\.notation).joined(separator: " ")
  }

  /// What keys pressed one after the other mean in a context.
  func meaning(of keys: [Key], in context: Context) -> Meaning {
    guard let sequence = KeySequence(keys), let table = meanings[context] else { return .nothing }
    if let action = table[sequence] { return .action(action) }
    return table.keys.contains(where: sequence.isPrefix) ? .beginning : .nothing
  }

  /// The action of a single key in a context; nil when it has none or begins a sequence.
  func action(for key: Key, in context: Context) -> Action? {
    meanings[context]?[KeySequence(key)]
  }

  /// What a control or function key means whatever lies over the view; nil for most.
  func action(always key: Key) -> Action? {
    switch key {
    case .control, .function:
      Action.allCases.first {
        $0.isAlwaysAtHand && keys(of: $0).contains(KeySequence(key))
      }
    default: nil
    }
  }

  /// What may follow keys that begin sequences: the key and what it means, in the order of the
  /// table; nil where still others have to follow.
  func following(_ keys: [Key], in context: Context) -> [(key: Key, action: Action?)] {
    guard let begun = KeySequence(keys) else { return [] }
    var found: [(key: Key, action: Action?)] = []
    for action in Action.actions(in: context) {
      for sequence in self.keys(of: action) where begun.isPrefix(of: sequence) {
        let next = sequence.keys[keys.count]
        let isLast = sequence.keys.count == keys.count + 1
        guard !found.contains(where: { $0.key == next }) else { continue }
        found.append((next, isLast ? action : nil))
      }
    }
    return found
  }

  /// Gives an action these keys and no others.
  mutating func set(_ action: Action, to keys: [KeySequence]) {
    for context in action.contexts {
      for old in self.keys(of: action) where meanings[context]?[old] == action {
        meanings[context]?[old] = nil
      }
    }
    sequences[action] = keys
    for context in action.contexts {
      for key in keys { meanings[context, default: [:]][key] = action }
    }
  }

  /// The keys of each action with what it does, in the order of the table.
  public func rows(in language: Language) -> [(keys: String, help: String)] {
    let words = Words(language)
    return Action.allCases.map { (text($0), words.help($0)) }
  }

  /// The map as a file of keys, each line under a remark that says what it does.
  public func written(in language: Language) -> String {
    let words = Words(language)
    return Action.allCases.map { action in
      let keys = text(action)
      return "# " + words.help(action) + "\n" + action.rawValue + " =" + (keys.isEmpty ? "" : " ")
        + keys + "\n"
    }.joined()
  }
}
