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
  public var maskedName: String { MaskedText.name(name) }

  /// The number with all but its first three and last two digits hidden.
  public var maskedPhone: String { MaskedText.phone(phone) }
}
