import Glibc

/// Notices that a theme's files have changed, appeared or gone, so that the screen follows them.
struct ThemeWatch {
  /// What tells two states of a file apart: another file in its place, or other times or size.
  private struct Stamp: Equatable {
    let identity: FileIdentity
    let seconds: Int
    let nanoseconds: Int
    let size: Int

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0, let identity = FileIdentity(path) else { return nil }
      self.identity = identity
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
      size = status.st_size
    }
  }

  private let files: [String]
  private var stamps: [Stamp?]

  /// Watches the files that the theme of that name is or could be made from.
  init(_ name: String, on shelf: ThemeShelf) {
    files = shelf.files(of: name)
    stamps = files.map { Stamp($0) }
  }

  /// Whether anything has changed since the last time this was asked.
  mutating func hasChanged() -> Bool {
    let present = files.map { Stamp($0) }
    defer { stamps = present }
    return present != stamps
  }
}
