import Cells
import Model

/// The console as two pure functions: `update` moves the state and says what is to be done
/// outside, `view` draws it.
public enum Console {
  /// What has to be read before the first frame.
  public static func start(_ state: inout State) -> [Effect] {
    state.useTables()
    state.fitLists()
    return state.enter(state.view) + state.readCitizens()
      + (state.tour == nil ? [] : [.keepTourShown])
  }

  /// Goes to a moment of the past, as `:at` does.
  public static func go(to moment: Instant, _ state: inout State) -> [Effect] {
    state.go(to: moment)
  }

  /// What has to be done outside before the program ends, whatever ends it: what was being typed is
  /// kept.
  public static func leave(_ state: inout State) -> [Effect] {
    state.keepIntake() + (state.sessionToKeep.map { [.keepSession($0)] } ?? [])
  }

  /// Moves the state by a message.
  ///
  /// - Returns: what is to be done outside, in this order. `state.revision` has gone up when the
  ///   screen looks different now, but for the header's clock.
  public static func update(_ state: inout State, _ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return state.press(key)
    case .mouse(let event): return state.take(event)
    case .noMouse: state.doWithoutMouse()
    case .resize(let size): return state.resize(size)
    case .tick(let now): return state.tick(now)
    case .situation(let situation): return state.replace(situation)
    case .changed(let change): return state.apply(change)
    case .citizens(let tallies): state.take(tallies)
    case .arrived(let number, let situation): return state.arrive(number, situation)
    case .lookingBack(let percent): state.lookBack(percent)
    case .news(let newest): state.count(newest: newest)
    case .page(let number, let page): return state.take(number, page)
    case .card(let number, let card): return state.take(number, card)
    case .events(let number, let events): return state.take(number, events)
    case .count(let number, let count): state.take(number, count)
    case .groups(let number, let asked, let counted): return state.take(number, asked, counted)
    case .tablesNotKept(let reason): state.say(.table(.notKept(reason)))
    case .historyNotKept(let reason): state.sayHistoryNotKept(reason)
    case .filtersNotKept(let reason): state.say(.trouble(.other(reason)))
    case .written(let path, let cases): state.say(.written(path, cases: cases))
    case .notWritten(let trouble): state.say(.notWritten(trouble))
    case .similar(let number, let similar): state.take(number, similar)
    case .draft(let draft): return state.take(draft)
    case .history(let lines): state.take(history: lines)
    case .outside(let commands): state.take(outside: commands)
    case .files(let files): state.take(files)
    case .performed(let number, let result): return state.take(number, result)
    case .performedAll(let number, let answers): return state.take(number, answers)
    case .rows(let number, let rows): return state.take(number, rows)
    case .batch(let number, let batch): return state.take(number, batch)
    case .waiting(let number, let since): state.wait(number, since)
    case .failed(let number, let trouble): state.fail(number, trouble)
    case .storeFailed(let trouble): state.turnStale(trouble)
    case .storeRecovered: return state.recover()
    case .resumed: state.revision += 1
    case .theme(let name):
      state.theme = name
      state.say(.theme(name))
    case .themeFailed(let trouble):
      state.say(.themeFailed(trouble))
    }
    return []
  }
}
