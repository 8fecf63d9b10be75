import Cells
import Model

/// The map and the rounds.
extension PlainView {
  /// Both rounds in a line each.
  var rounds: [String] {
    RoundHalf.allCases.map { half in
      words.round(half) + words.pick("：", ": ")
        + counts(state.patrol.tallies[Int(half.rawValue)])
    }
  }

  var map: PlainPage {
    let city = scene.city
    var page = PlainPage()
    guard city.grids.indices.contains(state.map.cursor) else { return page }
    let village = city.grids[state.map.cursor].village
    let town = city.villages[village].town
    var head = [words.view(.map), words.mode(state.map.mode)]
    switch state.map.zoom {
    case .city:
      page.lines = [list(head + [city.name])]
      for town in city.towns { add(town.code, town.name, town.grids, to: &page) }
    case .town:
      head.append(city.towns[town].name)
      page.lines = [list(head)]
      for index in city.towns[town].villages {
        let village = city.villages[index]
        add(village.code, Scene.short(village.name), village.grids, to: &page)
      }
    case .village:
      head += [city.towns[town].name, city.villages[village].name]
      page.lines = [list(head)]
      for index in city.villages[village].grids {
        let grid = city.grids[index]
        add(grid.code, list([grid.shortName, grid.name]), index..<index + 1, to: &page)
      }
    case .grid:
      head.append(scene.grid(state.map.cursor))
      page.lines = [list(head)]
      page.lines += gridPanel.rows(.ascii).map { $0.0 + words.pick("：", ": ") + $0.1 }
      page.offer(words.plainGridCases, [.enter])
    }
    return page
  }

  private var gridPanel: MapPanel {
    MapPanel(
      MapFigures(state.situation, state.patrol), map: state.map,
      tiling: state.mapLayout(in: scene.layout.body), words: words)
  }

  private func add(
    _ code: PlaceCode, _ name: String, _ grids: Range<Int>, to page: inout PlainPage
  ) {
    let keys: [Key] = [.character("g"), .paste(code.description), .enter, .character("z")]
    page.offer(name + words.pick("：", ": ") + standing(grids), keys)
  }

  /// How some grids stand in the map's mode.
  private func standing(_ grids: Range<Int>) -> String {
    switch state.map.mode {
    case .open, .late:
      return words.cases(MapFigures(state.situation, state.patrol).tally(of: grids))
    case .patrol:
      return counts(state.patrol.tally(of: grids, state.patrol.half))
    case .uncovered:
      let count = state.patrol.uncovered.filter(grids.contains).count
      return words[.uncovered] + " \(count)"
    case .hotline, .satisfaction, .missedReport:
      return CitizenFigures(state.situation, in: state.map.mode).map {
        words.said($0.tally(of: grids), $0)
      } ?? ""
    }
  }

  /// How many rounds stand how, those that there are.
  private func counts(_ tally: RoundCounts) -> String {
    let standing: [RoundStatus] = [.done, .covered, .underway, .due, .late, .missed, .excused]
    return list(
      ["\(tally.percent)%"]
        + standing.filter { tally[$0] > 0 }.map {
          words.status($0) + " " + Figures.count(tally[$0])
        })
  }

  var patrol: PlainPage {
    let browser = state.browser
    let city = scene.city
    var page = PlainPage()
    let inside = browser.inside.map { words.place($0, in: city) } ?? city.name
    page.lines = [list([words.view(.patrol), inside])] + rounds
    page.lines.append(
      words[.missingRounds] + words.pick("：", ": ") + Figures.count(state.missing.entries.count))
    for entry in state.missing.entries.prefix(10) where browser.inside == nil {
      page.lines.append("- " + scene.grid(entry.grid) + ", " + words.half(entry.half))
    }
    let places = browser.places(in: city)
    let here = places.firstIndex { $0 == browser.selected } ?? 0
    for (index, code) in places.enumerated() {
      page.offer(line(code), Self.steps(from: here, to: index) + [.enter])
    }
    return page
  }

  private func line(_ code: PlaceCode) -> String {
    let city = scene.city
    if let index = city.gridIndex(code) {
      let grid = city.grids[index]
      let figures = MapFigures(state.situation, state.patrol)
      return list(
        [grid.shortName, grid.name, grid.worker]
          + RoundHalf.allCases.map {
            words.half($0) + " " + words.roundReport(figures, index, $0, symbols: .ascii)
          })
    }
    let grids =
      city.townIndex(code).map { city.towns[$0].grids }
      ?? city.villageIndex(code).map { city.villages[$0].grids } ?? 0..<0
    return Scene.short(words.place(code, in: city)) + words.pick("：", ": ")
      + counts(state.patrol.tally(of: grids, state.patrol.half))
  }
}
