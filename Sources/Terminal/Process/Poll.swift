import CNcurses
import Glibc

/// The one place where the program waits.
public enum Poll {
  /// Wait until one of the descriptors can be read (or has hung up), another has room to be
  /// written to, or the time is over.
  /// - Parameters:
  ///   - descriptors: what to wait for.
  ///   - outlet: what to wait for room on; nil for nothing.
  ///   - milliseconds: how long at most; nil for ever, 0 to look only.
  /// - Returns: one flag a descriptor, in the same order: whether it is ready. All false when
  ///   the time is over or a signal handler ran.
  public static func wait(
    for descriptors: [Int32], orRoomOn outlet: Int32? = nil, milliseconds: Int?
  ) -> [Bool] {
    var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if let outlet { waiting.append(pollfd(fd: outlet, events: Int16(POLLOUT), revents: 0)) }
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    if poll(&waiting, nfds_t(waiting.count), limit) <= 0 {
      return [Bool](repeating: false, count: descriptors.count)
    }
    return waiting.prefix(descriptors.count).map { $0.revents != 0 }
  }

  /// Whether a descriptor takes what is written to it, or does so in time. A terminal that was
  /// stopped does not, and whoever writes to it waits for ever.
  /// - Parameters:
  ///   - outlet: what is to be written to.
  ///   - milliseconds: how long to wait for room at most; for ever where it is negative.
  /// - Returns: whether there is room.
  public static func hasRoom(on outlet: Int32, milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: outlet, events: Int16(POLLOUT), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }
}
