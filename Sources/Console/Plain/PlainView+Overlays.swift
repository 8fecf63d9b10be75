import Cells
import Model

/// What lies over a view: choices, questions and forms.
extension PlainView {
  func page(over overlay: Overlay) -> PlainPage {
    switch overlay {
    case .help: return help
    case .why(let page):
      return PlainPage(lines: WhyView(scene: scene, page: page).lines.map(spoken))
    case .full(let full):
      return PlainPage(lines: FullView(scene: scene, full: full).lines.map(spoken))
    case .columns(let dialogue):
      var page = PlainPage(lines: read(scene.layout.columns(dialogue)))
      page.offer(words.plainKeep, [.enter])
      return page
    case .filter: return asking(words.plainFilter)
    case .command: return asking(words.plainCommand)
    case .ask(let question):
      return asking(
        scene.subject(question.caseID) + words.question(question) + words.plainGiveUp)
    case .choose(let chooser): return page(of: chooser)
    case .intake(let form): return page(of: form)
    case .bulk(let bulk):
      var page = PlainPage(lines: read(scene.layout.bulk(bulk)))
      page.offer(words[.doIt], [.enter])
      return page
    case .rule:
      var page = asking(words.plainField)
      page.lines = read(scene.layout.rule)
      page.after = []
      page.takesWordsOnly = false
      page.offer(words.plainNextField, [.tab])
      page.offer(words.help(IntakeKey.save), [.control("s")])
      return page
    }
  }

  private func asking(_ question: String) -> PlainPage {
    PlainPage(question: question, before: [.control("u")], after: [.enter], takesWordsOnly: true)
  }

  /// How one answers here, and what filters and commands there are; keys are of no use.
  private var help: PlainPage {
    var page = PlainPage(lines: words.plainHelp)
    page.lines.append(words[.filter] + words.pick("：", ":"))
    page.lines += words.filterLanguage.map { $0.form + words.pick("：", ": ") + $0.meaning }
    page.lines.append(words[.command] + words.pick("：", ":"))
    page.lines += ConsoleCommand.allCases.map {
      words.usage($0) + words.pick("：", ": ") + words.help($0)
    }
    return page
  }

  /// So many choices are said; more are found by typing a part of the name.
  private static let mostChoices = 30

  private func page(of chooser: Chooser) -> PlainPage {
    let view = ChooserView(scene: scene, chooser: chooser)
    var page = PlainPage(lines: [view.title])
    let here = chooser.selectedLine ?? 0
    for (line, index) in chooser.shown.prefix(Self.mostChoices).enumerated() {
      let item = chooser.items[index]
      let cells = view.cells(item, below: nil).map { tidy($0.text) }
      let mark = chooser.marked.contains(item.choice) ? words[.marked] : ""
      page.offer(
        list([mark] + cells),
        Self.steps(from: here, to: line) + [chooser.takesSeveral ? .character(" ") : .enter])
    }
    if chooser.takesSeveral { page.offer(words.plainTakeMarked, [.enter]) }
    guard chooser.isSearched else { return page }
    page.question = words.plainNarrow(chooser.shown.count)
    page.before = [.control("u")]
    // A number or a day that stands in no list is taken as it is typed.
    if chooser.shown.isEmpty { page.after = [.enter] }
    return page
  }

  private func page(of form: IntakeForm) -> PlainPage {
    var page = PlainPage(lines: [words.newCase])
    for field in IntakeField.allCases {
      let typed = form.input(field).text
      let value = typed.isEmpty ? IntakeView(scene: scene, form: form).value(of: field).text : typed
      let mark = field == form.field ? words.plainHere : ""
      let step = field.rawValue - form.field.rawValue
      page.offer(
        list([words.field(field) + words.pick("：", ": ") + value, mark]),
        [Key](repeating: step < 0 ? .backTab : .tab, count: abs(step)))
    }
    for (index, choice) in form.proposals.enumerated() {
      let name = words.choice(choice, in: scene.city)
      page.offer(
        words.plainTake(name), Self.steps(from: form.selected, to: index) + [.tab])
    }
    for key in [IntakeKey.save, .merge] where key == .save || form.duplicate != nil {
      page.offer(words.help(key), Array(key.keys.prefix(1)))
    }
    let near = form.similar?.near ?? []
    page.lines += near.prefix(5).map { words.plainSimilar + line($0) }
    page.question = words.field(form.field)
    page.before = [.control("u")]
    page.after = [.tab]
    page.topic = "new case"
    return page
  }

  /// A block of the screen as lines, its frame left away: of forms that are few words in columns.
  private func read(_ rect: Rect) -> [String] {
    let frame = Console.view(state, symbols: .ascii)
    let inner = rect.inset(by: 1)
    return (rect.y..<rect.bottom).compactMap { y in
      var bytes: [UInt8] = []
      for x in (y == rect.y ? rect.x..<rect.right : inner.x..<inner.right) where x < frame.width {
        guard y < frame.height else { return nil }
        let cell = frame[x, y]
        bytes.append(glyph: cell.role == .frame || cell.role == .frameFocus ? .blank : cell)
      }
      let line = tidy(String(decoding: bytes, as: UTF8.self))
      return line.isEmpty ? nil : line
    }
  }
}
