extension Colour {
  /// How different two colours look to an eye, where both are known: about 1 is just seen when
  /// they lie side by side, 15 is seen at a glance (CIE 116-1995, the difference of 1994 with the
  /// weights of graphic arts, the mean of both directions; D65).
  public static func difference(
    _ one: Colour, _ other: Colour, to vision: Vision = .usual
  ) -> Double? {
    guard let a = one.lab(vision), let b = other.lab(vision) else { return nil }
    let aChroma = (a.y * a.y + a.z * a.z).squareRoot()
    let bChroma = (b.y * b.y + b.z * b.z).squareRoot()
    let chroma = aChroma - bChroma
    let across = a - b
    let hue = max(0, across.y * across.y + across.z * across.z - chroma * chroma)
    // The formula knows a standard and a sample; neither of two colours of a theme is one.
    let mean = (aChroma * bChroma).squareRoot()
    let (byChroma, byHue) = (1 + 0.045 * mean, 1 + 0.015 * mean)
    return
      (across.x * across.x + chroma * chroma / (byChroma * byChroma) + hue / (byHue * byHue))
      .squareRoot()
  }

  /// Lightness, green to red and blue to yellow (CIE 1976 L*a*b*, white D65).
  private func lab(_ vision: Vision) -> SIMD3<Double>? {
    guard let (red, green, blue) = components else { return nil }
    let light = vision.seen(
      SIMD3(Colour.linear(red), Colour.linear(green), Colour.linear(blue)))
    // IEC 61966-2-1, from sRGB to XYZ, each divided by the white's.
    let x = Colour.step((SIMD3(0.4124, 0.3576, 0.1805) * light).sum() / 0.95047)
    let y = Colour.step((SIMD3(0.2126, 0.7152, 0.0722) * light).sum())
    let z = Colour.step((SIMD3(0.0193, 0.1192, 0.9505) * light).sum() / 1.08883)
    return SIMD3(116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  /// The cube root, straight below (6/29)^3 as the standard wants it; by Newton's method.
  private static func step(_ value: Double) -> Double {
    guard value > 216.0 / 24_389 else { return value * (24_389.0 / 27) / 116 + 16.0 / 116 }
    var root = 1.0
    for _ in 0..<16 { root = (2 * root + value / (root * root)) / 3 }
    return root
  }
}
