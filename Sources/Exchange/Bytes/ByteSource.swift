import Glibc

/// Where bytes come from: a file, a descriptor such as standard input, or a generator.
///
/// A class because it owns an open descriptor, which is closed when the source goes.
public final class ByteSource {
  /// How the source is named in messages: the path as given, or `standard input`.
  public let name: String
  /// The descriptor to wait on for more; nil for a generator.
  public let descriptor: Int32?

  private let closes: Bool
  private let generator: ((UnsafeMutableRawBufferPointer) -> Int)?

  /// The file at `path`, or standard input for `-`.
  ///
  /// - Throws: that the file is missing, a directory or not readable.
  public init(path: String) throws(ExchangeError) {
    generator = nil
    guard path != "-" else {
      name = "standard input"
      descriptor = STDIN_FILENO
      closes = false
      return
    }
    name = path
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      if errno == ENOENT { throw .missing(path) }
      throw .unreadable(path, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw .unreadable(path, reason: "it is a directory, not a file")
    }
    descriptor = opened
    closes = true
  }

  /// An open descriptor, which stays the caller's to close.
  public init(descriptor: Int32, name: String) {
    self.name = name
    self.descriptor = descriptor
    closes = false
    generator = nil
  }

  /// Bytes made as they are asked for: the closure fills the room it is given and returns how
  /// many bytes it wrote, 0 at the end.
  public init(name: String, generator: @escaping (UnsafeMutableRawBufferPointer) -> Int) {
    self.name = name
    descriptor = nil
    closes = false
    self.generator = generator
  }

  /// Bytes that are in memory already.
  public convenience init(bytes: [UInt8], name: String) {
    var given = 0
    self.init(name: name) { room in
      let count = min(room.count, bytes.count - given)
      room.copyBytes(from: bytes[given..<given + count])
      given += count
      return count
    }
  }

  deinit {
    if closes, let descriptor { close(descriptor) }
  }

  /// Whether reading would return at once: bytes are there, or the end is.
  public var isReady: Bool {
    guard let descriptor else { return true }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// Fills some of the room, waiting for bytes where there are none yet; returns how many bytes
  /// were read, 0 at the end, or the negative `errno`.
  func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    if let generator { return generator(room) }
    guard let descriptor else { return 0 }
    while true {
      let count = Glibc.read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&request, 1, -1)
      default: return -Int(errno)
      }
    }
  }
}
