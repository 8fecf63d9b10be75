/// Whether a theme can be read, and whether what it says by colour reaches every eye. Only colours
/// whose components are known are judged: from 256 up, the first sixteen are the user's own.
public struct ThemeAudit: Equatable, Sendable {
  /// Something a theme does badly.
  public enum Finding: Equatable, Sendable {
    /// A role's ink is too close to a ground it may stand on: the contrast, 1 to 21.
    case faint(Role, on: Role, ColourDepth, contrast: Double)
    /// Two roles that mean different things look alike to an eye: the difference as of
    /// `Colour.difference`.
    case alike(Role, Role, Vision, ColourDepth, difference: Double)
  }

  /// The difference that is seen at a glance.
  public static let leastDifference = 15.0

  /// What was found, contrasts first.
  public private(set) var findings: [Finding] = []
  /// How many pairs of an ink and a ground were judged.
  public private(set) var grounds = 0
  /// The least contrast among them; nil when no colours are known.
  public private(set) var leastContrast: Double?
  /// How many pairs of roles were judged, an eye at a time.
  public private(set) var pairs = 0
  /// The least difference among them; nil when no colours are known.
  public private(set) var leastDifference: Double?

  /// Drawn to be felt rather than read: frames, tracks and the glyphs of quiet tiles.
  static let graphics: Set<Role> = [
    .frame, .frameFocus, .pastFrame, .barTrack, .mapA, .mapB, .mapKind,
  ]

  /// Roles that stand in for one another and must not be taken for each other.
  static let meanings: [[Role]] = [
    [.text, .warn, .late], [.ok, .warn, .late, .busy], [.live, .stale], [.header, .stale, .past],
    [.text, .selection],
    [.mapA, .mapOpen, .mapSoon, .mapLate], [.mapB, .mapOpen, .mapSoon, .mapLate],
    [.mapDone, .mapUnderway, .mapDue, .mapMissed, .mapCovered, .mapUncovered],
    [.mapExcused, .mapUnderway, .mapDue, .mapMissed, .mapCovered, .mapUncovered],
  ]

  /// Looks at a theme in RGB and in 256 colours.
  public init(_ theme: Theme) {
    for depth in [ColourDepth.trueColour, .indexed256] {
      judgeContrast(theme.resolve(depth: depth), least: theme.contrast)
    }
    for depth in [ColourDepth.trueColour, .indexed256] {
      let palette = theme.resolve(depth: depth)
      for group in Self.meanings {
        for (index, one) in group.enumerated() {
          for other in group[(index + 1)...] { judgeDifference(one, other, palette) }
        }
      }
    }
  }

  private mutating func judgeContrast(_ palette: Palette, least: Double) {
    for ground in Role.allCases where ground == .text || !Self.graphics.contains(ground) {
      for role in Role.allCases where !Self.graphics.contains(role) {
        let style = palette.style(role, ground: ground)
        guard let ink = style.ink, let paper = style.paper,
          let contrast = Colour.contrast(ink, paper)
        else { continue }
        grounds += 1
        leastContrast = min(contrast, leastContrast ?? contrast)
        guard contrast < least else { continue }
        findings.append(.faint(role, on: ground, palette.depth, contrast: contrast))
      }
    }
  }

  /// Two looks are told apart by ink or paper; whatever line or reverse tells apart needs neither.
  private mutating func judgeDifference(_ one: Role, _ other: Role, _ palette: Palette) {
    let (a, b) = (palette[one], palette[other])
    let shapes: Attributes = [.underline, .reverse]
    guard a.attributes.intersection(shapes) == b.attributes.intersection(shapes) else { return }
    for vision in Vision.allCases {
      let ink = Self.difference(a.ink, b.ink, vision)
      let paper = Self.difference(a.paper, b.paper, vision)
      guard let difference = [ink, paper].compactMap({ $0 }).max() else { continue }
      pairs += 1
      leastDifference = min(difference, leastDifference ?? difference)
      guard difference < Self.leastDifference else { continue }
      findings.append(.alike(one, other, vision, palette.depth, difference: difference))
    }
  }

  private static func difference(_ one: Colour?, _ other: Colour?, _ vision: Vision) -> Double? {
    guard let one, let other else { return nil }
    return Colour.difference(one, other, to: vision)
  }
}
