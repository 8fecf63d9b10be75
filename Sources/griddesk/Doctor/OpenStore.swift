import Glibc

/// Which other processes of this machine have a store open.
enum OpenStore {
  /// Their names and numbers, `griddesk 1234`, as far as the system tells. Whoever has a store open
  /// holds a lock on its `-shm` file (sqlite.org, WAL-index format), and Linux lists locks with the
  /// file's number and the process in `/proc/locks` (proc(5)).
  static func others(_ path: String) -> [String] {
    var status = stat()
    guard stat(path + "-shm", &status) == 0,
      let text = (try? TextFile.contents(of: "/proc/locks")) ?? nil
    else { return [] }
    var seen: Set<Int32> = [getpid()]
    var names: [String] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      // A waiting lock has an arrow for its second field, and everything one further.
      guard fields.count >= 8, fields[1] == "POSIX", let process = Int32(fields[4]),
        fields[5].split(separator: ":").last.flatMap({ UInt64($0) }) == UInt64(status.st_ino),
        process > 0, seen.insert(process).inserted
      else { continue }
      names.append("\(name(of: process)) \(process)")
    }
    return names
  }

  private static func name(of process: Int32) -> String {
    let text = (try? TextFile.contents(of: "/proc/\(process)/comm")) ?? nil
    return text.map { String($0.prefix { $0 != "\n" }) } ?? "?"
  }
}
