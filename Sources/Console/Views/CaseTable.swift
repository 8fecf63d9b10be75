import Cells
import Model

/// The rows of a list of cases, the same in every view; wider tables say more.
struct CaseTable {
  let scene: Scene
  let list: CaseList
  let isFocused: Bool

  /// What a column says of a case.
  private enum Field: Equatable {
    case urgency
    case number
    case marks
    case opened
    case text
    case place
    case town
    case channel
    case step
    case node
    case holder
    case due
    /// What only the board of slips says.
    case slip(SlipField)
  }

  /// What the board of slips says of the slip that waits.
  private enum SlipField: Equatable {
    case colour
    case to
    case sender
    case since
    case due
    case state
  }

  /// Draws a framed list with a row of heads where it has one.
  func draw(_ painter: inout Painter, _ rect: Rect, hasHeads: Bool) {
    guard !rect.isEmpty else { return }
    let fields = hasHeads ? wideFields(rect.width) : narrowFields(rect.width)
    let hasMarks = fields.contains { $0 == .marks }
    let table = TableView(columns: fields.map(column), isFocused: isFocused)
    var body = rect
    if hasHeads {
      if scene.earlier != nil { painter.clear(rect.split(top: 1).0) }
      table.drawHeads(&painter, rect, scene.words)
      body = rect.split(top: 1).1
    }
    if hasHeads { drawMarks(&painter, body) }
    guard !list.rows.isEmpty else {
      if scene.earlier != nil { painter.clear(body) }
      guard list.isLoaded, list.reading == nil else {
        painter.text(
          scene.words[.reading] + "...", x: body.x, y: body.y, role: .textDim, width: body.width)
        return
      }
      EmptyNote(scene: scene, reason: scene.state.reason(ofEmpty: list)).draw(&painter, body)
      return
    }
    let symbols = painter.symbols
    let kept = scene.marks?.list?.lines(
      keptFrom: scene.earlier?.list, height: body.height)
    if let kept { painter.scroll(body, by: kept.shift) }
    table.draw(
      &painter, body, rows: list.visible, isOver: scene.earlier != nil,
      stays: { kept?.lines[$0 - list.visible.lowerBound] ?? false },
      ground: { index in
        let id = list.rows[index].item.id
        if scene.state.fresh.contains(id) { return .fresh }
        return id == list.selected ? .selected : .plain
      },
      cells: { index, line in
        let row = list.rows[index]
        let isGone = list.departed.contains(row.item.id)
        for field in fields {
          var cell = self.cell(field, row, symbols)
          if field == .text, !hasMarks { cell.text = marked(row.item, symbols) + cell.text }
          if isGone {
            cell.role = .textDim
            if field == .urgency { cell.text = String(Character(symbols.cross)) }
          }
          line.append(cell)
        }
      })
  }

  /// Puts a sign beside the marked rows, in the column between frame and table.
  private func drawMarks(_ painter: inout Painter, _ body: Rect) {
    let marks = scene.state.marks
    guard !marks.isEmpty || scene.earlier != nil else { return }
    for line in 0..<max(0, body.height) {
      let index = list.visible.lowerBound + line
      if list.visible.contains(index), marks.contains(list.rows[index].item.id) {
        painter.glyph(
          painter.symbols.pointer, x: body.x - 1, y: body.y + line, role: .accent)
      } else if scene.earlier != nil {
        painter.clear(Rect(x: body.x - 1, y: body.y + line, width: 1, height: 1))
      }
    }
  }

  private func narrowFields(_ width: Int) -> [Field] {
    width >= 48
      ? [.urgency, .number, .marks, .text, .place, .step, .due]
      : [.urgency, .number, .text, .step, .due]
  }

  /// The board of slips: whom they wait for, and until when.
  private func slipFields(_ width: Int) -> [Field] {
    var fields: [Field] = [.urgency, .slip(.colour), .number, .text]
    if width >= 110 { fields.append(.place) }
    fields.append(.slip(.to))
    if width >= 96 { fields += [.slip(.sender), .slip(.since)] }
    fields += [.slip(.state), .slip(.due)]
    return fields
  }

  private func wideFields(_ width: Int) -> [Field] {
    if list.isOfSlips { return slipFields(width) }
    var fields: [Field] = [.urgency, .number, .marks]
    if width >= 110 { fields.append(.opened) }
    fields.append(.text)
    if width >= 130 { fields.append(.town) }
    fields.append(.place)
    if width >= 110 { fields.append(.channel) }
    fields.append(.node)
    if width >= 90 { fields.append(.holder) }
    fields.append(.due)
    return fields
  }

  private func column(_ field: Field) -> Column {
    let isChinese = scene.state.language == .chinese
    return switch field {
    case .urgency: Column(title: nil, width: 1)
    case .number: Column(title: .caseNumber, width: list.numberWidth, align: .right)
    case .marks: Column(title: nil, width: SideMarks.width)
    case .opened: Column(title: .opened, width: 11)
    case .text: Column(title: .text, width: 8, share: 1)
    case .place: Column(title: .village, width: 10)
    case .town: Column(title: .town, width: 10)
    case .channel: Column(title: .channel, width: isChinese ? 8 : 10)
    case .step: Column(title: .next, width: isChinese ? 4 : 8)
    case .node: Column(title: .state, width: isChinese ? 4 : 10)
    case .holder: Column(title: .holder, width: isChinese ? 14 : 16)
    case .due:
      list.showsClosed
        ? Column(title: .dueOrClosed, width: 11, align: .right)
        : Column(title: .deadline, width: 6, align: .right)
    case .slip(let field): column(field)
    }
  }

  private func cell(_ field: Field, _ row: CaseRow, _ symbols: Symbols) -> TextCell {
    let item = row.item
    let light = row.light(at: scene.state.now)
    switch field {
    case .urgency:
      return TextCell(
        Scene.glyph(item.urgency, symbols), item.urgency == .emergency ? .late : .warn)
    case .number: return TextCell(item.id.text, .textDim)
    case .marks: return SideMarks.cell(item, symbols)
    case .opened:
      return TextCell(Figures.time(item.opened, now: scene.state.now, scene.zone), .textDim)
    case .text: return TextCell(item.maskedText, textRole(item, light))
    case .place: return TextCell(scene.place(item), .textDim)
    case .town: return TextCell(town(of: item), .textDim)
    case .channel: return TextCell(scene.words.channel(item.channel), .textDim)
    case .step: return TextCell(scene.words.nextStep(item), .textDim)
    case .node: return state(item)
    case .holder: return TextCell(scene.words.holder(item.holder, in: scene.city), .textDim)
    case .due: return scene.due(row)
    case .slip(let field):
      guard let slip = item.side.slip else { return TextCell("") }
      return cell(field, slip, item)
    }
  }

  /// The node; what stands still says so instead.
  private func state(_ item: Case) -> TextCell {
    switch item.stage {
    case .suspended, .frozen, .setAside: TextCell(scene.words.stage(item.stage), .warn)
    case .received, .claimed, .dispatched, .handling, .verifying, .verified, .closed:
      TextCell(scene.words.node(item.node), .textDim)
    }
  }

  private func column(_ field: SlipField) -> Column {
    let isChinese = scene.state.language == .chinese
    return switch field {
    case .colour: Column(title: .colour, width: 6)
    case .to: Column(title: .slipTo, width: isChinese ? 14 : 16)
    case .sender: Column(title: .slipBy, width: 8)
    case .since: Column(title: .slipSince, width: 11)
    case .due: Column(title: .answerDue, width: 6, align: .right)
    case .state: Column(title: .state, width: isChinese ? 14 : 19)
    }
  }

  private func cell(_ field: SlipField, _ slip: Slip, _ item: Case) -> TextCell {
    switch field {
    case .colour: return TextCell(scene.words.colour(slip.colour), CaseTable.role(slip.colour))
    case .to: return TextCell(scene.words.holder(slip.to, in: scene.city), .textDim)
    case .sender: return TextCell(scene.words.person(slip.sender, in: scene.city), .textDim)
    case .since:
      return TextCell(Figures.time(slip.since, now: scene.state.now, scene.zone), .textDim)
    case .due:
      return due(of: slip, item).map {
        scene.left(until: $0, scene.state.now > $0 ? .red : .green)
      } ?? TextCell("")
    case .state:
      let state = slip.state(due: due(of: slip, item), at: scene.state.now)
      return TextCell(scene.words.slipState(state), .warn)
    }
  }

  private func due(of slip: Slip, _ item: Case) -> Instant? {
    scene.state.situation.rulebook.due(of: slip, on: item)
  }

  private static func role(_ colour: SlipColour) -> Role {
    switch colour {
    case .blue: .text
    case .yellow: .warn
    case .red: .late
    }
  }

  /// Where there is no room for a column of marks, they stand before the text they belong to.
  private func marked(_ item: Case, _ symbols: Symbols) -> String {
    let marks = SideMarks.cell(item, symbols).text
    return marks.isEmpty ? "" : marks + " "
  }

  /// Only what is urgent speaks up in its text; for the rest the time says enough.
  private func textRole(_ item: Case, _ light: Light) -> Role {
    guard item.isOpen else { return .textDim }
    return item.urgency == .normal ? .text : Scene.role(light)
  }

  private func town(of item: Case) -> String {
    guard let grid = item.grid, let index = scene.city.gridIndex(grid) else { return "" }
    return scene.city.town(ofGrid: index).name
  }
}

extension CaseList {
  /// The columns that the numbers on the screen take.
  var numberWidth: Int {
    var most = rows[visible].reduce(0) { max($0, $1.item.id.number) }
    var width = 4
    while most >= 10_000 {
      most /= 10
      width += 1
    }
    return width
  }
}

extension CaseList {
  /// Whether it is the board of slips.
  var isOfSlips: Bool { chosen == .queue(.slips) }

  /// Whether closed cases are among those listed.
  var showsClosed: Bool { query.holdsClosed }

  /// What stands at the right of the list's title: rows that wait, and how many there are in all.
  func remark(_ words: Words, _ symbols: Symbols, total: Int) -> String {
    var text = ""
    if arrivals > 0 {
      text = Figures.count(arrivals) + " " + words[.newRows] + " "
      text += String(Character(symbols.down)) + " "
    }
    guard let hits else { return text + Figures.count(total) }
    let count = Figures.count(min(hits.count, CaseList.mostHits))
    return text + count + (hits.isCounting ? "+ " + String(Character(symbols.ellipsis)) : "")
  }
}
