import Testing

@testable import Terminal

/// What the name of a locale says of the characters, whether the system has that locale or not.
@Suite struct TextEncodingTests {
  @Test(arguments: [
    ("zh_CN.UTF-8", true), ("zh_CN.utf8", true), ("C.UTF-8", true), ("de_DE.UTF-8@euro", true),
    ("zh_CN.GB18030", false), ("zh_CN", false), ("C", false), ("POSIX", false), ("", false),
    ("de_DE@UTF-8", false), ("x.", false), ("zh_CN.UTF-16", false),
  ])
  func `a locale's name says whether it is UTF-8`(_ name: String, _ isUTF8: Bool) {
    #expect(TextEncoding.namesUTF8(name) == isUTF8)
  }
}
