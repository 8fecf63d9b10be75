import Glibc
import Terminal
import Testing

extension AllTerminalTests {
  @Suite struct SignalsTests {
    @Test(arguments: [
      (SIGWINCH, Signals.Event.resized), (SIGTERM, .terminate), (SIGHUP, .hangUp),
      (SIGINT, .interrupt), (SIGTSTP, .stop), (SIGCONT, .resumed),
    ])
    func signalsAreReadLikeInput(number: Int32, event: Signals.Event) throws {
      let signals = try Signals()
      #expect(signals.next() == nil)
      #expect(Poll.wait(for: [signals.descriptor], milliseconds: 0) == [false])
      raise(number)
      #expect(Poll.wait(for: [signals.descriptor], milliseconds: 1000) == [true])
      #expect(signals.next() == event)
      #expect(signals.next() == nil)
    }

    @Test func pollTellsWhichDescriptorIsReady() throws {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      defer { close(ends[0]) }
      #expect(Poll.wait(for: [ends[0]], milliseconds: 0) == [false])
      _ = write(ends[1], "x", 1)
      #expect(Poll.wait(for: [-1, ends[0]], milliseconds: nil) == [false, true])
      var byte: UInt8 = 0
      _ = read(ends[0], &byte, 1)
      close(ends[1])
      #expect(Poll.wait(for: [ends[0]], milliseconds: nil) == [true])
    }
  }
}
