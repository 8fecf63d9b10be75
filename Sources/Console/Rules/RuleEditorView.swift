import Cells
import Model

/// A rule being changed, over the view: what stands, what is typed, what that would do.
struct RuleEditorView {
  let scene: Scene
  let editor: RuleEditor

  /// How many lines stand above what the change would do: what stands, the fields, a blank one.
  static let head = 4

  func draw(_ painter: inout Painter) {
    let rect = scene.layout.rule
    painter.fill(rect)
    let words = scene.words
    let standing = words.rule(editor.standing)
    let inner = painter.box(
      rect, title: words.changeRule(editor.standing), trailing: standing.validity, focused: true
    ).inset(x: 1)
    let label = words.pick(10, 8)
    painter.text(words.standsNow, x: inner.x, y: inner.y, role: .textDim, width: label)
    painter.text(
      standing.value + "  " + standing.name, x: inner.x + label, y: inner.y,
      role: .text, width: inner.width - label)
    for (line, field) in editor.fields.enumerated() {
      draw(&painter, field, Rect(x: inner.x, y: inner.y + 1 + line, width: inner.width, height: 1))
    }
    let body = inner.split(top: RuleEditorView.head).1
    let lines = RuleEditorView.lines(editor, words, scene.zone)
    for (y, line) in lines.dropFirst(editor.top).prefix(max(0, body.height)).enumerated() {
      painter.text(
        line.text, x: body.x, y: body.y + y, role: line.role, width: body.width)
    }
    if editor.top + body.height < lines.count {
      painter.glyph(painter.symbols.down, x: body.right - 1, y: body.bottom - 1, role: .accent)
    }
  }

  /// What the change would do: how many cases turn to which light, and which.
  static func lines(
    _ editor: RuleEditor, _ words: Words, _ zone: TimeZoneRules
  ) -> [(text: String, role: Role)] {
    guard let look = editor.look else { return [(words.lookFirst, .textDim)] }
    let lines = words.preview(look.preview, in: zone).enumerated().map { index, line in
      (text: line, role: index == 0 ? Role.textStrong : .text)
    }
    return look.awaited == nil ? lines : [(words[.reading] + "...", .textDim)] + lines
  }

  private func draw(_ painter: inout Painter, _ field: RuleEditor.Field, _ rect: Rect) {
    let words = scene.words
    let label = words.pick(10, 8)
    let isFocused = editor.field == field
    painter.text(
      words.ruleField(field), x: rect.x, y: rect.y, role: isFocused ? .key : .textDim,
      width: label)
    let area = Rect(x: rect.x + label, y: rect.y, width: min(24, rect.width - label), height: 1)
    let ground: Role = isFocused ? .field : .text
    if isFocused { painter.fill(area, role: .field) }
    let input = editor.input(field)
    painter.text(
      input.text, x: area.x, y: area.y, role: isFocused ? .field : .text, ground: ground,
      width: area.width)
    if isFocused {
      let caret = painter.columns(of: input.beforeCaret)
      painter.showCursor(x: area.x + min(area.width - 1, caret), y: area.y)
    }
    painter.text(
      words.ruleHint(field, of: editor.standing), x: area.right + 1, y: area.y, role: .textDim,
      width: max(0, rect.right - area.right - 1))
  }
}
