/// How a theme wants one name to look at each depth.
struct Look: Equatable, Sendable {
  /// A colour as a theme gives it.
  enum Paint: Equatable, Sendable {
    /// Not said: the one of `text`.
    case inherited
    /// The terminal's own.
    case terminal
    /// One of the sixteen, or an index.
    case indexed(UInt8)
    /// RGB, with the index to use at 256 colours if the nearest one is not wanted.
    case rgb(UInt8, UInt8, UInt8, index: UInt8?)
  }

  /// What stands between two bars.
  struct Form: Equatable, Sendable {
    var ink = Paint.inherited
    var paper = Paint.inherited
    var attributes: Attributes = []
  }

  /// For RGB and 256 colours.
  var full: Form
  /// For sixteen colours; made from `full` if missing.
  var sixteen: Form?
  /// For none; the attributes of `full` if missing.
  var mono: Form?

  /// The form for a depth.
  func form(for depth: ColourDepth) -> Form {
    switch depth {
    case .trueColour, .indexed256: full
    case .colours16, .colours8: sixteen ?? full
    case .mono: Form(attributes: (mono ?? full).attributes)
    }
  }
}

extension Look.Paint {
  /// The colour at a depth, or nil for the terminal's own. `inherited` counts as that too.
  func colour(at depth: ColourDepth) -> Colour? {
    switch self {
    case .inherited, .terminal:
      return nil
    case .indexed(let index):
      return .indexed(index)
    case .rgb(let red, let green, let blue, let index):
      let exact = Colour.rgb(red, green, blue)
      switch depth {
      case .trueColour: return exact
      case .indexed256: return index.map(Colour.indexed) ?? exact.nearestOf256
      case .colours16, .colours8: return exact.nearestOf16
      case .mono: return nil
      }
    }
  }
}
