/// In whose hands a case is: a desk of one of the three levels, or a department.
public enum Holder: Hashable, Sendable {
  /// The city centre.
  case city
  /// A town's desk.
  case town(PlaceCode)
  /// A village's or community's desk.
  case village(PlaceCode)
  /// A department, by its code.
  case department(String)

  /// The form in files and the store: `city`, `town:210882003`, `village:210882003001`,
  /// `dept:power`.
  public var text: String {
    switch self {
    case .city: "city"
    case .town(let code): "town:\(code)"
    case .village(let code): "village:\(code)"
    case .department(let code): "dept:\(code)"
    }
  }

  /// The holder written as `text`; nil when the form or the code's length is wrong.
  public init?(text: Substring) {
    self.init(text: String(text))
  }

  /// The holder written as `text`; nil when the form or the code's length is wrong.
  public init?(text: String) {
    // By bytes, since every case read from a store has two of them.
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      guard text == "city" else { return nil }
      self = .city
      return
    }
    let rest = String(text[bytes.index(after: colon)...])
    switch String(text[..<colon]) {
    case "town":
      guard let code = PlaceCode(text: rest), code.level == .town else { return nil }
      self = .town(code)
    case "village":
      guard let code = PlaceCode(text: rest), code.level == .village else { return nil }
      self = .village(code)
    case "dept":
      guard !rest.isEmpty else { return nil }
      self = .department(rest)
    default:
      return nil
    }
  }
}
