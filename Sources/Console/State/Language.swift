/// The two languages of the console.
public enum Language: String, CaseIterable, Sendable {
  /// Chinese.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The language that a locale's name asks for: Chinese when it begins with `zh`, else English.
  public init(locale: some StringProtocol) {
    self = locale.lowercased().hasPrefix("zh") ? .chinese : .english
  }

  /// The other one.
  public var other: Language {
    switch self {
    case .chinese: .english
    case .english: .chinese
    }
  }
}
