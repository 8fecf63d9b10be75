import Console
import Glibc
import Terminal

/// How wide this terminal draws ambiguous characters (box lines, `→`, `…`): a setting of terminals
/// for Chinese (UAX #11, class A).
enum AmbiguousWidth: String, CaseIterable {
  /// One column, as nearly all terminals draw them.
  case narrow
  /// Two columns.
  case wide
  /// As the terminal says when it is asked at the start.
  case auto

  /// The setting: of the command line, of `GRIDDESK_AMBIGUOUS`, as `griddesk doctor` remembered it,
  /// else narrow.
  init(_ arguments: Arguments) throws(ProgramError) {
    if let word = arguments[Option.ambiguous.name] {
      self = try Self.named(word, by: Option.ambiguous.name)
    } else if let word = Environment.value("GRIDDESK_AMBIGUOUS") {
      self = try Self.named(word, by: "GRIDDESK_AMBIGUOUS")
    } else {
      self = Self.remembered ?? .narrow
    }
  }

  /// Whether ambiguous characters take two columns; asks the terminal only where that is the
  /// setting. One that does not answer counts as narrow.
  var isWide: Bool {
    switch self {
    case .narrow: return false
    case .wide: return true
    case .auto:
      do throws(TerminalError) {
        let inquiry = try TerminalInquiry()
        defer { inquiry.close() }
        return WidthSample.ambiguous.first.map { inquiry.columns(of: String($0)) == 2 } ?? false
      } catch {
        return false
      }
    }
  }

  /// Keeps the setting for the consoles to come.
  func remember() throws(ProgramError) {
    try FilePath.makeDirectory(FilePath.stateDirectory)
    let descriptor = open(Self.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .failed("cannot write \(Self.path): \(FilePath.lastError)")
    }
    defer { close(descriptor) }
    var output = ByteOutput(descriptor: descriptor)
    try output.write(rawValue + "\n")
    try output.flush()
  }

  /// What was remembered; nil for nothing, and for what cannot be understood.
  private static var remembered: AmbiguousWidth? {
    let text = (try? TextFile.contents(of: path)) ?? nil
    return text.flatMap { AmbiguousWidth(rawValue: String($0.prefix { $0 != "\n" })) }
  }

  private static var path: String { FilePath.stateDirectory + "/ambiguous" }

  private static func named(_ word: String, by name: String) throws(ProgramError) -> AmbiguousWidth
  {
    guard let setting = AmbiguousWidth(rawValue: word) else {
      throw .usage("\(name): \(word) is none of narrow, wide, auto")
    }
    return setting
  }
}
