import Glibc
import Testing

/// The console on a terminal that takes nothing any more.
@Suite(.serialized) struct StoppedTerminalTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalStillEndsTheConsole(number: Int32) throws {
    let city = try SmallCity()
    let terminal = try SilentTerminal(columns: 400, rows: 150)
    let console = try RunningProgram(.griddesk, ["--store", city.store], on: terminal)
    fill(terminal, console)
    console.signal(number)
    #expect(console.end(within: 5) == 0)
  }

  @Test func theKeyToLeaveStillLeaves() throws {
    let city = try SmallCity()
    let terminal = try SilentTerminal(columns: 400, rows: 150)
    let console = try RunningProgram(.griddesk, ["--store", city.store], on: terminal)
    fill(terminal, console)
    terminal.type("q")
    #expect(console.end(within: 5) == 0)
  }

  /// Has the whole screen drawn again and again, far more than a terminal keeps unread.
  private func fill(_ terminal: SilentTerminal, _ console: RunningProgram) {
    usleep(800_000)
    for round: UInt16 in 0..<24 {
      terminal.resize(columns: 400 + round % 2, rows: 150)
      console.signal(SIGWINCH)
      usleep(40_000)
    }
  }
}
