extension Situation {
  /// How every grid looks on the map in a mode at an instant, by index in `city.grids`. The patrol
  /// mode shows the half day that matters then.
  public func looks(_ mode: MapMode, at now: Instant) -> [GridLook] {
    switch mode {
    case .open, .late:
      return city.grids.indices.map { caseLook(ofGrid: $0, mode) }
    case .patrol:
      let reading = reading(of: rulebook.currentHalf(at: now), at: now)
      return city.grids.indices.map { roundLook(ofGrid: $0, reading) }
    }
  }

  /// How several grids look when one tile stands for them: as loud as the loudest, with the sum of
  /// their counts at that loudness (in the open mode: of all open cases).
  public func look(ofGrids range: Range<Int>, _ mode: MapMode, in looks: [GridLook]) -> GridLook {
    var sum = GridLook(level: .quiet, count: 0, kind: range.first.map { looks[$0].kind } ?? nil)
    for index in range {
      let look = looks[index]
      if look.kind != sum.kind { sum.kind = nil }
      if mode != .open, look.level > sum.level { sum.count = 0 }
      sum.level = max(sum.level, look.level)
      if mode == .open || look.level == sum.level { sum.count += look.count }
    }
    return sum
  }

  /// The next grid that stands out in a mode, going on from a grid in the order of the codes and
  /// round again; nil when none does. From nil it begins at the first grid.
  public func nextAbnormal(
    after grid: Int?, _ mode: MapMode, at now: Instant, backwards: Bool = false
  ) -> Int? {
    let looks = looks(mode, at: now)
    let count = looks.count
    guard count > 0 else { return nil }
    let start = grid ?? (backwards ? 0 : count - 1)
    for step in 1...count {
      let index = backwards ? (start - step + 2 * count) % count : (start + step) % count
      if looks[index].level.isAbnormal { return index }
    }
    return nil
  }

  private func caseLook(ofGrid index: Int, _ mode: MapMode) -> GridLook {
    let tally = grids[index]
    let level: GridLook.Level
    let count: Int
    switch (tally.worst, mode) {
    case (.red, .late): (level, count) = (.late, tally.late)
    case (.red, _): (level, count) = (.late, tally.open)
    case (.yellow, .late): (level, count) = (.soon, Int(tally.yellow))
    case (.yellow, _): (level, count) = (.soon, tally.open)
    case (.green, .open): (level, count) = (.open, tally.open)
    case (.green, _), (nil, _): (level, count) = (.quiet, 0)
    }
    return GridLook(level: level, count: count, kind: city.grids[index].kind)
  }

  private func roundLook(ofGrid index: Int, _ reading: RoundReading) -> GridLook {
    let status = roundStatus(ofGrid: index, reading)
    let level: GridLook.Level
    switch status {
    case .due, .underway:
      level =
        isUncovered(grid: index, at: reading.now)
        ? .uncovered : status == .underway ? .underway : .quiet
    case .done, .covered, .excused: level = .walked
    case .late: level = isUncovered(grid: index, at: reading.now) ? .uncovered : .roundLate
    case .missed: level = .roundMissed
    }
    return GridLook(
      level: level, count: level.isAbnormal ? 1 : 0, kind: city.grids[index].kind)
  }
}
