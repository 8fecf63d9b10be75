import Glibc

/// Hears that somebody writes to a store, so that a console with nothing to do can sleep.
///
/// What is heard is the writing of the write-ahead log, not the commit: that comes a moment later,
/// so whoever hears something has to look more than once. Where the system hears nothing (a limit
/// on watches, a store nobody can write) there is no watch, and the console looks four times a
/// second. Source: inotify(7); sqlite.org/walformat.html, section 2.
final class WriteWatch {
  /// Readable when something was written.
  let descriptor: Int32

  /// Listens to the log beside the store at `path`, which has to be open; nil where that cannot be.
  init?(store path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, path + "-wal", UInt32(IN_MODIFY)) >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// Takes in what was heard, so that the descriptor waits for what comes next.
  func drain() {
    withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
