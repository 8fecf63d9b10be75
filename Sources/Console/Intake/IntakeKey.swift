import Cells

/// What keys do in the form for a new case beside typing, each once: the line of hints and the help
/// come from this table.
enum IntakeKey: CaseIterable, Sendable {
  /// Writes the case down.
  case save
  /// Writes it down and merges it into the similar case that is selected.
  case merge
  /// To the next field, taking what is proposed.
  case next
  /// To the field before.
  case previous
  /// Another of the proposals.
  case choose
  /// Another of the similar cases.
  case similar
  /// Throws away what was typed.
  case discard
  /// Back to the view; what was typed is kept.
  case leave

  /// The keys that mean it, the one that hints show first.
  var keys: [Key] {
    switch self {
    case .save: [.control("s"), .function(2)]
    case .merge: [.control("g")]
    case .next: [.tab, .enter]
    case .previous: [.backTab]
    case .choose: [.down, .up]
    case .similar: [.control("n"), .control("p")]
    case .discard: [.control("x")]
    case .leave: [.escape]
    }
  }

  /// What a key means in the form; nil for typing.
  static func meaning(of key: Key) -> IntakeKey? {
    allCases.first { $0.keys.contains(key) }
  }

  /// The word beside its key in the line of hints.
  var hint: (chinese: String, english: String) {
    switch self {
    case .save: ("保存", "save")
    case .merge: ("并入所选", "merge")
    case .next: ("下一项", "next")
    case .previous: ("上一项", "back")
    case .choose: ("选择", "choose")
    case .similar: ("相似案件", "similar")
    case .discard: ("丢弃", "discard")
    case .leave: ("留存草稿", "keep for later")
    }
  }

  /// What it does, a sentence in each language.
  var help: (chinese: String, english: String) {
    switch self {
    case .save: ("保存案件；末项上 Enter 亦可", "save the case; so does <Enter> on the last field")
    case .merge: ("保存并合并到所选相似案件", "save it and merge it into the similar case selected")
    case .next: ("采用建议，到下一项", "take what is proposed and go to the next field")
    case .previous: ("到上一项", "to the field before")
    case .choose: ("换一个建议", "another of the proposals")
    case .similar: ("换一个相似案件", "another of the similar cases")
    case .discard: ("丢弃所输内容（按两次）", "throw away what was typed (press twice)")
    case .leave: ("返回，内容留作草稿", "back; what was typed is kept as a draft")
    }
  }

  /// The key as a hint names it.
  var hintKey: String {
    guard let notation = keys.first?.notation else { return "" }
    guard notation.hasPrefix("<"), notation.hasSuffix(">") else { return notation }
    return String(notation.dropFirst().dropLast())
  }

  /// The keys as they are written.
  var keyText: String { keys.map(\.notation).joined(separator: " ") }
}
