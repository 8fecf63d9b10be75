import Testing

@testable import Terminal

/// What is sent so that a terminal takes a text to its clipboard.
@Suite struct ClipboardRequestTests {
  /// The examples of RFC 4648, section 10, and a text with Chinese.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("供暖", "5L6b5pqW"),
  ])
  func aTextGoesInBase64(text: String, coded: String) {
    let bytes = ClipboardRequest.bytes(for: text)
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;" + coded + "\u{7}")
  }
}
