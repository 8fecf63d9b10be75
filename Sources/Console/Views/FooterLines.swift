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
    if case .command(let prompt) = scene.state.overlay, case .filter(let error) = scene.state.notice
    {
      painter.fill(scene.layout.footer, role: .footer)
      let columns = InputStrip(row: scene.layout.footer).draw(
        &painter, ":", prompt.input, after: "")
      FilterMark(error: error, sign: painter.symbols.down).draw(
        &painter, status, at: columns[error.position], scene.words)
      return
    }
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
    if let hints = scene.marks?.hints, hints == scene.earlier?.hints { return }
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
    let y = scene.layout.footer.y
    let (isWide, isASCII) = (painter.ambiguousWide, painter.symbols.isASCII)
    place(columns: { Width.of($0, ambiguousWide: isWide, ascii: isASCII) }) { hint, x, _ in
      let end = x + painter.text(hint.key + " ", x: x, y: y, role: .key)
      painter.text(hint.text, x: end, y: y, role: .textDim)
    }
  }

  /// The keys of the form for a new case, as far as they do something now.
  private func hints(of form: IntakeForm) -> [KeyHint] {
    IntakeKey.allCases.filter { key in
      switch key {
      case .merge, .similar: form.duplicate != nil
      case .choose: form.proposals.count > 1
      case .previous: false
      case .save, .next, .discard, .leave: true
      }
    }.map { KeyHint($0.hintKey, scene.words.hint($0)) }
  }

  /// The keys worth naming now: help always fits first, then what the selected case allows.
  var hints: [KeyHint] {
    let state = scene.state
    let leaves = KeyHint(key(.back), text(.back), .leaving)
    if case .why = state.overlay { return [leaves] }
    if case .full = state.overlay {
      return [KeyHint(key(.copy), text(.copy), .bound(.copy)), leaves]
    }
    if case .bulk(let bulk) = state.overlay { return hints(bulk) }
    if case .intake(let form) = state.overlay { return hints(of: form) }
    if case .rule(let editor) = state.overlay {
      return scene.words.ruleKeys(isSeen: editor.isSeen).map { KeyHint($0, $1) }
    }
    if case .columns(let dialogue) = state.overlay {
      return scene.words.columnKeys(dialogue).map { KeyHint($0, $1) }
    }
    if case .choose(let chooser) = state.overlay {
      let mark = chooser.takesSeveral ? [KeyHint("Space", scene.words[.mark])] : []
      return mark + [
        KeyHint(key(.open), scene.words[.choose], .taking),
        KeyHint(key(.back), scene.words[.leave], .leaving),
      ]
    }
    if !state.begun.isEmpty { return following }
    let offered = scene.marks?.hints?.offered ?? OfferedKeys(state)
    let usual = offered.usual.map(scene.words.move) ?? ""
    let bound = offered.actions.filter { !key($0).isEmpty }
    let goesHome = FooterLines.goesHome(state)
    var hints = bound.map { action in
      var word = text(action)
      if action == .back, goesHome { word = scene.words[.present] }
      if action == .back, state.isForMarked { word = scene.words.clearMarks }
      return KeyHint(key(action), action == .usualStep ? usual : word, .action(action))
    }
    if state.past != nil { hints.insert(contentsOf: steps, at: goesHome ? 1 : 0) }
    hints.append(KeyHint(views, scene.words[.views], .views))
    hints.append(KeyHint(key(.quit), text(.quit), .action(.quit)))
    hints.append(KeyHint(key(.help), text(.help), .action(.help)))
    return hints
  }

  /// Whether going back comes home from the past to the present.
  static func goesHome(_ state: State) -> Bool {
    state.past != nil && state.card == nil && !state.hasSomethingOpen
  }

  private func key(_ action: Action) -> String { scene.words.key(action) }

  /// The keys of the views: those next to each other by the first and the last of them, unless each
  /// is to be clicked on.
  private var views: String {
    let actions = Action.allCases.filter { $0.view != nil }
    if scene.state.takesMouse { return actions.map(key).joined(separator: " ") }
    let usual = actions.allSatisfy { action in
      scene.state.keymap.keys(of: action) == action.keys.map { KeySequence($0) }
    }
    return usual ? "1-4 9" : actions.map(key).joined(separator: " ")
  }

  /// The keys that step through the past, those of a pair together.
  private var steps: [KeyHint] {
    let pairs: [(Action, Action, Label)] = [
      (.earlier, .later, .hour), (.dayEarlier, .dayLater, .day),
    ]
    return pairs.map {
      KeyHint(key($0.0) + " " + key($0.1), scene.words[$0.2], .pair($0.0, $0.1))
    }
  }

  /// What may follow the keys that were begun.
  private var following: [KeyHint] {
    let state = scene.state
    let all = state.keymap.following(state.begun, in: state.context)
    return all.enumerated().map { place, next in
      let name = KeySequence(next.key).hint
      let word = next.action.map { scene.words.hint($0) ?? scene.words.help($0) }
      return KeyHint(name, word ?? "...", .following(place))
    } + [KeyHint(key(.back), text(.back), .leaving)]
  }

  private func hints(_ bulk: BulkMove) -> [KeyHint] {
    let words = scene.words
    let leaves = KeyHint(key(.back), words[.leave], .leaving)
    return switch bulk.stage {
    case .planned where bulk.fits > 0: [KeyHint(key(.open), words[.doIt], .taking), leaves]
    case .planned: [leaves]
    case .underway: [KeyHint(key(.back), words[.stop], .leaving)]
    case .done:
      [
        KeyHint(key(.open), text(.open), .taking),
        KeyHint(key(.back), text(.back), .leaving),
      ]
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
