/// How pressing a slip is; ignored, it climbs to the next (domain, section 3).
public enum SlipColour: UInt8, CaseIterable, Comparable, Sendable {
  /// Near its limit.
  case blue
  /// Behind, or blue was ignored.
  case yellow
  /// Overdue, or yellow was ignored.
  case red

  /// The word in filters, files and the store.
  public var word: String {
    switch self {
    case .blue: "blue"
    case .yellow: "yellow"
    case .red: "red"
    }
  }

  /// The colour written as a word; nil for any other word.
  public init?(word: some StringProtocol) {
    guard let colour = SlipColour.allCases.first(where: { $0.word == word }) else { return nil }
    self = colour
  }

  /// Its place on the board of slips: the most pressing first.
  public var rank: UInt8 { SlipColour.red.rawValue - rawValue }

  /// The colour a slip climbs to; red stays red.
  public var next: SlipColour { self == .blue ? .yellow : .red }

  /// What fits a case under this light: blue while in time, yellow near the limit, red beyond it.
  public init(for light: Light) {
    switch light {
    case .green: self = .blue
    case .yellow: self = .yellow
    case .red: self = .red
    }
  }

  /// The less pressing sorts first.
  public static func < (left: SlipColour, right: SlipColour) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How it stands with a slip.
public enum SlipState: Hashable, Sendable {
  /// It waits for its answer.
  case waiting
  /// It was ignored so often and has climbed each time; now it waits where it is.
  case climbed(Int)
  /// Its time has passed and nobody has answered; before, it had climbed so often.
  case ignored(climbs: Int)
}

extension Slip {
  /// How it stands at an instant, when it has to be answered until `due`.
  public func state(due: Instant?, at now: Instant) -> SlipState {
    if let due, now > due { return .ignored(climbs: climbs) }
    return climbs > 0 ? .climbed(climbs) : .waiting
  }
}

/// A slip of supervision 督办 that waits for a reply from whoever holds the case.
public struct Slip: Hashable, Sendable {
  /// How pressing it is.
  public var colour: SlipColour
  /// Whom it is sent to: the holder, or since it climbed the desk above.
  public var to: Holder
  /// Who sent it.
  public var sender: String
  /// Since when it waits at this colour.
  public var since: Instant
  /// How often it has climbed.
  public var climbs: Int

  /// A slip.
  public init(colour: SlipColour, to: Holder, sender: String, since: Instant, climbs: Int = 0) {
    self.colour = colour
    self.to = to
    self.sender = sender
    self.since = since
    self.climbs = climbs
  }
}
