import Model

/// Positions as text.
enum Coordinates {
  /// Degrees to five places, about a metre: `40.63278 N 122.48204 E`.
  static func text(_ place: Coordinate) -> String {
    degrees(place.latitude, "N", "S") + " " + degrees(place.longitude, "E", "W")
  }

  private static func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
    guard value.isFinite, abs(value) <= 360 else { return "?" }
    let scaled = Int((abs(value) * 100_000).rounded())
    return String(scaled / 100_000) + "." + Figures.padded(scaled % 100_000, 5) + " "
      + (value < 0 ? negative : positive)
  }
}
