import Cells
import Model
import Testing

@testable import Console

/// The text mode: a conversation about the same state that the screen shows.
struct PlainTests {
  /// Somebody at a console in the text mode.
  private final class Talk {
    let desk: Desk
    var reader: PlainReader

    init(_ desk: Desk) {
      self.desk = desk
      reader = PlainReader(desk.state)
      _ = reader.reply(desk.state)
    }

    /// What is said to an answer.
    func say(_ word: String) -> [String] {
      switch reader.answer(word, in: desk.state) {
      case .keys(let keys):
        for key in keys {
          desk.send(.key(key))
          desk.settle()
        }
        return reader.reply(desk.state)
      case .say(let sentence): return [sentence]
      case .again: return reader.reply(desk.state, isAgain: true)
      }
    }

    var page: PlainPage { Console.plain(desk.state, isMenu: reader.isMenu) }
  }

  private static func demo(_ language: Language = .english) -> Talk {
    Talk(Demo.desk(100, 16, language))
  }

  /// Answers that lead past every view and back.
  private static let walk = [
    "1", "0", "2", "8", "1", "1", "m", "b", "b", "b", "0", "3", "m", "1", "5", "b", "b", "r", "0",
    "4", "2", "1", "b", "b", "0", "9", "1", "b", "/claimed", "b",
  ]

  @Test(arguments: Language.allCases) func everyViewIsSaidAsItWas(language: Language) {
    let talk = Self.demo(language)
    var transcript = talk.reader.reply(talk.desk.state, isAgain: true)
    for word in Self.walk { transcript += ["> " + word] + talk.say(word) }
    Golden.check(text: transcript.joined(separator: "\n") + "\n", "plain-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func whatIsSaidIsWordsAndNothingElse(language: Language) {
    let talk = Self.demo(language)
    for word in Self.walk {
      for line in talk.say(word) {
        #expect(TextGate.isClean(line), "\(line)")
        let isDrawn = line.unicodeScalars.contains { (0x2190...0x2BFF).contains($0.value) }
        #expect(!isDrawn, "\(line)")
        #expect(!line.contains("  "), "\(line)")
      }
    }
  }

  @Test func linesAreMarkedByTheirNumbersAndMovedTogether() {
    let talk = Talk(Hamlet.desk(cases: 40, width: 100, height: 16))
    func marked() -> [Int64] { talk.desk.state.marks.inOrder.map(\.item.id.number).sorted() }
    _ = talk.say("3")
    let screen = talk.desk.state.cases.screen
    let shown = talk.page.lines
    let said = talk.say("+1-3, \(screen)")
    #expect(marked() == [1, 2, 3, Int64(screen)])
    #expect(said.first?.contains("marked 4") == true, "\(said)")
    // The lines keep their numbers.
    #expect(talk.desk.state.cases.top == 0 && talk.page.lines.count == shown.count)
    #expect(talk.page.offers[0].text.hasPrefix("0001"))
    _ = talk.say("-2")
    #expect(marked() == [1, 3, Int64(screen)])
    _ = talk.say("+2-3")
    #expect(marked() == [1, 2, 3, Int64(screen)])
    for wrong in ["+\(screen + 1)", "+0", "+3-2", "+x", "+1-2-3"] {
      let before = marked()
      #expect(talk.say(wrong).count == 1, "\(wrong)")
      #expect(marked() == before)
    }
    let asked = talk.say(".")
    #expect(asked.contains { $0.contains("4") }, "\(asked)")
    _ = talk.say("1")
    #expect(talk.desk.city.cases.filter { $0.item.node == .claimed }.count == 4)
    _ = talk.say("0")
    _ = talk.say("3")
    _ = talk.say("+")
    #expect(marked().count == 40)
    _ = talk.say("+")
    #expect(marked().count == 40)
    _ = talk.say("-")
    #expect(marked().isEmpty && !talk.page.offers.contains { $0.word == "." })
    // Elsewhere the signs mean nothing.
    _ = talk.say("1")
    #expect(talk.say("+1").count == 1 && marked().isEmpty)
  }

  @Test func everyNumberOpensTheCaseThatStandsBesideIt() {
    let talk = Self.demo()
    _ = talk.say("3")
    _ = talk.say("m")
    for index in [4, 0, 9, 2] {
      let rows = talk.desk.state.cases
      let wanted = rows.rows[rows.visible.lowerBound + index].item.id
      #expect(talk.page.offers[index].text.hasPrefix(wanted.text))
      _ = talk.say(String(index + 1))
      #expect(talk.desk.state.card?.id == wanted)
      _ = talk.say("b")
      #expect(talk.desk.state.card == nil)
    }
  }

  @Test func aCaseIsWorkedByNumbersWithTheFormsOfItsMoves() throws {
    let talk = Talk(Hamlet.desk(cases: 2, width: 100, height: 16))
    _ = talk.say("3")
    _ = talk.say("1")
    func take(_ text: String) throws -> [String] {
      let offer = try #require(
        talk.page.offers.first { $0.text.hasPrefix(text) }, "\(talk.page.offers.map(\.text))")
      return talk.say(offer.word)
    }
    let claimed = try take("claim")
    #expect(claimed.contains { $0.contains("claim") } && !claimed.contains { $0.hasPrefix("来件") })
    _ = try take("note")
    #expect(talk.page.takesWordsOnly)
    // A number is what is noted, and no choice.
    _ = talk.say("1")
    #expect(talk.desk.state.overlay == nil)
    let card = try #require(talk.desk.state.card?.card)
    #expect(card.row.item.node == .claimed && card.timeline.count == 4)
    #expect(talk.page.lines.contains { $0.hasSuffix(", 1") })
    for way in ["", "b"] {
      _ = try take("note")
      _ = talk.say(way)
      #expect(talk.desk.state.overlay == nil)
    }
    #expect(talk.desk.state.card?.card == card)
  }

  @Test(arguments: Language.allCases) func theHelpNamesEveryCommand(language: Language) {
    let talk = Self.demo(language)
    let said = talk.say("?")
    let words = Words(language)
    #expect(said.starts(with: words.plainHelp))
    for command in ConsoleCommand.allCases {
      #expect(said.contains { $0.hasPrefix(words.usage(command)) }, "\(command)")
    }
    _ = talk.say("b")
    #expect(talk.desk.state.overlay == nil)
  }

  @Test func nothingIsSaidTwice() {
    let talk = Self.demo()
    _ = talk.say("3")
    let words = Words(.english)
    #expect(talk.reader.reply(talk.desk.state) == [words.plainSame])
    #expect(talk.reader.news(talk.desk.state) == [])
    #expect(talk.say("r").count > 10)
    talk.desk.wait(60)
    #expect(talk.reader.news(talk.desk.state) == [])
  }

  @Test func onlyWhatChangesIsAnnounced() {
    let talk = Talk(Hamlet.desk(cases: 2, width: 100, height: 16))
    _ = talk.say("3")
    talk.desk.wait(20)
    talk.desk.city.receive("新来一件")
    talk.desk.poll()
    let said = talk.reader.news(talk.desk.state)
    #expect(said == ["open 3, was 2; unclaimed 3, was 2"])
    #expect(talk.reader.news(talk.desk.state) == [])
    talk.desk.city.receive("又来一件")
    talk.desk.poll()
    #expect(talk.reader.news(talk.desk.state) == [], "it is calm for a while")
    talk.desk.wait(20)
    #expect(talk.reader.news(talk.desk.state).count == 1)
  }

  @Test(arguments: Language.allCases) func anOldPictureIsAnnouncedOnceAndSoIsAFreshOne(
    language: Language
  ) {
    let talk = Self.demo(language)
    talk.desk.send(.storeFailed(.missing))
    let words = Words(language)
    let said = talk.reader.news(talk.desk.state)
    #expect(said.count == 1 && said[0].contains(words.trouble(.missing)), "\(said)")
    talk.desk.wait(5)
    #expect(talk.reader.news(talk.desk.state) == [])
    talk.desk.send(.storeRecovered)
    #expect(talk.reader.news(talk.desk.state) == [words.plainFresh])
  }

  @Test func whereOneLooksOnNothingThatChangesIsOffered() {
    let desk = Hamlet.desk(cases: 2, width: 100, height: 16)
    desk.state.isReadOnly = true
    let talk = Talk(desk)
    _ = talk.say("3")
    _ = talk.say("1")
    #expect(talk.page.offers.map(\.text) == [Words(.english).help(.why)])
    _ = talk.say("b")
    let before = desk.city.log.count
    for word in ["n", "u"] { _ = talk.say(word) }
    #expect(desk.city.log.count == before && desk.state.overlay == nil)
  }

  @Test func aReportIsTakenDownByNumbersAndWords() throws {
    let talk = Talk(Hamlet.desk(cases: 1, width: 100, height: 16))
    _ = talk.say("n")
    _ = talk.say("富丽社区路灯不亮")
    let save = try #require(
      talk.page.offers.first { $0.text == Words(.english).help(IntakeKey.save) })
    _ = talk.say(save.word)
    #expect(talk.desk.city.cases.last?.item.text == "富丽社区路灯不亮")
  }

  @Test(arguments: ["7", "x", "-1", "1 2", "\u{1B}[A"]) func whatIsNoAnswerIsToldSo(word: String) {
    let talk = Self.demo()
    let before = talk.desk.state
    let said = talk.say(word)
    #expect(said.count == 1 && TextGate.isClean(said[0]))
    #expect(talk.desk.state == before)
  }
}
