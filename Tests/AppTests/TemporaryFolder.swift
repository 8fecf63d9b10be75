import Glibc

/// A folder of a test's own, gone with everything in it when the test is done.
final class TemporaryFolder {
  /// Where the folder lies, without a slash at its end.
  let path: String

  /// Makes a new empty folder.
  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/griddesk-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ProgramError.file(parent, code: Int(errno))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    TemporaryFolder.remove(path)
  }

  /// The path of a file in the folder.
  static func / (folder: TemporaryFolder, name: String) -> String {
    "\(folder.path)/\(name)"
  }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
          field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { remove("\(path)/\(name)") }
      }
      closedir(folder)
    }
    Glibc.remove(path)
  }
}
