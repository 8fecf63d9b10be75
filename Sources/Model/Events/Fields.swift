/// One value of an event's body.
public enum Scalar: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A whole number: counts, codes, seconds since the epoch.
  case integer(Int64)
  /// A fraction.
  case real(Double)
}

/// The body of an event as names with plain values, in a fixed order and without nesting, so that
/// it can be written as one flat JSON object and queried with any tool.
public struct Fields: Equatable, Sendable {
  /// One name with its value.
  public struct Field: Equatable, Sendable {
    /// The name, in lower case with underscores.
    public var name: String
    /// The value.
    public var value: Scalar

    /// A name with its value.
    public init(name: String, value: Scalar) {
      self.name = name
      self.value = value
    }
  }

  /// The fields in the order they were added.
  public private(set) var list: [Field]

  /// No fields.
  public init() {
    list = []
  }

  /// These fields, in this order.
  public init(_ list: [Field]) {
    self.list = list
  }

  /// Whether there is nothing to say beyond the kind.
  public var isEmpty: Bool { list.isEmpty }

  /// The value of the first field of this name.
  public subscript(name: String) -> Scalar? {
    for field in list where field.name == name { return field.value }
    return nil
  }

  /// Adds a field at the end; a body names each field once.
  public mutating func append(_ name: String, _ value: Scalar) {
    list.append(Field(name: name, value: value))
  }
}

extension Fields {
  /// Adds words, unless there are none: an absent field reads as empty.
  mutating func add(_ name: String, _ text: String) {
    if !text.isEmpty { append(name, .text(text)) }
  }

  /// Adds a number unless it is the one an absent field stands for.
  mutating func add(_ name: String, _ number: Int, unless usual: Int? = nil) {
    if number != usual { append(name, .integer(Int64(number))) }
  }

  /// Adds a place's code where there is one.
  mutating func add(_ name: String, _ code: PlaceCode?) {
    if let code { append(name, .integer(code.value)) }
  }

  /// Adds an instant, in seconds since the epoch, where there is one.
  mutating func add(_ name: String, _ instant: Instant?) {
    if let instant { append(name, .integer(instant.seconds)) }
  }

  /// Adds a day as yyyymmdd where there is one.
  mutating func add(_ name: String, _ date: CivilDate?) {
    if let date { append(name, .integer(Int64(date.compact))) }
  }
}
