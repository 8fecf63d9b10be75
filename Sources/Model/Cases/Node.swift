/// Where a case stands on its way: the five public nodes, with the wait for a claim told apart
/// from the claimed case (domain, section 3).
public enum Node: UInt8, CaseIterable, Sendable {
  /// Logged and waiting for a desk to claim it 接件.
  case received
  /// A desk has it and decides where it goes 认领.
  case claimed
  /// Waiting in a handler's queue 分派.
  case dispatched
  /// The handler works on it 办理.
  case handling
  /// Reported done, to be looked at on the spot 核查.
  case verifying
  /// Closed 结案.
  case closed

  /// The word used in filters, files and the store.
  public var word: String {
    switch self {
    case .received: "received"
    case .claimed: "claimed"
    case .dispatched: "dispatched"
    case .handling: "handling"
    case .verifying: "verifying"
    case .closed: "closed"
    }
  }

  /// The node written as a word; nil for any other word.
  public init?(word: some StringProtocol) {
    guard let node = Node.allCases.first(where: { $0.word == word }) else { return nil }
    self = node
  }
}
