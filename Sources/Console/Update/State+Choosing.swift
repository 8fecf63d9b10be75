import Cells
import Model

extension State {
  /// Opens a list to choose from.
  mutating func choose(_ purpose: Chooser.Purpose, _ items: [Chooser.Item]) {
    overlay = .choose(Chooser(purpose, items))
    fitChooser()
  }

  /// Tells the chooser how many lines it has.
  mutating func fitChooser() {
    guard case .choose(var chooser) = overlay else { return }
    let frame = chooser.isSearched ? 3 : 2
    chooser.screen = max(1, Layout(size).chooser(chooser).height - frame)
    chooser.move(0)
    overlay = .choose(chooser)
  }

  /// Opens the list of places to go to.
  mutating func openPlaces() {
    let city = situation.city
    let towns = city.towns.map { $0.name + " " + $0.spellings }
    var items: [Chooser.Item] = city.towns.indices.map {
      Chooser.place(city.towns[$0].code, towns[$0])
    }
    items += city.villages.map { village in
      Chooser.place(
        village.code, towns[village.town] + " " + village.name + " " + village.spellings)
    }
    choose(.goTo, items + gridItems(but: nil))
  }

  /// Carries out what was chosen.
  mutating func take(_ chooser: Chooser) -> [Effect] {
    let choices = chooser.chosen
    guard let choice = choices.first else { return [] }
    switch chooser.purpose {
    case .goTo:
      overlay = nil
      guard case .place(let code) = choice else { return [] }
      return goTo(code)
    case .queue:
      overlay = nil
      return showQueue(choice)
    case .rules:
      guard case .rule(let standing) = choice else { return [] }
      return edit(standing, chooser)
    case .menu(let id, _):
      overlay = nil
      guard case .move(let kind) = choice, let item = item(id) else { return [] }
      return begin(kind, item, isQuick: false)
    case .move(let chain):
      return answer(choices, chooser, chain)
    }
  }

  /// Goes to a place in the view on the screen.
  @discardableResult
  mutating func goTo(_ code: PlaceCode) -> [Effect] {
    if view == .patrol {
      browser.show(code)
      browser.fit(Layout(size), situation.city, missing)
      return []
    }
    return showOnMap(code)
  }

  /// Puts right what a menu offers, from the case as it was read for it.
  mutating func fillMenu(_ number: Int, _ answer: CaseCard?) {
    guard case .choose(var chooser) = overlay, case .menu(let id, number) = chooser.purpose
    else { return }
    chooser.purpose = .menu(id, reading: nil)
    if let answer {
      chooser.replace(offers(for: answer.row.item, timeline: answer.timeline))
    }
    overlay = .choose(chooser)
    fitChooser()
    revision += 1
  }

  /// All grids, but one.
  func gridItems(but known: PlaceCode?) -> [Chooser.Item] {
    let city = situation.city
    let villages = city.villages.map { $0.name + " " + $0.spellings }
    return city.grids.lazy.filter { $0.code != known }.map { grid in
      var name = villages[grid.village] + " " + grid.shortName
      if !grid.name.isEmpty { name += " " + grid.name + " " + grid.spellings }
      return Chooser.place(grid.code, name)
    }
  }
}

extension Chooser {
  /// A place as a line of the list.
  static func place(_ code: PlaceCode, _ name: String) -> Item {
    Item(choice: .place(code), searched: name + " " + code.description)
  }
}
