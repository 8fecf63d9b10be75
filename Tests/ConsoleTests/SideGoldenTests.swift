import Cells
import Model
import Testing

@testable import Console

/// Screens of cases that carry more than the plain path, as text and role letters.
struct SideGoldenTests {
  /// The screens, and the keys that lead to each from the start.
  static let screens = [
    ("marks", "3 <Down>"), ("frozen", "# 6 3 8 <Enter>"), ("decide", "# 6 3 8 <Enter> ."),
    ("joint", "# 6 3 4 <Enter>"), ("approval", "# 5 7 0 <Enter>"),
    ("approve", "# 5 7 0 <Enter> o a p p r o v e <Enter>"), ("suspended", "# 5 7 6 <Enter>"),
    ("merged", "# 6 3 5 <Enter>"), ("voided", "# 5 5 5 <Enter>"),
    ("called-back", "# 5 6 8 <Enter>"), ("to-call-back", "# 5 4 9 <Enter> ."),
    ("reopened", "# 5 9 7 <Enter>"), ("confidential", "# 6 2 6 <Enter>"),
    ("revealed", "# 6 4 0 <Enter> o r e v e a l <Enter> x <Enter>"),
    ("why-frozen", "# 6 3 8 <Enter> w"), ("why-suspended", "# 5 7 6 <Enter> w"),
    ("why-closed", "# 5 6 8 <Enter> w"),
    ("whistle", "# 4 3 1 <Enter> o w h i s t l e <Enter> p o w e r <Space>"),
    ("sign-on", "# 6 3 4 <Enter> o s i g n <Enter>"),
    ("correct", "# 6 3 2 <Enter> o c o r r e c t <Enter> <Down> <Enter>"),
    ("merge", "# 6 3 2 <Enter> c o m e r g e <Enter>"),
    ("extend", "# 4 3 1 <Enter> o e x t e n d <Enter>"), ("urged", "# 4 3 1 <Enter> u"),
    ("no-such-case", "# 9 9 9 9 9 <Enter>"), ("queue-frozen", "Q f r o z e n <Enter>"),
    ("bulk-few", "3 <Down> <Space> <Space> <Space> c"),
    ("bulk-report", "3 <Down> <Space> <Space> <Space> c <Enter>"),
    ("bulk-asks", "3 <Space> <Space> n"),
    ("rules", "W"), ("rule", "W h a n d l i n g <Enter>"),
    ("rule-look", "W r e c e i v e d <Space> n o r m a l <Enter> C-u 0 C-s"),
  ]

  @Test(arguments: GoldenTests.sizes) func casesBesideThePlainPathLookAsTheyDid(
    width: Int, height: Int
  ) {
    for language in Language.allCases {
      for (name, keys) in Self.screens {
        let desk = Demo.desk(of: SideCity.city, width, height, language)
        desk.press(keys)
        Golden.check(desk.frame, "\(name)-\(width)x\(height)-\(language.rawValue)")
      }
    }
  }
}
