import Model

/// Writes a list of cases as it is read, in one of three plain forms.
public struct CaseWriter: Sendable {
  /// The forms.
  public enum Format: String, CaseIterable, Sendable {
    /// Columns aligned for reading.
    case table
    /// Comma-separated values with a header.
    case csv
    /// One JSON object a line.
    case ndjson
  }

  private let format: Format
  private let columns: CaseColumns
  private var table: TableWriter
  private var csv = CSVWriter()
  private var json = JSONWriter()

  /// A writer in a form. `width` gives the terminal cells a text takes; it is asked for tables
  /// only.
  public init(
    format: Format, city: City, zone: TimeZoneRules,
    width: @escaping @Sendable (String) -> Int
  ) {
    self.format = format
    columns = CaseColumns(city: city, zone: zone)
    table = TableWriter(columns: CaseColumns.names, limits: ["text": 60], width: width)
    if format == .csv { csv.row(CaseColumns.names) }
  }

  /// Writes one case.
  public mutating func add(_ row: CaseRow) {
    let fields = columns.fields(of: row)
    switch format {
    case .table: table.row(CaseWriter.texts(of: fields))
    case .csv: csv.row(CaseWriter.texts(of: fields))
    case .ndjson: CaseWriter.write(fields, to: &json)
    }
  }

  /// Hands over the bytes written so far; `atEnd` also those that a table still holds back to
  /// find its widths.
  public mutating func take(atEnd: Bool) -> [UInt8] {
    switch format {
    case .table:
      if atEnd { table.finish() }
      return table.take()
    case .csv: return csv.take()
    case .ndjson: return json.take()
    }
  }

  private static func texts(of fields: CaseColumns.Fields) -> [String] {
    var texts = fields.values.map { $0 ?? "" }
    texts[CaseColumns.onTimeIndex] = fields.isOnTime.map { $0 ? "yes" : "no" } ?? ""
    return texts
  }

  private static func write(_ fields: CaseColumns.Fields, to json: inout JSONWriter) {
    json.beginObject()
    for (index, name) in CaseColumns.names.enumerated() {
      if index == CaseColumns.onTimeIndex, let isOnTime = fields.isOnTime {
        json.truth(isOnTime, name)
      } else if let value = fields.values[index] {
        json.text(value, name)
      } else {
        json.null(name)
      }
    }
    json.endObject()
    json.endLine()
  }
}
