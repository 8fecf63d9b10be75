extension CaseCategory {
  /// Whether a grid's worker finds such a matter on the round: what lies open in the street or on a
  /// building and stays there (domain, section 7: what the patrol should have found). What happens
  /// in a flat, between people or for a moment is nobody's fault to have missed.
  public var isSeenOnRounds: Bool { CaseCategory.seen.contains(path) }

  /// Whether a round finds what has this category. A path that is not in the table, as other systems
  /// bring it, is judged by the words of its name, which for `Street Lights/Outages` say what
  /// `roads/lighting` says; what no word tells is not held against anybody.
  public static func isSeenOnRounds(_ path: String) -> Bool {
    guard !path.isEmpty else { return false }
    return (named(path) ?? proposed(for: path).first)?.isSeenOnRounds ?? false
  }

  private static let seen: Set<String> = [
    "roads/surface", "roads/lighting", "roads/manhole", "environment/waste", "environment/drains",
    "order/vendors", "order/parking", "safety/fire", "safety/structure", "agriculture/straw",
  ]
}
