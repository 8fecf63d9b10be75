/// Problems counted by kind, with the first row numbers of each: the report of a long file.
public struct ProblemTally: Equatable, Sendable {
  /// How many rows are named for each kind.
  public static let namedRows = 5

  private struct Entry: Equatable, Sendable {
    var count = 0
    var rows: [Int] = []
  }

  private var entries: [RowProblem.Kind: Entry] = [:]

  /// A tally of nothing.
  public init() {}

  /// Whether nothing was counted.
  public var isEmpty: Bool { entries.isEmpty }

  /// Counts one problem.
  public mutating func add(_ problem: RowProblem) {
    entries[problem.kind, default: Entry()].count += 1
    if entries[problem.kind, default: Entry()].rows.count < ProblemTally.namedRows {
      entries[problem.kind, default: Entry()].rows.append(problem.row)
    }
  }

  /// How many problems of a kind were counted.
  public func count(of kind: RowProblem.Kind) -> Int {
    entries[kind]?.count ?? 0
  }

  /// A line for each kind that occurred, such as `197 rows closed before they were opened
  /// (rows 12, 40, …)`.
  public var lines: [String] {
    RowProblem.Kind.allCases.compactMap { kind in
      guard let entry = entries[kind] else { return nil }
      let rows = entry.rows.map(String.init).joined(separator: ", ")
      let more = entry.count > entry.rows.count ? ", …" : ""
      let noun = entry.count == 1 ? "row" : "rows"
      return "\(entry.count) \(noun) \(kind.rawValue) (\(noun) \(rows)\(more))"
    }
  }
}
