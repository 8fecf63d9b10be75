/// The glyphs that views draw with, beside text: one set is chosen at the start.
public struct Symbols: Hashable, Sendable {
  /// A level piece of frame.
  public var horizontal: Unicode.Scalar = "─"
  /// An upright piece of frame.
  public var vertical: Unicode.Scalar = "│"
  /// Frame corner, top left.
  public var topLeft: Unicode.Scalar = "┌"
  /// Frame corner, top right.
  public var topRight: Unicode.Scalar = "┐"
  /// Frame corner, bottom left.
  public var bottomLeft: Unicode.Scalar = "└"
  /// Frame corner, bottom right.
  public var bottomRight: Unicode.Scalar = "┘"
  /// Frame joint, open to the right.
  public var teeRight: Unicode.Scalar = "├"
  /// Frame joint, open to the left.
  public var teeLeft: Unicode.Scalar = "┤"
  /// Stands for text that was cut.
  public var ellipsis: Unicode.Scalar = "…"
  /// A quiet urban or rural grid.
  public var tile: Unicode.Scalar = "∙"
  /// A quiet school grid.
  public var tileSchool: Unicode.Scalar = "∘"
  /// A quiet enterprise grid.
  public var tileEnterprise: Unicode.Scalar = "▫"
  /// A full tile, for keys to the map and marks.
  public var tileFull: Unicode.Scalar = "▪"
  /// The point beside "live", bullets.
  public var bullet: Unicode.Scalar = "◉"
  /// Between parts of a line.
  public var dot: Unicode.Scalar = "∙"
  /// Very urgent.
  public var alarm: Unicode.Scalar = "‼"
  /// Urgent.
  public var attention: Unicode.Scalar = "!"
  /// Done, yes.
  public var check: Unicode.Scalar = "✓"
  /// Missed, no.
  public var cross: Unicode.Scalar = "✗"
  /// The line or place chosen; more to the right.
  public var pointer: Unicode.Scalar = "▸"
  /// More above; rising order.
  public var up: Unicode.Scalar = "▴"
  /// More below; falling order.
  public var down: Unicode.Scalar = "▾"
  /// More to the left.
  public var left: Unicode.Scalar = "◂"
  /// From one state to the next.
  public var arrow: Unicode.Scalar = "→"
  /// A slip that asks mildly; the fuller its glyph, the more it presses.
  public var slipBlue: Unicode.Scalar = "◔"
  /// A slip that presses.
  public var slipYellow: Unicode.Scalar = "◕"
  /// A slip that cannot wait.
  public var slipRed: Unicode.Scalar = "◉"
  /// Somebody was asked and has not answered.
  public var asked: Unicode.Scalar = "?"
  /// Several work together.
  public var joint: Unicode.Scalar = "⋈"
  /// Clocks stand still.
  public var suspended: Unicode.Scalar = "◫"
  /// Nothing goes on until somebody decides.
  public var frozen: Unicode.Scalar = "✻"
  /// Somebody is to be rung.
  public var call: Unicode.Scalar = "✆"
  /// Where a line was broken, in fields of one line.
  public var newline: Unicode.Scalar = "⏎"
  /// Two tiles in a cell: ink for the upper, paper for the lower one. Nil where colours or
  /// glyphs cannot show it; then every tile needs a cell of its own.
  public var upperHalf: Unicode.Scalar? = "▀"
  /// The filled part of a bar.
  public var bar: Unicode.Scalar = "━"
  /// Half a cell at the end of a bar; nil if a bar has whole cells only.
  public var barHalf: Unicode.Scalar? = "╸"
  /// The rest of a bar.
  public var barTrack: Unicode.Scalar = "─"
  /// Heights of a sparkline, lowest first.
  public var spark: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  /// Whether the set is ASCII alone; the marks `TextGate` puts for hidden characters then are
  /// ASCII too. Names and texts stay as they are.
  public var isASCII = false

  private init() {}

  /// The full set. Glyphs of neutral or narrow East Asian width where there is a choice; frames,
  /// bars and half blocks have none.
  public static let unicode = Symbols()

  /// For terminals that draw ambiguous glyphs two columns wide: neutral glyphs as in `unicode`,
  /// ASCII for the ambiguous ones.
  public static let narrow: Symbols = {
    var set = Symbols.ascii
    set.isASCII = false
    set.tile = "∙"
    set.tileSchool = "∘"
    set.tileEnterprise = "▫"
    set.tileFull = "▪"
    set.bullet = "◉"
    set.dot = "∙"
    set.alarm = "‼"
    set.check = "✓"
    set.cross = "✗"
    set.pointer = "▸"
    set.up = "▴"
    set.down = "▾"
    set.left = "◂"
    set.newline = "⏎"
    set.slipBlue = "◔"
    set.slipYellow = "◕"
    set.slipRed = "◉"
    set.joint = "⋈"
    set.suspended = "◫"
    set.frozen = "✻"
    set.call = "✆"
    return set
  }()

  /// ASCII alone.
  public static let ascii: Symbols = {
    var set = Symbols()
    set.horizontal = "-"
    set.vertical = "|"
    set.topLeft = "+"
    set.topRight = "+"
    set.bottomLeft = "+"
    set.bottomRight = "+"
    set.teeRight = "+"
    set.teeLeft = "+"
    set.ellipsis = "~"
    set.tile = "."
    set.tileSchool = "o"
    set.tileEnterprise = "="
    set.tileFull = "#"
    set.bullet = "*"
    set.dot = "-"
    set.alarm = "X"
    set.check = "v"
    set.cross = "x"
    set.pointer = ">"
    set.up = "^"
    set.down = "v"
    set.left = "<"
    set.arrow = ">"
    set.newline = "/"
    set.slipBlue = "b"
    set.slipYellow = "y"
    set.slipRed = "r"
    set.joint = "&"
    set.suspended = "="
    set.frozen = "*"
    set.call = "c"
    set.upperHalf = nil
    set.bar = "="
    set.barHalf = nil
    set.barTrack = "-"
    set.spark = ["_", ".", "-", "=", "+", "*", "%", "#"]
    set.isASCII = true
    return set
  }()

  /// The same glyphs without half blocks, for a palette that has no colours.
  public var withoutHalfBlocks: Symbols {
    var set = self
    set.upperHalf = nil
    return set
  }
}
