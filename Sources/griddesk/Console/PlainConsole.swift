import Cells
import Console
import Glibc
import Model
import Store

/// A console without a screen: messages go in, effects are carried out at once, as the loop does
/// between frames.
final class PlainConsole {
  /// Everything that is known.
  private(set) var state: State
  /// Whether somebody left.
  private(set) var isLeaving = false

  private let desk: StoreDesk
  private let themes: ThemeShelf
  private let drafts: DraftFile
  private let demo: DemoFeed?
  private var lastLook = WallClock.steady
  private var reopenAt: Int64 = 0

  /// Milliseconds without a look at the store after which the picture counts as stale.
  private static let lookPatience: Int64 = 2_000
  /// Effects answered for one message; a bound in case a view never has enough.
  private static let patience = 10_000

  /// A console on an open store; `demo` feeds a made-up city.
  init(state: State, desk: StoreDesk, themes: ThemeShelf, demo: DemoFeed?) {
    self.state = state
    self.desk = desk
    self.themes = themes
    self.demo = demo
    drafts = DraftFile(ofStore: desk.path)
    carryOut(Console.start(&self.state))
  }

  /// Whether a command waits for another writer.
  var hasPending: Bool { desk.hasPending }

  /// Lets a message happen with all that follows from it.
  func send(_ message: Message) {
    carryOut(Console.update(&state, message))
  }

  /// A second, or less, has passed.
  func takeTime() {
    let now = WallClock.now
    demo?.advance(to: now, desk: desk)
    if state.clock != now {
      send(.tick(now))
      desk.tend(now: now)
    }
    lookAtStore(forced: false)
    for message in desk.attempt(now: now) { send(message) }
  }

  /// Leaves in order: what was being typed is kept.
  func close() {
    carryOut(Console.leave(&state))
    desk.close()
  }

  private func carryOut(_ effects: [Effect]) {
    var queue = effects[...]
    // The tour points at parts of a screen, of which there is none.
    state.tour = nil
    for _ in 0..<Self.patience {
      guard let effect = queue.popFirst() else { return }
      for message in answer(effect) { queue += Console.update(&state, message) }
    }
  }

  private func answer(_ effect: Effect) -> [Message] {
    let now = state.now
    switch effect {
    case .loadPage(let request): return [desk.page(request, now: now)]
    case .loadCard(let number, let id, _): return [desk.card(number, id)]
    case .loadCitizens: return desk.citizens(now: now).map { [$0] } ?? []
    case .loadCount(let number, let query): return [desk.count(number, query, now: now)]
    case .loadEvents(let request): return [desk.events(request)]
    case .loadRows(let number, let ids): return [desk.rows(number, ids)]
    case .loadBatch(let number, let id): return [desk.batch(number, id)]
    case .loadSimilar(let number, let query): return [desk.similar(number, query)]
    case .perform(let number, let order):
      desk.submit(number, order)
      return desk.attempt(now: WallClock.now) + look(forced: false)
    case .performAll(let number, let orders):
      desk.submit(number, orders)
      return desk.attempt(now: WallClock.now) + look(forced: false)
    case .goTo(let number, let moment): return [desk.travel(number, to: moment)]
    case .comeBack: desk.leavePast()
    case .abandon(let number): desk.abandon(number)
    case .refresh:
      desk.turnLights(now: WallClock.now)
      return look(forced: true)
    case .loadGroups(let number, let asked): return [desk.groups(number, asked, now: now)]
    case .keepTables(let tables):
      return failure { () throws(ProgramError) in
        try TableSettings().write(tables)
      }.map { [.tablesNotKept($0)] } ?? []
    case .keepFilters(let filters):
      return failure { () throws(ProgramError) in
        try FilterFile.write(filters)
      }.map { [.filtersNotKept($0)] } ?? []
    case .readDraft: return [.draft(drafts.read())]
    case .keepDraft(let draft): drafts.keep(draft)
    case .dropDraft: drafts.drop()
    case .readHistory: return [.history(HistoryFile().read())]
    case .remember(let line):
      return failure { () throws(ProgramError) in
        try HistoryFile().add(line)
      }.map { [.historyNotKept($0)] } ?? []
    case .export(let query, let form, let path): return export(query, form, path)
    case .snapshot(let form, let path):
      do throws(ProgramError) {
        let frame = Console.view(state)
        let text = form.render(frame, theme: try themes.wanted(state.theme))
        try NewFile.write(text, to: FilePath.expanded(path))
        return [.written(path: path, cases: nil)]
      } catch {
        return [.notWritten(WriteTrouble(error))]
      }
    case .quit: isLeaving = true
    case .listFiles, .readOutside, .keepTourShown, .keepSession, .setTheme, .redraw, .suspend,
      .copy:
      break
    }
    return []
  }

  private func failure(_ work: () throws(ProgramError) -> Void) -> String? {
    do throws(ProgramError) {
      try work()
      return nil
    } catch {
      return error.sentence
    }
  }

  private func export(_ query: CaseQuery, _ form: CaseListForm, _ path: String) -> [Message] {
    do throws(ProgramError) {
      let export = try CaseExport(
        query, form, path: path, city: state.situation.city, zone: desk.zone)
      while true {
        if let count = try export.step(desk, now: state.now) {
          return [.written(path: path, cases: count)]
        }
      }
    } catch {
      return [.notWritten(WriteTrouble(error))]
    }
  }

  private func lookAtStore(forced: Bool) {
    for message in look(forced: forced) { send(message) }
  }

  private func look(forced: Bool) -> [Message] {
    let now = WallClock.now
    do throws(StoreError) {
      defer { lastLook = WallClock.steady }
      if case .stale = state.health {
        guard WallClock.steady >= reopenAt else { return [] }
        reopenAt = WallClock.steady + 1_000
        try desk.reopen()
        return [.situation(try desk.situation(now: now)), .storeRecovered]
      }
      if state.past != nil { return try desk.news().map { [.news($0)] } ?? [] }
      guard let change = try desk.change(since: state.situation, now: now, forced: forced) else {
        return []
      }
      return [.changed(change)]
    } catch {
      if case .busy = error, WallClock.steady - lastLook < Self.lookPatience { return [] }
      return [.storeFailed(StoreTrouble(error))]
    }
  }
}
