/// A theme made ready for one terminal: a style for every role, nothing left to compute.
public struct Palette: Equatable, Sendable {
  /// The theme's name.
  public let name: String
  /// The depth it was made for.
  public let depth: ColourDepth
  /// One style a role, in the order of their raw values; inks and papers that the theme does not
  /// give are filled in from `text`.
  private let styles: [Style]
  /// Whether a role can be read on a ground in its own ink, row after row of grounds.
  private let isReadable: [Bool]

  /// The least contrast of text and its paper (WCAG 2.1, success criterion 1.4.3).
  public static let leastContrast = 4.5

  /// A palette with these styles, one for each role in the order of `Role.allCases`.
  /// An ink with less than `contrast` to a ground gives way there.
  init(
    name: String, depth: ColourDepth, styles: [Style], contrast: Double = Palette.leastContrast
  ) {
    precondition(styles.count == Role.allCases.count)
    self.name = name
    self.depth = depth
    self.styles = styles
    let inks = styles.map { $0.ink?.luminance }
    let papers = styles.map { $0.paper?.luminance }
    isReadable = papers.indices.flatMap { ground in
      // A ground that is quiet even to its own ink (the map's) is not there to be read.
      let isQuiet = Palette.isFaint(inks[ground], on: papers[ground], contrast)
      return inks.map { isQuiet || !Palette.isFaint($0, on: papers[ground], contrast) }
    }
  }

  /// Whether an ink is known to be too close to a paper, both as luminances.
  private static func isFaint(_ ink: Double?, on paper: Double?, _ least: Double) -> Bool {
    guard let ink, let paper else { return false }
    return (max(ink, paper) + 0.05) / (min(ink, paper) + 0.05) < least
  }

  /// Whether anything but attributes tells roles apart.
  public var hasColours: Bool {
    depth != .mono && styles.contains { $0.ink != nil || $0.paper != nil }
  }

  /// The style of a role on its own ground.
  public subscript(role: Role) -> Style {
    styles[Int(role.rawValue)]
  }

  /// The style of a cell. An ink that could not be read on the ground gives way to the ground's
  /// own.
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
      if !isReadable[Int(ground.rawValue) * styles.count + Int(role.rawValue)] {
        style.ink = base.ink
      }
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
