import Cells
import Testing

@testable import Console

/// The table of actions.
struct ActionTests {
  @Test(arguments: Context.allCases) func aKeyMeansOneActionInAContext(context: Context) {
    var taken: [Key: Action] = [:]
    for action in Action.actions(in: context) {
      for key in action.keys {
        #expect(taken[key] == nil, "\(key.notation) also means \(action)")
        taken[key] = action
        #expect(Keymap.standard.action(for: key, in: context) == action)
      }
    }
  }

  @Test(arguments: Action.allCases) func everyActionHasAKeyAContextAndItsSentences(
    action: Action
  ) {
    #expect(!action.keys.isEmpty)
    #expect(!action.contexts.isEmpty)
    let (chinese, english) = (Words(.chinese).help(action), Words(.english).help(action))
    #expect(!chinese.isEmpty)
    #expect(!english.isEmpty)
    #expect(chinese != english)
  }

  @Test(arguments: Action.allCases) func everyKeyIsWrittenAsItIsRead(action: Action) {
    for key in action.keys { #expect(Key(notation: key.notation) == key) }
  }

  @Test func theReadmeHasThisTable() {
    let path =
      "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
      + "/README.md"
    let begin = "<!-- keys: written from the table of actions -->\n"
    let end = "<!-- end of keys -->\n"
    guard let readme = Golden.read(path), let head = readme.firstRange(of: begin),
      let tail = readme.firstRange(of: end)
    else {
      Issue.record("README.md has no place for the keys")
      return
    }
    let kept = readme[head.upperBound..<tail.lowerBound]
    guard Golden.isRecording else {
      #expect(kept == Action.readmeTable)
      return
    }
    Golden.write(
      readme[..<head.upperBound] + Action.readmeTable + readme[tail.lowerBound...], path)
    Issue.record("recorded the keys")
  }

  @Test func noTwoKeysBeginTheSameMove() {
    let moves = Action.allCases.compactMap(\.move)
    #expect(Set(moves).count == moves.count)
  }
}
