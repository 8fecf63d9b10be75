import Model

/// Where in a row each field of a case stands, and how its words are to be understood.
struct ReplayColumns: Sendable {
  /// How fields that are made of several columns are put together.
  private enum Style {
    case messages
    case boston
    case csv
  }

  private let style: Style
  /// The columns of each field, by `ReplayField`'s order; none where the file has none.
  private var columns: [[Int]] = Array(repeating: [], count: ReplayField.allCases.count)

  /// Finds the columns of a format in a table's header.
  ///
  /// - Throws: `columnsMissing`.
  init(_ format: ReplayFormat, in table: borrowing CSVTable) throws(ExchangeError) {
    switch format {
    case .messages:
      style = .messages
      let found = try table.columns([
        "id", "user", "title", "time", "detail", "reply", "reply_time",
      ])
      self[.id] = [found[0]]
      self[.callerName] = [found[1]]
      self[.text] = [found[2], found[4]]
      self[.opened] = [found[3]]
      self[.remark] = [found[5]]
      self[.closed] = [found[6]]
    case .boston:
      style = .boston
      let found = try table.columns([
        "CASE_ENQUIRY_ID", "OPEN_DT", "TARGET_DT", "CLOSED_DT", "CLOSURE_REASON", "CASE_TITLE",
        "TYPE", "REASON", "QUEUE", "Department", "Source",
      ])
      self[.id] = [found[0]]
      self[.opened] = [found[1]]
      self[.due] = [found[2]]
      self[.closed] = [found[3]]
      self[.remark] = [found[4]]
      self[.text] = [found[5], found[6]]
      self[.category] = [found[7], found[6]]
      self[.queue] = [found[8]]
      self[.department] = [found[9]]
      self[.channel] = [found[10]]
      if let place = table.column("Location") { self[.text].append(place) }
    case .csv(let names):
      style = .csv
      var wanted: [String] = []
      for field in ReplayField.allCases {
        if names[field] != nil || field == .id || field == .opened {
          wanted.append(names[field] ?? field.rawValue)
        }
      }
      _ = try table.columns(wanted)
      for field in ReplayField.allCases {
        if let index = table.column(names[field] ?? field.rawValue) { self[field] = [index] }
      }
    }
  }

  /// The columns of a field.
  subscript(_ field: ReplayField) -> [Int] {
    get { columns[field.index] }
    set { columns[field.index] = newValue }
  }

  /// The first column of a field; nil where the file has none.
  func column(_ field: ReplayField) -> Int? { columns[field.index].first }

  /// What was reported, of the parts that the file has of it.
  func text(_ parts: [String]) -> String {
    switch style {
    case .messages: ReplayColumns.message(title: parts[0], detail: parts[1])
    case .boston:
      // A blank title is told by the type, and the place follows where there is one.
      (parts[0].isEmpty ? parts[1] : parts[0])
        + (parts.count > 2 && !parts[2].isEmpty ? ", \(parts[2])" : "")
    case .csv: parts.first ?? ""
    }
  }

  /// The category as a path.
  func category(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "/")
  }

  /// The channel a word stands for; nil for an unknown one.
  func channel(_ word: String) -> Channel? {
    switch style {
    case .messages: .hotline
    case .csv: word.isEmpty ? .entry : Channel(rawValue: word.lowercased())
    case .boston:
      switch word {
      case "Constituent Call": .hotline
      case "Citizens Connect App", "Self Service": .snap
      case "City Worker App": .patrol
      case "Employee Generated", "Maximo Integration": .department
      case "Twitter": .media
      default: nil
      }
    }
  }

  /// A title and what follows it as one text, without the layout's line ends and tabs.
  private static func message(title: String, detail: String) -> String {
    guard !title.isEmpty, !detail.isEmpty else { return title + squeezed(detail) }
    let ends: Set<Unicode.Scalar> = ["。", "？", "！", "：", "…", ".", "?", "!", ":", "；", ";"]
    let isClosed = title.unicodeScalars.last.map(ends.contains) ?? false
    return title + (isClosed ? "" : "：") + squeezed(detail)
  }

  /// Runs of blanks that hold a line end or tab become one blank.
  private static func squeezed(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return text.split { $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\r\n" || $0 == " " }
      .joined(separator: " ")
  }
}

extension ReplayField {
  /// The field's place among all fields.
  fileprivate var index: Int {
    switch self {
    case .id: 0
    case .text: 1
    case .opened: 2
    case .due: 3
    case .closed: 4
    case .remark: 5
    case .category: 6
    case .channel: 7
    case .urgency: 8
    case .grid: 9
    case .department: 10
    case .queue: 11
    case .callerName: 12
    case .callerPhone: 13
    }
  }
}
