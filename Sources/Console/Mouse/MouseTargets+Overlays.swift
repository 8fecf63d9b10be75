import Cells
import Model

/// Lines and fields of what lies over the view. A click beside it means nothing: what was begun is
/// left with its own key only, so that a slip of the hand throws nothing away.
extension MouseTargets {
  /// What a click on a cell of what lies over the view means.
  func target(in overlay: Overlay, at point: Point) -> MouseTarget? {
    switch overlay {
    case .choose(let chooser):
      let rect = scene.layout.chooser(chooser).inset(by: 1)
      let body = chooser.isSearched ? rect.split(top: 1).1 : rect
      let first = min(chooser.top, chooser.shown.count)
      return index(at: point, in: body, first..<chooser.shown.count).map { .line($0) }
    case .command(let prompt):
      let palette = prompt.palette
      let first = min(palette.top, palette.lines.count)
      return index(at: point, in: scene.layout.palette.inset(by: 1), first..<palette.lines.count)
        .map { .line($0) }
    case .columns(let dialogue):
      let body = scene.layout.columns(dialogue).inset(by: 1).split(bottom: 1).0
      return index(at: point, in: body, dialogue.top..<dialogue.lines.count).map { .line($0) }
    case .help(let page):
      return HelpView(scene: scene, page: page).line(at: point).map { .line($0) }
    case .bulk(let bulk):
      // Before it is done, Enter is for the move and not for a line.
      guard bulk.stage == .done else { return nil }
      let body = scene.layout.bulk(bulk).inset(by: 1).split(top: bulk.headLines).1
      return index(at: point, in: body, bulk.top..<bulk.lines).map { .line($0) }
    case .rule(let editor):
      let fields = scene.layout.rule.inset(by: 1).split(top: 1).1
      return index(at: point, in: fields, editor.fields.indices)
        .map { .ruleField(editor.fields[$0]) }
    case .intake(let form): return target(in: form, at: point)
    case .filter, .ask, .why, .full: return nil
    }
  }

  private func target(in form: IntakeForm, at point: Point) -> MouseTarget? {
    let view = IntakeView(scene: scene, form: form)
    let parts = view.parts
    if parts.text.contains(point) { return .field(.text) }
    if let hit = parts.fields.first(where: { $0.rect.contains(point) }) { return .field(hit.field) }
    if let choice = index(
      at: point, in: parts.proposals, view.shownProposals(in: parts.proposals))
    {
      return .proposal(choice)
    }
    return SimilarPanel(scene: scene, form: form).near(in: view.halves.similar, at: point)
      .map { .similar($0) }
  }

  /// What a click on a cell of the guided tour means.
  func tourTarget(at point: Point) -> MouseTarget? {
    guard let tour = state.tour else { return nil }
    return TourView(scene: scene, tour: tour).key(at: point, columns: columns).map { .key($0) }
  }

  /// Whether the wheel scrolls what lies over the view there.
  func isOver(_ overlay: Overlay, _ point: Point) -> Bool {
    let layout = scene.layout
    return switch overlay {
    case .choose(let chooser): layout.chooser(chooser).contains(point)
    case .command: layout.palette.contains(point)
    case .columns(let dialogue): layout.columns(dialogue).contains(point)
    case .bulk(let bulk): layout.bulk(bulk).contains(point)
    case .rule: layout.rule.contains(point)
    case .help, .why, .full, .filter: layout.body.contains(point)
    // There the arrows choose values, which nobody means who scrolls.
    case .intake, .ask: false
    }
  }
}
