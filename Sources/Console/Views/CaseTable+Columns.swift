import Cells
import Model

// Which columns a list of cases has.
extension CaseTable {
  /// The table that is remembered for the list.
  var name: TableName { list.isOfSlips ? .slips : table }

  /// The columns shown: those chosen as far as there is room for them, else those that fit best.
  func columns(_ width: Int, hasHeads: Bool) -> [ShownColumn] {
    let sort = hasHeads ? sort : []
    func headed(_ name: ColumnName) -> Column {
      column(name).holdingArrow(of: name, in: sort, scene.words)
    }
    guard let chosen = scene.tables[name].columns else {
      let names = hasHeads ? wide(width) : narrow(width)
      return names.map { ShownColumn(name: $0, column: headed($0)) }
    }
    return ShownColumn.fitting(chosen, in: width, headed)
  }

  /// What the heads of the columns shown say: what the rows stand in the order of, where they were
  /// sorted or the order is that of one column, and how many columns found no room.
  func heads(_ shown: [ColumnName]) -> TableHeads {
    let all = scene.tables[name].columns?.count ?? wide(.max).count
    var names = shown
    // Of closed cases the column of deadlines says when that was.
    if list.showsClosed, !shown.contains(.closed), let due = shown.firstIndex(of: .due),
      !sort.contains(where: { $0.name == .due })
    {
      names[due] = .closed
    }
    return TableHeads(names: names, sort: sort, leftOut: all - shown.count)
  }

  private var sort: [TableLayout.Key] { list.shownSort(scene.state.tables[name]) }

  private var numberWidth: Int {
    list.numberWidth(ofCases: scene.state.situation.cases)
  }

  private func narrow(_ width: Int) -> [ColumnName] {
    width >= 48
      ? [.urgency, .number, .marks, .text, .place, .step, .due]
      : [.urgency, .number, .text, .step, .due]
  }

  /// The board of slips: whom they wait for, and until when.
  private func ofSlips(_ width: Int) -> [ColumnName] {
    var names: [ColumnName] = [.urgency, .colour, .number, .text]
    if width >= 110 { names.append(.place) }
    names.append(.to)
    if width >= 96 { names += [.sender, .sent] }
    return names + [.reply, .answer]
  }

  private func wide(_ width: Int) -> [ColumnName] {
    if list.isOfSlips { return ofSlips(width) }
    var names: [ColumnName] = [.urgency, .number, .marks]
    if width >= 110 { names.append(.opened) }
    names.append(.text)
    if width >= 130 { names.append(.town) }
    names.append(.place)
    if width >= 110 { names.append(.channel) }
    names.append(.state)
    if width >= 90 { names.append(.holder) }
    names.append(.due)
    return names
  }

  /// How a column is drawn where nobody chose its width. Widths hang on the language and on what
  /// kind of list it is, never on what the rows say: nothing may shift as time passes.
  private func column(_ name: ColumnName) -> Column {
    let isChinese = scene.state.language == .chinese
    let title = name.title
    return switch name {
    case .urgency: Column(title: nil, width: 1)
    case .number: Column(title: title, width: numberWidth, align: .right)
    case .marks: Column(title: nil, width: SideMarks.width)
    case .opened, .sent, .closed: Column(title: title, width: 11, align: .right)
    case .text: Column(title: title, width: 8, share: 1)
    case .place, .town: Column(title: title, width: 10)
    case .grid: Column(title: title, width: 5)
    case .category: Column(title: title, width: isChinese ? 12 : 18)
    case .channel: Column(title: title, width: isChinese ? 8 : 10)
    case .step: Column(title: title, width: isChinese ? 4 : 8)
    case .state: Column(title: title, width: isChinese ? 4 : 10)
    case .holder, .to: Column(title: title, width: isChinese ? 14 : 16)
    case .claimed, .sender: Column(title: title, width: name == .sender ? 8 : 10)
    case .since: Column(title: title, width: 6, align: .right)
    case .returns, .reworks: Column(title: title, width: isChinese ? 4 : 7, align: .right)
    case .due:
      list.showsClosed
        ? Column(title: .dueOrClosed, width: 11, align: .right)
        : Column(title: title, width: 6, align: .right)
    case .colour: Column(title: title, width: 6)
    case .answer: Column(title: title, width: 6, align: .right)
    case .reply: Column(title: title, width: isChinese ? 14 : 19)
    // Of other tables.
    case .time, .event, .detail, .actor, .bar, .grids, .walked, .done, .covered, .underway,
      .pending, .late, .missed, .excused, .other, .kind, .worker, .standIn, .morning, .morningTime,
      .afternoon, .afternoonTime, .found, .until:
      Column(title: title, width: 8)
    }
  }
}
