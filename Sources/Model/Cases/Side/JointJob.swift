/// A joint job called by a whistle 吹哨: which units were called, and which have signed on.
public struct JointJob: Hashable, Sendable {
  /// The units called, in the order of the call.
  public var called: [Holder]
  /// Those that have signed on.
  public var signed: [Holder]
  /// When the whistle was blown.
  public var since: Instant

  /// A joint job nobody has signed on to yet.
  public init(called: [Holder], signed: [Holder] = [], since: Instant) {
    self.called = called
    self.signed = signed
    self.since = since
  }

  /// Who was called and has not signed on.
  public var missing: [Holder] { called.filter { !signed.contains($0) } }
}
