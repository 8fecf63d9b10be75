import Glibc
import Testing

@testable import Cells

@Suite struct ThemeTests {
  static let shipped = ["night", "day", "high-contrast", "colour-blind", "mono", "phosphor"]
  /// A file of the repository.
  private static func text(of theme: String) throws -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try #require(fopen("/\(root)/Themes/\(theme)", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private static func theme(_ name: String) throws -> Theme {
    try Theme(name: name, text: try text(of: name))
  }

  @Test func theEmbeddedThemesAreTheFiles() throws {
    #expect(try Self.text(of: "night") == Theme.nightText)
    #expect(try Self.text(of: "mono") == Theme.monoText)
    for name in Theme.embeddedNames {
      let embedded = try #require(Theme.embedded(name))
      #expect(embedded == (try Self.theme(name)))
      #expect(!embedded.looks.isEmpty)
    }
    #expect(Theme.embedded("day") == nil)
  }

  @Test(arguments: shipped)
  func wordsCanBeReadAndMeaningsReachEveryEye(name: String) throws {
    let audit = ThemeAudit(try Self.theme(name))
    #expect(audit.findings.isEmpty, "\(name): \(audit.findings)")
    if name != "mono" {
      #expect(audit.grounds > 2_000 && audit.pairs > 200)
      let least = name == "high-contrast" ? 7 : 4.5
      #expect(try #require(audit.leastContrast) >= least)
    }
  }

  @Test func anAuditNamesWhatIsFaintAndWhatIsAlike() throws {
    let theme = try Theme(
      name: "t",
      text: """
        inherits night
        contrast 5
        error = #777777/243 on #101418/233
        map.soon = #ffffff/231 on #2f5a2a/22
        map.late = #ffffff/231 on #7a4a1a/94
        """)
    #expect(theme.contrast == 5)
    let found = ThemeAudit(theme).findings
    #expect(
      found.contains { finding in
        if case .faint(.error, on: .text, _, contrast: let contrast) = finding {
          contrast < 5
        } else {
          false
        }
      })
    // Green and brown differ for the usual eye and are one to a deutan.
    let eyes = found.compactMap { finding -> Vision? in
      if case .alike(.mapSoon, .mapLate, let eye, .trueColour, _) = finding { eye } else { nil }
    }
    #expect(eyes.contains(.deutan) && !eyes.contains(.usual))
  }

  @Test func differencesAreThoseOfTheStandard() throws {
    let (black, white) = (Colour.rgb(0, 0, 0), Colour.rgb(255, 255, 255))
    #expect(abs((try #require(Colour.difference(black, white))) - 100) < 0.1)
    for vision in Vision.allCases {
      let difference = try #require(Colour.difference(black, white, to: vision))
      #expect(abs(difference - 100) < 0.5, "greys are greys to every eye")
      #expect(Colour.difference(.rgb(9, 200, 31), .rgb(9, 200, 31), to: vision) == 0)
    }
    #expect(Colour.difference(.indexed(1), white) == nil)
  }

  @Test(arguments: shipped, ColourDepth.allCases)
  func whatMattersIsToldApart(name: String, depth: ColourDepth) throws {
    let palette = try Self.theme(name).resolve(depth: depth)
    let groups: [[Role]] = [
      [.text, .late, .warn, .selection], [.text, .textDim, .textStrong],
      [.mapA, .mapOpen, .mapSoon, .mapLate], [.mapDone, .mapUnderway, .mapMissed],
      [.frame, .frameFocus], [.selection, .selectionDim],
    ]
    for group in groups {
      let looks = Set(group.map { palette[$0] })
      #expect(looks.count == group.count, "\(name) \(depth): \(group.map(\.name))")
    }
    let cursors = Set(
      [Role.mapA, .mapLate, .mapOpen].map { palette.style($0, ground: .mapCursor) })
    #expect(cursors.isDisjoint(with: [palette[.mapA], palette[.mapLate], palette[.mapOpen]]))
  }

  @Test(arguments: shipped)
  func monoUsesNoColour(name: String) throws {
    let palette = try Self.theme(name).resolve(depth: .mono)
    #expect(Role.allCases.allSatisfy { palette[$0].ink == nil && palette[$0].paper == nil })
    #expect(palette.style(.late, ground: .selection).attributes.contains(.reverse))
  }

  @Test func aRoleWithoutALineTakesTheOneBeforeItsDot() throws {
    let theme = try Theme(
      name: "t", text: "text = white on black\nmap = red\nselection = black on white +bold\n")
    let palette = theme.resolve(depth: .colours16)
    #expect(palette[.mapLate] == Style(ink: .indexed(1), paper: .indexed(0)))
    #expect(palette[.selectionDim] == palette[.selection])
    #expect(palette[.ok] == palette[.text])
  }

  @Test func formsNotGivenAreMadeFromTheFirst() throws {
    let theme = try Theme(name: "t", text: "late = #ff0000/9 on #000000 +bold +underline")
    #expect(theme.resolve(depth: .trueColour)[.late].ink == .rgb(255, 0, 0))
    #expect(theme.resolve(depth: .indexed256)[.late].ink == .indexed(9))
    #expect(theme.resolve(depth: .indexed256)[.late].paper == .indexed(16))
    #expect(theme.resolve(depth: .colours16)[.late].ink == .indexed(9))
    #expect(theme.resolve(depth: .mono)[.late] == Style(attributes: [.bold, .underline]))
  }

  @Test func brightColoursBecomeBoldWhereThereAreOnlyEight() throws {
    let theme = try Theme(
      name: "t", text: "late = bright-red on bright-white\ntext.dim = bright-black")
    let palette = theme.resolve(depth: .colours8)
    #expect(palette[.late] == Style(ink: .indexed(1), paper: .indexed(7), attributes: .bold))
    #expect(palette[.textDim] == Style(ink: .indexed(7), attributes: .dim))
  }

  @Test func aThemeCanStartFromAnother() throws {
    let theme = try Theme(name: "mine", text: "inherits night\nlate = $amber\n")
    let (mine, night) = (theme.resolve(depth: .trueColour), Theme.night.resolve(depth: .trueColour))
    #expect(mine[.late].ink == night[.warn].ink && mine[.frame] == night[.frame])
  }

  @Test(arguments: [
    ("late = puce", 1, "puce"), ("# fine\n\nlate", 3, "name = form"),
    ("lost = red", 1, "no role"), ("late = red on", 1, "after `on`"),
    ("late = red +blink", 1, "+blink"), ("late = $x", 1, "$x"), ("$x = ", 1, "one colour"),
    ("$x = red blue", 1, "one colour"), ("late = #12345", 1, "#12345"),
    ("late = #gggggg", 1, "#gggggg"), ("late = #+12345", 1, "#+12345"),
    ("late = #123456/256", 1, "#123456/256"), ("late = red | red | red | red", 1, "three"),
    ("inherits", 1, "one theme"), ("contrast", 1, "4.5 to 21"), ("contrast 3", 1, "4.5 to 21"),
    ("inherits nowhere", 1, "nowhere"),
    ("late = red\ninherits mono", 2, "before"), ("late = red blue", 1, "blue"),
    ("late = \u{1B}[31m", 1, "found"),
  ])
  func mistakesAreNamedWithTheirLine(text: String, line: Int, part: String) throws {
    let error = #expect(throws: ThemeError.self) {
      try Theme(name: "t", text: text, file: "Themes/t")
    }
    let found = try #require(error)
    #expect(found.line == line && found.file == "Themes/t")
    #expect(found.message.contains(part))
    #expect(found.description.hasPrefix("Themes/t:\(line): "))
    #expect(TextGate.isClean(found.description))
  }

  @Test func anyLineEndIsALineEnd() throws {
    let unix = try Theme(name: "t", text: "late = red\nok = green\n")
    #expect(try Theme(name: "t", text: "late = red\r\nok = green\r\n") == unix)
  }

  @Test func halfTilesShowTwoGrounds() {
    let palette = Theme.night.resolve(depth: .trueColour)
    let style = palette.style(.mapLate, ground: .mapA, flags: .halfInk)
    #expect(style.ink == palette[.mapLate].paper && style.paper == palette[.mapA].paper)
  }

  @Test func contrastIsThatOfTheStandard() throws {
    let black = Colour.rgb(0, 0, 0)
    let white = Colour.rgb(255, 255, 255)
    #expect(abs((try #require(Colour.contrast(black, white))) - 21) < 1e-9)
    #expect(abs((try #require(Colour.contrast(.rgb(0x76, 0x76, 0x76), white))) - 4.54) < 0.005)
    #expect(Colour.contrast(.indexed(1), white) == nil)
  }

  @Test func theNearestIndexIsTheColourItselfWhereItHasOne() {
    for index in UInt8(16)...255 {
      guard let (red, green, blue) = Colour.indexed(index).components else { continue }
      let nearest = Colour.rgb(red, green, blue).nearestOf256
      #expect(nearest.components.map { $0 == (red, green, blue) } ?? false)
    }
  }
}
