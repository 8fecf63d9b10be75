import Model
import Testing

@Suite("The pieces by which texts are indexed")
struct TextGramsTests {
  private static func pieces(of text: String) -> [String] {
    var bytes: [UInt8] = []
    TextGrams.write(text, to: &bytes)
    // By bytes: a mark that combines would join the blank before it.
    return bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "three letters, two other characters, and these alone",
    arguments: [
      ("", []), ("ab", []), ("Lamp", ["lam", "amp"]), ("供暖", ["供", "供暖", "暖"]),
      ("3号楼 off", ["号", "号楼", "楼", "off"]), ("水，电", ["水", "电"]), ("a供b", ["供"]),
      ("138****78 1234", ["138", "123", "234"]),
    ])
  func written(text: String, pieces: [String]) {
    #expect(Self.pieces(of: text) == pieces)
  }

  @Test(
    "what is looked for has to have",
    arguments: [
      ("ab", []), ("LAMP", ["lam", "amp"]), ("供暖", ["供暖"]), ("暖", ["暖"]), ("供暖 水", ["供暖", "水"]),
      ("暖 供暖", ["供暖"]), ("x", []), ("，", []), ("no heat", ["hea", "eat"]),
    ])
  func wanted(words: String, pieces: [String]) {
    #expect(TextGrams.wanted(words) == pieces)
  }

  @Test("a text has every piece of any part of it", arguments: 0..<8)
  func noPartIsMissed(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = [
      "a", "B", "z", "7", "0", " ", "，", "*", "供", "暖", "漏", "水", "é", "e\u{301}", "👩‍🚒", "\u{0}",
      "\u{202E}", "１", "！", "。", "-", "ß", "한", "\r\n",
    ]
    for _ in 0..<400 {
      let text = (0..<random.below(14)).map { _ in letters[random.below(letters.count)] }.joined()
      let scalars = Array(text.unicodeScalars)
      let has = Set(Self.pieces(of: text).map { Array($0.utf8) })
      let start = random.below(scalars.count + 1)
      let end = start + random.below(scalars.count - start + 1)
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[start..<end])
      for piece in TextGrams.wanted(String(part)) { #expect(has.contains(Array(piece.utf8))) }
    }
  }
}
