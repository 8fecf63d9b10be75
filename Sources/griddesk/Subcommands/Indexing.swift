import Store

/// Brings the index of texts up to date in slices of a few milliseconds, for whoever has nothing
/// else to do.
struct Indexing {
  /// Nanoseconds that a slice is to take.
  private static let slice: Int64 = 3_000_000

  private var batch = 8
  /// Whether the last slice left nothing.
  private(set) var isDone = false

  /// One slice.
  ///
  /// - Returns: whether anything is left to take in here.
  mutating func step(_ store: Store) -> Bool {
    let began = WallClock.steadyNanoseconds
    do throws(StoreError) {
      isDone = try !store.indexTexts(limit: batch)
    } catch {
      // Another process is at it, or nothing can be written here: a search does without.
      isDone = true
      return false
    }
    let time = WallClock.steadyNanoseconds - began
    if time < Self.slice / 2 { batch = min(batch * 2, 64) }
    if time > Self.slice { batch = max(1, batch / 2) }
    return !isDone
  }
}
