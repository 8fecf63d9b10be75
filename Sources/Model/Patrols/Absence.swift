/// A worker or stand-in of one grid who is away, so that the other has to cover.
public struct Absence: Hashable, Sendable {
  /// The grid whose duty is concerned.
  public var grid: PlaceCode
  /// Which of its two people.
  public var role: DutyRole
  /// From when.
  public var from: Instant
  /// Until when; they are expected back then.
  public var until: Instant
  /// Leave, sickness or the like.
  public var reason: String

  /// An absence from duty.
  public init(
    grid: PlaceCode, role: DutyRole, from: Instant, until: Instant, reason: String
  ) {
    self.grid = grid
    self.role = role
    self.from = from
    self.until = until
    self.reason = reason
  }
}
