import Console

extension ConsoleLoop {
  /// Reads what citizens have to say of each grid: before the frame, but of a moment of the past,
  /// where it takes a count, when no key waits.
  func readCitizens() {
    guard desk.isInPast else { return sendCitizens() }
    idle.removeAll { $0 == .loadCitizens }
    idle.append(.loadCitizens)
  }

  /// Reads it now.
  func sendCitizens() {
    if let message = desk.citizens(now: state.now) { send(message) }
  }
}
