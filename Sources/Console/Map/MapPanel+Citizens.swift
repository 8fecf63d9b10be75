import Cells
import Model

/// What the map says of citizens beside its tiles.
extension MapPanel {
  /// The figures of the mode; nil in modes that show none of citizens.
  var citizens: CitizenFigures? { CitizenFigures(figures.situation, in: map.mode) }

  /// The figure of a block beside its name, measured against what it is of.
  func ratio(
    ofBlock grids: Range<Int>, _ citizens: CitizenFigures, _ symbols: Symbols
  ) -> [(String, Role)] {
    let ratio = citizens.ratio(citizens.tally(of: grids))
    guard !ratio.isEmpty else { return [] }
    switch citizens.standing(of: grids) {
    case .alarm: return [("\(symbols.alarm)\(ratio)", .late)]
    case .warning: return [("\(symbols.attention)\(ratio)", .warn)]
    case .some, .well, .unanswered, .nothing: return [(ratio, .mapLabel)]
    }
  }

  /// The looks of the mode with their words, the loudest where narrow panels still show them.
  func legend(_ pen: MapPen, _ citizens: CitizenFigures) -> [(TileLook, String)] {
    func example(_ standing: CitizenLimits.Standing) -> TileLook {
      pen.look(standing, count: 1, pen.symbols.tile, false)
    }
    let limits = citizens.limits
    let said: [CitizenLimits.Standing]
    switch citizens.mode {
    case .hotline: said = [.some, .warning, .alarm]
    case .satisfaction: said = [.well, .some, .warning, .alarm, .unanswered]
    case .missedReport, .open, .late, .patrol, .uncovered: said = [.well, .some, .warning, .alarm]
    }
    return said.map { (example($0), words.legend($0, citizens.mode, limits)) }
  }

  /// The rows of a grid's card about citizens, once they have been read.
  func citizenRows(ofGrid grid: Int) -> [(String, String, Role)] {
    guard figures.situation.citizens != nil else { return [] }
    return MapMode.allCases.compactMap { CitizenFigures(figures.situation, in: $0) }.map {
      let range = grid..<grid + 1
      return (
        words.title($0.mode, $0.limits), words.said($0.tally(of: range), $0),
        MapPanel.role(of: $0.standing(of: range))
      )
    }
  }

  /// The ink of words about what citizens say.
  static func role(of standing: CitizenLimits.Standing) -> Role {
    switch standing {
    case .alarm: .late
    case .warning: .warn
    case .well: .ok
    case .some, .nothing, .unanswered: .text
    }
  }
}
