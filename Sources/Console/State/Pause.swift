import Model

/// A picture that stands still because somebody wants to look at it.
public struct Pause: Equatable, Sendable {
  /// Since when.
  public var since: Instant
  /// The time of day, which goes on.
  public var now: Instant
  /// How many events the store has had meanwhile.
  public var news = 0
}

extension State {
  /// Stops the picture, or lets it go on.
  mutating func togglePause() -> [Effect] {
    guard pause == nil else { return endPause() }
    guard past == nil else {
      say(lookingOn)
      return []
    }
    pause = Pause(since: now, now: now)
    revision += 1
    return []
  }

  /// Lets the picture go on, if it stands still: nobody works on an old one.
  mutating func endPause() -> [Effect] {
    guard let pause else { return [] }
    self.pause = nil
    revision += 1
    return tick(pause.now) + [.refresh] + checkLists()
  }
}
