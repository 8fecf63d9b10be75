import CSQLite
import Model

/// Takes a flat JSON object apart, with SQLite's own JSON functions where it is not plain.
struct BodyReader {
  private let parts: Statement

  /// Prepares the taking apart, once for a connection.
  init(_ connection: Connection) throws(StoreError) {
    parts = try connection.statement("SELECT key, atom FROM json_each(?)")
  }

  /// The fields of the object in a column of a row.
  ///
  /// - Throws: `failed` for a text that is no JSON, and what else the database answered.
  func fields(of row: Statement, _ column: Int32) throws(StoreError) -> Fields {
    if let plain = row.withBytes(column, { FlatObject.fields($0) }) { return plain }
    var fields = Fields()
    parts.reset()
    defer { parts.reset() }
    row.withBytes(column) { parts.bindText($0) }
    while try parts.step() {
      let name = parts.text(0)
      switch parts.type(1) {
      case SQLITE_INTEGER: fields.append(name, .integer(parts.integer(1)))
      case SQLITE_FLOAT: fields.append(name, .real(parts.real(1)))
      case SQLITE_TEXT: fields.append(name, .text(parts.text(1)))
      default: break
      }
    }
    return fields
  }
}
