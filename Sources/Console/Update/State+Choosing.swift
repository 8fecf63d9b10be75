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
    var items: [Chooser.Item] = city.towns.map { place($0.code, $0.name) }
    items += city.villages.map { place($0.code, city.towns[$0.town].name + " " + $0.name) }
    items += city.grids.map { grid in
      place(grid.code, city.villages[grid.village].name + " " + grid.shortName + " " + grid.name)
    }
    choose(.goTo, items)
  }

  /// Whom a case can be dispatched to: where cases went before, its own village and town, the
  /// department its category names, then everybody the desk can reach.
  func units(for item: Case) -> [Chooser.Item] {
    let city = situation.city
    var units: [Holder] = []
    let desk = item.desk
    if desk == .city { units += city.departments.map { .department($0.code) } }
    units += city.towns.map { .town($0.code) }
    units += city.villages.map { .village($0.code) }
    if desk == .city { units.append(.city) }
    units = units.filter { State.reaches(desk, $0) }
    var likely = likelyUnits(for: item).filter { units.contains($0) }
    for unit in dispatched where units.contains(unit) && !likely.contains(unit) {
      likely.append(unit)
    }
    let rest = units.filter { !likely.contains($0) }
    return likely.map { unit($0, isLikely: true) } + rest.map { unit($0, isLikely: false) }
  }

  /// What can have been found on the spot.
  var verdicts: [Chooser.Item] {
    Verdict.allCases.map { verdict in
      let names = Language.allCases.map { Words($0).verdict(verdict) }
      return Chooser.Item(
        choice: .verdict(verdict),
        searched: (names + [verdict.rawValue]).joined(separator: " "),
        isLikely: false)
    }
  }

  /// Carries out what was chosen.
  mutating func take(_ choice: Choice, _ purpose: Chooser.Purpose) -> [Effect] {
    overlay = nil
    switch (purpose, choice) {
    case (.dispatch(let id, let version), .unit(let unit)):
      return hand(.dispatch(to: unit, queue: ""), id, version)
    case (.verify(let id, let version), .verdict(let verdict)):
      if verdict == .fixed { return hand(.verify(.fixed, note: "", by: ""), id, version) }
      overlay = .ask(Question(purpose: .verify(verdict), caseID: id, version: version))
      return []
    case (.goTo, .place(let code)):
      return goTo(code)
    default:
      return []
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

  private func likelyUnits(for item: Case) -> [Holder] {
    var likely: [Holder] = []
    let parts = item.category.split(separator: "/")
    for part in parts.reversed() {
      if situation.city.department(String(part)) != nil {
        likely.append(.department(String(part)))
      }
    }
    if let village = item.grid?.ancestor(.village) { likely.append(.village(village)) }
    if let town = item.grid?.ancestor(.town) { likely.append(.town(town)) }
    return likely
  }

  private static func reaches(_ desk: Holder, _ unit: Holder) -> Bool {
    switch (desk, unit) {
    case (.city, _): true
    case (.town(let code), .village(let village)): village.ancestor(.town) == code
    default: desk == unit
    }
  }

  private func unit(_ holder: Holder, isLikely: Bool) -> Chooser.Item {
    let names = Language.allCases.map { Words($0).holder(holder, in: situation.city) }
    let town: String =
      if case .village(let code) = holder, let town = code.ancestor(.town) {
        Words(language).place(town, in: situation.city)
      } else {
        ""
      }
    let searched = (names + [holder.text, town]).joined(separator: " ")
    return Chooser.Item(choice: .unit(holder), searched: searched, isLikely: isLikely)
  }

  private func place(_ code: PlaceCode, _ name: String) -> Chooser.Item {
    Chooser.Item(
      choice: .place(code), searched: name + " " + code.description,
      isLikely: false)
  }
}
