import Cells
import Model

/// A list to choose from, over the view.
struct ChooserView {
  let scene: Scene
  let chooser: Chooser

  func draw(_ painter: inout Painter) {
    let rect = scene.layout.chooser(chooser)
    painter.fill(rect)
    var body = painter.box(rect, title: title, trailing: count, focused: true).inset(x: 1)
    if chooser.isSearched {
      drawInput(&painter, body)
      body = body.split(top: 1).1
    }
    guard !chooser.shown.isEmpty else {
      drawNothing(&painter, body)
      return
    }
    let table = TableView(columns: columns, isFocused: true)
    let first = min(chooser.top, chooser.shown.count)
    table.draw(
      &painter, body, rows: first..<min(chooser.shown.count, first + max(0, body.height)),
      ground: { chooser.items[chooser.shown[$0]].choice == chooser.selected ? .selected : .plain },
      cells: { index, line in
        let item = chooser.items[chooser.shown[index]]
        if !chooser.marked.isEmpty { line.append(mark(of: item.choice)) }
        line += cells(item, below: index > first ? chooser.items[chooser.shown[index - 1]] : nil)
      })
  }

  /// How many lines there are, and how many of them are marked.
  private var count: String {
    guard chooser.isSearched else { return "" }
    let shown = Figures.count(chooser.shown.count)
    guard !chooser.marked.isEmpty else { return shown }
    return Figures.count(chooser.marked.count) + " " + scene.words[.marked] + "  " + shown
  }

  /// What an empty list says: a day of a rule or a case to merge into need not be listed.
  private func drawNothing(_ painter: inout Painter, _ body: Rect) {
    let words = scene.words
    var said: String?
    if chooser.purpose == .rules { said = words.ruleDay }
    if case .move(let chain) = chooser.purpose, chain.step == .other {
      said = CaseID(text: chooser.input.trimmed) == nil ? words[.noneNear] : words[.takesNumber]
    }
    if let said {
      painter.text(said, x: body.x, y: body.y, role: .textDim, width: body.width)
    } else {
      EmptyNote(scene: scene, reason: reason).draw(&painter, body)
    }
  }

  /// Why no line fits.
  private var reason: EmptyList {
    switch chooser.purpose {
    case .menu: .noMove
    case .goTo: .noPlaceToChoose
    case .queue: .noQueueToChoose
    case .move(let chain): chain.draft.field == .grid ? .noPlaceToChoose : .noChoice
    case .rules: .noChoice
    }
  }

  private func drawInput(_ painter: inout Painter, _ inner: Rect) {
    let prompt = painter.text("/ ", x: inner.x, y: inner.y, role: .key)
    let field = Rect(x: inner.x + prompt, y: inner.y, width: inner.width - prompt, height: 1)
    painter.fill(field, role: .field)
    painter.text(chooser.input.text, x: field.x, y: field.y, role: .field, width: field.width)
    painter.showCursor(
      x: field.x + min(field.width - 1, painter.columns(of: chooser.input.beforeCaret)),
      y: field.y)
  }

  /// What the list is of decides what is said beside a name.
  private var columns: [Column] {
    let mark = chooser.marked.isEmpty ? [] : [Column(title: nil, width: markWidth)]
    switch chooser.purpose {
    case .menu:
      return [
        Column(title: nil, width: 11), Column(title: nil, width: 10, share: 1),
        Column(title: nil, width: 9, align: .right),
      ]
    case .move(let chain) where chain.step == .other:
      return [
        Column(title: nil, width: 8), Column(title: nil, width: 8, share: 1),
        Column(title: nil, width: 11, align: .right),
      ]
    case .move(let chain) where chain.step == .request:
      return [Column(title: nil, width: 18), Column(title: nil, width: 8, share: 1)]
    case .rules:
      return [
        Column(title: nil, width: scene.words.pick(6, 8)), Column(title: nil, width: 20, share: 1),
        Column(title: nil, width: 16, align: .right), Column(title: nil, width: 23),
      ]
    case .queue:
      return [
        Column(title: nil, width: 16, share: 1), Column(title: nil, width: 6),
        Column(title: nil, width: 8, align: .right),
      ]
    case .move, .goTo:
      // The names keep the room that nothing else takes.
      var columns = mark + [Column(title: nil, width: 12, share: 1)]
      if saysWhere { columns.append(Column(title: nil, width: whereWidth)) }
      if hasLikely { columns.append(Column(title: nil, width: 12, align: .right)) }
      return columns
    }
  }

  /// Whether any line stands above the rest: those that do come first.
  private var hasLikely: Bool { chooser.items.first?.isLikely ?? false }

  /// The columns that a town's name takes, or the path of a category.
  private var whereWidth: Int {
    if case .category = chooser.items.first?.choice { return 24 }
    return 12
  }

  /// Whether names are told apart by where they lie, or by what else is said beside them.
  private var saysWhere: Bool {
    switch chooser.items.first?.choice {
    case .unit, .place, .category: true
    default: false
    }
  }

  /// The cells of a line; a group is named by its first line only.
  func cells(_ item: Chooser.Item, below before: Chooser.Item?) -> [TextCell] {
    switch item.choice {
    case .move(let kind):
      let group = MoveGroup(kind)
      var isFirst = true
      if case .move(let other) = before?.choice { isFirst = MoveGroup(other) != group }
      return [
        TextCell(isFirst ? scene.words.group(group) : "", .heading),
        TextCell(scene.words.move(kind), .textStrong), remark(kind),
      ]
    case .other(let id):
      return [
        TextCell(id.text, .textStrong), TextCell(item.detail), likely(item),
      ]
    case .rule(let change):
      let rule = scene.words.rule(change)
      var above = ""
      if case .rule(let other) = before?.choice { above = scene.words.rule(other).group }
      return [
        TextCell(rule.group == above ? "" : rule.group, .heading), TextCell(rule.name),
        TextCell(rule.value, .textStrong), TextCell(rule.validity, .textDim),
      ]
    case .queue, .town, .saved:
      return [
        TextCell(name(item.choice)), TextCell(above(item.choice), .textDim), figure(item.choice),
      ]
    default:
      var cells = [TextCell(name(item.choice), item.isLikely ? .textStrong : .text)]
      let beside = item.detail.isEmpty ? above(item.choice) : item.detail
      if saysWhere || !beside.isEmpty { cells.append(TextCell(beside, .textDim)) }
      return cells + (hasLikely ? [likely(item)] : [])
    }
  }

  private func likely(_ item: Chooser.Item) -> TextCell {
    TextCell(item.likely.map(scene.words.likely) ?? "", .accent)
  }

  /// What stands beside a move: that it needs an approval, else the key that begins it.
  private func remark(_ kind: MoveKind) -> TextCell {
    if Workflow.rule(kind).approval != nil { return TextCell(scene.words[.needsApproval], .warn) }
    let action = Action.allCases.first { $0.move == kind }
    return TextCell(action.map(scene.words.key) ?? "", .key)
  }

  /// The place of a line among those marked; of a dispatch the first leads.
  private func mark(of choice: Choice) -> TextCell {
    guard let index = chooser.marked.firstIndex(of: choice) else { return TextCell("") }
    guard case .move(let chain) = chooser.purpose, chain.draft.kind == .dispatch
    else { return TextCell(String(index + 1), .accent) }
    return TextCell(scene.words[index == 0 ? .lead : .coHandler], .accent)
  }

  private var markWidth: Int { 4 }

  var title: String {
    switch chooser.purpose {
    case .menu(let id, _): scene.subject(id) + scene.words[.moves]
    case .move(let chain): scene.subject(chain.caseID) + scene.words.heading(chain)
    case .goTo: scene.words[.goTo]
    case .queue: scene.words[.queues]
    case .rules: scene.words.rules
    }
  }

  /// Whether it is asked what a look before filing found.
  private var isCheck: Bool {
    if case .move(let chain) = chooser.purpose { chain.draft.kind == .check } else { false }
  }

  private func name(_ choice: Choice) -> String {
    let words = scene.words
    return switch choice {
    case .unit(let holder): words.holder(holder, in: scene.city)
    case .verdict(let verdict): isCheck ? words.finding(verdict) : words.verdict(verdict)
    case .place(let code): words.place(code, in: scene.city)
    case .move(let kind): words.move(kind)
    case .answer(let answer): words.answer(answer)
    case .request(let request): words.move(request.rawValue)
    case .other(let id): id.text
    case .field(let field): words.field(field)
    case .urgency(let urgency): words.urgency(urgency)
    case .category(let path): words.category(path)
    case .colour(let colour): words.colour(colour)
    case .rule(let change): words.rule(change).name
    case .queue, .town, .saved: words.chosen(choice, in: scene.city)
    }
  }

  /// How many cases a queue holds; nothing while it is being counted.
  private func figure(_ choice: Choice) -> TextCell {
    let state = scene.state
    if let count = state.knownCount(of: choice) {
      return TextCell(Figures.count(count), count > 0 ? .text : .textDim)
    }
    guard let count = state.counts[choice] else { return TextCell("", .textDim) }
    return TextCell(
      Figures.count(count.count) + (count.isMore ? "+" : ""), count.count > 0 ? .text : .textDim)
  }

  /// The town that a village or grid belongs to, which tells those of one name apart.
  private func above(_ choice: Choice) -> String {
    let code: PlaceCode
    switch choice {
    case .unit(.village(let village)): code = village
    case .place(let place): code = place
    case .category(let path): return path
    case .unit, .verdict, .move, .answer, .request, .other, .field, .urgency, .colour, .queue,
      .town, .rule:
      return ""
    case .saved(_, let isShared): return isShared ? scene.words[.shared] : scene.words[.own]
    }
    guard let town = code.ancestor(.town), town != code else { return "" }
    return scene.words.place(town, in: scene.city)
  }
}
