import Model

extension Projector {
  /// Counts what citizens have to say of a case, where that is something else than before.
  mutating func countCitizens(
    _ draft: Draft, from before: CitizenMark
  ) throws(StoreError) {
    let item = draft.row.item
    let after = CitizenMark(item, categories)
    guard before != after else { return }
    if before.tally != after.tally || before.grid != after.grid && after.tally != CitizenTally() {
      tallies.count(-1, in: before.grid, before.tally)
      tallies.count(1, in: after.grid, after.tally)
    }
    guard before.isCall != after.isCall || before.grid != after.grid && after.isCall,
      let recorded = now.recorded
    else { return }
    let zone: TimeZoneRules
    if let known = self.zone { zone = known } else { zone = try rulebook().zone }
    self.zone = zone
    let today = zone.local(recorded).date
    // A call of long ago is counted nowhere any more, so nothing has to be looked up for it.
    guard zone.local(item.opened).date >= today + (1 - CallDays.kept) else { return }
    let written: Instant
    if let known = draft.written {
      written = known
    } else {
      written = try firstWritten(draft.events)
    }
    let day = item.callDay(written: written, in: zone)
    if before.isCall { tallies.call(-1, in: before.grid, on: day, today: today) }
    if after.isCall { tallies.call(1, in: after.grid, on: day, today: today) }
  }

  /// When the first of these events was written down.
  private func firstWritten(_ events: String) throws(StoreError) -> Instant {
    let first = events.prefix { $0 != "," }
    guard let logged = try history.events(numbered: String(first)).first else {
      throw .unreadable(path: connection.path, what: "event \(first) is not there")
    }
    return logged.recorded
  }
}
