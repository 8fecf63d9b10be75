/// Who asks: what `me` and `mine` mean in a filter.
public struct Asker: Equatable, Sendable {
  /// The login.
  public var login: String
  /// The units that the login works for as operator or supervisor, each once.
  public var units: [Holder]

  /// A login with its units.
  public init(login: String, units: [Holder]) {
    self.login = login
    self.units = units
  }

  /// A login with the units that the rules give it.
  public init(login: String, rules: Rulebook) {
    self.login = login
    units = []
    for grant in rules.grants where grant.login == login && !units.contains(grant.unit) {
      if grant.role == .operator || grant.role == .supervisor { units.append(grant.unit) }
    }
  }
}
