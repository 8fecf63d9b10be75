/// Who reported a case: personal data, masked wherever it is shown.
public struct Caller: Hashable, Sendable {
  /// The name as given, may be empty.
  public var name: String
  /// The telephone number as given, may be empty.
  public var phone: String

  /// A caller with what is known of them.
  public init(name: String, phone: String) {
    self.name = name
    self.phone = phone
  }

  /// The name with all but its first character hidden.
  public var maskedName: String {
    name.isEmpty ? "" : String(name.prefix(1)) + "**"
  }

  /// The number with all but its first three and last two digits hidden.
  public var maskedPhone: String {
    phone.count < 7
      ? String(repeating: "*", count: phone.count)
      : String(phone.prefix(3)) + String(repeating: "*", count: phone.count - 5) + phone.suffix(2)
  }
}
