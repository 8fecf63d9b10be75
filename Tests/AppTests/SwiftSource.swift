/// A Swift file of the project: what it imports and what its code says without its comments and
/// string literals.
struct SwiftSource {
  /// The path from the project's root.
  let path: String
  /// The lines as they stand in the file.
  let lines: [Substring]

  /// A file with this text.
  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The target or test target the file belongs to.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// Whether the file belongs to a test target.
  var isTest: Bool { path.hasPrefix("Tests/") }

  /// The modules named by the file's import lines.
  var imports: [String] {
    code.compactMap { line in
      guard line.utf8.count < 80, line.contains("import ") else { return nil }
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), at < 3, at + 1 < words.count,
        words[..<at].allSatisfy({ $0.hasPrefix("@") || SwiftSource.access.contains($0) })
      else { return nil }
      let kinds: Set = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
      let named = kinds.contains(words[at + 1]) ? words[(at + 2)...].first ?? "" : words[at + 1]
      return named.split(separator: ".").first.map(String.init)
    }
  }

  /// The lines with comments and the insides of string literals taken out, so that only code is
  /// left. Interpolated code goes with its literal.
  var code: [String] {
    var state = State.code
    return lines.map { line in
      // Most lines hold neither a quote nor a slash, and looking for those is cheap.
      if state == .code, !line.utf8.contains(where: { $0 == 0x22 || $0 == 0x2F }) {
        return String(line)
      }
      return SwiftSource.code(of: Array(line.unicodeScalars), state: &state)
    }
  }

  private static let access: Set = ["public", "package", "internal", "fileprivate", "private"]

  private enum State: Equatable {
    case code
    case comment(depth: Int)
    case longLiteral
  }

  private static func code(of line: [Unicode.Scalar], state: inout State) -> String {
    var kept = String.UnicodeScalarView()
    var at = 0
    func starts(_ text: String) -> Bool {
      line.dropFirst(at).starts(with: text.unicodeScalars)
    }
    while at < line.count {
      switch state {
      case .comment(let depth):
        if starts("*/") {
          state = depth == 1 ? .code : .comment(depth: depth - 1)
          at += 2
        } else if starts("/*") {
          state = .comment(depth: depth + 1)
          at += 2
        } else {
          at += 1
        }
      case .longLiteral:
        if starts("\"\"\"") {
          state = .code
          at += 3
        } else {
          at += 1
        }
      case .code:
        if starts("//") { return String(kept) }
        if starts("/*") {
          state = .comment(depth: 1)
          at += 2
        } else if starts("\"\"\"") {
          state = .longLiteral
          at += 3
        } else if line[at] == "\"" {
          at = end(ofLiteralIn: line, from: at + 1)
          kept.append(contentsOf: "\"\"".unicodeScalars)
        } else {
          kept.append(line[at])
          at += 1
        }
      }
    }
    return String(kept)
  }

  /// The index behind the quote that closes a literal begun before `start`.
  private static func end(ofLiteralIn line: [Unicode.Scalar], from start: Int) -> Int {
    var at = start
    var depth = 0
    while at < line.count {
      switch line[at] {
      case "\\" where at + 1 < line.count && line[at + 1] == "(":
        depth += 1
        at += 1
      case "\\":
        at += 1
      case "(" where depth > 0:
        depth += 1
      case ")" where depth > 0:
        depth -= 1
      case "\"" where depth == 0:
        return at + 1
      default:
        break
      }
      at += 1
    }
    return at
  }
}
