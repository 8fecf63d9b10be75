import Glibc
import Model
import Testing

@Suite("Names by the initials of their pinyin")
struct PinyinTests {
  @Test("the table is the first level of GB 2312 in the system's order")
  func asTheStandardOrdersThem() throws {
    let converter = iconv_open("UTF-8", "GB2312")
    try #require(converter != iconv_t(bitPattern: -1), "this system has no GB 2312")
    defer { iconv_close(converter) }
    // The first code of each letter's range, as the standard's sections begin.
    let starts: [(Character, UInt16)] = [
      ("a", 0xB0A1), ("b", 0xB0C5), ("c", 0xB2C1), ("d", 0xB4EE), ("e", 0xB6EA), ("f", 0xB7A2),
      ("g", 0xB8C1), ("h", 0xB9FE), ("j", 0xBBF7), ("k", 0xBFA6), ("l", 0xC0AC), ("m", 0xC2E8),
      ("n", 0xC4C3), ("o", 0xC5B6), ("p", 0xC5BE), ("q", 0xC6DA), ("r", 0xC8BB), ("s", 0xC8F6),
      ("t", 0xCBFA), ("w", 0xCDDA), ("x", 0xCEF4), ("y", 0xD1B9), ("z", 0xD4D1),
    ]
    var characters = 0
    for code in UInt16(0xB0A1)...0xD7F9 where code & 0xFF >= 0xA1 && code & 0xFF <= 0xFE {
      let scalar = try #require(Self.scalar(code, converter), "no character at \(code)")
      let letter = try #require(starts.last { $0.1 <= code }?.0.asciiValue)
      #expect(Pinyin.initials(of: scalar).contains(letter), "\(scalar) is not under \(letter)")
      characters += 1
    }
    #expect(characters == 3_755)
  }

  @Test(
    "every reading of a name can be typed",
    arguments: [
      ("张家村", ["zjc"]), ("沟沿镇", ["gyz"]), ("百寨街道", ["bzjd"]), ("榆树堡", ["ysb", "ysp"]),
      ("马圈", ["mj", "mq"]), ("闫家坨", ["yjt"]), ("崴子", ["wz"]), ("G2小区", ["g2xo", "g2xq"]),
      ("", []), ("（）", []),
    ])
  func spellings(name: String, expected: [String]) {
    #expect(Pinyin.spellings(of: name) == expected)
  }

  @Test("a name of many readings keeps at most eight ways")
  func bounded() {
    let spellings = Pinyin.spellings(of: "长长长长长长长长")
    #expect(spellings.count == 8)
    #expect(spellings.allSatisfy { $0.utf8.count == 8 })
  }

  @Test(
    "an import says how a name is read",
    arguments: [
      ("zhang jia cun", ["zjc"]), ("ZJC", ["zjc"]), ("ma juan/ma quan", ["mj", "mq"]), ("", []),
      (" / ", []),
    ])
  func given(column: String, expected: [String]) {
    #expect(Pinyin.spellings(given: column) == expected)
  }

  @Test("initials find places in the search and in filters")
  func found() throws {
    let search = PlaceSearch(Sample.city)
    #expect(search.hits(for: "gkz").map(\.name) == ["高坎镇"])
    #expect(search.hits(for: "FL").map(\.name) == ["富丽社区", "富丽村委会"])
    #expect(search.hits(for: "flcwh").map(\.name) == ["富丽村委会"])
    #expect(search.hits(for: "gk fl").map(\.name) == ["富丽村委会"])
    for word in ["gk", "gkz"] {
      #expect(
        try Filter.parse("town:\(word)", in: Sample.city)
          == Filter.parse("town:高坎", in: Sample.city))
    }
    #expect(throws: FilterError.self) { try Filter.parse("town:g", in: Sample.city) }
  }

  @Test("a reading from the import goes before the tables")
  func importedReading() {
    let town = Place(code: Sample.code(210_882_001), name: "圈河镇", pinyin: "xx yy z")
    let city = City(
      code: Sample.code(210_882), name: "", isDemo: false, places: [town], departments: [])
    #expect(city.towns(named: "xyz") == [town.code])
    #expect(city.towns(named: "qhz").isEmpty)
  }

  private static func scalar(_ code: UInt16, _ converter: iconv_t?) -> Unicode.Scalar? {
    var from = [CChar(bitPattern: UInt8(code >> 8)), CChar(bitPattern: UInt8(code & 0xFF))]
    var to = [CChar](repeating: 0, count: 8)
    var left = to.count
    let done = from.withUnsafeMutableBufferPointer { input in
      to.withUnsafeMutableBufferPointer { output in
        var source = input.baseAddress
        var sourceLeft = input.count
        var target = output.baseAddress
        return iconv(converter, &source, &sourceLeft, &target, &left)
      }
    }
    guard done == 0 else { return nil }
    let bytes = to.prefix(8 - left).map(UInt8.init(bitPattern:))
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }
}
