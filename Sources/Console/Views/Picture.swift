import Cells
import Model

/// The frame last drawn and what it was drawn from, so that nothing is drawn twice.
public struct Picture: Sendable {
  /// The glyphs that the terminal can show.
  public var symbols: Symbols
  /// Whether ambiguous characters take two columns.
  public var ambiguousWide: Bool
  /// The frame.
  public private(set) var frame = Frame(size: .zero)
  private var revision = -1
  private var now: Instant?
  private var marks: PanelMarks?
  private var texts = CardTexts()

  /// A picture with nothing on it yet.
  public init(symbols: Symbols = .unicode, ambiguousWide: Bool = false) {
    self.symbols = symbols
    self.ambiguousWide = ambiguousWide
  }

  /// Draws the state if it looks different from what was drawn last; where only the clock moved,
  /// the title line alone.
  ///
  /// - Returns: whether the frame is another than before.
  public mutating func update(_ state: State) -> Bool {
    if revision == state.revision, frame.size == state.size {
      guard now != state.clock else { return false }
      now = state.clock
      guard !Layout(state.size).isTooSmall else { return false }
      var painter = Painter(
        over: hand(), symbols: symbols, ambiguousWide: ambiguousWide)
      HeaderLine(scene: Scene(state)).draw(&painter)
      frame = painter.frame
      return true
    }
    let fresh = PanelMarks(state)
    let earlier = frame.size == state.size ? marks : nil
    if let fresh, let earlier, fresh.continues(earlier) {
      var painter = Painter(over: hand(), symbols: symbols, ambiguousWide: ambiguousWide)
      painter.hideCursor()
      Console.draw(Scene(state, marks: fresh, earlier: earlier, texts: texts), &painter)
      frame = painter.frame
    } else {
      frame = Console.view(
        Scene(state, marks: fresh), symbols: symbols, ambiguousWide: ambiguousWide)
    }
    marks = fresh
    revision = state.revision
    now = state.clock
    return true
  }

  /// Makes ahead what the next frame may ask for. To be called when nobody waits.
  public mutating func prepare(_ state: State) {
    texts.make(state)
  }

  /// The frame, given away so that drawing on it copies nothing.
  private mutating func hand() -> Frame {
    let given = frame
    frame = Frame(size: .zero)
    return given
  }
}
