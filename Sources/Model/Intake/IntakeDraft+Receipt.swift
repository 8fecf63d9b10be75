/// Why a report cannot be taken in as it was typed.
public enum IntakeProblem: Error, Equatable, Sendable {
  /// Nothing is reported.
  case textNeeded
  /// The city has no such place.
  case unknownPlace(String)
  /// The time is in none of the known forms.
  case unknownTime(String)
  /// The time has not come yet.
  case timeAhead(Instant)
}

extension IntakeDraft {
  /// The report as it is taken in, and when it happened.
  ///
  /// - Parameters:
  ///   - finder: finds the place in what was typed, and in the text where nothing was.
  ///   - zone: the city's time zone.
  ///   - now: the time of a report that says none.
  /// - Returns: the report, and the instant it happened at.
  /// - Throws: what has to be put right first.
  public func receipt(
    _ finder: PlaceFinder, in zone: TimeZoneRules, at now: Instant
  ) throws(IntakeProblem) -> (receipt: Receipt, at: Instant) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .textNeeded }
    let happened = try instant(in: zone, now: now)
    let isLate = now - happened >= 60
    let place = try grid(finder)
    let phone = self.phone.trimmed
    let name = self.name.trimmed
    var receipt = Receipt(
      text: text.trimmed, grid: place, category: proposedCategory, channel: channel,
      urgency: urgency ?? CaseCategory.urgency(of: text),
      caller: name.isEmpty && phone.isEmpty
        ? nil : Caller(name: name, phone: phone.isTelephone ? SimilarQuery.phone(phone) : phone),
      marks: isLate ? .lateEntry : [])
    receipt.isConfidential = isConfidential
    receipt.firstAsked = firstAsked
    return (receipt, happened)
  }

  /// The grid: as chosen, as typed, or as the text says beyond doubt.
  public func grid(_ finder: PlaceFinder) throws(IntakeProblem) -> PlaceCode? {
    if let grid { return grid }
    let typed = place.trimmed
    guard typed.isEmpty else {
      guard let first = finder.grids(for: typed).first else { throw .unknownPlace(typed) }
      return first
    }
    let mention = finder.mention(in: text)
    return mention.isSure ? mention.grids.first : nil
  }

  /// The category: as typed, or as the text says.
  public var proposedCategory: String {
    let typed = category.trimmed
    return typed.isEmpty ? CaseCategory.proposed(for: text).first?.path ?? "" : typed
  }

  /// When it happened: a time of today (`9:30`), a day of this year with or without
  /// a time (`11-20 09:30`), or in full; now when nothing was typed.
  public func instant(
    in zone: TimeZoneRules, now: Instant
  ) throws(IntakeProblem) -> Instant {
    let typed = time.trimmed
    guard !typed.isEmpty else { return now }
    let today = zone.local(now).date.components
    var words = typed.split(separator: " ").map(String.init)
    if let last = words.last, last.contains(":"), last.utf8.first.map({ $0 != 0x2D }) ?? false,
      last.prefix(while: { $0 != ":" }).count == 1
    {
      words[words.count - 1] = "0" + last
    }
    let day =
      IntakeDraft.digits(today.year, 4) + "-" + IntakeDraft.digits(today.month, 2) + "-"
      + IntakeDraft.digits(today.day, 2)
    let forms = [
      words.joined(separator: " "), day + " " + words.joined(separator: " "),
      IntakeDraft.digits(today.year, 4) + "-" + words.joined(separator: " "),
    ]
    guard let found = forms.lazy.compactMap({ Timestamp.parse($0, in: zone) }).first else {
      throw .unknownTime(typed)
    }
    guard found <= now else { throw .timeAhead(found) }
    return found
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}

extension String {
  /// Without the blanks around it.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether it is a number with at most the signs that people put between its digits.
  fileprivate var isTelephone: Bool {
    !SimilarQuery.phone(self).isEmpty
      && allSatisfy { $0.isASCII && ($0.isNumber || "-() ".contains($0)) }
  }
}
