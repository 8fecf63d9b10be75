import Glibc

/// Records of a CSV file (RFC 4180), read in chunks: quoted fields may hold commas, line ends and
/// doubled quotes; lines end by LF, CRLF or CR; a byte order mark is passed over.
///
/// Memory stays bounded: a record longer than the maximum is passed over to its end and flagged.
public struct CSVReader: ~Copyable {
  private enum Place {
    /// At the first byte of a field, where alone a quote opens a quoted one.
    case fieldStart
    /// Within a field without quotes, or behind a closing quote.
    case plain
    /// Within quotes.
    case quoted
    /// Behind a quote within quotes: doubled it is one quote, else it closed the field.
    case quoteInQuoted
    /// Behind the line end that closes the record.
    case recordDone
  }

  /// The file, as it was named.
  public var name: String { window.source.name }
  /// The most bytes a record may have, its separators included.
  public let maximum: Int

  private var window: ByteWindow
  private var place = Place.fieldStart
  private var row = 0
  private var line = 1
  private var skipsNewline = false
  private var isChecked = false

  /// Records of `source` with at most `maximum` bytes each.
  public init(_ source: ByteSource, maximum: Int = 1 << 20) {
    window = ByteWindow(source)
    self.maximum = maximum
  }

  /// Reads the next record that is not a blank line into `record`; false at the end.
  ///
  /// - Throws: that the source cannot be read, or is not text.
  public mutating func next(into record: inout CSVRecord) throws(ExchangeError) -> Bool {
    repeat {
      guard try advance(into: &record) else { return false }
    } while record.isBlank
    return true
  }

  private mutating func advance(into record: inout CSVRecord) throws(ExchangeError) -> Bool {
    record.storage.removeAll(keepingCapacity: true)
    record.ends.removeAll(keepingCapacity: true)
    record.flaws = []
    record.line = line
    place = .fieldStart
    var hasBytes = false
    while true {
      if window.start < window.end {
        if !isChecked { try refuseBinary() }
        // The LF of a CRLF may come with the next chunk.
        if skipsNewline {
          skipsNewline = false
          if window.bytes[window.start] == 0x0A { window.start += 1 }
          continue
        }
        hasBytes = true
        parse(into: &record)
        if place == .recordDone { break }
        if record.storage.count + record.ends.count > maximum { tooLong(&record) }
      }
      guard window.start == window.end else { continue }
      guard try window.fill() else {
        guard hasBytes else { return false }
        if place == .quoted { record.flaws.insert(.unterminatedQuote) }
        record.ends.append(record.storage.count)
        break
      }
    }
    if record.storage.count + record.ends.count > maximum { tooLong(&record) }
    if record.flaws.contains(.tooLong) { tooLong(&record) }
    row += 1
    record.row = row
    return true
  }

  /// Gives up the fields of a record that has grown too long; it is still read to its end, so that
  /// the next one begins where it should.
  private func tooLong(_ record: inout CSVRecord) {
    record.flaws.insert(.tooLong)
    record.storage.removeAll(keepingCapacity: true)
    record.ends.removeAll(keepingCapacity: true)
  }

  /// Takes what the window holds, up to the end of the record or of the window.
  private mutating func parse(into record: inout CSVRecord) {
    let end = window.end
    var index = window.start
    var place = place
    var line = line
    var skips = false
    window.bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      while index < end, place != .recordDone {
        switch place {
        case .fieldStart where base[index] == 0x22:
          place = .quoted
          index += 1
        case .fieldStart, .plain:
          var stop = index
          while stop < end {
            let byte = base[stop]
            if byte == 0x2C || byte == 0x0A || byte == 0x0D { break }
            stop += 1
          }
          record.append(base + index, count: stop - index)
          index = stop
          guard stop < end else {
            place = .plain
            break
          }
          record.ends.append(record.storage.count)
          place = base[stop] == 0x2C ? .fieldStart : .recordDone
          skips = base[stop] == 0x0D
          index += 1
        case .quoted:
          let found = memchr(base + index, 0x22, end - index).map(UnsafeRawPointer.init)
          let stop = found.map { $0 - UnsafeRawPointer(base) } ?? end
          line += CSVReader.newlines(base + index, count: stop - index)
          record.append(base + index, count: stop - index)
          index = stop
          if stop < end {
            place = .quoteInQuoted
            index += 1
          }
        case .quoteInQuoted:
          switch base[index] {
          case 0x22:
            record.append(base + index, count: 1)
            place = .quoted
            index += 1
          case 0x2C, 0x0A, 0x0D:
            place = .plain
          default:
            record.flaws.insert(.textAfterQuote)
            place = .plain
          }
        case .recordDone:
          break
        }
      }
    }
    if place == .recordDone { line += 1 }
    window.start = index
    self.place = place
    self.line = line
    skipsNewline = skips
  }

  private static func newlines(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
    var lines = 0
    for index in 0..<count where start[index] == 0x0A { lines += 1 }
    return lines
  }

  /// A NUL near the beginning means that this is no text at all.
  private mutating func refuseBinary() throws(ExchangeError) {
    isChecked = true
    let opening = window.bytes[window.start..<min(window.end, window.start + 4_096)]
    if opening.contains(0) { throw .binary(name, what: "it holds NUL bytes; expected a CSV file") }
  }
}

extension CSVRecord {
  /// Adds bytes to the field being read; a record that is too long already takes no more.
  fileprivate mutating func append(_ start: UnsafePointer<UInt8>, count: Int) {
    guard count > 0, !flaws.contains(.tooLong) else { return }
    storage.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }
}
