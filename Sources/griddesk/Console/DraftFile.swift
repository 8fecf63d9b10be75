import Glibc
import Model

/// The file that keeps a report being taken down, so that it survives a crash and a lost
/// connection. It holds personal data: only its owner may read it, and it goes when the report is
/// saved or thrown away.
///
/// Every console of a user has a place of its own, held by a lock that ends with its process; a
/// console that finds a place nobody holds takes over what was left there.
final class DraftFile {
  /// So many consoles of one user on one store keep drafts at the same time.
  private static let places = 9

  private let stem: String
  private var place: (path: String, lock: Int32)?

  /// The drafts of a store's reports; nothing is touched yet.
  init(ofStore path: String) {
    stem = FilePath.stateDirectory + "/draft-" + StoreMark(path).text
  }

  deinit {
    if let place { close(place.lock) }
  }

  /// The draft that an earlier console left behind; nil when there is none.
  func read() -> IntakeDraft? {
    guard let path = taken()?.path, let text = contents(of: path) else { return nil }
    return IntakeDraft(lines: text)
  }

  /// Keeps a draft in place of the one before, whole or not at all. A draft that cannot be kept is
  /// still on the screen, so nothing is said of it.
  func keep(_ draft: IntakeDraft) {
    guard let path = taken()?.path else { return }
    let fresh = path + ".new"
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    var text = draft.lines
    let isWhole = text.withUTF8 { write(file, $0.baseAddress, $0.count) == $0.count }
    close(file)
    if isWhole { rename(fresh, path) } else { unlink(fresh) }
  }

  /// Removes the draft.
  func drop() {
    if let place { unlink(place.path) }
  }

  /// The place of this console: one with a draft that nobody holds before an empty one.
  private func taken() -> (path: String, lock: Int32)? {
    if let place { return place }
    do throws(ProgramError) {
      try FilePath.makeDirectory(FilePath.stateDirectory)
    } catch {
      return nil
    }
    for wantsDraft in [true, false] {
      for number in 1...DraftFile.places {
        let path = stem + "-" + String(number)
        guard FilePath.exists(path) == wantsDraft || !wantsDraft else { continue }
        let lock = open(path + ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard lock >= 0 else { continue }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
          close(lock)
          continue
        }
        place = (path, lock)
        return place
      }
    }
    return nil
  }

  /// The text of a file that is this user's own and nobody else's to read.
  private func contents(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o077 == 0
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(file, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}
