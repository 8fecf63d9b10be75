import Model

extension State {
  /// Who asks: what `me` means in a filter.
  var asker: Asker { Asker(login: actor, rules: situation.rulebook) }

  /// Opens the list of queues, saved filters and towns; what the picture of the city does not say
  /// is counted while the list is open.
  mutating func openQueues() -> [Effect] {
    counts = [:]
    choose(.queue, queueChoices)
    return countQueues()
  }

  /// Asks for the counts that have to be taken; while some are under way, for none.
  mutating func countQueues() -> [Effect] {
    guard awaitedCounts.isEmpty else { return [] }
    var effects: [Effect] = []
    for choice in queueChoices.map(\.choice) where knownCount(of: choice) == nil {
      guard let (filter, _) = try? filter(of: choice) else { continue }
      let number = requests.next()
      awaitedCounts[number] = choice
      let isOpenOnly = !filter.asksForClosed || filter.isOfWaits
      let query = CaseQuery(filter: filter, order: isOpenOnly ? .queue : .newest)
      effects.append(.loadCount(number, query))
    }
    return effects
  }

  /// How many cases a choice holds, where the picture of the city says so: for a desk that sees only
  /// its own place it does not.
  func knownCount(of choice: Choice) -> Int? {
    guard situation.rulebook.scope(of: actor) == .everything else { return nil }
    return choice.count(in: situation)
  }

  /// Takes in a count.
  mutating func take(_ number: Int, _ count: CaseCount) {
    guard let choice = awaitedCounts.removeValue(forKey: number) else { return }
    counts[choice] = count
    revision += 1
  }

  /// Lists the cases of what was chosen.
  mutating func showQueue(_ choice: Choice) -> [Effect] {
    do throws(FilterError) {
      let (filter, text) = try filter(of: choice)
      let isOfSlips = choice == .queue(.slips)
      let effects = show(filter, text, in: .cases, order: isOfSlips ? .slips : nil)
      cases.chosen = choice
      return effects
    } catch {
      say(.filter(error))
      return []
    }
  }

  /// Lists the cases of the queue or saved filter of a name, or of the first whose name holds
  /// every word of it, in either language.
  mutating func showQueue(named name: String) -> [Effect] {
    let choices = queueChoices
    let words = name.split(separator: " ").map { Needle($0) }
    let exact = choices.first { $0.choice.name == name }
    let found = exact ?? choices.first { item in words.allSatisfy { $0.occurs(in: item.searched) } }
    guard let found else {
      say(.noSuchQueue(name))
      return []
    }
    return showQueue(found.choice)
  }

  /// The filter of a choice and how it is written.
  private func filter(of choice: Choice) throws(FilterError) -> (filter: Filter, text: String) {
    let words = Words(language)
    switch choice {
    case .queue(let queue):
      return (queue.filter(for: asker), queue.text(for: asker, inChinese: language == .chinese))
    case .town(let code, let isLate):
      let filter = Filter.all([.test(.places([code])), .test(isLate ? .lights([.red]) : .open)])
      let place = words.field(.town) + ":" + words.place(code, in: situation.city)
      return (filter, place + " " + (isLate ? words[.late] : words[.open]))
    case .saved(let saved, _):
      return (try Filter.parse(saved.text, in: situation.city, by: asker), saved.text)
    default:
      return (.everything, "")
    }
  }

  private var queueChoices: [Chooser.Item] {
    let both = Language.allCases.map { Words($0) }
    var items = Queue.allCases.map { queue in
      let names = both.map { $0.queue(queue) } + [queue.rawValue]
      return Chooser.Item(
        choice: .queue(queue), searched: names.joined(separator: " "))
    }
    let saved = ownFilters.map { ($0, false) } + situation.rulebook.filters.map { ($0, true) }
    items += saved.map { filter, isShared in
      Chooser.Item(
        choice: .saved(filter, isShared: isShared), searched: filter.name + " " + filter.text, )
    }
    for isLate in [true, false] {
      let states = both.map { isLate ? $0[.late] : $0[.open] }.joined(separator: " ")
      items += situation.city.towns.map { town in
        Chooser.Item(
          choice: .town(town.code, isLate: isLate),
          searched: town.name + " \(town.code) " + states)
      }
    }
    return items
  }
}

extension Choice {
  /// How many cases it holds, where the picture of the city says so.
  fileprivate func count(in situation: Situation) -> Int? {
    switch self {
    case .queue(let queue): return queue.count(in: situation)
    case .town(let code, let isLate):
      guard let index = situation.city.townIndex(code) else { return 0 }
      let tally = situation.tally(ofTown: index)
      return isLate ? tally.late : tally.open
    default: return nil
    }
  }

  /// The name it is asked for by on the command line; empty where it has none.
  fileprivate var name: String {
    switch self {
    case .queue(let queue): queue.rawValue
    case .saved(let filter, _): filter.name
    default: ""
    }
  }
}
