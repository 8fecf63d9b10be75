/// What may be the same matter as a report that is being taken down: what is asked of the store.
public struct SimilarQuery: Equatable, Sendable {
  /// The caller's number; empty when it is not known.
  public var phone: String
  /// The grids near by.
  public var grids: [PlaceCode]
  /// Cases opened since then ...
  public var since: Instant
  /// ... and until then.
  public var until: Instant

  /// What is asked of the store.
  public init(phone: String, grids: [PlaceCode], since: Instant, until: Instant) {
    self.phone = phone
    self.grids = grids
    self.since = since
    self.until = until
  }

  /// A number as it is compared: its digits alone; empty for what is too short to tell callers
  /// apart.
  public static func phone(_ text: String) -> String {
    let digits = String(text.filter { $0.isASCII && $0.isNumber })
    return digits.utf8.count < 5 ? "" : digits
  }
}

/// What may be the same matter as a report that is being taken down.
public struct SimilarCases: Equatable, Sendable {
  /// So many earlier cases of a caller are counted; a line that rings more often says no more.
  public static let mostCounted = 999
  /// So many cases near by are read.
  public static let mostNear = 50

  /// How many cases the caller had before.
  public var earlier: Int
  /// The newest three of them.
  public var newest: [CaseRow]
  /// Cases near by in place and time, the newest first.
  public var near: [CaseRow]

  /// What was found.
  public init(earlier: Int = 0, newest: [CaseRow] = [], near: [CaseRow] = []) {
    self.earlier = earlier
    self.newest = newest
    self.near = near
  }

  /// Puts what is most like a text first, of the same likeness the newest.
  public mutating func order(by text: String) {
    let likeness = Likeness(to: text)
    let keyed = near.map { (likeness.with($0.item.maskedText), $0) }
    near = keyed.sorted { ($1.0, $1.1.item.id) < ($0.0, $0.1.item.id) }.map(\.1)
  }
}
