import Exchange
import Model
import Testing

/// Records of RFC 4180, and what becomes of files that only look like it.
@Suite struct CSVReaderTests {
  /// A record as the tests compare it.
  struct Seen: Equatable, CustomTestStringConvertible {
    var fields: [String]
    var row = 0
    var line = 0
    var flaws: CSVRecord.Flaws = []

    var testDescription: String { "\(row)@\(line) \(fields) \(flaws.rawValue)" }
  }

  static func records(_ source: ByteSource, maximum: Int = 1 << 20) throws -> [Seen] {
    var reader = CSVReader(source, maximum: maximum)
    var record = CSVRecord()
    var records: [Seen] = []
    while try reader.next(into: &record) {
      records.append(
        Seen(
          fields: (0..<record.count).map { String(decoding: record.bytes($0), as: UTF8.self) },
          row: record.row, line: record.line, flaws: record.flaws))
    }
    return records
  }

  static let files: [(String, [[String]])] = [
    ("", []), ("\n\n\r\n", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]), ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
    (",\n,,\n", [["", ""], ["", "", ""]]), ("a,\n", [["a", ""]]), ("a,", [["a", ""]]),
    ("\"a,b\",c\n", [["a,b", "c"]]), ("\"a\"\"b\"\"\",c\n", [["a\"b\"", "c"]]),
    ("\"a\r\nb\",c\nd", [["a\r\nb", "c"], ["d"]]), ("\"\",\"\"\n", [["", ""]]),
    ("a\"b,c\n", [["a\"b", "c"]]), ("\"a\"b,c\n", [["ab", "c"]]), ("\"a\"", [["a"]]),
    ("水,\"源,镇\"\n", [["水", "源,镇"]]), (" a , b \n", [[" a ", " b "]]),
  ]

  @Test(arguments: files)
  func fieldsAreThoseOfTheStandard(text: String, expected: [[String]]) throws {
    #expect(try Self.records(Sample.source(text)).map(\.fields) == expected)
  }

  @Test(arguments: files, [1, 2, 3, 5])
  func howTheBytesArriveDoesNotMatter(file: (String, [[String]]), drop: Int) throws {
    let whole = try Self.records(Sample.source(file.0))
    #expect(try Self.records(Sample.drop(by: drop, Array(file.0.utf8))) == whole)
  }

  @Test func rowsAndLinesAreCountedApart() throws {
    let records = try Self.records(Sample.source("h\n\"1\n2\n3\"\n\nx\r\ny"))
    #expect(records.map(\.row) == [1, 2, 4, 5])
    #expect(records.map(\.line) == [1, 2, 6, 7])
  }

  @Test func aQuoteThatIsNeverClosedIsFlagged() throws {
    let records = try Self.records(Sample.source("a,b\n1,\"two\n3,4\n"))
    #expect(records.count == 2)
    #expect(records.last?.flaws == .unterminatedQuote)
  }

  @Test(arguments: [(UInt8(ascii: "x"), 100), (UInt8(ascii: "\n"), 4), (UInt8(ascii: ","), 4)])
  func aRecordOfManyMegabytesIsPassedOver(filler: UInt8, megabytes: Int) throws {
    let quoted = Sample.long("h\n\"", filler, count: megabytes << 20, "\"\nlast\n")
    let records = try Self.records(quoted)
    #expect(records.map(\.fields) == [["h"], [], ["last"]])
    #expect(records.map(\.flaws) == [[], .tooLong, []])
    #expect(records.map(\.row) == [1, 2, 3])
  }

  @Test func megabytesOfEmptyFieldsTakeNoRoom() throws {
    let records = try Self.records(
      Sample.long("h\n", UInt8(ascii: ","), count: 4 << 20, "\nlast"))
    #expect(records.map(\.flaws) == [[], .tooLong, []])
  }

  @Test(arguments: [[0x1F, 0x8B, 8], [0x68, 0, 0x2C], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
  func whatIsNoTextIsRefused(bytes: [UInt8]) throws {
    #expect(throws: ExchangeError.self) {
      _ = try Self.records(ByteSource(bytes: bytes, name: "x"))
    }
  }

  @Test func malformedTextIsRepairedAndSaidSo() throws {
    let bytes: [UInt8] = Array("h,ok,".utf8) + [0xC3, 0x28, 0xF0, 0x9F, 0x98] + Array("\n".utf8)
    var reader = CSVReader(ByteSource(bytes: bytes, name: "x"))
    var record = CSVRecord()
    #expect(try reader.next(into: &record))
    #expect(record.text(1) == ("ok", false))
    #expect(record.text(2) == ("\u{FFFD}(\u{FFFD}", true))
    #expect(record.text(9) == ("", false), "beyond the last field there is nothing")
  }

  /// What is written comes back, whatever it was.
  @Test func anyFieldsComeBackFromTheirQuotes() throws {
    var dice = SplitMix64(seed: 7)
    let letters: [String] = ["a", "\"", ",", "\n", "\r", "\r\n", "水", " ", "=", "'"]
    for _ in 0..<400 {
      let rows = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
        (0..<Int.random(in: 2...5, using: &dice)).map { _ in
          (0..<Int.random(in: 0...6, using: &dice)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &dice)]
          }.joined()
        }
      }
      let text = rows.map { row in
        row.map { field in
          "\""
            + field.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
        }.joined(separator: ",")
      }.joined(separator: "\n")
      let read = try Self.records(Sample.drop(by: 3, Array(text.utf8))).map(\.fields)
      #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }

  @Test func noBytesCanMakeItTrapOrHang() throws {
    var dice = SplitMix64(seed: 11)
    let pool: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xFF, 0xE6, 0x00, 0x20, 0xEF, 0xBB, 0xBF]
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...80, using: &dice)).map { _ in
        pool[Int.random(in: 0..<pool.count, using: &dice)]
      }
      let drop = Int.random(in: 1...9, using: &dice)
      let outcome = Result { try Self.records(Sample.drop(by: drop, bytes), maximum: 16) }
      guard case .success(let records) = outcome else { continue }
      #expect(records.allSatisfy { $0.fields.joined().utf8.count <= 64 })
      #expect(records.map(\.row) == records.map(\.row).sorted())
    }
  }
}
