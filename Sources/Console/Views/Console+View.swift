import Cells
import Model

extension Console {
  /// Draws the state as it is on a screen of `state.size`.
  ///
  /// - Parameters:
  ///   - state: everything that is shown.
  ///   - symbols: the glyphs that the terminal can show.
  /// - Returns: the frame, of exactly that size.
  public static func view(_ state: State, symbols: Symbols = .unicode) -> Frame {
    view(Scene(state), symbols: symbols)
  }

  /// Draws a scene on an empty frame.
  static func view(_ scene: Scene, symbols: Symbols) -> Frame {
    var painter = Painter(
      size: scene.state.size, symbols: symbols, ambiguousWide: scene.state.isAmbiguousWide)
    draw(scene, &painter)
    return painter.frame
  }

  /// Draws a scene: all of it, or on a frame that shows something like it what differs.
  static func draw(_ scene: Scene, _ painter: inout Painter) {
    let state = scene.state
    painter.setTitle("GridDesk " + scene.city.name)
    guard !scene.layout.isTooSmall else {
      let line = scene.words.tooSmall(state.size, Layout.smallest)
      painter.text(line, x: 0, y: state.size.height / 2, role: .warn, width: state.size.width)
      return
    }
    if let wall = state.wall {
      WallView(scene: scene, wall: wall).draw(&painter)
      return
    }
    if let plain = state.plain {
      CopiedTextView(scene: scene, shown: plain).draw(&painter)
      return
    }
    if scene.earlier?.header == nil || scene.earlier?.header != scene.marks?.header {
      HeaderLine(scene: scene).draw(&painter)
    }
    drawBody(scene, &painter)
    FooterLines(scene: scene).draw(&painter)
    if case .bulk(let bulk) = state.overlay { BulkView(scene: scene, bulk: bulk).draw(&painter) }
    if case .rule(let editor) = state.overlay {
      RuleEditorView(scene: scene, editor: editor).draw(&painter)
    }
    if case .command(let prompt) = state.overlay {
      PaletteView(scene: scene, palette: prompt.palette).draw(&painter)
    }
    if case .columns(let dialogue) = state.overlay {
      ColumnsView(scene: scene, dialogue: dialogue).draw(&painter)
    }
    if case .choose(let chooser) = state.overlay {
      ChooserView(scene: scene, chooser: chooser).draw(&painter)
    }
    if let tour = state.tour { TourView(scene: scene, tour: tour).draw(&painter) }
    if state.past != nil { painter.exchange(.frame, for: .pastFrame) }
  }

  private static func drawBody(_ scene: Scene, _ painter: inout Painter) {
    if case .help(let page) = scene.state.overlay {
      HelpView(scene: scene, page: page).draw(&painter)
      return
    }
    if case .why(let page) = scene.state.overlay {
      WhyView(scene: scene, page: page).draw(&painter)
      return
    }
    if case .full(let full) = scene.state.overlay {
      FullView(scene: scene, full: full).draw(&painter)
      return
    }
    if case .intake(let form) = scene.state.overlay {
      IntakeView(scene: scene, form: form).draw(&painter)
      return
    }
    if let card = scene.state.card {
      CardView(scene: scene, card: card).draw(&painter, scene.layout.body)
      return
    }
    switch scene.state.view {
    case .watch: WatchView(scene: scene).draw(&painter)
    case .map: MapView(scene: scene, isFocused: true).draw(&painter, scene.layout.body)
    case .cases: CasesView(scene: scene).draw(&painter)
    case .patrol: PatrolView(scene: scene).draw(&painter)
    case .log: LogView(scene: scene).draw(&painter)
    }
  }
}
