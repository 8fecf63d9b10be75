import Cells
import Model

/// Says how each tile looks in a mode. Made once a frame, asked once a tile.
struct MapPen {
  let figures: MapFigures
  let mode: MapMode
  let symbols: Symbols
  /// Grids that changed a moment ago.
  let fresh: Set<Int>
  /// What citizens say, in the modes that show it.
  let citizens: CitizenFigures?

  init(figures: MapFigures, mode: MapMode, symbols: Symbols, fresh: Set<Int> = []) {
    self.figures = figures
    self.mode = mode
    self.symbols = symbols
    self.fresh = fresh
    citizens = CitizenFigures(figures.situation, in: mode)
  }

  /// The look of a unit's tile: of one grid, or of all it stands for.
  func look(_ unit: Int, of tiling: Tiling, isShaded: Bool) -> TileLook {
    var look = plain(unit, of: tiling, isShaded)
    if !fresh.isEmpty, tiling.grids(ofUnit: unit, in: figures.city).contains(where: fresh.contains)
    {
      look.isFresh = true
      // What has nothing to show has to show that it changed.
      if look.count == 0, look.glyph == " " { look.glyph = symbols.check }
    }
    return look
  }

  private func plain(_ unit: Int, of tiling: Tiling, _ isShaded: Bool) -> TileLook {
    switch tiling.unit {
    case .grid:
      return look(ofGrid: unit, isShaded: isShaded)
    case .village, .town:
      return sum(of: tiling.grids(ofUnit: unit, in: figures.city), isShaded)
    }
  }

  /// The look of a place: of all its grids together.
  func look(ofSum grids: Range<Int>, isShaded: Bool) -> TileLook {
    var look = sum(of: grids, isShaded)
    look.isFresh = !fresh.isEmpty && grids.contains(where: fresh.contains)
    return look
  }

  private func sum(of grids: Range<Int>, _ isShaded: Bool) -> TileLook {
    switch mode {
    case .open, .late: look(figures.tally(of: grids), symbols.tile, isShaded)
    case .patrol: look(ofRounds: grids)
    case .uncovered: look(ofCover: grids, isShaded)
    case .hotline, .satisfaction, .missedReport: said(grids, symbols.tile, isShaded)
    }
  }

  private func said(_ grids: Range<Int>, _ kind: Unicode.Scalar, _ isShaded: Bool) -> TileLook {
    citizens.map { look($0, grids, kind, isShaded) } ?? quiet(kind, isShaded)
  }

  private func look(ofGrid grid: Int, isShaded: Bool) -> TileLook {
    let kind = glyph(of: figures.city.grids[grid].kind)
    switch mode {
    case .open, .late: return look(figures.situation.grids[grid], kind, isShaded)
    case .patrol: return look(figures.round(of: grid), kind)
    case .uncovered: return look(figures.cover(of: grid), kind, isShaded)
    case .hotline, .satisfaction, .missedReport: return said(grid..<grid + 1, kind, isShaded)
    }
  }

  /// The glyph of a kind of grid.
  func glyph(of kind: GridKind) -> Unicode.Scalar {
    switch kind {
    case .urban: symbols.tile
    case .school: symbols.tileSchool
    case .enterprise: symbols.tileEnterprise
    }
  }

  private func look(_ tally: Tally, _ kind: Unicode.Scalar, _ isShaded: Bool) -> TileLook {
    let counts: (late: Int, soon: Int, calm: Int) =
      mode == .late
      ? (tally.late, Int(tally.yellow), 0) : (tally.open, tally.open, tally.open)
    if tally.red > 0 {
      return TileLook(
        role: .mapLate, weight: .alarm, count: counts.late, glyph: kind, ink: .mapLate)
    }
    if tally.yellow > 0 {
      return TileLook(
        role: .mapSoon, weight: .warning, count: counts.soon, glyph: kind, ink: .mapSoon)
    }
    if counts.calm > 0 {
      return TileLook(
        role: .mapOpen, weight: .active, count: counts.calm, glyph: kind, ink: .mapOpen)
    }
    return quiet(kind, isShaded)
  }

  /// The look of a grid with nothing to say but its kind.
  func quiet(_ kind: Unicode.Scalar, _ isShaded: Bool) -> TileLook {
    let ground: Role = isShaded ? .mapB : .mapA
    return TileLook(
      role: ground, weight: .quiet, count: 0, glyph: kind,
      ink: kind == symbols.tile ? ground : .mapKind)
  }

  /// The look of a round; nil stands for a grid with nobody on duty.
  func look(_ round: RoundStatus?, _ kind: Unicode.Scalar) -> TileLook {
    switch round {
    case .due: tile(.mapDue, .quiet, kind)
    case .underway: tile(.mapUnderway, .active, symbols.pointer)
    case .done: tile(.mapDone, .quiet, " ")
    case .covered: tile(.mapCovered, .quiet, "B")
    case .late: tile(.mapSoon, .warning, symbols.attention)
    case .missed: tile(.mapMissed, .alarm, symbols.cross)
    case .excused: tile(.mapExcused, .quiet, "-")
    case nil: tile(.mapUncovered, .warning, "?")
    }
  }

  /// The look of who looks after a grid.
  func look(_ cover: Cover, _ kind: Unicode.Scalar, _ isShaded: Bool) -> TileLook {
    switch cover {
    case .worker: quiet(kind, isShaded)
    case .standIn: tile(.mapCovered, .active, "B")
    case .nobody: tile(.mapUncovered, .warning, "?")
    }
  }

  /// The worst cover of several grids, with the number of those without anybody.
  private func look(ofCover grids: Range<Int>, _ isShaded: Bool) -> TileLook {
    let bare = grids.count { figures.cover(of: $0) == .nobody }
    guard bare == 0 else {
      var look = look(.nobody, symbols.tile, isShaded)
      look.count = bare
      return look
    }
    let isRelieved = grids.contains { figures.cover(of: $0) == .standIn }
    return look(isRelieved ? .standIn : .worker, symbols.tile, isShaded)
  }

  func tile(_ role: Role, _ weight: TileLook.Weight, _ glyph: Unicode.Scalar) -> TileLook {
    TileLook(role: role, weight: weight, count: 0, glyph: glyph, ink: role)
  }

  /// The worst of several rounds, with the number of those in trouble.
  private func look(ofRounds grids: Range<Int>) -> TileLook {
    var worst = look(RoundStatus.excused, symbols.tile)
    var rank = -1
    var troubled = 0
    for grid in grids {
      let round = figures.round(of: grid)
      let fresh = look(round, symbols.tile)
      if fresh.weight >= .warning { troubled += 1 }
      if MapPen.rank(round) > rank {
        rank = MapPen.rank(round)
        worst = fresh
      }
    }
    worst.count = troubled
    return worst
  }

  private static func rank(_ round: RoundStatus?) -> Int {
    switch round {
    case .excused: 0
    case .done: 1
    case .covered: 2
    case .due: 3
    case .underway: 4
    case .late: 5
    case nil: 6
    case .missed: 7
    }
  }
}
