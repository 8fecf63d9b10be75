/// One row of the table of words that people use of what goes wrong, each with the department whose
/// business it is.
public struct HandlerRule: DatedRule, Hashable, Sendable {
  /// So many characters a word has at most.
  public static let longest = 20

  /// The word, as it occurs in texts.
  public var word: String
  /// The department's code; empty where the word says nothing.
  public var department: String
  /// The first day it is in force.
  public var validFrom: CivilDate
  /// The last day it is in force; nil while there is no end.
  public var validUntil: CivilDate?

  /// A word with the days on which it counts.
  public init(
    _ word: String, _ department: String, validFrom: CivilDate, validUntil: CivilDate? = nil
  ) {
    self.word = word
    self.department = department
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  /// What a store begins with, in force from a day on.
  public static func standard(from day: CivilDate) -> [HandlerRule] {
    HandlerWords.standard.map { HandlerRule($0.word, $0.department, validFrom: day) }
  }
}

extension Rulebook {
  /// The row that counts for a word on a day; nil where none is in force.
  public func handlerRule(of word: String, on day: CivilDate) -> HandlerRule? {
    handlers.lazy.filter { $0.word == word }.counting(on: day)
  }

  /// The words in force on a day, the more telling first: those a store begins with in their order,
  /// the city's own behind them. A word the table never had counts as it did before there was one.
  public func handlerWords(on day: CivilDate) -> [(word: String, department: String)] {
    var words: [(word: String, department: String)] = []
    var seen: Set<String> = []
    for (word, department) in HandlerWords.standard {
      seen.insert(word)
      guard handlers.contains(where: { $0.word == word }) else {
        words.append((word, department))
        continue
      }
      if let rule = handlerRule(of: word, on: day) { words.append((word, rule.department)) }
    }
    for word in handlers.map(\.word) where seen.insert(word).inserted {
      if let rule = handlerRule(of: word, on: day) { words.append((word, rule.department)) }
    }
    return words.filter { !$0.department.isEmpty }
  }

  /// The words of a text that say whose business it is, the more telling first. A word within a
  /// longer one that the text has too says nothing by itself.
  func handlerWords(in text: String, on day: CivilDate) -> [(word: String, department: String)] {
    let found = handlerWords(on: day).filter { Needle($0.word).occurs(in: text) }
    return found.filter { one in
      !found.contains { $0.word != one.word && Needle(one.word).occurs(in: $0.word) }
    }
  }
}
