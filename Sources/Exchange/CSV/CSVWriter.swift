/// CSV written into bytes (RFC 4180, lines ended by CRLF or, as here, LF), one record a line.
///
/// Hidden characters, line ends among them, are made visible; a field that a spreadsheet would
/// take for a formula gets an apostrophe in front.
public struct CSVWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// A writer with nothing written.
  public init() {}

  /// Hands over what was written and begins afresh.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  /// Writes one record.
  public mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes.append(0x0A)
  }

  private mutating func append(_ field: String) {
    let shown = field.utf8.contains(where: \.mayBeginHidden) ? VisibleText.revealing(field) : field
    let isFormula = CSVWriter.beginsFormula(field)
    let needsQuotes = shown.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") }
    guard needsQuotes || isFormula else {
      bytes.append(contentsOf: shown.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in shown.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The characters that spreadsheets take for the start of a formula, full-width forms included.
  /// A sign that stands alone, such as the dash of a rate without a denominator, starts nothing.
  private static func beginsFormula(_ field: String) -> Bool {
    let scalars = field.unicodeScalars
    guard scalars.dropFirst().first != nil else { return false }
    return switch scalars.first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
