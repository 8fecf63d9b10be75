/// What is known of a case when it comes in.
public struct Receipt: Equatable, Sendable {
  /// What was reported.
  public var text: String
  /// The grid, where known.
  public var grid: PlaceCode?
  /// The category, empty when unclassified.
  public var category: String
  /// Where it came from.
  public var channel: Channel
  /// How much it presses.
  public var urgency: Urgency
  /// Who reported it.
  public var caller: Caller?
  /// A deadline the source sets.
  public var givenDue: Instant?
  /// What is odd about the report.
  public var marks: Marks
  /// The unit that was asked first and keeps following it (first-asked responsibility); nil where
  /// that was nobody.
  public var firstAsked: Holder?
  /// Whether the caller asked to be kept from view.
  public var isConfidential = false

  /// A report with what is known of it.
  public init(
    text: String, grid: PlaceCode? = nil, category: String = "", channel: Channel,
    urgency: Urgency = .normal, caller: Caller? = nil, givenDue: Instant? = nil,
    marks: Marks = []
  ) {
    self.text = text
    self.grid = grid
    self.category = category
    self.channel = channel
    self.urgency = urgency
    self.caller = caller
    self.givenDue = givenDue
    self.marks = marks
  }
}
