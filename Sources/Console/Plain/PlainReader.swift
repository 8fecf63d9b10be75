import Cells
import Model

/// The conversation of the text mode: what was said already, and what an answer means. Everything
/// that is done is done by the keys of the screen; here only their names are others.
public struct PlainReader: Equatable, Sendable {
  /// What is to be done about a line that was typed.
  public enum Answer: Equatable, Sendable {
    /// These keys are pressed.
    case keys([Key])
    /// Nothing is done; this is said.
    case say(String)
    /// The page is said again in full.
    case again
  }

  /// Whether the views are offered instead of what one of them shows.
  public private(set) var isMenu = true
  private var said: PlainPage?
  private var summary: PlainSummary
  private var notice: Notice?
  private var announcedAt: Instant

  /// Seconds between two announcements of changed figures: a busy city would never be silent.
  private static let calm: Int64 = 15

  /// A conversation that has not begun.
  public init(_ state: State) {
    summary = PlainSummary(state)
    announcedAt = state.now
  }

  /// What a line that was typed means.
  public mutating func answer(_ line: String, in state: State) -> Answer {
    let page = Console.plain(state, isMenu: isMenu)
    let word = String(
      line.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
    // A reason of one letter is a slip of somebody who wants to go back.
    if page.takesWordsOnly, !["b", "q"].contains(word) {
      return .keys(word.isEmpty ? [.escape] : page.before + [.paste(word)] + page.after)
    }
    if word.isEmpty { return .again }
    if let offer = page.offers.first(where: { $0.word == word }) {
      isMenu = false
      return .keys(offer.keys)
    }
    if let keys = keys(of: word, in: state) { return .keys(keys) }
    if !isMenu, state.overlay == nil, state.card == nil, state.view == .cases, !state.isGrouped,
      let marking = PlainMarking(word)
    {
      guard let keys = marking.keys(in: state) else {
        return .say(Words(state.language).plainNoLine(state.cases.visible.count))
      }
      return .keys(keys)
    }
    switch word {
    case "0":
      isMenu = true
      return .keys(state.overlay == nil ? [] : [.escape])
    case "b" where !isMenu: return .keys(back(state))
    case "r": return .again
    default: break
    }
    if page.question != nil, Int(word) == nil {
      return .keys(page.before + [.paste(word)] + page.after)
    }
    return .say(Words(state.language).plainUnknown(TextGate.clean(word), page.offers.count))
  }

  /// Letters that mean something wherever nothing is being typed.
  private mutating func keys(of word: String, in state: State) -> [Key]? {
    if word == "q" { return [.control("c")] }
    guard state.overlay == nil else { return nil }
    if let first = word.first, first == "/" || first == ":" {
      isMenu = false
      let rest = String(word.dropFirst())
      let opened: [Key] = [.character(first == "/" ? "/" : ":")]
      return rest.isEmpty ? opened : opened + [.control("u"), .paste(rest), .enter]
    }
    let letters: [String: Action] = [
      "?": .help, "n": .newCase, "u": .undo, "l": .language, "g": .goTo, "p": .pageUp,
      "m": state.view == .map && state.card == nil ? .mapMode : .pageDown,
    ]
    guard let action = letters[word] else { return nil }
    if action != .language { isMenu = false }
    return Array(action.keys.prefix(1))
  }

  private mutating func back(_ state: State) -> [Key] {
    if state.overlay != nil || state.card != nil || state.canGoBack { return [.escape] }
    isMenu = true
    return []
  }

  /// What is to be said after an answer: the message, and the page where it is another.
  public mutating func reply(_ state: State, isAgain: Bool = false) -> [String] {
    let page = Console.plain(state, isMenu: isMenu)
    var lines = news(state)
    if page != said || isAgain {
      lines += isAgain ? page.text : page.text(after: said)
    } else if lines.isEmpty {
      lines.append(Words(state.language).plainSame)
    }
    said = page
    return lines
  }

  /// What has changed since it was said last, without the page: the message, whether the picture is
  /// fresh, and, not too often, the figures.
  public mutating func news(_ state: State) -> [String] {
    let words = Words(state.language)
    let now = PlainSummary(state)
    var lines: [String] = []
    if let fresh = state.notice, fresh != notice {
      lines.append(TextGate.clean(words.notice(fresh, in: state.situation.city)))
    }
    notice = state.notice
    if now.health != summary.health {
      lines.append(now.healthLine(state, words))
      summary.health = now.health
    }
    if state.now - announcedAt >= Self.calm || state.now < announcedAt {
      let changes = now.changes(since: summary, words)
      if !changes.isEmpty {
        lines.append(changes)
        summary = now
        announcedAt = state.now
      }
    }
    return lines
  }
}
