/// What a login may do (domain, section 9).
public enum StaffRole: String, CaseIterable, Sendable {
  /// A desk: receives, claims, settles, dispatches.
  case `operator`
  /// All of the operator's, and approvals, supervision and limits.
  case supervisor
  /// Pages and the cases behind them.
  case onCall = "on-call"
  /// Figures and map, no personal data.
  case observer
  /// Places, rosters, rules and calendars; no work on cases.
  case administrator
}

/// A role that a login holds for a unit and everything below it.
public struct RoleGrant: Hashable, Sendable {
  /// The login name of the system that the console runs on.
  public var login: String
  /// The role.
  public var role: StaffRole
  /// The unit: the city, a town, a village or a department.
  public var unit: Holder

  /// A role of a login.
  public init(login: String, role: StaffRole, unit: Holder) {
    self.login = login
    self.role = role
    self.unit = unit
  }

  /// Every role for the whole city: what whoever makes a store holds until they give it away.
  public static func all(of login: String) -> [RoleGrant] {
    StaffRole.allCases.map { RoleGrant(login: login, role: $0, unit: .city) }
  }
}

extension Holder {
  /// Whether a unit is this one or lies below it. Departments lie below nothing but the city.
  public func covers(_ other: Holder) -> Bool {
    switch (self, other) {
    case (.city, _): true
    case (.town(let code), .town(let other)): code == other
    case (.town(let code), .village(let other)): other.ancestor(.town) == code
    case (.village(let code), .village(let other)): code == other
    case (.department(let code), .department(let other)): code == other
    default: false
    }
  }

  /// Whether a place lies in the unit's own.
  public func covers(_ place: PlaceCode) -> Bool {
    switch self {
    case .city: true
    case .town(let code): place.ancestor(.town) == code
    case .village(let code): place.ancestor(.village) == code
    case .department: false
    }
  }

  /// Whether the unit, or one below it, has a case in these hands.
  public func has(_ hands: Hands, of item: Case) -> Bool {
    switch hands {
    case .desk: covers(item.desk)
    case .holder: covers(item.holder) || item.side.coHandlers.contains { covers($0) }
    case .concerned: isConcerned(by: item)
    case .decider: covers(item.side.freeze?.decider ?? item.desk)
    }
  }

  /// Whether a case is this unit's business: in its hands, owned by it, worked on by it, in its
  /// place, or followed by it because it was asked first.
  public func isConcerned(by item: Case) -> Bool {
    if covers(item.holder) || covers(item.desk) { return true }
    if let grid = item.grid, covers(grid) { return true }
    if let decider = item.side.freeze?.decider, covers(decider) { return true }
    if let first = item.side.firstAsked, covers(first) { return true }
    return item.side.coHandlers.contains { covers($0) }
      || (item.side.joint?.called.contains { covers($0) } ?? false)
  }
}
