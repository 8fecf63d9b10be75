/// What a case waits for beside its node: one bit a queue (domain, section 3).
public struct Waits: OptionSet, Hashable, Sendable {
  /// One bit each.
  public let rawValue: Int

  /// Waits from their bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Its clocks stand still.
  public static let suspended = Waits(rawValue: 1)
  /// A side move waits for its approval.
  public static let approval = Waits(rawValue: 2)
  /// Its caller is to be rung back.
  public static let callBack = Waits(rawValue: 4)
  /// A slip waits for a reply.
  public static let slip = Waits(rawValue: 8)
  /// A joint job is short of sign-ons.
  public static let joint = Waits(rawValue: 16)
  /// Somebody has to decide whose it is.
  public static let decision = Waits(rawValue: 32)

  /// Every wait with its word in filters and files.
  public static let words: [(wait: Waits, word: String)] = [
    (.suspended, "suspended"), (.approval, "approval"), (.callBack, "call-back"), (.slip, "slip"),
    (.joint, "joint"), (.decision, "decision"),
  ]

  /// The waits with one of these words; nil for any other word.
  init?(word: String) {
    guard let found = Waits.words.first(where: { $0.word == word }) else { return nil }
    self = found.wait
  }

  /// The words of those it has.
  var parts: [String] { Waits.words.filter { contains($0.wait) }.map(\.word) }
}

extension Case {
  /// What it waits for beside its node.
  public var waits: Waits {
    var waits: Waits = []
    guard !isPlain else { return waits }
    let side = side
    if isSuspended { waits.insert(.suspended) }
    if !side.requests.isEmpty { waits.insert(.approval) }
    if awaitsCallBack { waits.insert(.callBack) }
    if side.slip != nil { waits.insert(.slip) }
    if let joint = side.joint, !joint.missing.isEmpty { waits.insert(.joint) }
    if side.freeze != nil { waits.insert(.decision) }
    return waits
  }

  /// Whether its clocks stand still.
  public var isSuspended: Bool { !isPlain && isStandingStill }

  private var isStandingStill: Bool { side.pauses.last.map { $0.until == nil } ?? false }

  /// Whether its caller is still to be rung back: it was closed here, a number is known, and nobody
  /// was reached yet. Records of other systems were closed there.
  private var awaitsCallBack: Bool {
    guard node == .closed, side.outcome == .solved || side.outcome == .forced,
      let caller, !caller.phone.isEmpty
    else { return false }
    guard let callBack = side.callBack else { return true }
    return callBack.answer == .notReached && !side.isCallBackOver
  }
}
