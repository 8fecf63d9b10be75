import Console
import Glibc

extension FileOffer {
  /// The names in a directory as it was typed; none where it cannot be read. Hidden files are left
  /// out, and of more than can be offered the first by the alphabet are.
  init(reading directory: String) {
    let path = FilePath.expanded(directory.isEmpty ? "." : directory)
    var names: [String] = []
    if let stream = opendir(path) {
      while let entry = readdir(stream), names.count < FileOffer.most * 4 {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard !name.hasPrefix("."), !name.contains("\n") else { continue }
        var status = stat()
        let isDirectory =
          stat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        names.append(isDirectory ? name + "/" : name)
      }
      closedir(stream)
    }
    self.init(directory: directory, names: Array(names.sorted().prefix(FileOffer.most)))
  }
}
