/// Cases put together by one of their fields, as far as they have been counted: a walk through them
/// in slices, as for a sort without an index.
public struct CaseGroups: Equatable, Sendable {
  /// How many cases a group has.
  public struct Sum: Equatable, Sendable {
    /// All of them.
    public var count: Int
    /// Those open and beyond their limit.
    public var late: Int

    /// A sum.
    public init(count: Int = 0, late: Int = 0) {
      self.count = count
      self.late = late
    }
  }

  /// So many groups are told apart; what further ones have is counted under none.
  public static let most = 2_000

  /// What is counted of each group, by what its cases have in common.
  public private(set) var sums: [CaseSort.Value: Sum] = [:]
  /// Where the walk goes on; nil at its beginning and its end.
  public var position: PageKey?
  /// Whether all cases have been passed.
  public var isComplete = false

  /// Nothing counted yet.
  public init() {}

  /// Counts a case.
  public mutating func add(_ value: CaseSort.Value, isLate: Bool) {
    let key = sums[value] == nil && sums.count >= CaseGroups.most ? .missing : value
    sums[key, default: Sum()].count += 1
    if isLate { sums[key, default: Sum()].late += 1 }
  }
}

/// One step of counting groups.
public struct GroupQuery: Equatable, Sendable {
  /// Which cases.
  public var query: CaseQuery
  /// What they are put together by.
  public var field: CaseSort.Field
  /// How far it has come.
  public var begun: CaseGroups

  /// The first step.
  public init(_ query: CaseQuery, by field: CaseSort.Field) {
    self.query = query.unsorted
    self.field = field
    begun = CaseGroups()
  }
}
