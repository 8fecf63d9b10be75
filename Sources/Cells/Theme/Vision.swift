/// How an eye tells colours apart.
public enum Vision: String, CaseIterable, Sendable {
  /// With all three kinds of cones.
  case usual
  /// Without the ones for long waves: red is dark, and like green.
  case protan
  /// Without the ones for middle waves: red is like green.
  case deutan
  /// Without the ones for short waves: blue is like green, yellow like pink.
  case tritan

  /// What light of this red, green and blue, linear and 0 to 1, is to it (G. M. Machado,
  /// M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model for simulation of color
  /// vision deficiency", 2009, the matrices of severity 1).
  func seen(_ light: SIMD3<Double>) -> SIMD3<Double> {
    guard let rows = matrix else { return light }
    let seen = SIMD3(
      (rows.0 * light).sum(), (rows.1 * light).sum(), (rows.2 * light).sum())
    return seen.clamped(lowerBound: .zero, upperBound: .one)
  }

  private var matrix: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)? {
    switch self {
    case .usual: nil
    case .protan:
      (
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998)
      )
    case .deutan:
      (
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881)
      )
    case .tritan:
      (
        SIMD3(1.255528, -0.076749, -0.178779), SIMD3(-0.078411, 0.930809, 0.147602),
        SIMD3(0.004733, 0.691367, 0.303900)
      )
    }
  }
}
