import Cells
import Glibc
import Terminal

/// Bytes on their way to a file descriptor, collected so that few writes go out.
struct ByteOutput: ~Copyable {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Whether the reader at the other end has gone; the rest is dropped without noise.
  private(set) var isClosed = false

  /// Output to a descriptor that stays open: 1 is the standard output.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(1 << 16)
  }

  /// Adds text as it is; it is the caller's part to have passed outside text through the gate.
  mutating func write(_ text: String) throws(ProgramError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Adds bytes as they are.
  mutating func write(_ bytes: [UInt8]) throws(ProgramError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Hands everything over to the system.
  mutating func flush() throws(ProgramError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !isClosed else { return }
    let failure: Int32 = buffer.withUnsafeBytes { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if written >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        } else if errno == EAGAIN {
          _ = Poll.hasRoom(on: descriptor, milliseconds: -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    if failure == EPIPE {
      isClosed = true
    } else if failure != 0 {
      throw .failed("cannot write the output: \(String(cString: strerror(failure)))")
    }
  }
}

/// One line on the standard error, made safe for a terminal.
func reportLine(_ sentence: String) {
  // Nobody reads it on a terminal that was stopped, and it must not keep the program from ending.
  guard isatty(2) == 0 || Poll.hasRoom(on: 2, milliseconds: 200) else { return }
  let line = "griddesk: " + TextGate.clean(sentence) + "\n"
  var bytes = Array(line.utf8)[...]
  while !bytes.isEmpty {
    let written = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    guard written > 0 || errno == EINTR else { return }
    bytes = bytes.dropFirst(max(0, written))
  }
}
