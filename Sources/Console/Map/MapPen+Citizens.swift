import Cells
import Model

/// How tiles look in the modes of what citizens say.
extension MapPen {
  /// The look of some grids, one or all that a tile stands for.
  func look(
    _ citizens: CitizenFigures, _ grids: Range<Int>, _ kind: Unicode.Scalar, _ isShaded: Bool
  ) -> TileLook {
    look(
      citizens.standing(of: grids), count: citizens.count(citizens.tally(of: grids)), kind, isShaded
    )
  }

  /// The look of something that stands so.
  func look(
    _ standing: CitizenLimits.Standing, count: Int, _ kind: Unicode.Scalar, _ isShaded: Bool
  ) -> TileLook {
    switch standing {
    case .nothing: quiet(kind, isShaded)
    case .unanswered: tile(.mapDue, .quiet, symbols.asked)
    case .well: tile(.mapDone, .quiet, symbols.check)
    case .some: counted(.mapOpen, .active, count, kind)
    case .warning: counted(.mapSoon, .warning, count, kind)
    case .alarm: counted(.mapLate, .alarm, count, kind)
    }
  }

  private func counted(
    _ role: Role, _ weight: TileLook.Weight, _ count: Int, _ kind: Unicode.Scalar
  ) -> TileLook {
    TileLook(role: role, weight: weight, count: count, glyph: kind, ink: role)
  }
}
