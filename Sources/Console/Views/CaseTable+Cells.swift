import Cells
import Model

// What the columns of a list of cases say.
extension CaseTable {
  /// What a column says of a case.
  func cell(_ name: ColumnName, _ row: CaseRow, _ symbols: Symbols) -> TextCell {
    let item = row.item
    switch name {
    case .urgency:
      return TextCell(
        Scene.glyph(item.urgency, symbols), item.urgency == .emergency ? .late : .warn)
    case .number: return TextCell(item.id.text, .textDim)
    case .marks: return SideMarks.cell(item, symbols)
    case .opened: return time(item.opened)
    case .text: return TextCell(item.maskedText, textRole(item, row.light(at: scene.state.now)))
    case .place: return TextCell(scene.place(item), .textDim)
    case .town: return TextCell(town(of: item), .textDim)
    case .grid: return TextCell(grid(of: item), .textDim)
    case .category: return TextCell(scene.words.category(item.category), .textDim)
    case .channel: return TextCell(scene.words.channel(item.channel), .textDim)
    case .step: return TextCell(scene.words.nextStep(item), .textDim)
    case .state: return state(item)
    case .holder: return TextCell(scene.words.holder(item.holder, in: scene.city), .textDim)
    case .claimed: return TextCell(scene.words.person(item.claimedBy, in: scene.city), .textDim)
    case .since: return TextCell(Figures.left(scene.state.minute - item.nodeSince), .textDim)
    case .returns: return count(item.returns)
    case .reworks: return count(item.reworks)
    case .closed: return item.closed.map(time) ?? TextCell("")
    case .due: return scene.due(row)
    case .colour, .to, .sender, .sent, .reply, .answer:
      guard let slip = item.side.slip else { return TextCell("") }
      return cell(name, slip, item)
    case .time, .event, .detail, .actor, .bar, .grids, .walked, .done, .covered, .underway,
      .pending, .late, .missed, .excused, .other, .kind, .worker, .standIn, .morning, .morningTime,
      .afternoon, .afternoonTime, .found, .until:
      return TextCell("")
    }
  }

  /// What a column says of the slip that waits.
  private func cell(_ name: ColumnName, _ slip: Slip, _ item: Case) -> TextCell {
    switch name {
    case .colour: return TextCell(scene.words.colour(slip.colour), CaseTable.role(slip.colour))
    case .to: return TextCell(scene.words.holder(slip.to, in: scene.city), .textDim)
    case .sender: return TextCell(scene.words.person(slip.sender, in: scene.city), .textDim)
    case .sent: return time(slip.since)
    case .answer:
      return due(of: slip, item).map {
        scene.left(until: $0, scene.state.now > $0 ? .red : .green)
      } ?? TextCell("")
    default:
      let state = slip.state(due: due(of: slip, item), at: scene.state.now)
      return TextCell(scene.words.slipState(state), .warn)
    }
  }

  private func time(_ instant: Instant) -> TextCell {
    TextCell(Figures.time(instant, now: scene.state.now, scene.zone), .textDim)
  }

  private func count(_ number: Int) -> TextCell {
    TextCell(number == 0 ? "" : String(number), .textDim)
  }

  /// The node; what stands still says so instead.
  private func state(_ item: Case) -> TextCell {
    switch item.stage {
    case .suspended, .frozen, .setAside: TextCell(scene.words.stage(item.stage), .warn)
    case .received, .claimed, .dispatched, .handling, .verifying, .verified, .closed:
      TextCell(scene.words.node(item.node), .textDim)
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

  /// Only what is urgent speaks up in its text; for the rest the time says enough.
  private func textRole(_ item: Case, _ light: Light) -> Role {
    guard item.isOpen else { return .textDim }
    return item.urgency == .normal ? .text : Scene.role(light)
  }

  private func town(of item: Case) -> String {
    guard let grid = item.grid, let index = scene.city.gridIndex(grid) else { return "" }
    return scene.city.town(ofGrid: index).name
  }

  private func grid(of item: Case) -> String {
    guard let grid = item.grid, let index = scene.city.gridIndex(grid) else { return "" }
    return scene.city.grids[index].shortName
  }
}
