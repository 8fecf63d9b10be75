/// One value of a JSON text, in the order of the text, with its place in the tree.
struct JSONNode: Equatable, Sendable {
  /// What a value is.
  enum Value: Equatable, Sendable {
    /// A string, its escapes resolved.
    case text(String)
    /// A number without a fraction that fits into 64 bits.
    case integer(Int64)
    /// Any other number.
    case real(Double)
    /// `true` or `false`.
    case truth(Bool)
    /// `null`.
    case null
    /// An object; its members follow.
    case object
    /// An array; its elements follow.
    case array
  }

  /// The number of the value within the text, and of what holds it; the outermost has no parent.
  let id: Int64
  let parent: Int64?
  /// The name within an object, or the index within an array; empty for the outermost.
  let key: String
  /// The value; an object's and an array's members follow as nodes of their own.
  let value: Value
  /// Whether bytes of the key or the text were no UTF-8 and were replaced.
  let isRepaired: Bool
}

/// Why a text could not be read as JSON.
enum JSONProblem: Error, Equatable, Sendable {
  /// It is not well-formed.
  case malformed
  /// It holds a NUL, plain or as an escape, which would cut a text short.
  case nul
  /// It has more values than anybody needs.
  case tooManyValues(Int)
  /// SQLite could not work, and what it says.
  case failed(String)

  /// What is wrong, in a few words.
  var reason: String {
    switch self {
    case .malformed: "is not well-formed JSON"
    case .nul: "holds a NUL character"
    case .tooManyValues(let limit): "holds more than \(limit) values"
    case .failed(let what): "could not be read: \(what)"
    }
  }
}
