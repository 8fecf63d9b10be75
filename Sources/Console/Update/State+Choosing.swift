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
    let villages = city.villages.map { $0.name + " " + $0.spellings }
    var items: [Chooser.Item] = city.towns.indices.map { place(city.towns[$0].code, towns[$0]) }
    items += city.villages.indices.map { index in
      let village = city.villages[index]
      return place(village.code, towns[village.town] + " " + villages[index])
    }
    items += city.grids.map { grid in
      var name = villages[grid.village] + " " + grid.shortName
      if !grid.name.isEmpty { name += " " + grid.name + " " + grid.spellings }
      return place(grid.code, name)
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
    let city = situation.city
    let more: String =
      switch holder {
      case .village(let code):
        if let index = city.villageIndex(code) {
          city.towns[city.villages[index].town].name + " " + city.villages[index].spellings
        } else {
          ""
        }
      case .town(let code): city.townIndex(code).map { city.towns[$0].spellings } ?? ""
      case .department(let code):
        Pinyin.spellings(of: city.department(code)?.chinese ?? "").first ?? ""
      case .city: ""
      }
    let searched = (names + [holder.text, more]).joined(separator: " ")
    return Chooser.Item(choice: .unit(holder), searched: searched, isLikely: isLikely)
  }

  private func place(_ code: PlaceCode, _ name: String) -> Chooser.Item {
    Chooser.Item(
      choice: .place(code), searched: name + " " + code.description,
      isLikely: false)
  }
}
