import Model

/// Reads a feed of newline-delimited JSON: one event a line, each made a command for the store.
///
/// A broken line is a problem of its own and does not stop the others; nothing in a line can.
public struct FeedReader: ~Copyable {
  /// What a line turned out to be.
  public enum Reading: Equatable, Sendable {
    /// A line that can be carried out.
    case line(FeedLine)
    /// A line that cannot be, and why.
    case problem(FeedProblem)
  }

  /// The most values a line may hold, members of unknown names included.
  static let maximumValues = 512

  private var lines: LineReader
  private let scanner: JSONScanner
  private let interpreter: FeedInterpreter

  /// A reader of `source` for a city with these rules; lines longer than `maximum` bytes are
  /// problems.
  ///
  /// - Throws: that SQLite cannot work here.
  public init(
    _ source: ByteSource, city: City, rulebook: Rulebook, maximum: Int = 1 << 20
  ) throws(ExchangeError) {
    do throws(JSONProblem) {
      scanner = try JSONScanner()
    } catch {
      throw .notUsable(source.name, what: error.reason)
    }
    lines = LineReader(source, maximum: maximum)
    interpreter = FeedInterpreter(city: city, rulebook: rulebook)
  }

  /// Whether another line can be had without waiting, so that it may join a group.
  ///
  /// - Throws: that the source cannot be read.
  public mutating func isNextReady() throws(ExchangeError) -> Bool {
    try lines.isNextReady()
  }

  /// The next line that is not blank, waiting for it where it has not come yet; nil at the end.
  ///
  /// - Throws: that the source cannot be read, or is compressed or UTF-16.
  public mutating func next() throws(ExchangeError) -> Reading? {
    while let line = try lines.next() {
      switch line {
      case .tooLong(let length):
        let reason = "the line is \(length) bytes long; expected at most \(lines.maximum)"
        return .problem(FeedProblem(line: lines.number, reason: reason))
      case .bytes(let bytes):
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
        return read(bytes)
      }
    }
    return nil
  }

  private func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let number = lines.number
    var fields = FeedFields()
    do throws(JSONProblem) {
      try scanner.scan(bytes, limit: FeedReader.maximumValues) { fields.take($0) }
    } catch {
      return .problem(FeedProblem(line: number, reason: "the line \(error.reason)"))
    }
    var origin: Origin?
    do throws(FeedFault) {
      if let fault = fields.fault { throw fault }
      let source = try fields.neededText(.source)
      let id = try fields.neededText(.id)
      let named = Origin(source: source, id: id)
      origin = named
      let (order, notes) = try interpreter.order(fields, origin: named)
      return .line(
        FeedLine(number: number, origin: named, order: order, notes: fields.notes + notes))
    } catch {
      return .problem(FeedProblem(line: number, origin: origin, reason: error.reason))
    }
  }
}
