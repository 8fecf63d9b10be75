/// Why a filter could not be understood. Positions count characters from the beginning of the
/// text, 0 for the first.
public enum FilterError: Error, Equatable, Sendable {
  /// There is no field of this name; the nearest ones that there are.
  case unknownField(String, at: Int, nearest: [String])
  /// The field has no such value; the nearest ones that it has.
  case unknownValue(String, field: FilterField, at: Int, nearest: [String])
  /// Nothing stands behind the field.
  case missingValue(FilterField, at: Int)
  /// The field takes `:` and was given a comparison, or the other way round.
  case wrongComparison(FilterField, at: Int, allowed: [String])
  /// A quotation is not closed.
  case unclosedQuote(at: Int)
  /// A parenthesis is not closed.
  case unclosedGroup(at: Int)
  /// A closing parenthesis without an opening one.
  case unopenedGroup(at: Int)
  /// Something should follow `!`, `|` or `(`, or stand before `|` or `)`.
  case missingPart(at: Int)
  /// More than 200 conditions, or groups more than 32 deep.
  case tooComplex(at: Int)

  /// Where in the text the error is, in characters from its beginning.
  public var position: Int {
    switch self {
    case .unknownField(_, let at, _), .unknownValue(_, _, let at, _), .missingValue(_, let at),
      .wrongComparison(_, let at, _), .unclosedQuote(let at), .unclosedGroup(let at),
      .unopenedGroup(let at), .missingPart(let at), .tooComplex(let at):
      at
    }
  }

  /// The same error in a text that has so many characters before the filter.
  public func moved(by count: Int) -> FilterError {
    switch self {
    case .unknownField(let name, let at, let nearest):
      .unknownField(name, at: at + count, nearest: nearest)
    case .unknownValue(let value, let field, let at, let nearest):
      .unknownValue(value, field: field, at: at + count, nearest: nearest)
    case .missingValue(let field, let at): .missingValue(field, at: at + count)
    case .wrongComparison(let field, let at, let allowed):
      .wrongComparison(field, at: at + count, allowed: allowed)
    case .unclosedQuote(let at): .unclosedQuote(at: at + count)
    case .unclosedGroup(let at): .unclosedGroup(at: at + count)
    case .unopenedGroup(let at): .unopenedGroup(at: at + count)
    case .missingPart(let at): .missingPart(at: at + count)
    case .tooComplex(let at): .tooComplex(at: at + count)
    }
  }
}
