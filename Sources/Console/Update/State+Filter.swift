import Cells
import Model

extension State {
  /// Opens the filter line of the list on the screen.
  mutating func openFilter() -> [Effect] {
    guard view != .log else {
      overlay = .filter(
        FilterPrompt(
          input: LineInput(log.filter.text), before: .everything, beforeText: log.filter.text))
      return []
    }
    // The queue in Watch is everybody's picture: a filter belongs to the list of cases.
    let effects = view == .watch ? enter(.cases) : []
    card = nil
    overlay = .filter(
      FilterPrompt(
        input: LineInput(cases.filterText), before: cases.query.filter,
        beforeText: cases.filterText))
    return effects
  }

  /// A key in the filter line.
  mutating func pressInFilter(_ key: Key, _ prompt: FilterPrompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape:
      overlay = nil
      notice = nil
      if view == .log { return showEvents(EventFilter(text: prompt.beforeText)) }
      guard cases.query.filter != prompt.before else { return [] }
      return show(prompt.before, prompt.beforeText, in: .cases)
    case .enter:
      return settle(prompt)
    case .tab:
      return view == .log ? [] : complete(prompt)
    case .up, .down, .pageUp, .pageDown:
      // The list can be looked through while the filter is open.
      guard let action = keymap.action(for: key, in: context) else { return [] }
      return perform(action)
    default:
      prompt.input.press(key)
    }
    return follow(prompt)
  }

  /// Shows what a filter lets through.
  mutating func show(
    _ filter: Filter, _ text: String, in view: ViewName, order: CaseQuery.Order? = nil
  ) -> [Effect] {
    list(filter, text, order: order)
    self.view = view
    card = nil
    return [.loadPage(cases.fill(&requests))] + renewGroups()
  }

  /// Puts a filter on the list of cases, which has to be read then.
  mutating func list(_ filter: Filter, _ text: String, order: CaseQuery.Order? = nil) {
    cases.query.filter = filter
    cases.filterText = text
    cases.chosen = nil
    settleOrder(order)
  }

  /// Shows the events that a filter lets through.
  mutating func showEvents(_ filter: EventFilter) -> [Effect] {
    guard filter != log.filter else { return [] }
    log.filter = filter
    log.hits = nil
    log.counting = nil
    log.rows = []
    return [.loadEvents(log.fill(&requests))]
  }

  /// Changes the order of the list of cases.
  mutating func changeOrder() -> [Effect] {
    // Only the board of slips has an order of its own.
    let all = CaseQuery.Order.allCases.filter { $0 != .slips || cases.isOfSlips }
    let own = tables[cases.table].caseSort
    let hasOwn = !own.isEmpty && CaseQuery.Order(serving: own) == nil
    let index = all.firstIndex(of: cases.query.order) ?? 0
    // The sort that the table remembers comes after the last of the orders.
    if cases.query.sort.isEmpty, hasOwn, index == all.count - 1 {
      if !cases.isOfSlips { cases.chosenSort = own }
      settleOrder(cases.isOfSlips ? .slips : nil)
      say(.table(.sorted(tables[cases.table].sort, in: cases.table)))
      return [.loadPage(cases.fill(&requests))]
    }
    let order = all[cases.query.sort.isEmpty ? (index + 1) % all.count : 0]
    if !cases.isOfSlips { cases.chosenSort = [] }
    cases.query.sort = []
    cases.query.order = order
    if order != .slips { cases.chosenOrder = order }
    say(.order(order))
    return [.loadPage(cases.fill(&requests))]
  }

  /// The list follows what is typed; while that is wrong it shows what the rest of the line says, or
  /// what it showed before. The word under the caret waits while it is only on its way to a field, a
  /// state or a value of its field, so that the list does not empty on the way there; one that is
  /// such a word already is followed, though it may become a longer one.
  private mutating func follow(_ prompt: FilterPrompt) -> [Effect] {
    var prompt = prompt
    notice = nil
    defer { overlay = .filter(prompt) }
    let text = prompt.input.text
    guard view != .log else { return showEvents(EventFilter(text: text)) }
    let ways = waysOn(prompt.input)
    do throws(FilterError) {
      let filter = try Filter.parse(text, in: situation.city, by: asker)
      prompt.isWrong = false
      guard let ways, let settled = ways.settled, !ways.isWord else {
        if let ways { say(.candidates(ways.candidates)) }
        return use(filter, text)
      }
      say(.candidates(ways.candidates))
      return use(settled, ways.text)
    } catch {
      prompt.isWrong = true
      if let ways, let settled = ways.settled {
        say(.candidates(ways.candidates))
        return use(settled, ways.text)
      }
      say(.filter(error))
      let sound = Filter.sound(text, in: situation.city, by: asker)
      return use(sound?.filter ?? prompt.before, sound?.text ?? prompt.beforeText)
    }
  }

  /// Takes the filter as it stands; one that cannot be understood stays open.
  private mutating func settle(_ prompt: FilterPrompt) -> [Effect] {
    overlay = nil
    guard view != .log else { return [] }
    let text = prompt.input.text
    do throws(FilterError) {
      notice = nil
      return use(try Filter.parse(text, in: situation.city, by: asker), text)
    } catch {
      overlay = .filter(prompt)
      say(.filter(error))
      return []
    }
  }

  private mutating func use(_ filter: Filter, _ text: String) -> [Effect] {
    guard filter != cases.query.filter else {
      cases.filterText = text
      return []
    }
    return show(filter, text, in: .cases)
  }

  private func completion(of text: String) -> FilterCompletion {
    FilterCompletion.candidates(
      for: text, in: situation.city, inChinese: language == .chinese)
  }

  /// How the word that ends the line may go on, and the filter without it; nil when the line does
  /// not end in a word that is being typed.
  private func waysOn(
    _ input: LineInput
  ) -> (candidates: [String], settled: Filter?, text: String, isWord: Bool)? {
    let text = input.text
    guard input.caret == input.characters.count, let last = text.last, !last.isWhitespace
    else { return nil }
    let completion = completion(of: text)
    guard !completion.candidates.isEmpty else { return nil }
    let end = text.lastIndex(where: \.isWhitespace) ?? text.startIndex
    let head = String(text[..<end])
    let isWord = isWord(String(text[end...]))
    do throws(FilterError) {
      let settled = try Filter.parse(head, in: situation.city, by: asker)
      return (completion.candidates, settled, head, isWord)
    } catch {
      return (completion.candidates, nil, head, isWord)
    }
  }

  /// Whether a text is one of the language's words or conditions, and no text to look for.
  private func isWord(_ text: String) -> Bool {
    do throws(FilterError) {
      return State.isWord(try Filter.parse(text, in: situation.city, by: asker))
    } catch {
      return false
    }
  }

  private static func isWord(_ filter: Filter) -> Bool {
    switch filter {
    case .test(.contains), .everything: false
    case .test: true
    case .not(let part): isWord(part)
    case .all(let parts), .any(let parts): !parts.isEmpty && parts.allSatisfy(isWord)
    }
  }

  /// Completes the word before the caret as far as all candidates agree, and names them when there
  /// are several.
  private mutating func complete(_ prompt: FilterPrompt) -> [Effect] {
    var prompt = prompt
    let before = prompt.input.beforeCaret
    let completion = completion(of: before)
    completion.take(into: &prompt.input, word: String(before.dropFirst(completion.start)))
    let effects = follow(prompt)
    if completion.candidates.count > 1 { say(.candidates(completion.candidates)) }
    return effects
  }
}

extension FilterCompletion {
  /// Writes into the line what all ways of going on agree in. Where a word was begun by its pinyin
  /// initials, that takes the place of the letters.
  fileprivate func take(into input: inout LineInput, word: String) {
    let near = candidates.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    if !near.isEmpty {
      State.complete(&input, word: word, from: near, then: "")
      return
    }
    guard var shared = candidates.first else { return }
    for candidate in candidates {
      while !candidate.hasPrefix(shared) { shared.removeLast() }
    }
    guard !shared.isEmpty else { return }
    for _ in word { input.deleteBack() }
    input.insert(shared)
  }
}
