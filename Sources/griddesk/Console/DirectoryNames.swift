import Console
import Glibc

extension FileOffer {
  /// So many names of a directory are looked at: a key waits for them.
  private static let mostRead = 20_000

  /// The names that fit a path being typed; none where its directory cannot be read. Hidden files
  /// are left out.
  init(reading path: String) {
    let typed = FileOffer.directory(of: path)
    let directory = FilePath.expanded(typed.isEmpty ? "." : typed)
    let begun = path.dropFirst(typed.count)
    var names: [String] = []
    if let stream = opendir(directory) {
      var read = 0
      while let entry = readdir(stream), read < FileOffer.mostRead {
        read += 1
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name.hasPrefix(begun), !name.hasPrefix("."), !name.contains("\n") else { continue }
        names.append(entry.pointee.d_type == DT_DIR ? name + "/" : name)
      }
      closedir(stream)
    }
    self.init(path: path, among: names)
  }
}
