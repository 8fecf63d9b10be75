import Console
import Model
import Store

// The past is read through a connection of its own, so that the present goes on beside it: what was
// promised to be done is done, and the feed is taken in.
extension StoreDesk {
  /// Sets out for a moment; `goOn` goes there.
  func setOut(for moment: Instant) throws(StoreError) {
    let store: Store
    if let past {
      store = past
    } else {
      store = try Store(beside: opened())
      past = store
    }
    isTravelling = true
    try store.setOut(for: moment)
  }

  /// Goes on towards the moment; true on arrival. What is read from then on is as it was.
  func goOn(until isEnough: () -> Bool) throws(StoreError) -> Bool {
    guard let past, try past.goOn(until: isEnough) else { return false }
    isTravelling = false
    isInPast = true
    return true
  }

  /// Whether a moment is shown to which so much has come in since that it must be taken in by steps.
  func isFarBehind() throws(StoreError) -> Bool {
    guard isInPast, !isTravelling, let past else { return false }
    return try past.isFarBehind()
  }

  /// Goes to a moment in one go, however long it takes.
  func travel(_ number: Int, to moment: Instant) -> Message {
    do throws(StoreError) {
      try setOut(for: moment)
      while try !goOn(until: { false }) {}
      return .arrived(number, try pastSituation(at: moment))
    } catch {
      leavePast()
      return .failed(number, StoreTrouble(error))
    }
  }

  /// The picture of the moment.
  func pastSituation(at moment: Instant) throws(StoreError) -> Situation {
    try reader().situation(now: moment)
  }

  /// Reads the present again.
  func leavePast() {
    past = nil
    isInPast = false
    isTravelling = false
  }

  /// The newest event, if anybody wrote since this was asked last.
  func news() throws(StoreError) -> Int64? {
    let store = try present()
    return try store.hasChanged() ? store.newestEvent() : nil
  }

  /// What lists and cards are read from.
  func reader() throws(StoreError) -> Store {
    guard isInPast, let past else { return try opened() }
    return past
  }
}
