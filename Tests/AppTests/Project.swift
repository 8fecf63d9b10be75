import Glibc

/// The project's own files, as the tests of the house rules read them.
enum Project {
  /// The folder that `Package.swift` lies in.
  static let root = folder(of: folder(of: folder(of: #filePath)))

  /// The path of every tracked file that is still there, from the root, sorted.
  static func trackedFiles() throws -> [String] {
    let safe = ["-C", root, "-c", "safe.directory=*", "ls-files"]
    let listing = try Program.tool("git").run(safe)
    let paths = listing.lines.map(String.init)
    return paths.filter { access("\(root)/\($0)", F_OK) == 0 }.sorted()
  }

  /// Every Swift file below `Sources` and `Tests`.
  static func sources() throws -> [SwiftSource] {
    try trackedFiles().filter { path in
      path.hasSuffix(".swift") && (path.hasPrefix("Sources/") || path.hasPrefix("Tests/"))
    }.map { try SwiftSource(path: $0, text: text(at: "\(root)/\($0)")) }
  }

  /// The folder a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }

  /// The whole of a file as text, with bytes that are no UTF-8 repaired.
  static func text(at path: String) throws -> String {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw ProgramError.file(path, code: Int(errno)) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer.prefix(count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file whole.
  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw ProgramError.file(path, code: Int(errno)) }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw ProgramError.file(path, code: Int(errno)) }
      rest = rest.dropFirst(count)
    }
  }
}
