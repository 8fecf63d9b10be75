import Model

extension EventList {
  /// Moves the selection by lines, down to older events; asks for events when the window ends.
  mutating func move(_ lines: Int, _ requests: inout Requests) -> EventRequest? {
    guard !rows.isEmpty else { return nil }
    isTouched = true
    let target = (selectedIndex ?? min(top, rows.count - 1)) + lines
    if reading == nil, target >= rows.count, !reachesOldest {
      return read(
        .older(lines: lines), after: nil, before: readDownTo, .beforeFrame, &requests)
    }
    if reading == nil, target < 0, arrivals > 0 {
      return read(.newer(lines: lines), after: readUpTo, before: nil, .beforeFrame, &requests)
    }
    make(lines)
    return nil
  }

  /// Selects the newest event, and follows the stream from there.
  mutating func goHome(_ requests: inout Requests) -> EventRequest? {
    isTouched = false
    guard arrivals > 0 else {
      top = 0
      selected = rows.first?.sequence
      return nil
    }
    return fill(&requests)
  }

  /// Selects the log's first event.
  mutating func goEnd(_ requests: inout Requests) -> EventRequest? {
    isTouched = true
    guard !reachesOldest else {
      make(rows.count)
      return nil
    }
    return read(.oldest, after: 0, before: nil, .beforeFrame, &requests)
  }

  /// Reads the newest events.
  mutating func fill(_ requests: inout Requests) -> EventRequest {
    read(.fill, after: nil, before: nil, .beforeFrame, &requests)
  }

  /// Notes that the log has grown; reads on when the list follows it.
  mutating func grow(
    to sequence: Int64, isHeld: Bool, _ requests: inout Requests
  ) -> EventRequest? {
    newest = max(newest, sequence)
    guard isLoaded, reading == nil, arrivals > 0, !(isTouched && isHeld) else { return nil }
    if arrivals > EventList.step {
      guard !isTouched else { return nil }
      return read(.fill, after: nil, before: nil, .whenIdle, &requests)
    }
    return read(.newer(lines: 0), after: readUpTo, before: nil, .whenIdle, &requests)
  }

  /// What is due once nothing is being read: the first reading, or what has come since.
  mutating func pending(
    _ sequence: Int64, isHeld: Bool, _ requests: inout Requests
  ) -> EventRequest? {
    if !isLoaded, reading == nil { return fill(&requests) }
    return grow(to: sequence, isHeld: isHeld, &requests)
  }

  /// Makes a step within the window as far as its rows go.
  mutating func make(_ lines: Int) {
    guard !rows.isEmpty else { return }
    let index = selectedIndex ?? min(top, rows.count - 1)
    let target = max(0, min(rows.count - 1, index + lines))
    selected = rows[target].sequence
    if abs(lines) >= screen { top = target - (index - top) }
    if target < top { top = target }
    if target >= top + screen { top = target - screen + 1 }
    top = max(0, min(top, rows.count - screen))
  }

  mutating func read(
    _ purpose: Purpose, after: Int64?, before: Int64?, _ patience: Patience,
    _ requests: inout Requests
  ) -> EventRequest {
    let number = requests.next()
    reading = Reading(number: number, purpose: purpose)
    return EventRequest(
      number: number, after: after, before: before,
      limit: filter.isEmpty ? max(screen + 1, 50) : EventList.step, patience: patience)
  }
}
