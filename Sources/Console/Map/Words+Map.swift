import Cells
import Model

/// What the map says in words.
extension Words {
  /// Instead of a map, where there is no cell for each town.
  var mapTooSmall: String {
    pick("窗口太小，放不下地图", "too small for a map")
  }

  /// What the tiles count.
  func mode(_ mode: MapMode) -> String {
    switch mode {
    case .open: pick("在办案件", "open cases")
    case .late: pick("超时案件", "late cases")
    case .patrol: pick("巡查", "patrol round")
    case .uncovered: pick("无人在岗", "uncovered grids")
    case .hotline: pick("热线来电", "hotline")
    case .satisfaction: pick("回访满意", "satisfaction")
    case .missedReport: pick("巡查漏报", "missed reports")
    }
  }

  /// What the map's frame says where the city is shown in its true outline.
  func chart(of title: String) -> String {
    title + "  " + pick("真实轮廓 按镇合计", "true outline, sums by town")
  }

  /// The stand-in looks after a grid.
  var relieved: String { pick("B角代岗", "stand-in on duty") }

  /// Near a limit.
  var soon: String { pick("临期", "near limit") }

  /// The step of the map's ladder: what a tile stands for and how large it is.
  func step(of tiling: Tiling) -> String {
    switch tiling.unit {
    case .village: pick("按村合计", "sums by village")
    case .town: pick("按镇合计", "sums by town")
    case .grid where tiling.tile.isDense: pick("一格两网格", "2 grids a cell")
    case .grid where tiling.tile.columns >= MapPanel.namedColumns: pick("网格带编号", "named grids")
    case .grid where tiling.tile.columns == 1: pick("一格一网格", "1 cell a grid")
    case .grid:
      pick("一网格\(tiling.tile.columns)格", "\(tiling.tile.columns) columns a grid")
    }
  }

  /// The cases of a place in figures: `open 2, near limit 1, late 1`.
  func cases(_ tally: Tally) -> String {
    guard tally.open > 0 else { return pick("无在办案件", "no open cases") }
    var parts = ["\(self[.open]) \(tally.open)"]
    if tally.yellow > 0 { parts.append("\(soon) \(tally.yellow)") }
    if tally.red > 0 { parts.append("\(self[.late]) \(tally.red)") }
    return parts.joined(separator: pick("，", ", "))
  }

  /// A grid's round of a half day: `morning round done 08:14`.
  func round(
    _ figures: MapFigures, _ grid: Int, _ half: RoundHalf, symbols: Symbols
  ) -> String {
    round(half) + " " + roundReport(figures, grid, half, symbols: symbols)
  }

  /// How a grid's round stands with the time it was begun or done: `done 08:14`.
  func roundReport(
    _ figures: MapFigures, _ grid: Int, _ half: RoundHalf, symbols: Symbols
  ) -> String {
    let round = figures.situation.rounds[Int(half.rawValue)][grid]
    var text = status(figures.board.status(of: grid, half))
    if let time = round.done ?? round.started {
      text += " " + Figures.minute(time, figures.situation.rulebook.zone)
    }
    if round.found > 0 { text += " \(symbols.dot) \(self[.found]) \(round.found)" }
    return text
  }

  /// What stands before the figures of a grid's cases.
  var casesLabel: String { pick("案件", "cases") }
}
