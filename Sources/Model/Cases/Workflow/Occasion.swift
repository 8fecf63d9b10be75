/// Who asks for something, when, and under which rules.
public struct Occasion: Sendable {
  /// The login or system that asks.
  public var actor: String
  /// Whether it speaks for a system that is trusted as a whole, such as a feed; roles and the
  /// forms kept between people are not asked of it then.
  public var isTrusted: Bool
  /// When.
  public var at: Instant
  /// The places.
  public var city: City
  /// The rules, the roles among them.
  public var rules: Rulebook

  /// An occasion.
  public init(actor: String, isTrusted: Bool = false, at: Instant, city: City, rules: Rulebook) {
    self.actor = actor
    self.isTrusted = isTrusted
    self.at = at
    self.city = city
    self.rules = rules
  }

  /// Whether whoever asks holds one of the roles for a unit whose business it is.
  func holds(_ roles: Set<StaffRole>, _ hands: Hands, of item: Case) -> Bool {
    isTrusted
      || rules.grants.contains {
        $0.login == actor && roles.contains($0.role) && $0.unit.has(hands, of: item)
      }
  }
}
