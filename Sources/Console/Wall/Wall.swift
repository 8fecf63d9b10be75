import Cells
import Model

/// A screen on a wall: it shows the city to whoever passes, changes its view by itself, and does
/// nothing else. No person and no case is on it.
public struct Wall: Equatable, Sendable {
  /// What it shows, one after the other.
  public enum Part: String, CaseIterable, Sendable {
    /// How the city stands, in figures to be read across a room.
    case figures
    /// The map of open cases.
    case map
    /// The rounds of the day.
    case patrol
    /// The towns, those with the most late cases first.
    case towns
  }

  /// What is shown in turn; at least one.
  public let parts: [Part]
  /// Seconds until the next is shown.
  public let interval: Int64
  /// What is shown now.
  public private(set) var index = 0
  /// Whether it stays until somebody lets it go on.
  public private(set) var isHeld = false
  /// How far the picture stands from the top left, so that nothing burns in.
  public private(set) var shift = Point(x: 0, y: 0)

  private var since: Instant
  private var shiftedAt: Instant

  /// Seconds after which the picture moves by a cell.
  private static let rest: Int64 = 300
  /// Where it stands in turn.
  private static let places = [
    Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 1, y: 1), Point(x: 0, y: 1),
  ]
  /// Seconds a view stays where nothing else is said: long enough to be read twice.
  public static let usualInterval: Int64 = 20

  /// A wall from now on; without parts it shows all of them.
  public init(_ parts: [Part], interval: Int64 = Wall.usualInterval, now: Instant) {
    self.parts = parts.isEmpty ? Part.allCases : parts
    self.interval = max(1, interval)
    since = now
    shiftedAt = now
  }

  /// What is shown now.
  public var part: Part { parts[index % parts.count] }

  /// Lets time pass; whether the picture is another now.
  mutating func pass(_ now: Instant) -> Bool {
    // A clock that was set back must not hold the picture for the difference.
    if now < since || now < shiftedAt {
      since = now
      shiftedAt = now
    }
    var isChanged = false
    if now - shiftedAt >= Wall.rest {
      let place = Wall.places.firstIndex(of: shift) ?? 0
      shift = Wall.places[(place + 1) % Wall.places.count]
      shiftedAt = now
      isChanged = true
    }
    if !isHeld, parts.count > 1, now - since >= interval {
      show(1, at: now)
      isChanged = true
    }
    return isChanged
  }

  /// Shows the next or the one before, for as long as any other.
  mutating func show(_ step: Int, at now: Instant) {
    index = (index + step + parts.count) % parts.count
    since = now
  }

  /// Holds what is shown, or lets it go on.
  mutating func hold(at now: Instant) {
    isHeld.toggle()
    since = now
  }
}
