/// How a cell looks: what it is drawn with, and on.
public struct Style: Hashable, Sendable {
  /// The colour of the glyph; nil for the terminal's own.
  public var ink: Colour?
  /// The colour behind it; nil for the terminal's own.
  public var paper: Colour?
  /// Bold, reverse and the like.
  public var attributes: Attributes

  /// A style of these colours and attributes.
  public init(ink: Colour? = nil, paper: Colour? = nil, attributes: Attributes = []) {
    self.ink = ink
    self.paper = paper
    self.attributes = attributes
  }

  /// Whether an empty cell in this style shows its paper and nothing else.
  public var isPlainPaper: Bool {
    attributes.isDisjoint(with: [.underline, .reverse])
  }
}
