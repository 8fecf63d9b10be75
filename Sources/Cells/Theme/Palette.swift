/// A theme made ready for one terminal: a style for every role, nothing left to compute.
public struct Palette: Equatable, Sendable {
  /// The theme's name.
  public let name: String
  /// The depth it was made for.
  public let depth: ColourDepth
  /// One style a role, in the order of their raw values; inks and papers that the theme does not
  /// give are filled in from `text`.
  private let styles: [Style]

  /// A palette with these styles, one for each role in the order of `Role.allCases`.
  init(name: String, depth: ColourDepth, styles: [Style]) {
    precondition(styles.count == Role.allCases.count)
    self.name = name
    self.depth = depth
    self.styles = styles
  }

  /// Whether anything but attributes tells roles apart.
  public var hasColours: Bool { depth != .mono }

  /// The style of a role on its own ground.
  public subscript(role: Role) -> Style {
    styles[Int(role.rawValue)]
  }

  /// The style of a cell.
  /// - Parameters:
  ///   - role: what it means.
  ///   - ground: whose paper to use; `.text` for the role's own. Where there are no colours the
  ///     ground's attributes are added to the role's.
  ///   - flags: of which bold and half tiles matter.
  /// - Returns: ink, paper and attributes to draw it with.
  public func style(_ role: Role, ground: Role = .text, flags: CellFlags = []) -> Style {
    var style = self[role]
    if ground != .text {
      let base = self[ground]
      style.paper = base.paper
      style.attributes.formUnion(base.attributes.intersection([.underline, .reverse]))
    }
    if flags.contains(.halfInk) {
      style.ink = self[role].paper
      style.attributes = []
    }
    if flags.contains(.bold) { style.attributes.insert(.bold) }
    return style
  }
}
