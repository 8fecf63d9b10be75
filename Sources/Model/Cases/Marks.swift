/// What is odd or notable about a case, kept with it and shown with it.
public struct Marks: OptionSet, Hashable, Sendable {
  /// One bit a mark.
  public let rawValue: Int

  /// Marks from their bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The grid was dealt by the program, not reported.
  public static let spread = Marks(rawValue: 1)
  /// The source says it was closed before it was opened.
  public static let closedBeforeOpened = Marks(rawValue: 2)
  /// Closed without a verification on the spot.
  public static let unverified = Marks(rawValue: 4)
  /// Taken over from another system's records, not worked here.
  public static let imported = Marks(rawValue: 8)
  /// The source's deadline lies before its opening.
  public static let dueBeforeOpened = Marks(rawValue: 16)
  /// Some field of the source could not be read and was left out.
  public static let unreadableField = Marks(rawValue: 32)
  /// The report named a grid that the city does not have.
  public static let unknownGrid = Marks(rawValue: 64)
  /// The same matter was reported before under another number.
  public static let duplicate = Marks(rawValue: 128)
  /// It was written down later than it happened.
  public static let lateEntry = Marks(rawValue: 256)

  /// Every mark with its word in filters and files.
  public static let words: [(mark: Marks, word: String)] = [
    (.spread, "spread"), (.closedBeforeOpened, "closed-before-opened"),
    (.unverified, "unverified"), (.imported, "imported"),
    (.dueBeforeOpened, "due-before-opened"), (.unreadableField, "unreadable-field"),
    (.unknownGrid, "unknown-grid"), (.duplicate, "dup"),
    (.lateEntry, "late-entry"),
  ]
}
