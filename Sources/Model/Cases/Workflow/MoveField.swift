/// What a move can be told beside the case it is about, by the word that feeds and subcommands use.
public enum MoveField: String, CaseIterable, Sendable {
  /// The unit that is to have it.
  case to
  /// Units that work beside the lead.
  case with
  /// The handler's inner queue.
  case queue
  /// Why.
  case reason
  /// On what basis it is returned.
  case basis
  /// What was said or found.
  case remark
  /// The words of a whistle, a slip or its answer.
  case text
  /// What was found on the spot.
  case verdict
  /// Working days of an extension.
  case days
  /// When a suspension ends.
  case until
  /// Which request is approved or rejected.
  case request
  /// The case it is merged into.
  case into
  /// What the caller said.
  case answer
  /// The unit that signs on.
  case unit
  /// The units that are called.
  case units
  /// A slip's colour.
  case colour
  /// The field that is corrected.
  case field
  /// Its new value.
  case value
  /// Whether the caller is kept from view.
  case confidential
  /// Who looked, rang or did it, where that is not who asks.
  case by

  /// What it means, in a few English words: the help of the program and of the feed.
  public var meaning: String {
    switch self {
    case .to: "the unit that is to have it"
    case .with: "units that work beside the lead"
    case .queue: "the handler's inner queue"
    case .reason: "why"
    case .basis: "on what basis; a desk must say it"
    case .remark: "what was said, found or done"
    case .text: "what the whistle, the slip or its answer says"
    case .verdict: "what was found on the spot"
    case .days: "how many working days more"
    case .until: "when it ends; no set end when absent"
    case .request: "which request"
    case .into: "the number of the case it is merged into"
    case .answer: "what the caller said"
    case .unit: "the unit that signs on"
    case .units: "the units that are called"
    case .colour: "the slip's colour; as its light asks when absent"
    case .field: "what is corrected"
    case .value: "the value it gets"
    case .confidential: "yes (when absent) or no"
    case .by: "who looked, rang or did it"
    }
  }

  /// What is expected of its value, in English.
  public var expectation: String {
    switch self {
    case .to, .unit: "city, town:CODE, village:CODE, dept:CODE or a unit's name"
    case .with, .units: "units with a comma between: city, town:CODE, village:CODE, dept:CODE"
    case .queue, .reason, .basis, .remark, .text, .value, .by: "a text"
    case .verdict: MoveField.list(Verdict.allCases.map(\.rawValue))
    case .days: "a whole number of working days"
    case .until: "a time such as 2026-11-21T09:00:00+08:00"
    case .request: MoveField.list(RequestKind.allCases.map(\.rawValue))
    case .into: "the number of a case"
    case .answer: MoveField.list(CallBackAnswer.allCases.map(\.rawValue))
    case .colour: MoveField.list(SlipColour.allCases.map(\.word))
    case .field: MoveField.list(CaseField.allCases.map(\.rawValue))
    case .confidential: "yes or no"
    }
  }

  /// `a, b or c`.
  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
