/// What the message line says of tables.
public enum TableNotice: Equatable, Sendable {
  /// A word of a command cannot be understood.
  case fault(TableFault)
  /// What is wrong with the file that remembers tables.
  case problems([TableFile.Problem], file: String)
  /// How tables are wanted could not be written down.
  case notKept(String)
  /// The list is sorted by this now; empty for its own order.
  case sorted([TableLayout.Key], in: TableName)
  /// Its columns are these now; nil for those that fit best.
  case columns(Int?)
  /// Its rows are put together by this now; nil for a plain list.
  case grouped(Grouping?)
  /// This was copied, in this way.
  case copied(CopiedText, Clipboard)
  /// What has the keys is no table.
  case noTable
  /// The table stands in an order of its own.
  case ownOrder(TableName)

  /// Whether it tells of something that did not work.
  var isBad: Bool {
    switch self {
    case .sorted, .columns, .grouped, .copied: false
    case .fault, .problems, .notKept, .noTable, .ownOrder: true
    }
  }
}
