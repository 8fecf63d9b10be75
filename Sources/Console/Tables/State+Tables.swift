import Cells
import Model

extension State {
  /// How the tables are shown: one whose columns are being chosen as it would be.
  var shownTables: TableLayouts {
    guard case .columns(let dialogue) = overlay else { return tables }
    var shown = tables
    shown[dialogue.table] = dialogue.wanted
    return shown
  }

  /// The table that the keys move in; nil where there is none.
  var tableInHand: TableName? {
    guard card == nil else { return nil }
    return switch view {
    case .watch: panel == .next ? .next : nil
    case .map: nil
    case .cases: cases.table
    case .patrol: browser.side == .missing ? .missing : placesTable
    case .log: .log
    }
  }

  /// The table of the places listed in Patrol.
  private var placesTable: TableName {
    browser.places(in: situation.city).first?.level == .grid ? .grids : .places
  }

  /// Takes over what is remembered of tables, before anything is read.
  mutating func useTables() {
    chooseSort(tables[.cases].caseSort)
    settleOrder(cases.isOfSlips ? .slips : nil)
    groups = tables[.cases].grouping.map { GroupList($0) }
    if !tables[.missing].sort.isEmpty { findMissing() }
  }

  /// Opens the choosing of columns.
  mutating func openColumns() -> [Effect] {
    guard let table = tableInHand else {
      say(.table(.noTable))
      return []
    }
    let shown = shownColumns(of: table)
    var dialogue = ColumnsDialogue(
      table, tables[table], fitting: tables[table].columns == nil ? shown.map(\.name) : [],
      widths: shown.drawnWidths(in: tableWidth(table)))
    fit(&dialogue)
    overlay = .columns(dialogue)
    return []
  }

  /// A key while columns are being chosen.
  mutating func pressInColumns(_ key: Key, _ dialogue: ColumnsDialogue) -> [Effect] {
    var dialogue = dialogue
    notice = nil
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter:
      overlay = nil
      return use(dialogue.wanted, for: dialogue.table)
    case .up, .control("p"), .character("k"): dialogue.move(-1)
    case .down, .control("n"), .character("j"): dialogue.move(1)
    case .pageUp, .home: dialogue.move(-dialogue.lines.count)
    case .pageDown, .end: dialogue.move(dialogue.lines.count)
    case .character("K"), .character("-"): dialogue.shift(-1)
    case .character("J"), .character("+"): dialogue.shift(1)
    case .character(" "): dialogue.toggle()
    case .left, .character("h"), .character("<"): dialogue.widen(-1)
    case .right, .character("l"), .character(">"): dialogue.widen(1)
    case .character("1"), .character("2"), .character("3"):
      let place = key == .character("1") ? 0 : key == .character("2") ? 1 : 2
      if !dialogue.turnKey(place) { say(.table(.ownOrder(dialogue.table))) }
    case .character("g"): dialogue.turnGrouping()
    case .character("r"): dialogue.reset()
    default: return []
    }
    overlay = .columns(dialogue)
    return []
  }

  /// Gives the dialogue as many lines as there is room for.
  func fit(_ dialogue: inout ColumnsDialogue) {
    dialogue.screen = max(1, Layout(size).columns(dialogue).height - 3)
    dialogue.show()
  }

  /// Wants a table so from now on: reads it anew where it stands in another order.
  mutating func use(_ layout: TableLayout, for table: TableName) -> [Effect] {
    let before = tables[table]
    guard layout != before else { return [] }
    tables[table] = layout
    var effects: [Effect] = [.keepTables(tables)]
    revision += 1
    if layout.hasPreview != before.hasPreview {
      fitLists()
      effects += fillLists() + readPreview()
    }
    if layout.grouping != before.grouping { effects += useGrouping(layout.grouping) }
    guard layout.sort != before.sort else { return effects }
    switch table {
    case .cases, .slips: effects += sortCases(layout.caseSort)
    case .places, .grids: sortPlaces()
    case .missing: findMissing()
    case .next, .log: break
    }
    browser.fit(Layout(of: self), situation.city, missing)
    return effects
  }

  /// Puts the list of cases in the order of a sort; none is the order that the list had.
  private mutating func sortCases(_ keys: [CaseSort.Key]) -> [Effect] {
    // The board of slips has a sort of its own, which says nothing of other lists.
    if !cases.isOfSlips { chooseSort(keys) }
    settleOrder(cases.isOfSlips ? .slips : nil)
    return [.loadPage(cases.fill(&requests))]
  }

  /// Notes what the list of cases is to be sorted by: one of its orders, where that is the same.
  private mutating func chooseSort(_ keys: [CaseSort.Key]) {
    cases.chosenSort = []
    if let order = CaseQuery.Order(serving: keys), order != .slips {
      cases.chosenOrder = order
    } else if keys.isEmpty {
      cases.chosenOrder = .queue
    } else {
      cases.chosenSort = keys
    }
  }

  /// Settles what the list of cases is read in the order of, and which cases are in it.
  ///
  /// - Parameter order: the board's own order; nil for the list.
  mutating func settleOrder(_ order: CaseQuery.Order?) {
    let filter = cases.query.filter
    let sort = order == .slips ? tables[.slips].caseSort : cases.chosenSort
    let isOfBoard = order == .slips && CaseQuery.Order(serving: sort) == .slips
    cases.query.sort = isOfBoard ? [] : sort
    // The orders of the queue hold open cases only; who asks for closed ones, or for a case by its
    // number, wants to see them.
    let asksForClosed = filter.asksForClosed && !filter.isOfWaits
    if let order {
      cases.query.order = order
    } else if cases.query.sort.isEmpty {
      cases.query.order =
        asksForClosed && !cases.chosenOrder.holdsClosed ? .newest : cases.chosenOrder
    } else {
      let wantsClosed = asksForClosed || cases.query.sort.contains { $0.field == .closed }
      cases.query.order = wantsClosed ? .newest : .queue
    }
  }

  /// `:columns`: with names the columns, with `reset` those that fit best, alone the dialogue.
  mutating func columns(_ argument: String) -> [Effect] {
    guard !argument.isEmpty else { return openColumns() }
    return change { (layout, table) throws(TableFault) in
      guard argument != TableWord.reset else {
        layout.columns = nil
        return .columns(nil)
      }
      let columns = try TableLayout.columns(argument, of: table)
      layout.columns = columns.isEmpty ? nil : columns
      return .columns(columns.count)
    }
  }

  /// `:sort`: what the list is sorted by; alone its own order.
  mutating func sort(_ argument: String) -> [Effect] {
    if let table = tableInHand, table.sortable.isEmpty, !argument.isEmpty {
      say(.table(.ownOrder(table)))
      return []
    }
    return change { (layout, table) throws(TableFault) in
      layout.sort =
        argument == TableWord.reset ? [] : try TableLayout.sort(argument, of: table)
      return .sorted(layout.sort, in: table)
    }
  }

  /// Changes how the table in hand is wanted, and says what it is now.
  mutating func change(
    _ change: (inout TableLayout, TableName) throws(TableFault) -> TableNotice
  ) -> [Effect] {
    guard let table = tableInHand else {
      say(.table(.noTable))
      return []
    }
    var layout = tables[table]
    do throws(TableFault) {
      let notice = try change(&layout, table)
      let effects = use(layout, for: table)
      say(.table(notice))
      return effects
    } catch {
      say(.table(.fault(error)))
      return []
    }
  }

  /// Shows what is selected beside the list, or no longer.
  mutating func togglePreview() -> [Effect] {
    var layout = tables[.cases]
    layout.hasPreview.toggle()
    return use(layout, for: .cases)
  }
}

/// Words of the commands about tables.
enum TableWord {
  /// Back to how it comes.
  static let reset = "reset"
}
