/// A position on the ground in degrees, kept to 10⁻⁷ degrees (about a centimetre), so that it is
/// the same number in memory, in the log and in every file.
public struct Coordinate: Hashable, Sendable {
  /// Degrees east.
  public let longitude: Double
  /// Degrees north.
  public let latitude: Double

  /// A position from degrees east and degrees north, rounded to seven decimals.
  public init(longitude: Double, latitude: Double) {
    self.longitude = Coordinate.rounded(longitude)
    self.latitude = Coordinate.rounded(latitude)
  }

  /// Rounds by way of a whole number, which needs no mathematical library.
  private static func rounded(_ degrees: Double) -> Double {
    let scaled = degrees * 1e7
    guard scaled.magnitude < 1e16 else { return 0 }
    return Double(Int64(scaled + (scaled < 0 ? -0.5 : 0.5))) / 1e7
  }
}
