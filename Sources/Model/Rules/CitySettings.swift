/// What a store is told of its city when it is made.
public struct CitySettings: Hashable, Sendable {
  /// The city's code, six digits.
  public var code: PlaceCode
  /// The city's name.
  public var name: String
  /// The name of its time zone, such as `Asia/Shanghai`.
  public var zone: String
  /// Whether the city is made up.
  public var isDemo: Bool
  /// Per cent of a limit at which its light turns yellow.
  public var warnPercent: Int
  /// Per cent of a limit at which its light turns red.
  public var latePercent: Int
  /// The desks' working hours as seconds of the local day, earliest first, not overlapping.
  public var workHours: [Range<Int>]
  /// The windows of the morning and the afternoon round, as seconds of the local day.
  public var roundWindows: [Range<Int>]
  /// Seconds after the end of its window in which a round can still be made good.
  public var roundGrace: Int

  /// Settings with the domain's starting values (sections 4 and 5) for what is not named.
  public init(
    code: PlaceCode, name: String, zone: String = "Asia/Shanghai", isDemo: Bool = false,
    warnPercent: Int = 80, latePercent: Int = 100,
    workHours: [Range<Int>] = [8 * 3_600..<12 * 3_600, 14 * 3_600..<18 * 3_600],
    roundWindows: [Range<Int>] = [7 * 3_600..<11 * 3_600 + 1_800, 13 * 3_600..<17 * 3_600 + 1_800],
    roundGrace: Int = 7_200
  ) {
    self.code = code
    self.name = name
    self.zone = zone
    self.isDemo = isDemo
    self.warnPercent = warnPercent
    self.latePercent = latePercent
    self.workHours = workHours
    self.roundWindows = roundWindows
    self.roundGrace = roundGrace
  }
}
