import Model

/// Reads real cases with their real times from another system's file, row by row.
public struct ReplayReader: ~Copyable {
  /// What a row turned out to be.
  public enum Row: Equatable, Sendable {
    /// A case, perhaps with dirt that was kept with a mark.
    case kept(ReplayCase)
    /// A row without what a case cannot do without, and why.
    case rejected([RowProblem])
  }

  /// What is notable about the file as a whole, such as columns that are never kept.
  public let notes: [String]

  private var table: CSVTable
  private var record = CSVRecord()
  private let builder: ReplayBuilder
  /// The row on which each number was met first, by the number's 64-bit hash: twelve bytes a row,
  /// since a file may have millions. Two numbers of a million share a hash once in 10^7 files, and
  /// then a row is called repeated; its case is taken in all the same.
  private var rows: [Int: Int32] = [:]

  /// A reader of `source`.
  ///
  /// `name` is the source that the cases get, by default the format's own; times without an
  /// offset are local times of `zone`; `spreads` deals cases without a place over the grids.
  ///
  /// - Throws: that the file is not readable text, or lacks columns.
  public init(
    _ source: ByteSource, format: ReplayFormat, name: String? = nil, city: City,
    zone: TimeZoneRules, spreads: Bool = false
  ) throws(ExchangeError) {
    let opened = try CSVTable(source)
    let columns = try ReplayColumns(format, in: opened)
    notes = opened.personalColumns.map {
      "\(opened.name): column \(VisibleText.quoted($0)) left out: not kept of persons"
    }
    table = opened
    builder = ReplayBuilder(
      columns: columns, source: name ?? format.source, city: city, zone: zone,
      spread: spreads ? GridSpread(city) : nil)
  }

  /// The next row; nil at the end.
  ///
  /// - Throws: that the source cannot be read.
  public mutating func next() throws(ExchangeError) -> Row? {
    guard try table.next(into: &record) else { return nil }
    switch builder.row(record, in: table) {
    case .rejected(let problems): return .rejected(problems)
    case .kept(var item):
      let number = item.origin.id.hashValue
      if let row = rows[number] {
        item.problems.append(
          table.problem(
            .repeated, record, found: item.origin.id,
            reason: "this number stands in row \(row) already; not another case"))
      } else {
        rows[number] = Int32(clamping: item.row)
      }
      return .kept(item)
    }
  }
}
