import Testing

@testable import Exchange

/// The short way through a line of a feed reads what SQLite reads, or leaves the line to it.
@Suite struct PlainJSONTests {
  private func plain(_ bytes: [UInt8], limit: Int = 512) -> [JSONNode]? {
    var nodes: [JSONNode] = []
    let isRead = bytes.withUnsafeBytes { PlainJSON.read($0, limit: limit, into: &nodes) }
    return isRead ? nodes : nil
  }

  /// What SQLite makes of a text that the short way would take: a number with a blank member
  /// holding an escape in front is never plain.
  private func judged(_ bytes: [UInt8]) throws -> [JSONNode]? {
    guard let brace = bytes.firstIndex(of: UInt8(ascii: "{")) else { return nil }
    var slow = Array(bytes[...brace])
    slow += Array(#""\u0020":null,"#.utf8)
    slow += bytes[(brace + 1)...]
    var nodes: [JSONNode] = []
    do {
      try JSONScanner().scan(slow[...], limit: 512) { nodes.append($0) }
    } catch { return nil }
    nodes.remove(at: 1)
    return nodes
  }

  /// All that the fields are made of.
  private func same(_ left: [JSONNode], _ right: [JSONNode]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy {
        $0.key == $1.key && $0.value == $1.value && $0.isRepaired == $1.isRepaired
          && ($0.parent == nil) == ($1.parent == nil)
      }
  }

  @Test(arguments: [
    #"{"a":"b"}"#, #" { "text" : "井盖缺失 🙂" ,"n":12, "t":true,"f":false ,"z":null } "#,
    #"{"":"","a":"","b":100000000000000000}"#, #"{"a":"é","a":"twice","c":7 }"#,
    "{\"a\":\"\u{7F}\u{85}\u{202E}\"}",
  ])
  func whatIsPlainIsReadAsSQLiteReadsIt(text: String) throws {
    let read = try #require(plain(Array(text.utf8)))
    #expect(same(read, try #require(try judged(Array(text.utf8)))))
  }

  @Test(arguments: [
    "", "{", "{}", "[]", #"{"a":1,}"#, #"{"a":1} x"#, #"{"a":01}"#, #"{"a":1.5}"#, #"{"a":1e5}"#,
    #"{"a":-1}"#, #"{"a":1234567890123456789}"#, #"{"a":{"b":1}}"#, #"{"a":[1]}"#,
    #"{"a":"\n"}"#, #"{"a\u0062":1}"#, "{\"a\":\"\t\"}", "{\"a\":\"\0\"}", #"{"a":tru}"#,
    #"{"a" 1}"#, #"{"a":"b}"#, #"{a:1}"#, #"{"a":nullx}"#, #"{"a":1 2}"#, "{\"a\":1\n}",
  ])
  func whatIsNotIsLeftToSQLite(text: String) {
    #expect(plain(Array(text.utf8)) == nil)
  }

  @Test func tooManyValuesAreNotPlain() {
    #expect(plain(Array(#"{"a":1,"b":2}"#.utf8), limit: 2) == nil)
    #expect(plain(Array(#"{"a":1,"b":2}"#.utf8), limit: 3)?.count == 3)
  }

  /// A plain line with any one byte replaced is read alike or left alone.
  @Test func anyByteMayBeWrong() throws {
    let line = Array(#"{"id":"x-1","at":12 ,"é":true}"#.utf8)
    let bytes: [UInt8] = [
      0x00, 0x09, 0x20, 0x22, 0x2C, 0x30, 0x3A, 0x5C, 0x61, 0x7B, 0x7D, 0xC3, 0xFF,
    ]
    for index in line.indices {
      for byte in bytes {
        var changed = line
        changed[index] = byte
        guard let read = plain(changed) else { continue }
        let wanted = try judged(changed)
        #expect(wanted.map { same(read, $0) } == true, "\(changed)")
      }
    }
  }
}
