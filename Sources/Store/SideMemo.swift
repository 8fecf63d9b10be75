import Model

/// What the side columns of the rows read last say, so that a list that is read again and again while
/// the city moves takes none of them apart twice.
struct SideMemo {
  /// As many as a screen has rows.
  private static let room = 64

  private var known: [String: SideState] = [:]

  /// The state that a column's text says; `read` takes one apart that is not known.
  mutating func state(
    _ text: String, _ read: () throws(StoreError) -> SideState
  ) throws(StoreError) -> SideState {
    if let state = known[text] { return state }
    let state = try read()
    if known.count >= Self.room { known.removeAll(keepingCapacity: true) }
    known[text] = state
    return state
  }
}
