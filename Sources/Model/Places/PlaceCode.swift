/// A national division code: 6 digits name a city, 9 a town, 12 a village or community, 15 a grid.
///
/// A code's prefix is its ancestor (domain, section 1).
public struct PlaceCode: Hashable, Comparable, Sendable {
  /// The code as a number; no code begins with 0.
  public let value: Int64

  /// A code of 6, 9, 12 or 15 digits; nil for any other number.
  public init?(_ value: Int64) {
    guard PlaceCode.level(of: value) != nil else { return nil }
    self.value = value
  }

  /// A code written in decimal digits; nil when it is not one.
  public init?(text: some StringProtocol) {
    guard text.utf8.count <= 15, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let value = Int64(text)
    else { return nil }
    self.init(value)
  }

  /// How far down the division this code names a place.
  public var level: PlaceLevel {
    PlaceCode.level(of: value) ?? .grid
  }

  /// The ancestor at a level, or the code itself; nil when the level is below this code's.
  public func ancestor(_ wanted: PlaceLevel) -> PlaceCode? {
    let steps = level.rawValue - wanted.rawValue
    guard steps >= 0 else { return nil }
    var shortened = value
    for _ in 0..<steps { shortened /= 1_000 }
    return PlaceCode(shortened)
  }

  /// Every grid code below this place, as a range of 15-digit numbers.
  public var grids: ClosedRange<Int64> {
    var scale: Int64 = 1
    for _ in level.rawValue..<PlaceLevel.grid.rawValue { scale *= 1_000 }
    return value * scale...value * scale + scale - 1
  }

  /// Codes sort as numbers; among codes of one level that is the order of the division.
  public static func < (left: PlaceCode, right: PlaceCode) -> Bool {
    left.value < right.value
  }

  private static func level(of value: Int64) -> PlaceLevel? {
    switch value {
    case 100_000...999_999: .city
    case 100_000_000...999_999_999: .town
    case 100_000_000_000...999_999_999_999: .village
    case 100_000_000_000_000...999_999_999_999_999: .grid
    default: nil
    }
  }
}

extension PlaceCode: CustomStringConvertible {
  /// The digits of the code.
  public var description: String { String(value) }
}
