import CNcurses
import Cells
import Glibc
import Testing

extension AllTerminalTests {
  /// Terminals go by `wcwidth` or something near it, so our own table must not stray from it
  /// unnoticed.
  @Suite struct WidthAgainstLibraryTests {
    /// Where glibc 2.36 (Unicode 15) and we differ on purpose: columns there, columns here.
    private static let differences: [(ClosedRange<UInt32>, library: Int, own: Int)] = [
      // Format characters that glibc gives a column; we show their code instead.
      (0xAD...0xAD, 1, 0), (0x600...0x605, 1, 0), (0x6DD...0x6DD, 1, 0),
      (0x70F...0x70F, 1, 0), (0x890...0x891, 1, 0), (0x8E2...0x8E2, 1, 0),
      (0x110BD...0x110BD, 1, 0), (0x110CD...0x110CD, 1, 0),
      // Hangul fillers, drawn as nothing.
      (0x115F...0x115F, 2, 0), (0x3164...0x3164, 2, 0), (0xFFA0...0xFFA0, 1, 0),
      // Circled numbers on black squares: ambiguous by UAX #11.
      (0x3248...0x324F, 2, 1),
      // Ahom medial RA: a spacing mark since Unicode 14.
      (0x1171E...0x1171E, 0, 1),
    ]

    @Test func widthsAreThoseOfTheLibraryButForTheListedOnes() throws {
      try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
      var strange: [String] = []
      for value in UInt32(0)...0x10FFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let library = Int(griddesk_wcwidth(value))
        let own = Width.of(scalar)
        // -1: a control, or assigned after the library's Unicode, or not at all.
        if library == own || library == -1 { continue }
        let isListed = Self.differences.contains {
          $0.0.contains(value) && $0.library == library && $0.own == own
        }
        if !isListed { strange.append("\(String(value, radix: 16)): \(library), not \(own)") }
      }
      #expect(strange == [])
    }

    @Test func everyListedDifferenceIsOne() {
      for (range, library, own) in Self.differences {
        for value in range {
          guard let scalar = Unicode.Scalar(value) else { continue }
          #expect(Width.of(scalar) == own && library != own)
        }
      }
    }
  }
}
