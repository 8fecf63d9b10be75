import Cells
import Model

/// The two lines at the bottom: what is under the cursor or what was said last, and the keys that
/// matter here, or what is being typed.
struct FooterLines {
  let scene: Scene

  func draw(_ painter: inout Painter) {
    if case .filter(let prompt) = scene.state.overlay {
      FilterLine(scene: scene, prompt: prompt).draw(&painter)
      return
    }
    let status = scene.layout.status
    painter.fill(status, role: .footer)
    if let notice = scene.state.notice {
      let role: Role = notice.isBad ? .error : .ok
      let said = " " + scene.words.notice(notice, in: scene.city)
      painter.text(said, x: 0, y: status.y, role: role, width: status.width)
    } else if let obstacle {
      let said = " " + scene.words.notice(obstacle, in: scene.city)
      painter.text(said, x: 0, y: status.y, role: .textDim, width: status.width)
    } else {
      StatusLine(scene: scene).draw(&painter, status)
    }
    painter.fill(scene.layout.footer, role: .footer)
    switch scene.state.overlay {
    case .command(let prompt):
      drawInput(&painter, ":", prompt.input, after: "")
    case .ask(let question): drawQuestion(&painter, question)
    case .help(let page): drawInput(&painter, "? ", page.input, after: scene.words[.helpKeys])
    case .choose, .bulk, .why, .intake, .rule, .filter, .columns, .full, nil: drawHints(&painter)
    }
  }

  /// Why the line selected in the palette or the help cannot be done: its row may be too short for
  /// all of it.
  private var obstacle: Notice? {
    switch scene.state.overlay {
    case .help(let page): page.line?.obstacle
    case .command(let prompt): prompt.palette.line?.obstacle
    default: nil
    }
  }

  private func drawHints(_ painter: inout Painter) {
    let row = scene.layout.footer
    var x = row.x + 1
    let hints = hints
    // The last hints, help and the way out, keep their room.
    var reserved = hints.suffix(2).reduce(0) { $0 + width($1, painter) + 3 }
    for (index, hint) in hints.enumerated() {
      if index >= hints.count - 2 { reserved = 0 }
      guard x + width(hint, painter) + reserved < row.right else { continue }
      x += painter.text(hint.0 + " ", x: x, y: row.y, role: .key)
      x += painter.text(hint.1, x: x, y: row.y, role: .textDim) + 3
    }
  }

  /// The keys of the form for a new case, as far as they do something now.
  private func hints(of form: IntakeForm) -> [(String, String)] {
    IntakeKey.allCases.filter { key in
      switch key {
      case .merge, .similar: form.duplicate != nil
      case .choose: form.proposals.count > 1
      case .previous: false
      case .save, .next, .discard, .leave: true
      }
    }.map { ($0.hintKey, scene.words.hint($0)) }
  }

  private func width(_ hint: (String, String), _ painter: Painter) -> Int {
    painter.columns(of: hint.0) + 1 + painter.columns(of: hint.1)
  }

  /// The keys worth naming now: help always fits first, then what the selected case allows.
  private var hints: [(String, String)] {
    let state = scene.state
    if case .why = state.overlay { return [(key(.back), text(.back))] }
    if case .full = state.overlay {
      return [(key(.copy), text(.copy)), (key(.back), text(.back))]
    }
    if case .bulk(let bulk) = state.overlay { return hints(bulk) }
    if case .intake(let form) = state.overlay { return hints(of: form) }
    if case .rule(let editor) = state.overlay {
      return scene.words.ruleKeys(isSeen: editor.isSeen)
    }
    if case .columns(let dialogue) = state.overlay { return scene.words.columnKeys(dialogue) }
    if case .choose(let chooser) = state.overlay {
      let mark = chooser.takesSeveral ? [("Space", scene.words[.mark])] : []
      return mark + [
        (key(.open), scene.words[.choose]), (key(.back), scene.words[.leave]),
      ]
    }
    if !state.begun.isEmpty { return following }
    let offered = OfferedKeys(state)
    let usual = offered.usual.map(scene.words.move) ?? ""
    let bound = offered.actions.filter { !key($0).isEmpty }
    let goesHome = state.past != nil && state.card == nil && !state.hasSomethingOpen
    var hints = bound.map { action in
      var word = text(action)
      if action == .back, goesHome { word = scene.words[.present] }
      if action == .back, state.isForMarked { word = scene.words.clearMarks }
      return (key(action), action == .usualStep ? usual : word)
    }
    if state.past != nil { hints.insert(contentsOf: steps, at: goesHome ? 1 : 0) }
    hints.append((views, scene.words[.views]))
    hints.append((key(.quit), text(.quit)))
    hints.append((key(.help), text(.help)))
    return hints
  }

  private func key(_ action: Action) -> String { scene.words.key(action) }

  /// The keys of the views: those next to each other by the first and the last of them.
  private var views: String {
    let actions = Action.allCases.filter { $0.view != nil }
    let usual = actions.allSatisfy { action in
      scene.state.keymap.keys(of: action) == action.keys.map { KeySequence($0) }
    }
    return usual ? "1-4 9" : actions.map(key).joined(separator: " ")
  }

  /// The keys that step through the past, those of a pair together.
  private var steps: [(String, String)] {
    let pairs: [(Action, Action, Label)] = [
      (.earlier, .later, .hour), (.dayEarlier, .dayLater, .day),
    ]
    return pairs.map { (key($0.0) + " " + key($0.1), scene.words[$0.2]) }
  }

  /// What may follow the keys that were begun.
  private var following: [(String, String)] {
    let state = scene.state
    return state.keymap.following(state.begun, in: state.context).map { next in
      let name = KeySequence(next.key).hint
      guard let action = next.action else { return (name, "...") }
      return (name, scene.words.hint(action) ?? scene.words.help(action))
    } + [(key(.back), text(.back))]
  }

  private func hints(_ bulk: BulkMove) -> [(String, String)] {
    let words = scene.words
    return switch bulk.stage {
    case .planned where bulk.fits > 0:
      [(key(.open), words[.doIt]), (key(.back), words[.leave])]
    case .planned: [(key(.back), words[.leave])]
    case .underway: [(key(.back), words[.stop])]
    case .done: [(key(.open), text(.open)), (key(.back), text(.back))]
    }
  }

  private func text(_ action: Action) -> String {
    scene.words.hint(action) ?? ""
  }

  private func drawQuestion(_ painter: inout Painter, _ question: Question) {
    let prompt = scene.subject(question.caseID) + scene.words.question(question) + " "
    drawInput(&painter, prompt, question.input, after: scene.words[.leaves])
  }

  private func drawInput(
    _ painter: inout Painter, _ prompt: String, _ input: LineInput, after: String
  ) {
    InputStrip(row: scene.layout.footer).draw(&painter, prompt, input, after: after)
  }
}
