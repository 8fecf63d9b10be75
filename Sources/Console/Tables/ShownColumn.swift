/// A column with its name, as a table shows it.
struct ShownColumn {
  /// Its name.
  let name: ColumnName
  /// How it is drawn.
  let column: Column

  /// The chosen columns that a width has room for, from the first on; the first always.
  static func fitting(
    _ choices: [TableLayout.Choice], in total: Int, _ column: (ColumnName) -> Column
  ) -> [ShownColumn] {
    var shown: [ShownColumn] = []
    var used = 0
    for choice in choices {
      var drawn = column(choice.name)
      if let width = choice.width {
        drawn.width = width
        drawn.share = 0
      }
      let wanted = used + drawn.width + (shown.isEmpty ? 0 : 1)
      // What finds no room is left out, and so is all after it: columns keep their order.
      guard wanted <= total || shown.isEmpty else { break }
      used = wanted
      shown.append(ShownColumn(name: choice.name, column: drawn))
    }
    return shown
  }
}

extension [ShownColumn] {
  /// How wide each is drawn in a table of a width.
  func drawnWidths(in total: Int) -> [ColumnName: Int] {
    let widths = TableView(columns: map(\.column), isFocused: true).widths(in: total)
    return Dictionary(zip(map(\.name), widths)) { first, _ in first }
  }
}
