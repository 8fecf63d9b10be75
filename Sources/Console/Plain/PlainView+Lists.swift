import Cells
import Model

/// Lists of cases and of events.
extension PlainView {
  var watch: PlainPage {
    var page = PlainPage()
    page.lines = [words.view(.watch) + words.pick("：", ": ") + figures] + rounds
    page.lines.append(
      list([words[.nextToDo], words.plainCount(state.next.remark(words, .ascii, total: open))]))
    add(state.next, to: &page)
    return page
  }

  var cases: PlainPage {
    if let groups = state.groups, state.isGrouped { return page(of: groups) }
    var page = PlainPage()
    let query = state.cases.query
    let sort = state.tables[state.cases.table].sort
    let order =
      query.sort.isEmpty ? words.order(query.order) : words.sorted(sort, in: state.cases.table)
    var head = [words.view(.cases), order]
    if !state.cases.filterText.isEmpty {
      head.append(words[.filter] + " " + state.cases.filterText)
    }
    if !state.marks.isEmpty { head.append(words[.marked] + " \(state.marks.count)") }
    head.append(words.plainCount(state.cases.remark(words, .ascii, total: open)))
    page.lines = [list(head)]
    add(state.cases, to: &page)
    if state.isForMarked {
      let count = state.marks.count
      page.offers += [
        .init(word: ".", text: words.plainStep(count), keys: Action.usualStep.keys),
        .init(word: "o", text: words.plainMoves(count), keys: Action.moves.keys),
      ]
    }
    return page
  }

  /// The cases put together: a group can be listed.
  private func page(of groups: GroupList) -> PlainPage {
    var page = PlainPage(lines: [list([words.view(.cases), words.groupedBy(groups.grouping)])])
    let here = groups.selectedIndex ?? 0
    for (index, group) in groups.groups.enumerated() {
      let name = words.group(group.value, by: groups.grouping, in: scene.city)
      let late = group.sum.late == 0 ? "" : words[.late] + " " + Figures.count(group.sum.late)
      page.offer(
        list([name, Figures.count(group.sum.count), late]),
        Self.steps(from: here, to: index) + [.enter])
    }
    return page
  }

  private var open: Int { state.situation.total.open }

  private func empty(_ reason: EmptyList) -> String {
    words.empty(reason, in: state.situation.city, state.situation.rulebook.zone)
  }

  private func add(_ cases: CaseList, to page: inout PlainPage) {
    guard !cases.rows.isEmpty else {
      page.lines.append(
        cases.isLoaded ? empty(state.reason(ofEmpty: cases)) : words[.reading])
      return
    }
    let here = cases.selectedIndex ?? cases.top
    for index in cases.visible {
      page.offer(line(cases.rows[index]), Self.steps(from: here, to: index) + [.enter])
    }
  }

  /// A case in a line.
  func line(_ row: CaseRow) -> String {
    let item = row.item
    var parts = [item.id.text]
    if item.urgency != .normal { parts.append(words.urgency(item.urgency)) }
    if state.marks.contains(item.id) { parts.append(words[.marked]) }
    let meanings = words.signs(.unicode)
    for glyph in SideMarks.cell(item, .unicode).text {
      if let sign = meanings.first(where: { $0.sign.contains(glyph) }) {
        parts.append(sign.meaning)
      }
    }
    let text = item.maskedText
    parts += [
      text.hasSuffix("。") ? String(text.dropLast()) : text, scene.place(item),
      words.stage(item.stage),
    ]
    parts += [words.holder(item.holder, in: scene.city), due(row)]
    return list(parts)
  }

  /// The time left, with words for its light.
  private func due(_ row: CaseRow) -> String {
    let cell = scene.due(row)
    if cell.text == "-" { return words[.noLimit] }
    guard row.item.isOpen || cell.role != .textDim else { return words[.closed] + " " + cell.text }
    return words.left(cell)
  }

  var log: PlainPage {
    var page = PlainPage()
    let events = state.log
    var head = [words.view(.log)]
    if !events.filter.text.isEmpty { head.append(words[.filter] + " " + events.filter.text) }
    head.append(
      words.plainCount(Figures.count(events.hits?.count ?? Int(state.situation.sequence))))
    if events.isTouched, events.fresh > 0 {
      head.append(Figures.count(events.fresh) + " " + words[.newEvents])
    }
    page.lines = [list(head)]
    guard !events.rows.isEmpty else {
      page.lines.append(events.isLoaded ? empty(state.reasonOfEmptyLog) : words[.reading])
      return page
    }
    let here = events.selectedIndex ?? events.top
    for index in events.visible {
      page.offer(line(events.rows[index]), Self.steps(from: here, to: index) + [.enter])
    }
    return page
  }

  private func line(_ logged: LoggedEvent) -> String {
    let event = logged.event
    return list([
      Figures.time(event.at, now: state.now, scene.zone), event.caseID?.text ?? "",
      words.happening(event.fact), words.particulars(logged, in: scene.city, scene.zone),
      words.person(event.actor, in: scene.city),
    ])
  }
}
