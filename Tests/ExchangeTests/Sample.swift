import Exchange
import Model

/// A small city for the readers: two towns, three villages, four grids.
enum Sample {
  static let city = City(
    code: code(210_882), name: "大石桥市", isDemo: true,
    places: [
      Place(code: code(210_882_003), name: "金桥街道"),
      Place(code: code(210_882_101), name: "水源镇"),
      Place(code: code(210_882_003_001), name: "铁西社区"),
      Place(code: code(210_882_003_002), name: "铁东社区"),
      Place(code: code(210_882_101_200), name: "水源村"),
      Place(code: grid, name: "", kind: .urban),
      Place(code: code(210_882_003_001_002), name: "", kind: .urban),
      Place(code: code(210_882_003_002_001), name: "", kind: .school),
      Place(code: code(210_882_101_200_001), name: "", kind: .enterprise),
    ], departments: [])

  static let grid = code(210_882_003_001_001)

  static let rulebook = Rulebook(
    settings: CitySettings(code: code(210_882), name: "大石桥市"), zone: .shanghai, limits: [],
    days: [])

  /// A code that is known to be one.
  static func code(_ value: Int64) -> PlaceCode {
    guard let code = PlaceCode(value) else { fatalError("\(value) is no place code") }
    return code
  }

  /// An instant in local time of the city.
  static func at(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
    TimeZoneRules.shanghai.instant(
      CivilDate(year: year, month: month, day: day), second: hour * 3_600 + minute * 60)
  }

  /// A text as a source of bytes.
  static func source(_ text: String, name: String = "sample") -> ByteSource {
    ByteSource(bytes: Array(text.utf8), name: name)
  }

  /// Bytes that come one at a time, so that everything is split everywhere.
  static func drop(by drop: Int, _ bytes: [UInt8]) -> ByteSource {
    var given = 0
    return ByteSource(name: "drops") { room in
      let count = min(drop, room.count, bytes.count - given)
      room.copyBytes(from: bytes[given..<given + count])
      given += count
      return count
    }
  }

  /// `lead`, then `count` times `filler`, then `tail`, made as it is read and never held.
  static func long(
    _ lead: String, _ filler: UInt8, count: Int, _ tail: String
  ) -> ByteSource {
    let lead = Array(lead.utf8)
    let tail = Array(tail.utf8)
    let total = lead.count + count + tail.count
    var given = 0
    return ByteSource(name: "long") { room in
      let size = min(room.count, total - given)
      guard let base = room.baseAddress, size > 0 else { return 0 }
      if given >= lead.count, given + size <= lead.count + count {
        base.initializeMemory(as: UInt8.self, repeating: filler, count: size)
      } else {
        for offset in 0..<size {
          let at = given + offset
          room[offset] =
            at < lead.count
            ? lead[at] : at < lead.count + count ? filler : tail[at - lead.count - count]
        }
      }
      given += size
      return size
    }
  }
}

/// Text that would act on a terminal or a reader: an escape sequence, C1, bidi, zero-width, tags.
let hostileText =
  "a\u{1B}[2Jb\u{9B}31mc\u{202E}d\u{2066}e\u{200B}f\u{FEFF}g\u{E0041}h\u{7F}i\u{08}j"

/// Whether any scalar of a text is a control or invisible, line ends aside.
func isHarmless(_ bytes: [UInt8]) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
    scalar == "\n"
      || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && scalar.properties.generalCategory != .format
  }
}
