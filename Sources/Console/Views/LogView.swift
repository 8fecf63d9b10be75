import Cells
import Model

/// The stream of events, newest first.
struct LogView {
  let scene: Scene

  func draw(_ painter: inout Painter) {
    let list = scene.state.log
    let inner = painter.box(
      scene.layout.body, title: title, trailing: remark(painter.symbols), focused: true
    ).inset(x: 1)
    let shown = columns(inner.width)
    let names = shown.map(\.name)
    let table = TableView(columns: shown.map(\.column), isFocused: true)
    let all = scene.tables[.log].columns?.count ?? TableName.log.columns.count
    table.drawHeads(&painter, inner, scene.words, TableHeads(leftOut: all - names.count))
    let body = inner.split(top: 1).1
    guard !list.rows.isEmpty else {
      guard list.isLoaded, list.reading == nil else {
        painter.text(
          scene.words[.reading] + "...", x: body.x, y: body.y, role: .textDim, width: body.width)
        return
      }
      EmptyNote(scene: scene, reason: scene.state.reasonOfEmptyLog).draw(&painter, body)
      return
    }
    table.draw(
      &painter, body, rows: list.visible,
      ground: { list.rows[$0].sequence == list.selected ? .selected : .plain },
      cells: { index, line in
        for name in names { line.append(cell(name, list.rows[index])) }
      })
  }

  private var title: String {
    let text = scene.state.log.filter.text
    return text.isEmpty ? scene.words[.log] : scene.words[.log] + " / " + text
  }

  /// What stands at the right of the title: the events that wait, and how many there are.
  func remark(_ symbols: Symbols) -> String {
    let list = scene.state.log
    let total = hits(symbols) ?? Figures.count(Int(scene.state.situation.sequence))
    guard list.isTouched, list.fresh > 0 else { return total }
    return Figures.count(list.fresh) + " " + scene.words[.newEvents] + " "
      + String(Character(symbols.up)) + "  " + total
  }

  /// How many events pass the filter; nil without one.
  private func hits(_ symbols: Symbols) -> String? {
    guard let hits = scene.state.log.hits else { return nil }
    let count = Figures.count(min(hits.count, CaseList.mostHits))
    return count + (hits.isCounting ? "+ " + String(Character(symbols.ellipsis)) : "")
  }

  /// The columns shown: those chosen as far as there is room for them, else those that fit best.
  func columns(_ width: Int) -> [ShownColumn] {
    let actor = width >= 110 ? 20 : 10
    let all = ShownColumn.fitting(
      scene.tables[.log].columns ?? TableName.log.columns.map { TableLayout.Choice($0) },
      in: width
    ) { column($0, actor: actor) }
    guard scene.tables[.log].columns == nil, width < 74 else { return all }
    return all.filter { $0.name != .actor }
  }

  private func column(_ name: ColumnName, actor: Int) -> Column {
    switch name {
    case .time: Column(title: .time, width: 11, align: .right)
    case .number: Column(title: .caseNumber, width: 6, align: .right)
    case .event: Column(title: .happening, width: scene.words.pick(8, 13))
    case .actor: Column(title: .actor, width: actor)
    default: Column(title: .detail, width: 10, share: 1)
    }
  }

  func cell(_ name: ColumnName, _ logged: LoggedEvent) -> TextCell {
    let event = logged.event
    return switch name {
    case .time: TextCell(time(event.at), .textDim)
    case .number: TextCell(event.caseID?.text ?? "", .textDim)
    case .event: TextCell(scene.words.happening(event.fact), LogView.role(event.fact))
    case .actor: TextCell(scene.words.person(event.actor, in: scene.city), .textDim)
    default: TextCell(scene.words.particulars(logged, in: scene.city, scene.zone))
    }
  }

  /// The time with seconds when it is today.
  private func time(_ instant: Instant) -> String {
    let isToday = scene.zone.local(instant).date == scene.zone.local(scene.state.now).date
    return isToday
      ? Figures.clock(instant, scene.zone)
      : Figures.time(instant, now: scene.state.now, scene.zone)
  }

  private static func role(_ fact: Fact) -> Role {
    switch fact {
    case .caseReceived: .accent
    case .caseClosed, .roundDone: .ok
    case .caseReturned, .caseEscalated, .workerAbsent: .warn
    case .caseVerified(let verdict, _, _): verdict == .fixed ? .ok : .warn
    case .caseSide(let fact): role(fact)
    case .cityFounded, .cityOutlined, .policySet, .handlerSet, .roleGranted, .roleWithdrawn,
      .filterSaved,
      .placeAdded,
      .departmentAdded,
      .limitSet, .calendarSet, .caseClaimed,
      .caseDispatched, .caseAccepted, .caseReportedDone, .caseNoted, .roundStarted, .workerBack:
      .text
    }
  }

  private static func role(_ fact: SideFact) -> Role {
    switch fact {
    case .ended(let outcome, _): outcome == .excluded ? .warn : .text
    case .calledBack(let answer, _, _, _):
      switch answer {
      case .satisfied, .soSo: .ok
      case .dissatisfied, .notReached: .warn
      }
    case .urged(let colour, _, _), .climbed(let colour, _): colour == .red ? .late : .warn
    case .reworked, .rejected, .suspended, .frozen, .reopened, .whistled, .revealed, .undone:
      .warn
    case .released, .takenOver, .checked, .filed, .coHandlersNamed, .settled, .requested,
      .approved, .extended, .resumed, .merged, .absorbed, .unmerged, .parted, .decided, .signedOn,
      .replied, .corrected, .confided:
      .text
    }
  }
}
