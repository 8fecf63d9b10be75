import Cells
import Console
import Model
import Testing

/// The table and the picture of the moves, as the program prints them and as the repository keeps
/// them. With GRIDDESK_RECORD=1 they are written afresh.
@Suite struct WorkflowViewTests {
  @Test(arguments: [Language.english, .chinese])
  func theKeptTableIsThePrintedOne(language: Language) {
    kept("workflow-\(language.rawValue).md", Words(language).workflowTable)
  }

  @Test func theKeptPictureIsThePrintedOne() throws {
    let night = try #require(Theme.embedded("night"))
    let frame = WorkflowView(.english).frame()
    kept(
      "workflow.svg",
      FrameSVG.render(frame, palette: night.resolve(depth: .trueColour), title: frame.title))
  }

  @Test(arguments: Language.allCases)
  func thePictureNamesEveryStageAndEveryMoveBetweenStages(language: Language) {
    let text = FrameText.render(WorkflowView(language).frame())
    for stage in Stage.allCases { #expect(text.contains(Words(language).stage(stage))) }
    for way in Workflow.ways where way.kind.isForDesks {
      let row = Words(language).workflowTable.split(separator: "\n")
        .first { $0.contains("`\(way.kind.rawValue)`") }
      let name = row?.split(separator: "|").first.map { $0.drop { $0 == " " } } ?? "?"
      let word = name.prefix { $0 != " " }
      #expect(text.contains(word), "\(way.kind.rawValue)")
    }
  }

  private func kept(_ name: String, _ printed: String) {
    let path =
      "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/.picture/"
      + name
    guard Golden.isRecording else {
      #expect(Golden.read(path) == printed, "\(name) is not what the program prints")
      return
    }
    Golden.write(printed, path)
    Issue.record("recorded \(name)")
  }
}
