/// How the columns of a replayed file are to be read.
public enum ReplayFormat: Equatable, Sendable {
  /// Messages of citizens to their city: `id,user,title,time,detail,reply,reply_time`; the reply
  /// becomes the closing.
  case messages
  /// Service requests of Boston with opened, target, closed, department and queue.
  case boston
  /// Any CSV file; columns by name, those not named by the field's own name.
  case csv([ReplayField: String])

  /// The names that `--format` takes.
  public static let names = ["messages", "boston", "csv"]

  /// The name of the source that cases get when no other is given.
  public var source: String {
    switch self {
    case .messages: "messages"
    case .boston: "boston"
    case .csv: "csv"
    }
  }

  /// A format by its name, with the value of `--columns` where that is given.
  ///
  /// - Throws: `badOption`, naming what is known.
  public init(name: String, columns: String? = nil) throws(ExchangeError) {
    switch name {
    case "csv": self = .csv(try ReplayFormat.columns(columns ?? ""))
    case "messages", "boston":
      guard columns == nil else {
        throw .badOption("--columns goes with --format csv; \(name) knows its columns")
      }
      self = name == "messages" ? .messages : .boston
    default:
      let known = FeedFields.list(ReplayFormat.names)
      throw .badOption("--format \(VisibleText.quoted(name)) is unknown; expected \(known)")
    }
  }

  /// Reads `name=column,...`.
  private static func columns(_ text: String) throws(ExchangeError) -> [ReplayField: String] {
    var columns: [ReplayField: String] = [:]
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[1].isEmpty else {
        throw .badOption("--columns: \(VisibleText.quoted(String(part))) is not name=column")
      }
      guard let field = ReplayField(rawValue: String(sides[0])) else {
        let known = FeedFields.list(ReplayField.allCases.map(\.rawValue))
        throw .badOption(
          "--columns: \(VisibleText.quoted(String(sides[0]))) is unknown; expected \(known)")
      }
      guard columns[field] == nil else {
        throw .badOption("--columns: \(field.rawValue) is given twice")
      }
      guard !PersonalFields.contains(String(sides[1])) else {
        throw .badOption(
          "--columns: \(VisibleText.quoted(String(sides[1]))) is about persons and is not kept")
      }
      columns[field] = String(sides[1])
    }
    return columns
  }
}
