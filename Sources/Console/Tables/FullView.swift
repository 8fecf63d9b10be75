import Cells
import Model

/// A row in full, over the whole body.
struct FullView {
  let scene: Scene
  let full: FullText

  func draw(_ painter: inout Painter) {
    PageOfLines(title: title, lines: lines, top: full.top).draw(&painter, scene.layout.body)
  }

  private var title: String {
    let words = scene.words
    return switch full.subject {
    case .row(let row): words.inFull(words[.card] + " " + row.item.id.text)
    case .event(let logged): words.inFull("#" + Figures.count(Int(logged.sequence)))
    case .place(let code): words.inFull(words.place(code, in: scene.city))
    }
  }

  /// The lines as wide as the screen allows.
  var lines: [Line] {
    let width = max(12, scene.layout.body.width - 4)
    let parts = parts
    let indent = (parts.map { Width.of($0.label) }.max() ?? 0) + 2
    return parts.flatMap { part in
      Wrapping.lines(part.text, width: max(8, width - indent)).enumerated().map { index, text in
        let label = index == 0 ? part.label : ""
        let padding = String(repeating: " ", count: indent - Width.of(label))
        return [(label + padding, .textDim), (text, part.role)]
      }
    }
  }

  /// The same as plain text, a part a line.
  var text: String {
    parts.map { $0.label + "\t" + TextGate.clean($0.text) }.joined(separator: "\n")
  }

  /// What is said, each with what it is called.
  private var parts: [(label: String, text: String, role: Role)] {
    let words = scene.words
    switch full.subject {
    case .row(let row):
      let table = CaseTable(scene: scene, list: scene.state.cases, isFocused: true)
      let names = TableName.cases.columns.filter { $0 != .text && $0 != .marks && $0 != .urgency }
      let rest = names.map { name in (name, table.cell(name, row, .unicode)) }
        .filter { !$0.1.text.isEmpty }
      return [(words[.text], row.item.maskedText, .textStrong)]
        + rest.map { (words[$0.title], full(of: $0, row) ?? $1.text, $1.role) }
    case .event(let logged):
      let event = logged.event
      return [
        (words[.happening], words.happening(event.fact), .textStrong),
        (words[.detail], words.particulars(logged, in: scene.city, scene.zone), .text),
        (words[.time], Figures.full(event.at, scene.zone), .text),
        (words[.actor], words.person(event.actor, in: scene.city), .text),
      ] + (event.caseID.map { [(words[.caseNumber], $0.text, .text)] } ?? [])
    case .place(let code): return parts(of: code)
    }
  }

  /// What a column says where it has all the room it wants; nil where that is no more.
  private func full(of name: ColumnName, _ row: CaseRow) -> String? {
    let item = row.item
    switch name {
    case .opened: return Figures.full(item.opened, scene.zone)
    case .closed: return item.closed.map { Figures.full($0, scene.zone) }
    case .place: return item.grid.map { scene.words.place($0, in: scene.city) }
    case .due:
      guard let due = row.due else { return nil }
      return scene.due(row).text + "  " + Figures.full(due, scene.zone)
    default: return nil
    }
  }

  private func parts(of code: PlaceCode) -> [(label: String, text: String, role: Role)] {
    let words = scene.words
    let city = scene.city
    var parts: [(label: String, text: String, role: Role)] = [
      (words[.place], words.place(code, in: city), .textStrong),
      (words[.grids], code.description, .textDim),
    ]
    if let town = code.ancestor(.town), town != code {
      parts.append((words[.town], words.place(town, in: city), .text))
    }
    guard let index = city.gridIndex(code) else { return parts }
    let grid = city.grids[index]
    parts[1].label = words[.grid]
    if !grid.name.isEmpty { parts.append((words[.kind], grid.name, .text)) }
    parts.append((words[.worker], grid.worker, .text))
    parts.append((words[.standIn], grid.standIn, .text))
    for half in RoundHalf.allCases {
      let status = scene.state.patrol.status(of: index, half)
      parts.append((words.round(half), words.status(status), Scene.role(status)))
    }
    return parts.filter { !$0.text.isEmpty }
  }
}

extension State {
  /// How many lines a row in full takes.
  func fullLines(_ full: FullText) -> Int { FullView(scene: Scene(self), full: full).lines.count }
}
