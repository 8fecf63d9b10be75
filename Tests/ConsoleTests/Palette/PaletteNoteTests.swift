import Cells
import Model
import Testing

@testable import Console

/// What the palette says where it has no line to offer.
struct PaletteNoteTests {
  @Test(arguments: [
    (":at 09:30", "2026-11-23 09:30:00  show everything as it was"),
    (":at 25:00", "25:00"),
    (":at 23:59", "still to come"), (":cases 供暖", ":cases FILTER  list the cases"),
    (":cases state:x ", "state"), (":export csv /nowhere/x", ":export csv|ndjson FILE  write"),
    (":save mine", ":save NAME  keep this filter"), (":case 99999", ":case NUMBER  open a case"),
    (":lang xx", "No such choice"), (":forget x", "filter"), (":xyzzy", "Nothing is called so"),
  ])
  func anArgumentThatIsWrittenFreelyIsReadBack(line: String, said: String) {
    let desk = Hamlet.desk(cases: 3)
    desk.press(":")
    desk.send(.key(.paste(String(line.dropFirst()))))
    desk.settle()
    let frame = Array(desk.text.split(separator: "\n"))
    let top = frame.firstIndex { $0.contains("Actions and commands") } ?? frame.count - 1
    #expect(frame[top + 1].contains(said), "\(frame[top + 1])")
  }
}
