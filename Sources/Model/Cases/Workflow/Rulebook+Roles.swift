/// Who holds which role, and who may change it (domain, section 9).
extension Rulebook {
  /// Whether a login holds one of these roles for a unit.
  public func holds(_ roles: Set<StaffRole>, _ login: String, for unit: Holder) -> Bool {
    grants.contains { $0.login == login && roles.contains($0.role) && $0.unit.covers(unit) }
  }

  /// Whether a login may bring in what other systems and other people did: a feed, a replay, a
  /// simulation.
  public func mayBring(_ login: String) -> Bool {
    holds([.operator, .supervisor, .administrator], login, for: .city)
  }

  /// Whether a login may bring in this move of somebody else's: what only a supervisor may do
  /// nobody gets done by writing a supervisor's name into a feed.
  public func mayBring(_ kind: MoveKind, _ login: String) -> Bool {
    let roles = Workflow.rule(kind).roles
    return roles.isEmpty || roles.contains(.operator) || holds([.supervisor], login, for: .city)
  }

  /// The cases that a login sees: a desk's are those of its own place and below, and those in its
  /// hands. Who holds no role sees figures and masked cases, like an observer of the city.
  public func scope(of login: String) -> Filter {
    let units = grants.filter { $0.login == login }.map(\.unit)
    guard !units.isEmpty, !units.contains(.city) else { return .everything }
    let places = units.compactMap { unit -> PlaceCode? in
      switch unit {
      case .town(let code), .village(let code): code
      case .city, .department: nil
      }
    }
    let own = Filter.test(.holders(units))
    return places.isEmpty ? own : .any([.test(.places(places)), own])
  }

  /// A query for those cases only that a login sees.
  public func scoped(_ query: CaseQuery, for login: String) -> CaseQuery {
    let scope = scope(of: login)
    guard scope != .everything else { return query }
    var scoped = query
    scoped.filter = .all([query.filter, scope])
    return scoped
  }

  /// The facts that giving a login a role makes, or the rule against it.
  ///
  /// - Throws: `roleNeeded` unless an administrator of the unit asks, `unknownUnit`,
  ///   `nothingChanges` when it holds the role already.
  public func give(_ grant: RoleGrant, by actor: String, in city: City) throws(Refusal) -> [Fact] {
    try checkAdministrator(actor, of: grant)
    guard city.has(grant.unit) else { throw .unknownUnit(grant.unit.text) }
    guard !grant.login.isEmpty, !grants.contains(grant) else { throw .nothingChanges }
    return [.roleGranted(grant)]
  }

  /// The facts that taking a role from a login makes, or the rule against it.
  ///
  /// - Throws: `roleNeeded` unless an administrator of the unit asks, `nothingChanges` when it does
  ///   not hold the role, `lastAdministrator` of the city.
  public func take(_ grant: RoleGrant, by actor: String) throws(Refusal) -> [Fact] {
    try checkAdministrator(actor, of: grant)
    guard grants.contains(grant) else { throw .nothingChanges }
    let isLast = !grants.contains {
      $0 != grant && $0.role == .administrator && $0.unit == .city
    }
    guard grant.role != .administrator || grant.unit != .city || !isLast
    else { throw .lastAdministrator }
    return [.roleWithdrawn(grant)]
  }

  private func checkAdministrator(_ actor: String, of grant: RoleGrant) throws(Refusal) {
    guard holds([.administrator], actor, for: grant.unit)
    else { throw .roleNeeded(move: "role", roles: [.administrator]) }
  }
}
