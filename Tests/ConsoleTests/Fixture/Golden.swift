import Cells
import Glibc
import Testing

/// Screens kept as text and role letters beside the tests.
///
/// With GRIDDESK_RECORD=1 they are written afresh, and that run fails, so that no recording
/// passes for a test.
enum Golden {
  static func check(
    _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(text: FrameRoles.render(frame), name, sourceLocation: sourceLocation)
  }

  static func check(
    text screen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = folder + "/" + name + ".screen"
    if isRecording {
      write(screen, path)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    guard let kept = read(path) else {
      Issue.record(
        "no golden screen \(name): run with GRIDDESK_RECORD=1", sourceLocation: sourceLocation)
      return
    }
    guard kept != screen else { return }
    let differing = zip(lines(kept), lines(screen)).enumerated().filter { $1.0 != $1.1 }
    let shown = differing.prefix(6).map { "\($0): \($1.0)\n  now \($1.1)" }
    Issue.record(
      "\(name) differs in \(differing.count) lines\n\(shown.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  /// Whether this run writes instead of comparing.
  static var isRecording: Bool { getenv("GRIDDESK_RECORD") != nil }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: some StringProtocol, _ path: String) {
    guard let file = fopen(path, "w") else {
      Issue.record("cannot write \(path)")
      return
    }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static var folder: String {
    var parts = #filePath.split(separator: "/").dropLast(2).map(String.init)
    parts.append("Golden")
    return "/" + parts.joined(separator: "/")
  }
}
