/// One record of a CSV file: its fields as bytes, without quotes, in one buffer that is used again
/// for the next record.
public struct CSVRecord: Sendable {
  /// What is wrong with a record as a whole.
  public struct Flaws: OptionSet, Hashable, Sendable {
    /// One bit a flaw.
    public let rawValue: Int
    /// Flaws from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// It was longer than the maximum; it has no fields.
    public static let tooLong = Flaws(rawValue: 1)
    /// A quote was still open at the end of the file.
    public static let unterminatedQuote = Flaws(rawValue: 2)
    /// Text followed a closing quote; it was kept as part of the field.
    public static let textAfterQuote = Flaws(rawValue: 4)
  }

  /// The row, counted from 1 for the header.
  public internal(set) var row = 0
  /// The line of the file it begins on, counted from 1.
  public internal(set) var line = 0
  /// What is wrong with it.
  public internal(set) var flaws: Flaws = []

  var storage: [UInt8] = []
  var ends: [Int] = []

  /// A record with nothing in it yet, to be handed to `CSVReader.next(into:)`.
  public init() {}

  /// How many fields it has.
  public var count: Int { ends.count }

  /// Whether it is a blank line.
  public var isBlank: Bool { storage.isEmpty && ends.count <= 1 && flaws.isEmpty }

  /// Where a field lies in `storage`; empty beyond the last field.
  func range(_ index: Int) -> Range<Int> {
    guard index >= 0, index < ends.count else { return 0..<0 }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Whether a field is empty or absent.
  public func isEmpty(_ index: Int) -> Bool { range(index).isEmpty }

  /// The bytes of a field; none beyond the last field.
  public func bytes(_ index: Int) -> ArraySlice<UInt8> { storage[range(index)] }

  /// The bytes of a field without blanks at both ends.
  public func trimmed(_ index: Int) -> ArraySlice<UInt8> {
    var range = range(index)
    while let first = range.first, CSVRecord.isBlank(storage[first]) {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, CSVRecord.isBlank(storage[last]) {
      range = range.lowerBound..<last
    }
    return storage[range]
  }

  /// A field as text, without blanks at both ends. Bytes that are no UTF-8 and NULs are replaced by
  /// U+FFFD, which `isRepaired` tells.
  public func text(_ index: Int) -> (text: String, isRepaired: Bool) {
    let bytes = trimmed(index)
    return bytes.isEmpty ? ("", false) : bytes.withUnsafeBufferPointer(RepairedText.decode)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
