import Cells
import Model

/// The form for a new case: its fields at the left with what is proposed, at the right what may be
/// the same matter.
struct IntakeView {
  let scene: Scene
  let form: IntakeForm

  private var words: Words { scene.words }

  func draw(_ painter: inout Painter) {
    painter.fill(scene.layout.body)
    let (left, right) = halves
    painter.box(left, title: words.newCase, focused: true)
    let parts = parts
    drawText(&painter, parts.text)
    for (field, rect) in parts.fields { drawField(&painter, field, rect) }
    if parts.proposals.height > 0 { drawProposals(&painter, parts.proposals) }
    SimilarPanel(scene: scene, form: form).draw(&painter, right)
  }

  /// The fields, and what may be the same matter.
  var halves: (form: Rect, similar: Rect) {
    let body = scene.layout.body
    let (left, right) = body.split(left: max(38, body.width * 11 / 20))
    return (left, right)
  }

  /// Where the fields that have room stand, the one with the cursor among them, and below them the
  /// proposals.
  var parts: (text: Rect, fields: [(field: IntakeField, rect: Rect)], proposals: Rect) {
    let rect = halves.form.inset(by: 1).inset(x: 1)
    let others = IntakeField.allCases.count - 1
    let textRows = max(2, min(8, (rect.height - others) * 2 / 5))
    let rows = min(others, max(3, rect.height - textRows - 4))
    let first = max(1, min(form.field.rawValue - rows + 2, others - rows + 1))
    var y = rect.y + textRows
    var fields: [(field: IntakeField, rect: Rect)] = []
    for field in IntakeField.allCases[first..<first + rows] {
      fields.append((field, Rect(x: rect.x, y: y, width: rect.width, height: 1)))
      y += 1
    }
    return (
      Rect(x: rect.x, y: rect.y, width: rect.width, height: textRows), fields,
      Rect(x: rect.x, y: y + 1, width: rect.width, height: rect.bottom - y - 1)
    )
  }

  /// The proposals that have room.
  func shownProposals(in rect: Rect) -> Range<Int> {
    let first = max(0, min(form.selected - rect.height + 1, form.proposals.count - rect.height))
    return first..<max(first, min(form.proposals.count, first + rect.height))
  }

  private var labelWidth: Int {
    switch words.language {
    case .chinese: 9
    case .english: 13
    }
  }

  private func drawLabel(_ painter: inout Painter, _ field: IntakeField, _ rect: Rect) -> Rect {
    let role: Role = field == form.field ? .key : .textDim
    painter.text(
      words.field(field), x: rect.x, y: rect.y, role: role, width: min(labelWidth, rect.width))
    return rect.split(left: labelWidth).1
  }

  /// The report itself, on several lines; what has the caret is always to be seen.
  private func drawText(_ painter: inout Painter, _ rect: Rect) {
    let area = drawLabel(&painter, .text, rect)
    let isFocused = form.field == .text
    if isFocused { painter.fill(area, role: .field) }
    let input = form.input(.text)
    let lines = IntakeView.lines(of: input.characters, width: area.width - 1) {
      painter.columns(of: String($0))
    }
    let caretLine = lines.lastIndex { $0.lowerBound <= input.caret } ?? 0
    let top = max(0, min(caretLine - area.height + 1, lines.count - area.height))
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + row
      painter.text(
        String(input.characters[line]), x: area.x, y: y, role: isFocused ? .field : .textStrong,
        width: area.width)
      if isFocused, row + top == caretLine {
        let before = String(input.characters[line.lowerBound..<input.caret])
        painter.showCursor(x: area.x + min(area.width - 1, painter.columns(of: before)), y: y)
      }
    }
  }

  /// One field on one line: its value, or dimmed what stands in for it.
  private func drawField(_ painter: inout Painter, _ field: IntakeField, _ rect: Rect) {
    let area = drawLabel(&painter, field, rect)
    let isFocused = form.field == field
    let ground: Role = isFocused ? .field : .text
    if isFocused { painter.fill(area, role: .field) }
    let input = form.input(field)
    var x = area.x
    if input.characters.isEmpty {
      let (text, isSet) = value(of: field)
      let role: Role = isSet ? (isFocused ? .field : .text) : .textDim
      painter.text(text, x: x, y: area.y, role: role, ground: ground, width: area.width)
    } else {
      // The end of a long value has the caret.
      let start = isFocused ? IntakeView.start(of: input, width: area.width - 1, painter) : 0
      let shown = String(input.characters[start...])
      x += painter.text(
        shown, x: x, y: area.y, role: isFocused ? .field : .text, ground: ground,
        width: min(area.width, painter.columns(of: shown)))
      let (hint, _) = meaning(of: field)
      if !hint.isEmpty, area.right - x > 3 {
        painter.text(
          "  " + hint, x: x, y: area.y, role: .textDim, ground: ground, width: area.right - x)
      }
      if isFocused {
        let before = String(input.characters[start..<input.caret])
        painter.showCursor(x: area.x + painter.columns(of: before), y: area.y)
      }
      return
    }
    if isFocused { painter.showCursor(x: area.x, y: area.y) }
  }

  /// What an empty field says: what was chosen, else what is proposed or what empty means.
  func value(of field: IntakeField) -> (text: String, isSet: Bool) {
    let draft = form.draft
    switch field {
    case .text, .name, .phone: return ("", false)
    case .time: return (words.emptyField(field), false)
    case .place:
      if let code = scene.state.known(draft) { return (words.grid(code, in: scene.city), false) }
      return (words.emptyField(field), false)
    case .category:
      let path = draft.proposedCategory
      return (path.isEmpty ? "" : named(path), false)
    case .urgency:
      let proposed = CaseCategory.urgency(of: draft.text)
      return (words.urgency(draft.urgency ?? proposed), draft.urgency != nil)
    case .channel: return (words.channel(draft.channel), true)
    case .confidential: return (words.choice(.flag(draft.isConfidential), in: scene.city), true)
    case .firstAsked:
      return (words.choice(.unit(draft.firstAsked), in: scene.city), draft.firstAsked != nil)
    }
  }

  /// What a typed value is taken for, where that is not what it says itself.
  private func meaning(of field: IntakeField) -> (text: String, isSet: Bool) {
    switch field {
    case .place:
      guard form.grid == nil, form.field == .place else { return ("", false) }
      guard case .grid(let code) = form.choice else { return (words[.noMatch], false) }
      return (words.grid(code, in: scene.city), false)
    case .category:
      if form.field == .category, case .category(let path) = form.choice {
        return (words.choice(.category(path), in: scene.city), false)
      }
      return (
        CaseCategory.named(form.input(.category).text).map {
          words.pick($0.chinese, $0.english)
        } ?? "", false
      )
    case .text, .urgency, .channel, .name, .phone, .time, .confidential, .firstAsked:
      return ("", false)
    }
  }

  private func named(_ path: String) -> String {
    path + "  " + words.choice(.category(path), in: scene.city)
  }

  private func drawProposals(_ painter: inout Painter, _ rect: Rect) {
    guard let selected = form.choice else { return }
    let table = TableView(
      columns: [Column(title: nil, width: 8, share: 3), Column(title: nil, width: 6, share: 2)],
      isFocused: true)
    table.draw(
      &painter, rect, rows: shownProposals(in: rect),
      ground: { form.proposals[$0] == selected ? .selected : .plain },
      cells: { index, line in
        let choice = form.proposals[index]
        line.append(TextCell(words.choice(choice, in: scene.city)))
        line.append(TextCell(words.beside(choice, in: scene.city), .textDim))
      })
  }

  /// Where the lines of a text begin and end: at blanks where there are any, else between
  /// characters; always at least one.
  static func lines(
    of characters: [Character], width: Int, columns: (Character) -> Int
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var taken = 0
    var blank: Int?
    for index in characters.indices {
      let wanted = columns(characters[index])
      if taken + wanted > width, index > start {
        let end = blank.map { $0 + 1 } ?? index
        lines.append(start..<end)
        taken = characters[end..<index].reduce(0) { $0 + columns($1) }
        start = end
        blank = nil
      }
      if characters[index] == " " { blank = index }
      taken += wanted
    }
    lines.append(start..<characters.count)
    return lines
  }

  /// The first character shown of a line that is longer than its field.
  private static func start(of input: LineInput, width: Int, _ painter: Painter) -> Int {
    var first = 0
    while first < input.caret,
      painter.columns(of: String(input.characters[first..<input.caret])) > width
    { first += 1 }
    return first
  }
}
