import Testing

@testable import Exchange

/// What leaves the program is well-formed and cannot act on whoever reads it.
@Suite struct WriterTests {
  private func line(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func jsonIsBuiltOfItsParts() {
    let text = line { json in
      json.beginObject()
      json.text("a\"b\\c", "text")
      json.integer(-3, "n")
      json.beginArray("list")
      json.truth(true)
      json.null()
      json.beginObject()
      json.endObject()
      json.endArray()
      json.truth(false, "no")
      json.endObject()
      json.endLine()
    }
    #expect(text == #"{"text":"a\"b\\c","n":-3,"list":[true,null,{}],"no":false}"# + "\n")
  }

  @Test(arguments: [
    ("\u{1B}[2J", #""\u001b[2J""#), ("\n\r\t\u{8}", #""\n\r\t\u0008""#),
    ("\u{7F}\u{85}", #""\u007f\u0085""#), ("\u{202E}\u{2066}", #""\u202e\u2066""#),
    ("\u{200B}\u{FEFF}", #""\u200b\ufeff""#), ("\u{E0041}", #""\udb40\udc41""#),
    ("水源 ok é 🙂", "\"水源 ok é 🙂\""),
  ])
  func jsonHidesNothing(text: String, expected: String) {
    #expect(line { $0.text(text) } == expected)
  }

  @Test func everyScalarComesBackFromItsJSON() throws {
    let scanner = try JSONScanner()
    for first in stride(from: UInt32(1), to: 0x11_0000, by: 977) {
      let text = String(
        String.UnicodeScalarView((first..<first + 40).compactMap(Unicode.Scalar.init)))
      var writer = JSONWriter()
      writer.text(text)
      #expect(isHarmless(writer.bytes))
      var read: JSONNode.Value?
      try scanner.scan(ArraySlice(writer.bytes), limit: 1) { read = $0.value }
      #expect(read == .text(text))
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("", ""),
    ("=1+1", "\"'=1+1\""), ("+86", "\"'+86\""), ("-1", "\"'-1\""), ("@x", "\"'@x\""),
    ("-", "-"),
    ("\tx", "\"'\\tx\""), ("\rx", "\"'\\rx\""), ("＝1", "\"'＝1\""), ("1=1", "1=1"),
    ("a\nb", "a\\nb"), ("\u{1B}[m", "\\u{001B}[m"), ("水，源", "水，源"),
  ])
  func csvQuotesDefendsAndReveals(field: String, expected: String) {
    var writer = CSVWriter()
    writer.row([field, "x"])
    #expect(String(decoding: writer.take(), as: UTF8.self) == expected + ",x\n")
    #expect(writer.bytes.isEmpty)
  }

  @Test func plainFormsLetNothingThrough() {
    var csv = CSVWriter()
    csv.row([hostileText])
    #expect(isHarmless(csv.bytes))
    var table = TableWriter(columns: ["a"]) { $0.count }
    table.row([hostileText])
    table.finish()
    #expect(isHarmless(table.take()))
    #expect(isHarmless(Array(VisibleText.quoted(hostileText).utf8)))
  }

  /// The quick look at bytes must never miss what the look at scalars finds.
  @Test func everyHiddenScalarBeginsWithABytesThatMayHide() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isHidden else { continue }
      let first = String(scalar).utf8.first
      #expect(first.map(\.mayBeginHidden) == true, "U+\(String(value, radix: 16))")
    }
  }

  @Test func everyControlAndFormatScalarCountsAsHidden() {
    // Prepended signs of numbers in Arabic and other scripts are format by name and seen.
    let seen: Set<UInt32> = [
      0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD,
      0x110CD,
    ]
    for value in UInt32(0)...0x10_FFFF where !seen.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        // Format characters of hieroglyphs and shorthand lay out glyphs; no reader acts on them.
        if (0x13430...0x1345F).contains(value) || (0x1BCA0...0x1BCA3).contains(value) { continue }
        #expect(scalar.isHidden, "U+\(String(value, radix: 16))")
      default: continue
      }
    }
  }

  @Test func tablesAlignByTheWidthTheyAreGiven() {
    let wide: @Sendable (String) -> Int = { text in
      text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    }
    var table = TableWriter(columns: ["case", "town", "text"], limits: ["text": 6], width: wide)
    table.row(["0001", "水源镇", "short"])
    table.row(["0002", "A", "长的文字被截断"])
    #expect(table.take().isEmpty, "the widths are not known yet")
    table.finish()
    let expected = """
      case  town    text
      0001  水源镇  short
      0002  A       长的…

      """
    #expect(String(decoding: table.take(), as: UTF8.self) == expected)
  }

  @Test func aLongTableFlowsOnceItsWidthsAreKnown() {
    var table = TableWriter(columns: ["n"]) { $0.count }
    var written = 0
    for row in 0..<1_000 {
      table.row([String(row)])
      written += table.take().count { $0 == 0x0A }
      #expect(row + 1 - written < TableWriter.sample)
    }
    table.finish()
    #expect(written + table.take().count { $0 == 0x0A } == 1_001)
  }
}
