/// What a list of cases is sorted by, beside the orders that the store keeps an index for.
///
/// Numbers of cases settle what is equal by all keys, so that every sort is total and a list in it
/// can be read on from any row.
public enum CaseSort {
  /// So many keys at most: what a fourth would settle nobody sees.
  public static let most = 3

  /// What can be sorted by.
  public enum Field: String, CaseIterable, Sendable {
    /// How much it presses, the most urgent first.
    case urgency
    /// What the queues are sorted by: the first of its limits to be reached.
    case due
    /// Its number.
    case number
    /// When it was reported.
    case opened
    /// Since when it stands at its node.
    case since
    /// The node it stands at.
    case state
    /// The town it lies in, in the order of the codes.
    case town
    /// The village it lies in, in the order of the codes.
    case place
    /// The grid it lies in, in the order of the codes.
    case grid
    /// In whose hands it is.
    case holder
    /// Its category's path.
    case category
    /// Where it came from.
    case channel
    /// Who claimed it.
    case claimed
    /// How often it was returned.
    case returns
    /// How often it went back to handling.
    case reworks
    /// When it was closed.
    case closed
    /// The colour of the slip that waits, red first.
    case colour
    /// When that slip has to be answered.
    case answer
  }

  /// One key of a sort.
  public struct Key: Hashable, Sendable {
    /// What is compared.
    public var field: Field
    /// Whether great values come first; what has no value comes last either way.
    public var isDescending: Bool

    /// A key.
    public init(_ field: Field, isDescending: Bool = false) {
      self.field = field
      self.isDescending = isDescending
    }
  }

  /// What one key of a case is.
  public enum Value: Hashable, Sendable {
    /// A number, a place's code or seconds.
    case number(Int64)
    /// A word.
    case text(String)
    /// Nothing.
    case missing

    /// Whether it comes before another of the same field where small ones come first.
    public func comes(before other: Value) -> Bool { precedes(other, descending: false) }

    /// Whether it comes before another of the same field.
    public func precedes(_ other: Value, descending: Bool) -> Bool {
      switch (self, other) {
      case (.number(let left), .number(let right)): descending ? left > right : left < right
      case (.text(let left), .text(let right)): descending ? left > right : left < right
      case (.missing, _): false
      case (_, .missing): true
      // A field's values are of one kind.
      case (.number, .text): true
      case (.text, .number): false
      }
    }
  }
}

extension CaseSort.Field {
  /// What a case is sorted by under this field.
  public func value(of row: CaseRow) -> CaseSort.Value {
    let item = row.item
    return switch self {
    case .urgency: .number(Int64(item.urgency.rawValue))
    case .due: CaseSort.Field.value(row.due?.seconds)
    case .number: .number(item.id.number)
    case .opened: .number(item.opened.seconds)
    case .since: .number(item.nodeSince.seconds)
    case .state: .number(Int64(item.node.rawValue))
    case .town: CaseSort.Field.value(item.grid?.ancestor(.town)?.value)
    case .place: CaseSort.Field.value(item.grid?.ancestor(.village)?.value)
    case .grid: CaseSort.Field.value(item.grid?.value)
    case .holder: .text(item.holder.text)
    case .category: item.category.isEmpty ? .missing : .text(item.category)
    case .channel: .text(item.channel.rawValue)
    case .claimed: item.claimedBy.isEmpty ? .missing : .text(item.claimedBy)
    case .returns: .number(Int64(item.returns))
    case .reworks: .number(Int64(item.reworks))
    case .closed: CaseSort.Field.value(item.closed?.seconds)
    case .colour: CaseSort.Field.value(item.side.slip.map { Int64($0.colour.rank) })
    case .answer: CaseSort.Field.value(row.deadlines.slipDue?.seconds)
    }
  }

  private static func value(_ number: Int64?) -> CaseSort.Value {
    number.map { .number($0) } ?? .missing
  }
}
