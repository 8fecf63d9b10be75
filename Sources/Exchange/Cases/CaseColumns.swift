import Model

/// What a list of cases says of each in plain files. Callers are never among it, and what a text
/// says of persons is masked.
public struct CaseColumns: Sendable {
  /// The columns' names, in order.
  public static let names = [
    "case", "source_id", "state", "grid", "town", "category", "channel", "urgency", "opened",
    "due", "closed", "on_time", "holder", "text", "marks",
  ]

  /// One case's fields, `nil` where there is nothing to say.
  public struct Fields: Equatable, Sendable {
    /// The values but for `on_time`, in the order of `CaseColumns.names`.
    public var values: [String?]
    /// Whether it was closed within its limit; nil while open or without a limit.
    public var isOnTime: Bool?
  }

  static let onTimeIndex = 11

  private let city: City
  private let zone: TimeZoneRules

  /// Columns for a city's cases, with times in its local time and offset.
  public init(city: City, zone: TimeZoneRules) {
    self.city = city
    self.zone = zone
  }

  /// The fields of a case. `due` is the limit of the whole case, which `on_time` is measured by.
  public func fields(of row: CaseRow) -> Fields {
    let item = row.item
    let town = item.grid.flatMap(city.gridIndex).map { city.town(ofGrid: $0).name }
    let marks = Marks.words.filter { item.marks.contains($0.mark) }.map(\.word)
    return Fields(
      values: [
        item.id.text, item.origin?.id, item.node.word, item.grid?.description, town,
        item.category.isEmpty ? nil : item.category, item.channel.rawValue, item.urgency.word,
        Timestamp.text(item.opened, in: zone),
        row.deadlines.totalDue.map { Timestamp.text($0, in: zone) },
        item.closed.map { Timestamp.text($0, in: zone) }, nil, item.holder.text,
        item.maskedText,
        marks.isEmpty ? nil : marks.joined(separator: " "),
      ], isOnTime: row.isOnTime)
  }
}
