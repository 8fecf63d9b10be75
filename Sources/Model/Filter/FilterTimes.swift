/// Reads the values of fields that are about time: spans, moments, and ranges of either.
struct FilterTimes {
  /// The field.
  let field: FilterField
  /// What stands between it and the value.
  let sign: FilterLexer.Sign
  /// The field as it was written.
  let name: FilterLexer.Piece
  /// For what words are near.
  let city: City

  /// The condition that a value makes.
  func filter(_ value: FilterLexer.Piece) throws(FilterError) -> Filter {
    guard let comparison = sign.comparison else { return try stretch(value) }
    if let seconds = span(value.text) { return .test(compared(comparison, seconds)) }
    guard let time = field.time else { throw unknown(value) }
    let bound = try moment(value.text, at: value.position)
    return switch comparison {
    case .less: .test(.times(time, from: nil, until: TimeBound(bound)))
    case .atMost: .test(.times(time, from: nil, until: TimeBound(bound, isAfter: true)))
    case .greater: .test(.times(time, from: TimeBound(bound, isAfter: true), until: nil))
    case .atLeast: .test(.times(time, from: TimeBound(bound), until: nil))
    }
  }

  /// What stands after `:`, a moment or a range.
  private func stretch(_ value: FilterLexer.Piece) throws(FilterError) -> Filter {
    let ends = FilterLexer.ends(of: value.text)
    guard ends.count == 2 else {
      // A length of time is compared: nothing is just two days old.
      guard let time = field.time, span(value.text) == nil else {
        throw .wrongComparison(field, at: name.position, allowed: [">", "<"])
      }
      let moment = try moment(value.text, at: value.position)
      return .test(
        .times(time, from: TimeBound(moment), until: TimeBound(moment, isAfter: true)))
    }
    let (first, last) = (ends[0], ends[1])
    let spans = [first, last].filter { !$0.text.isEmpty }.map { span($0.text) }
    if field.time == nil || (!spans.isEmpty && spans.allSatisfy { $0 != nil }) {
      return try spanned(first, last, at: value.position)
    }
    guard let time = field.time else { throw unknown(value) }
    let from = try end(first, at: value.position).map { TimeBound($0) }
    let until = try end(last, at: value.position).map { TimeBound($0, isAfter: true) }
    return .test(.times(time, from: from, until: until))
  }

  /// A range of lengths of time: `1d..3d`, `2h..`.
  private func spanned(
    _ first: (text: String, offset: Int), _ last: (text: String, offset: Int), at position: Int
  ) throws(FilterError) -> Filter {
    var parts: [Filter] = []
    for (end, comparison) in [(first, FilterTest.Comparison.atLeast), (last, .atMost)]
    where !end.text.isEmpty {
      guard let seconds = span(end.text) else {
        throw unknown(
          FilterLexer.Piece(text: end.text, position: position + end.offset, isQuoted: false))
      }
      parts.append(.test(compared(comparison, seconds)))
    }
    guard !parts.isEmpty else { throw .missingValue(field, at: position) }
    return .joined(parts, isAll: true)
  }

  private func end(
    _ end: (text: String, offset: Int), at position: Int
  ) throws(FilterError) -> Moment? {
    end.text.isEmpty ? nil : try moment(end.text, at: position + end.offset)
  }

  /// The field compared with a length of time. When a case came in or was closed is compared by how
  /// long ago that was: `opened>2d` is more than two days ago.
  private func compared(_ comparison: FilterTest.Comparison, _ seconds: Int64) -> FilterTest {
    switch field {
    case .due: return .dueWithin(comparison, seconds: seconds)
    case .closed:
      let ago = Moment(.now(-seconds))
      return switch comparison {
      case .less: .times(.closed, from: TimeBound(ago, isAfter: true), until: nil)
      case .atMost: .times(.closed, from: TimeBound(ago), until: nil)
      case .greater: .times(.closed, from: nil, until: TimeBound(ago))
      case .atLeast: .times(.closed, from: nil, until: TimeBound(ago, isAfter: true))
      }
    default: return .age(comparison, seconds: seconds)
    }
  }

  /// A length of time; only deadlines may lie in the past.
  private func span(_ text: String) -> Int64? {
    TimeSpan.seconds(in: text).flatMap { field == .due || $0 >= 0 ? $0 : nil }
  }

  private func moment(_ text: String, at position: Int) throws(FilterError) -> Moment {
    if let moment = Moment(text: text, isNext: field == .due) { return moment }
    throw unknown(FilterLexer.Piece(text: text, position: position, isQuoted: false))
  }

  private func unknown(_ value: FilterLexer.Piece) -> FilterError {
    .unknownValue(
      value.text, field: field, at: value.position,
      nearest: FilterWords.nearest(to: value.text, of: field, in: city))
  }
}
