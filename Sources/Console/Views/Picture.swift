import Cells
import Model

/// The frame last drawn and what it was drawn from, so that nothing is drawn twice.
public struct Picture: Sendable {
  /// The glyphs that the terminal can show.
  public var symbols: Symbols
  /// The frame.
  public private(set) var frame = Frame(size: .zero)
  /// The rows in which something moved up or down from the frame before, if any did.
  public private(set) var shift: RowShift?
  private var revision = -1
  private var now: Instant?
  private var marks: PanelMarks?

  /// A picture with nothing on it yet.
  public init(symbols: Symbols = .unicode) {
    self.symbols = symbols
  }

  /// Draws the state if it looks different from what was drawn last; where only the clock moved,
  /// the title line alone.
  ///
  /// - Returns: whether the frame is another than before.
  public mutating func update(_ state: State) -> Bool {
    if revision == state.revision, frame.size == state.size {
      guard now != state.clock else { return false }
      now = state.clock
      // On a wall nothing moves with the second, and copied text is nothing but itself.
      guard !Layout(state.size).isTooSmall, state.wall == nil, state.plain == nil else {
        return false
      }
      var painter = Painter(
        over: hand(), symbols: symbols, ambiguousWide: state.isAmbiguousWide)
      HeaderLine(scene: Scene(state)).draw(&painter)
      frame = painter.frame
      shift = nil
      return true
    }
    let fresh = PanelMarks(state)
    let earlier = frame.size == state.size ? marks : nil
    if let fresh, let earlier, fresh.continues(earlier) {
      var painter = Painter(
        over: hand(), symbols: symbols, ambiguousWide: state.isAmbiguousWide)
      painter.hideCursor()
      Console.draw(Scene(state, marks: fresh, earlier: earlier), &painter)
      frame = painter.frame
      shift = painter.shift
    } else {
      frame = Console.view(
        Scene(state, marks: fresh), symbols: symbols)
      shift = nil
    }
    marks = fresh
    revision = state.revision
    now = state.clock
    return true
  }

  /// Whether it is the picture of a state, clock and all.
  public func shows(_ state: State) -> Bool {
    revision == state.revision && now == state.now && frame.size == state.size
  }

  /// The frame, given away so that drawing on it copies nothing.
  private mutating func hand() -> Frame {
    let given = frame
    frame = Frame(size: .zero)
    return given
  }
}
