import Model

extension State {
  /// The names of all filters kept, one's own first.
  var savedNames: [String] { (ownFilters + situation.rulebook.filters).map(\.name) }

  /// Keeps the list's filter under a name: for oneself, or for all desks.
  mutating func saveFilter(_ name: String, isShared: Bool) -> [Effect] {
    let filter = SavedFilter(name: name, text: cases.filterText)
    guard !filter.text.isEmpty else {
      say(.noFilter)
      return []
    }
    guard !isShared else { return share(filter) }
    ownFilters.removeAll { $0.name == name }
    ownFilters.append(filter)
    say(.filterSaved(name, isShared: false))
    return [.keepFilters(ownFilters)]
  }

  /// Takes a filter's name away: one's own if there is one, else that of the desks.
  mutating func forgetFilter(_ name: String) -> [Effect] {
    if ownFilters.contains(where: { $0.name == name }) {
      ownFilters.removeAll { $0.name == name }
      say(.filterForgotten(name))
      return [.keepFilters(ownFilters)]
    }
    guard situation.rulebook.filters.contains(where: { $0.name == name }) else {
      say(.noSuchQueue(name))
      return []
    }
    return share(SavedFilter(name: name, text: ""))
  }

  /// Takes in the answer to a filter that was to be kept in the store.
  mutating func take(
    _ filter: SavedFilter, _ result: Result<CommandReceipt, Refusal>
  ) -> [Effect] {
    switch result {
    case .success where filter.text.isEmpty: say(.filterForgotten(filter.name))
    case .success: say(.filterSaved(filter.name, isShared: true))
    case .failure(let refusal): say(.refused(nil, refusal))
    }
    return [.refresh]
  }

  private mutating func share(_ filter: SavedFilter) -> [Effect] {
    guard past == nil else {
      say(lookingOn)
      return []
    }
    let number = requests.next()
    awaitedFilters[number] = filter
    let order = CommandOrder(at: now, actor: actor, command: .saveFilter(filter))
    return [.perform(number, order)]
  }
}
