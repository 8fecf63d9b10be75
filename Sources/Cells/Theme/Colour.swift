/// A colour as a terminal can be asked for it.
public enum Colour: Hashable, Sendable {
  /// One of the terminal's own: 0-7 plain, 8-15 bright, 16-255 the fixed cube and greys of
  /// xterm.
  case indexed(UInt8)
  /// Red, green, blue.
  case rgb(UInt8, UInt8, UInt8)

  /// The sixteen names, in the order of their indices.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// The components, where they are known: of an RGB colour and of the fixed indices from 16 on.
  /// The first sixteen are the user's to choose.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .rgb(let red, let green, let blue):
      return (red, green, blue)
    case .indexed(let index) where index >= 232:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    case .indexed(let index) where index >= 16:
      let cube = index - 16
      func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    case .indexed:
      return nil
    }
  }

  /// Relative luminance, 0 to 1, where the components are known (WCAG 2.1, "relative luminance").
  public var luminance: Double? {
    guard let (red, green, blue) = components else { return nil }
    return 0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green)
      + 0.0722 * Colour.linear(blue)
  }

  /// Contrast of two colours, 1 to 21, where both are known (WCAG 2.1, "contrast ratio").
  public static func contrast(_ one: Colour, _ other: Colour) -> Double? {
    guard let a = one.luminance, let b = other.luminance else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The closest of the fixed 240 indices to an RGB colour; other colours stay.
  public var nearestOf256: Colour {
    guard case .rgb = self else { return self }
    return nearest(among: 16...255) ?? self
  }

  /// The closest of the sixteen named colours, by xterm's usual values for them.
  public var nearestOf16: Colour {
    guard let (red, green, blue) = components else { return self }
    var best = (index: 0, distance: Int.max)
    for (index, value) in Colour.usual16.enumerated() {
      let distance = Colour.distance((red, green, blue), value)
      if distance < best.distance { best = (index, distance) }
    }
    return .indexed(UInt8(best.index))
  }

  /// xterm's defaults for the sixteen named colours.
  private static let usual16: [(red: UInt8, green: UInt8, blue: UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
    (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// The components, for the first sixteen xterm's defaults: for pictures, where no user's own
  /// choice is known.
  var usualComponents: (red: UInt8, green: UInt8, blue: UInt8) {
    if let known = components { return known }
    guard case .indexed(let index) = self, index < 16 else { return (0, 0, 0) }
    return Colour.usual16[Int(index)]
  }

  private func nearest(among indices: ClosedRange<UInt8>) -> Colour? {
    guard let (red, green, blue) = components else { return nil }
    var best: (colour: Colour, distance: Int)?
    for index in indices {
      let candidate = Colour.indexed(index)
      guard let value = candidate.components else { continue }
      let distance = Colour.distance((red, green, blue), (value.red, value.green, value.blue))
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.colour
  }

  /// Distance as the eye sees it, roughly: green counts most, blue least for bright colours
  /// ("redmean", Thiadmer Riemersma, Colour metric, 2001).
  private static func distance(
    _ one: (UInt8, UInt8, UInt8), _ other: (UInt8, UInt8, UInt8)
  ) -> Int {
    let red = Int(one.0) - Int(other.0)
    let green = Int(one.1) - Int(other.1)
    let blue = Int(one.2) - Int(other.2)
    let mean = (Int(one.0) + Int(other.0)) / 2
    return ((512 + mean) * red * red) / 256 + 4 * green * green
      + ((767 - mean) * blue * blue) / 256
  }

  /// A component's linear light (WCAG 2.1). The power 2.4 without a mathematics library:
  /// x^2.4 = x^2 · x^0.4, the fifth root of x^2 by Newton's method.
  static func linear(_ component: UInt8) -> Double {
    let value = Double(component) / 255
    if value <= 0.03928 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let square = base * base
    var root = 1.0
    for _ in 0..<16 {
      let fourth = root * root * root * root
      root = (4 * root + square / fourth) / 5
    }
    return square * root
  }
}
