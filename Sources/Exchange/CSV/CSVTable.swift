/// The rows of a CSV file under its header, with columns found by name in any case.
public struct CSVTable: ~Copyable {
  /// The header's names, trimmed, as they stand in the file.
  public let header: [String]
  /// The file, as it was named.
  public var name: String { reader.name }

  private var reader: CSVReader

  /// Reads the header.
  ///
  /// - Throws: that the file is empty, not text, or that its header is unusable.
  public init(_ source: ByteSource, maximum: Int = 1 << 20) throws(ExchangeError) {
    reader = CSVReader(source, maximum: maximum)
    var record = CSVRecord()
    guard try reader.next(into: &record) else { throw .empty(source.name) }
    guard !record.flaws.contains(.tooLong) else {
      throw .notUsable(source.name, what: "the header is longer than \(maximum) bytes")
    }
    guard !record.flaws.contains(.unterminatedQuote) else {
      throw .notUsable(source.name, what: "the header has a quote that is never closed")
    }
    header = (0..<record.count).map { record.text($0).text }
  }

  /// The index of the first column with this name, in any case; nil when there is none.
  public func column(_ name: String) -> Int? {
    let wanted = name.lowercased()
    return header.firstIndex { $0.lowercased() == wanted }
  }

  /// The indices of columns that must be there.
  ///
  /// - Throws: `columnsMissing` with all that are not.
  public func columns(_ names: [String]) throws(ExchangeError) -> [Int] {
    var found: [Int] = []
    var missing: [String] = []
    for name in names {
      if let index = column(name) { found.append(index) } else { missing.append(name) }
    }
    guard missing.isEmpty else {
      throw .columnsMissing(name, wanted: missing, present: header)
    }
    return found
  }

  /// The names of columns about persons that the console keeps no record of.
  public var personalColumns: [String] {
    header.filter(PersonalFields.contains)
  }

  /// Reads the next row into `record`; false at the end.
  ///
  /// - Throws: that the source cannot be read.
  public mutating func next(into record: inout CSVRecord) throws(ExchangeError) -> Bool {
    try reader.next(into: &record)
  }

  /// What is wrong with a row as a whole; nil when its fields can be used. A row that is `ragged`
  /// has fields all the same.
  public func problem(with record: CSVRecord) -> RowProblem? {
    if record.flaws.contains(.tooLong) {
      let reason =
        record.flaws.contains(.unterminatedQuote)
        ? "a quote is never closed, so the rest of the file is one row"
        : "longer than a row may be; passed over"
      return problem(.tooLong, record, reason: reason)
    }
    if record.flaws.contains(.unterminatedQuote) {
      return problem(.unterminatedQuote, record, reason: "a quote is never closed")
    }
    guard record.count != header.count else { return nil }
    return problem(
      .ragged, record, reason: "\(record.count) fields, the header has \(header.count)")
  }

  /// A problem of a row's field, or of the row as a whole.
  public func problem(
    _ kind: RowProblem.Kind, _ record: CSVRecord, column: Int? = nil, found: String = "",
    reason: String
  ) -> RowProblem {
    let title = column.map { $0 < header.count ? VisibleText.revealing(header[$0]) : "" } ?? ""
    return RowProblem(
      kind, file: name, row: record.row, line: record.line, column: title, found: found,
      reason: reason)
  }
}
