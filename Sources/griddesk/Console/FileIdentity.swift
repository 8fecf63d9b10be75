import Glibc

/// Which file a path leads to, to notice that it was removed or replaced.
struct FileIdentity: Equatable {
  private let device: UInt
  private let node: UInt

  /// The file at a path; nil when there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
  }
}
