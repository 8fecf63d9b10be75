/// What has happened to the cases of a query since an event, as far as one step looked: a list in an
/// order that no index has follows the log by it, instead of passing all cases again.
public struct CaseNews: Equatable, Sendable {
  /// The cases that something happened to; those of them that the query holds now are the page's
  /// rows.
  public var touched: Set<CaseID>
  /// Whether the log goes on after the events looked at.
  public var isMore: Bool
  /// Whether so much has happened that passing all cases is quicker; nothing was looked at then.
  public var isTooMuch: Bool

  /// What one step found.
  public init(touched: Set<CaseID>, isMore: Bool, isTooMuch: Bool = false) {
    self.touched = touched
    self.isMore = isMore
    self.isTooMuch = isTooMuch
  }
}
