import Exchange
import Glibc
import Testing

/// Lines come whole whatever ends them, however they are split, and however long others are.
@Suite struct LineReaderTests {
  private func lines(_ source: ByteSource, maximum: Int = 1 << 20) throws -> [String] {
    var reader = LineReader(source, maximum: maximum)
    var lines: [String] = []
    while let line = try reader.next() {
      switch line {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong(let length): lines.append("<\(length)>")
      }
    }
    return lines
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]),
    ("a\r\nb\r\n", ["a", "b"]), ("\u{FEFF}a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]),
    ("a\n\nb\n", ["a", "", "b"]), ("a\u{0}b\nc", ["a\u{0}b", "c"]), ("水\n源", ["水", "源"]),
    ("a\rb\n", ["a\rb"]),
  ])
  func linesEndAsTheyMay(text: String, expected: [String]) throws {
    #expect(try lines(Sample.source(text)) == expected)
    #expect(try lines(Sample.drop(by: 7, Array(text.utf8))) == expected)
  }

  @Test func aLineOfAHundredMegabytesIsPassedOverAndTold() throws {
    let source = Sample.long("first\n", UInt8(ascii: "x"), count: 100 << 20, "\nlast\n")
    #expect(try lines(source) == ["first", "<\(100 << 20)>", "last"])
  }

  @Test func aLineMayBeAsLongAsTheMaximumAndNoLonger() throws {
    #expect(
      try lines(Sample.source("12345\n123456\n1234"), maximum: 5) == ["12345", "<6>", "1234"])
    #expect(try lines(Sample.drop(by: 1, Array("123456".utf8)), maximum: 5) == ["<6>"])
  }

  @Test func linesAreNumberedFromOne() throws {
    var reader = LineReader(Sample.source("a\n\nb"))
    #expect(reader.number == 0)
    var numbers: [Int] = []
    while try reader.next() != nil { numbers.append(reader.number) }
    #expect(numbers == [1, 2, 3])
  }

  @Test func whatWasReadStaysWhileMoreIsRead() throws {
    var reader = LineReader(Sample.drop(by: 3, Array("alpha\nbeta\ngamma\n".utf8)))
    let first = try reader.next()
    while try reader.next() != nil {}
    #expect(first == .bytes(ArraySlice("alpha".utf8)))
  }

  @Test(arguments: [([0x1F, 0x8B, 8, 0], "zcat"), ([0xFF, 0xFE, 0x61, 0], "UTF-16")])
  func whatIsNoTextIsRefusedInOneLine(bytes: [UInt8], hint: String) throws {
    var reader = LineReader(ByteSource(bytes: bytes, name: "cases"))
    do throws(ExchangeError) {
      _ = try reader.next()
      Issue.record("the bytes were taken")
    } catch {
      #expect(error.message.contains("cases") && error.message.contains(hint))
      #expect(!error.message.contains("\n"))
    }
  }

  @Test func aMissingFileAndAFolderAreToldApart() {
    #expect(throws: ExchangeError.missing("no/such/file")) { try ByteSource(path: "no/such/file") }
    do throws(ExchangeError) {
      _ = try ByteSource(path: ".")
      Issue.record("a folder was opened")
    } catch {
      #expect(error.message.contains("directory"))
    }
  }

  @Test func aLineIsReadyOnceItsEndIsThere() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    var reader = LineReader(ByteSource(descriptor: ends[0], name: "pipe"))
    func send(_ text: String) { _ = text.withCString { write(ends[1], $0, strlen($0)) } }

    #expect(try !reader.isNextReady(), "nothing was sent")
    send("one\ntw")
    #expect(try reader.isNextReady())
    #expect(try reader.next() == .bytes(ArraySlice("one".utf8)))
    #expect(try !reader.isNextReady(), "half a line is none")
    send("o\n")
    #expect(try reader.isNextReady())
    #expect(try reader.next() == .bytes(ArraySlice("two".utf8)))
    send("last")
    close(ends[1])
    #expect(try reader.isNextReady(), "the end ends a line")
    #expect(try reader.next() == .bytes(ArraySlice("last".utf8)))
    #expect(try !reader.isNextReady())
    #expect(try reader.next() == nil)
  }
}
