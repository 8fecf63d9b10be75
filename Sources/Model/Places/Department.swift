/// A department of the city, which only the city centre may dispatch to.
public struct Department: Hashable, Sendable {
  /// A short stable code, such as `power`.
  public var code: String
  /// The name in Chinese.
  public var chinese: String
  /// The name in English.
  public var english: String

  /// A department with its code and its names in both languages.
  public init(code: String, chinese: String, english: String) {
    self.code = code
    self.chinese = chinese
    self.english = english
  }
}
