import Model

extension State {
  /// Wants the table of a view so, before anything is read: in the words of `:columns`, `:sort` and
  /// `:group`.
  ///
  /// - Parameters:
  ///   - view: the view; of Patrol the places are meant, of Watch what is next to do.
  ///   - columns: the columns; nil for those that fit best.
  ///   - sort: what it is sorted by; nil for its own order.
  ///   - group: what its rows are put together by; nil for a plain list.
  /// - Throws: the first word that cannot be understood.
  public mutating func want(
    _ view: ViewName, columns: String?, sort: String?, group: String?
  ) throws(TableFault) {
    guard columns != nil || sort != nil || group != nil else { return }
    let table: TableName
    switch view {
    case .watch: table = .next
    case .cases: table = .cases
    case .patrol: table = .places
    case .log: table = .log
    case .map: throw .noTable(view.word)
    }
    var layout = tables[table]
    if let columns {
      let chosen = try TableLayout.columns(columns, of: table)
      layout.columns = chosen.isEmpty ? nil : chosen
    }
    if let sort { layout.sort = try TableLayout.sort(sort, of: table) }
    if let group { layout.grouping = try TableLayout.grouping(group, of: table) }
    tables[table] = layout
  }
}
