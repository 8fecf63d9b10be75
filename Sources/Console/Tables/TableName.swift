/// The tables whose columns can be chosen, each remembered by itself.
public enum TableName: String, CaseIterable, Sendable {
  /// What is next to do, in Watch.
  case next
  /// The list of cases.
  case cases
  /// The board of slips.
  case slips
  /// The stream of events.
  case log
  /// The rounds of towns and villages.
  case places
  /// The rounds of a village's grids.
  case grids
  /// Who is missing.
  case missing

  /// The columns it has, in the order in which they are offered.
  var columns: [ColumnName] {
    switch self {
    case .cases:
      [
        .urgency, .number, .marks, .opened, .text, .town, .place, .grid, .category, .channel,
        .step, .state, .holder, .claimed, .since, .returns, .reworks, .closed, .due,
      ]
    case .next:
      [
        .urgency, .number, .marks, .opened, .text, .town, .place, .category, .channel, .step,
        .state, .holder, .since, .due,
      ]
    case .slips:
      [
        .urgency, .colour, .number, .text, .town, .place, .to, .sender, .sent, .reply, .answer,
        .category, .state, .holder, .due,
      ]
    case .log: [.time, .number, .event, .detail, .actor]
    case .places:
      [
        .place, .bar, .grids, .walked, .done, .covered, .underway, .pending, .late, .missed,
        .excused, .other,
      ]
    case .grids:
      [
        .grid, .kind, .worker, .standIn, .morning, .morningTime, .afternoon, .afternoonTime,
        .found,
      ]
    case .missing: [.place, .town, .worker, .state, .until]
    }
  }

  /// The columns that it can be sorted by. What is next to do stands in the order of its queue on
  /// every screen, and the Log in that of time.
  var sortable: [ColumnName] {
    switch self {
    case .cases: columns.filter { $0.sortField != nil }
    case .slips: columns.filter { $0.sortField != nil }
    case .next, .log: []
    case .places: columns.filter { $0 != .bar }
    case .grids: columns.filter { $0 != .morningTime && $0 != .afternoonTime }
    case .missing: columns
    }
  }

  /// What a column is called there: the same place may be a village or any level of the city.
  func title(of name: ColumnName) -> Label {
    switch (self, name) {
    case (.places, .place), (.missing, .place): .place
    default: name.title
    }
  }

  /// What its rows can be put together by.
  var groupings: [Grouping] { self == .cases ? Grouping.allCases : [] }
}

/// What cases can be put together by.
public enum Grouping: String, CaseIterable, Sendable {
  /// The town they lie in.
  case town
  /// In whose hands they are.
  case unit
  /// Their category.
  case category
}
