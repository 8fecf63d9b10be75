extension CivilDate {
  /// The day written `2026-11-20`; nil for anything else, days that no month has included.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.components == (year, month, day) else { return nil }
    self = date
  }
}
