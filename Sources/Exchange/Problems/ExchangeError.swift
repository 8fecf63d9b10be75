import Model

/// Why a file as a whole could not be taken.
public enum ExchangeError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(String)
  /// The file cannot be read, and why.
  case unreadable(String, reason: String)
  /// The file is not text in UTF-8, and what it looks like.
  case binary(String, what: String)
  /// The file has nothing in it.
  case empty(String)
  /// The header lacks columns that are needed; `present` are those it has.
  case columnsMissing(String, wanted: [String], present: [String])
  /// The file is not the JSON it should be, and what is wrong.
  case notUsable(String, what: String)
  /// The file holds places of another level than wanted: it was given in the wrong place.
  case wrongLevel(String, given: PlaceLevel, wanted: PlaceLevel)
  /// An option's value cannot be used, and what is wrong with it.
  case badOption(String)
  /// Rows are broken, so nothing of the files is taken; `more` beyond those listed.
  case refused([RowProblem], more: Int)

  /// One line that says what happened, to what, and what to do.
  public var message: String {
    switch self {
    case .missing(let file): "\(VisibleText.revealing(file)): there is no such file"
    case .unreadable(let file, let reason):
      "\(VisibleText.revealing(file)): cannot be read: \(reason)"
    case .binary(let file, let what):
      "\(VisibleText.revealing(file)): is not text in UTF-8: \(what)"
    case .empty(let file): "\(VisibleText.revealing(file)): is empty; expected a header and rows"
    case .columnsMissing(let file, let wanted, let present):
      "\(VisibleText.revealing(file)): the header lacks \(wanted.joined(separator: ", ")); it has "
        + VisibleText.quoted(present.joined(separator: ","), limit: 200)
    case .notUsable(let file, let what): "\(VisibleText.revealing(file)): \(what)"
    case .wrongLevel(let file, let given, let wanted):
      "\(VisibleText.revealing(file)): looks like the \(ExchangeError.plural(given)) file, given as "
        + "that of the \(ExchangeError.plural(wanted)): its codes have "
        + "\(6 + 3 * given.rawValue) digits, those of \(ExchangeError.plural(wanted)) "
        + "\(6 + 3 * wanted.rawValue); are two files swapped?"
    case .badOption(let what): what
    case .refused(let problems, let more):
      (problems.first?.sentence ?? "rows are broken")
        + (problems.count + more > 1 ? " (and \(problems.count + more - 1) more)" : "")
        + "; nothing was imported"
    }
  }

  private static func plural(_ level: PlaceLevel) -> String {
    switch level {
    case .city: "cities"
    case .town: "towns"
    case .village: "villages"
    case .grid: "grids"
    }
  }

  /// Every broken row that is listed, a line each; empty for other errors.
  public var details: [String] {
    guard case .refused(let problems, let more) = self else { return [] }
    return problems.map(\.sentence) + (more > 0 ? ["… and \(more) more"] : [])
  }
}
