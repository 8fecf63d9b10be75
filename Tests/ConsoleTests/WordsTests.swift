import Cells
import Model
import Testing

@testable import Console

/// What the screen says, in both languages.
struct WordsTests {
  private static let chinese = Words(.chinese)
  private static let english = Words(.english)

  @Test(arguments: Label.allCases) func everyLabelIsThereInBothLanguages(label: Label) {
    #expect(!label.both.chinese.isEmpty)
    #expect(!label.both.english.isEmpty)
    #expect(label.both.chinese.unicodeScalars.contains { $0.value > 127 })
    #expect(label.both.english.unicodeScalars.allSatisfy { $0.value < 128 })
  }

  @Test(arguments: Sentences.notices) func everySentenceIsThereInBothLanguages(notice: Notice) {
    let chinese = Self.chinese.notice(notice, in: Hamlet.places)
    let english = Self.english.notice(notice, in: Hamlet.places)
    #expect(chinese.unicodeScalars.contains { $0.value > 127 }, "\(chinese)")
    #expect(
      english.unicodeScalars.allSatisfy { $0.value < 128 || "“”".unicodeScalars.contains($0) })
  }

  /// What is tried above is all there is: a case that is added has to be tried, too.
  @Test(arguments: Sentences.closed) func everyCaseIsTried(cases: Sentences.Closed) throws {
    let text = try #require(Golden.read(Sentences.root + "/Sources/" + cases.file))
    let known = Sentences.caseNames(in: text)
    #expect(known.count > 3)
    #expect(Set(cases.tried) == Set(known), "\(cases.file)")
  }

  @Test func everyFaultOfAThemeHasItsSentence() {
    #expect(Sentences.themeTroubles.count == 16)
    #expect(Set(Sentences.themeTroubles.map(Self.chinese.themeTrouble)).count == 16)
  }

  @Test func everyTermIsThereInBothLanguages() {
    for words in [Self.chinese, Self.english] {
      #expect(Set(Node.allCases.map(words.node)).count == Node.allCases.count)
      #expect(Set(Channel.allCases.map(words.channel)).count == Channel.allCases.count)
      #expect(Set(Urgency.allCases.map(words.urgency)).count == Urgency.allCases.count)
      #expect(Set(Verdict.allCases.map(words.verdict)).count == Verdict.allCases.count)
      #expect(Set(RoundStatus.allCases.map(words.status)).count == RoundStatus.allCases.count)
      #expect(Set(GridKind.allCases.map(words.kind)).count == GridKind.allCases.count)
      #expect(Set(Marks.words.map { words.mark($0.mark) }).count == Marks.words.count)
    }
  }

  @Test func refusalsNameTheRuleAndWhatIsAllowed() {
    let refusal = Refusal.notAtThisNode(
      move: "close", node: .handling, allowed: ["done", "return"])
    #expect(
      Self.english.refusal(refusal)
        == "close is not possible while handling; usual here: report done, return")
    #expect(Self.chinese.refusal(refusal) == "“办理”环节不能“结案”，通常可以：报办结、退回")
  }

  @Test(
    arguments: [
      (0, "0m"), (59, "0m"), (60, "1m"), (-180, "-3m"), (1_080, "18m"), (3_599, "59m"),
      (3_600, "1h"), (4_800, "1h20"), (7_500, "2h05"), (35_999, "9h59"), (36_000, "10h"),
      (172_799, "47h"), (172_800, "2d"), (-259_200, "-3d"), (.max, "9999d"), (.min, "-9999d"),
    ] as [(Int64, String)])
  func durationsTakeSixColumns(seconds: Int64, text: String) {
    #expect(Figures.duration(seconds) == text)
    #expect(text.count <= 6)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (1_204, "1,204"), (121_145, "121,145"),
    (1_000_007, "1,000,007"), (-1_234, "-1,234"),
  ])
  func countsHaveCommas(value: Int, text: String) {
    #expect(Figures.count(value) == text)
  }

  @Test func timesSayAsMuchAsIsNeeded() {
    let zone = TimeZoneRules.shanghai
    #expect(Figures.time(Hamlet.now, now: Hamlet.now, zone) == "10:00")
    #expect(Figures.time(Hamlet.now - 86_400, now: Hamlet.now, zone) == "11-22 10:00")
    #expect(Figures.time(Hamlet.now - 400 * 86_400, now: Hamlet.now, zone) == "2025-10-19")
    #expect(Figures.full(Hamlet.now, zone) == "2026-11-23 10:00:00")
  }

  @Test func villagesAreNamedWithoutTheirCommittee() {
    #expect(Scene.short("党家村委会") == "党家村")
    #expect(Scene.short("党家村民委员会") == "党家村")
    #expect(Scene.short("胜利社区居委会") == "胜利社区")
    #expect(Scene.short("胜利社区") == "胜利社区")
    #expect(Scene.short("村委会") == "村委会")
  }

  /// What the help shows of the filter language is understood as it stands there.
  @Test(arguments: Language.allCases) func theFiltersOfTheHelpAreFilters(language: Language) throws
  {
    let words = Words(language)
    let asker = Asker(login: "li", units: [.city])
    for (form, _) in words.filterFields + words.filterLanguage {
      do throws(FilterError) {
        _ = try Filter.parse(form, in: Hamlet.places, by: asker)
      } catch {
        // The example of a grid or a code may be one that another city has.
        guard case .unknownValue(_, let field, _, _) = error else {
          Issue.record("\(form): \(error)")
          continue
        }
        #expect([.grid, .place, .village].contains(field), "\(form)")
      }
    }
    #expect(words.filterPage.split(separator: "\n").allSatisfy { Width.of(String($0)) <= 100 })
    for field in FilterField.allCases {
      #expect(words.filterPage.contains("  " + words.filterFields[field.index].form))
    }
  }
}

extension FilterField {
  fileprivate var index: Int { FilterField.allCases.firstIndex(of: self) ?? 0 }
}
