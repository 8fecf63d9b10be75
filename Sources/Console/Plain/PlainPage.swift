import Cells

/// What the append-only text mode says of what is on the screen, and what may be answered.
public struct PlainPage: Equatable, Sendable {
  /// An answer that may be given: its number or letter, what it does, and the keys it stands for.
  public struct Offer: Equatable, Sendable {
    /// What is typed.
    public let word: String
    /// What it does.
    public let text: String
    /// The keys of the screen that do it.
    let keys: [Key]
  }

  /// What the page is about: of the same thing only what has changed is said.
  var topic = ""
  /// What is there to read, a line each.
  public var lines: [String] = []
  /// What may be answered, numbers first.
  public var offers: [Offer] = []
  /// What a line of words is asked for; nil where only the offers are taken.
  public var question: String?
  /// Keys that come before and after words that were typed.
  var before: [Key] = []
  var after: [Key] = []
  /// Whether every answer is words, numbers too: a number of days is no choice.
  var takesWordsOnly = false

  /// The whole as it is said: what is there, what may be answered, what is asked.
  public var text: [String] {
    lines + offers.map { $0.word + ". " + $0.text } + (question.map { [$0] } ?? [])
  }

  /// What of it is to be said to somebody who was told another page before: of the same thing the
  /// lines that are new, and the answers where they are others.
  func text(after said: PlainPage?) -> [String] {
    guard let said, said.topic == topic else { return text }
    let known = Set(said.lines)
    var fresh = self
    fresh.lines = lines.filter { !known.contains($0) }
    if offers == said.offers { fresh.offers = [] }
    return fresh.text
  }

  /// Adds a numbered answer.
  mutating func offer(_ text: String, _ keys: [Key]) {
    offers.append(Offer(word: String(offers.count + 1), text: text, keys: keys))
  }
}
