import Cells
import Model

/// The list of cases, with the selected one beside or below it where there is room.
struct CasesView {
  let scene: Scene

  func draw(_ painter: inout Painter) {
    let state = scene.state
    if let groups = state.groups, state.isGrouped {
      let inner = painter.box(
        scene.layout.body, title: title, trailing: remark(groups, painter), focused: true)
      GroupTable(scene: scene, list: groups).draw(&painter, inner.inset(x: 1))
      return
    }
    let parts = scene.layout.cases
    let inner = painter.box(parts.list, title: title, trailing: remark(painter), focused: true)
    CaseTable(scene: scene, list: state.cases, isFocused: true)
      .draw(&painter, inner.inset(x: 1), hasHeads: true)
    if let rect = parts.preview {
      if let before = scene.earlier {
        if before.preview == scene.marks?.preview { return }
        painter.clear(rect)
      }
      CardView(scene: scene, card: state.preview, isPreview: true).draw(&painter, rect)
    }
  }

  private var title: String {
    let list = scene.state.cases
    if let chosen = list.chosen {
      return scene.words[.cases] + " / " + scene.words.chosen(chosen, in: scene.city)
    }
    guard !list.filterText.isEmpty else { return scene.words[.cases] }
    return scene.words[.cases] + " / " + list.filterText
  }

  /// What the list stands in the order of.
  private var order: String {
    let list = scene.state.cases
    guard !list.query.sort.isEmpty else { return scene.words.order(list.query.order) }
    return scene.words.sorted(scene.state.tables[list.table].sort, in: list.table)
  }

  /// How many cases are marked; nothing where none is.
  private func marked(_ painter: Painter) -> String {
    let marks = scene.state.marks
    guard !marks.isEmpty || marks.isReading else { return "" }
    let more = !marks.isReading ? " " : String(Character(painter.symbols.ellipsis)) + " "
    return Figures.count(marks.count) + more + scene.words[.marked] + "  "
  }

  /// What the groups are of, and that they are being counted.
  private func remark(_ groups: GroupList, _ painter: Painter) -> String {
    let ellipsis = groups.awaited == nil ? "" : " " + String(Character(painter.symbols.ellipsis))
    return marked(painter) + scene.words.groupedBy(groups.grouping) + ellipsis
  }

  private func remark(_ painter: Painter) -> String {
    marked(painter) + order + "  "
      + scene.state.cases.remark(scene.words, painter.symbols, total: listed)
  }

  /// How many cases the list would have without a filter.
  var listed: Int {
    let situation = scene.state.situation
    let open = situation.total.open
    return scene.state.cases.showsClosed ? open + situation.closed : open
  }
}
