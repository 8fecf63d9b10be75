import Cells
import Console
import Glibc
import Model
import Store
import Terminal

/// The one loop: keys, signals and two timers in, frames out.
///
/// It sleeps in one `poll` until the next second, or the next quarter of one while somebody writes,
/// looks whether anybody did, tells the console the time once a second, and draws only what a
/// message has changed. All keys that wait are taken in before a frame is drawn.
final class ConsoleLoop {
  /// Milliseconds that the terminal gets to take a frame before work that nobody waits for goes on:
  /// it may have to share a processor with this program.
  private static let breath = 1
  /// Milliseconds between two slices of bringing the index of texts up to date.
  private static let indexRest: Int64 = 8
  /// Milliseconds without a look at the store after which the picture counts as stale.
  private static let lookPatience: Int64 = 2_000

  var state: State
  let desk: StoreDesk
  let screen: Screen
  private let signals: Signals
  private let themes: ThemeShelf
  private let demo: DemoFeed?
  private let drafts: DraftFile
  private var themeWatch: ThemeWatch
  var idle: [Effect] = []
  /// When it was said last how far the way to a moment is.
  var wayTold: Int64 = 0
  /// What the next frame is to be drawn with, read right before it.
  var companion: Effect?
  /// Why it could not be kept where somebody was; nil when it was.
  var notKept: String?
  private var export: CaseExport?
  var picture: Picture
  var foresight = Foresight()
  var isLeaving = false
  /// Whether a frame has gone out since the last wait, or more of one.
  var hasShown = false
  private var reopenAt: Int64 = 0
  private var lastLook = WallClock.steady
  private var writes: WriteWatch?
  private var looks: LookTimes

  /// A console on an open store and screen; `demo` feeds a made-up city.
  init(
    state: State, desk: StoreDesk, screen: Screen, signals: Signals, themes: ThemeShelf,
    demo: DemoFeed?
  ) {
    self.state = state
    self.desk = desk
    self.screen = screen
    self.signals = signals
    self.themes = themes
    self.demo = demo
    drafts = DraftFile(ofStore: desk.path)
    themeWatch = ThemeWatch(state.theme, on: themes)
    picture = Self.picture(of: state, on: screen)
    self.state.showsASCII = picture.symbols.isASCII
    writes = WriteWatch(store: desk.path)
    // A made-up city moves by itself, from here.
    looks = LookTimes(now: WallClock.milliseconds, hearsWriters: writes != nil && demo == nil)
  }

  /// Runs until somebody leaves or a signal ends it; returns the exit code.
  func run() -> Int32 {
    send(.resize(screen.size))
    carryOut(Console.start(&state))
    present()
    while !isLeaving {
      let now = WallClock.milliseconds
      var sources = [screen.inputDescriptor, signals.descriptor]
      if let writes, looks.isQuiet(at: now) { sources.append(writes.descriptor) }
      let ready = Poll.wait(
        for: sources, orRoomOn: screen.isWaiting ? screen.outputDescriptor : nil,
        milliseconds: timeout(from: now))
      hasShown = false
      if ready[1] { takeSignals() }
      if ready[0] {
        takeKeys()
        looks.giveWay(at: WallClock.milliseconds)
      }
      let after = WallClock.milliseconds
      if ready.count > 2, ready[2] {
        writes?.drain()
        looks.hear(at: after)
      }
      if looks.isDue(at: after) {
        takeTime()
        looks.goOn(from: after)
      }
      for message in desk.attempt(now: WallClock.now) { send(message) }
      // What a change asks for is drawn together with it; a key's answer waits for nothing.
      let isFree = !ready[0] && !takesMore()
      if isFree, !idle.isEmpty { carryOutOneIdle() }
      if !isLeaving { present() }
      if isFree, idle.isEmpty {
        if foresight.isDue {
          foresight.look(from: state, picture, on: screen)
        } else {
          desk.index()
        }
      }
    }
    carryOut(Console.leave(&state))
    desk.close()
    return 0
  }

  private func timeout(from now: Int64) -> Int {
    if !idle.isEmpty || foresight.isDue { return hasShown && !owesFigure ? Self.breath : 0 }
    if looks.isDue(at: now) { return 0 }
    let wait = looks.wake(at: now) - now
    if desk.hasIndexing { return Int(min(wait, Self.indexRest)) }
    return Int(desk.hasPending ? min(wait, 20) : wait)
  }

  /// Whether a figure is still to come that the frame just shown has left open.
  private var owesFigure: Bool {
    switch idle.first {
    case .loadPage(let request): request.isCount
    case .loadCount: true
    default: false
    }
  }

  // MARK: - What comes in

  private func takeSignals() {
    while let signal = signals.next() {
      switch signal {
      case .resized:
        screen.resize()
        send(.resize(screen.size))
      case .terminate, .hangUp, .interrupt:
        isLeaving = true
      case .stop:
        suspend()
      case .resumed:
        screen.resume()
        comeBack()
      }
    }
  }

  private func takeTime() {
    let now = WallClock.now
    demo?.advance(to: now, desk: desk)
    if state.clock != now {
      send(.tick(now))
      desk.tend(now: now)
      if themeWatch.hasChanged() { useTheme(state.theme) }
    }
    if looks.mayLook(at: WallClock.milliseconds) { lookAtStore(forced: false) }
  }

  private func lookAtStore(forced: Bool) {
    let now = WallClock.now
    do throws(StoreError) {
      if state.past != nil, state.health == .live {
        if let newest = try desk.news() { send(.news(newest)) }
      } else if case .stale = state.health {
        guard WallClock.steady >= reopenAt else { return }
        reopenAt = WallClock.steady + 1_000
        try desk.reopen()
        writes = WriteWatch(store: desk.path)
        looks.hearsWriters = writes != nil && demo == nil
        let situation = try desk.situation(now: now)
        send(.situation(situation))
        send(.storeRecovered)
      } else if let change = try desk.change(since: state.situation, now: now, forced: forced) {
        send(.changed(change))
        looks.find(at: WallClock.milliseconds)
      }
    } catch {
      // A reader is locked out for the moment a store is being made or recovered. A picture that
      // could not be looked at for longer must not pass for live.
      if case .busy = error, WallClock.steady - lastLook < Self.lookPatience { return }
      // Whatever took the store's place has not been listened to.
      looks.hearsWriters = false
      send(.storeFailed(StoreTrouble(error)))
      return
    }
    lastLook = WallClock.steady
  }

  // MARK: - What goes out

  func send(_ message: Message) {
    foresight.forget(at: WallClock.steady)
    carryOut(Console.update(&state, message))
  }

  func carryOut(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private func carryOut(_ effect: Effect) {
    guard !waitsForMoment(effect) else { return idle.append(effect) }
    switch effect {
    case .perform(let number, let order):
      desk.submit(number, order)
      for message in desk.attempt(now: WallClock.now) { send(message) }
      lookAtStore(forced: false)
    case .abandon(let number):
      desk.abandon(number)
    case .goTo(let number, let moment): setOut(number, for: moment)
    case .comeBack: comeBackToNow()
    case .loadCitizens: readCitizens()
    case .loadPage(let request) where request.patience == .beforeFrame:
      send(desk.page(request, now: state.now))
    case .loadBatch(let number, let id): send(desk.batch(number, id))
    case .loadCard(let number, let id, .beforeFrame):
      send(desk.card(number, id))
    case .loadEvents(let request) where request.patience == .beforeFrame:
      send(desk.events(request))
    case .loadCard(_, _, let patience):
      // Of many cards passed by in a hurry only the last is still looked at.
      idle.removeAll { if case .loadCard = $0 { true } else { false } }
      companion = nil
      if patience == .withFrame { companion = effect } else { idle.append(effect) }
    case .loadPage, .loadEvents, .loadCount, .loadGroups, .loadRows, .performAll:
      idle.append(effect)
    case .keepFilters(let filters):
      do throws(ProgramError) {
        try FilterFile.write(filters)
      } catch {
        send(.filtersNotKept(error.sentence))
      }
    case .copy(let text): screen.copy(text)
    case .keepTables(let tables):
      do throws(ProgramError) {
        try TableSettings().write(tables)
      } catch {
        send(.tablesNotKept(error.sentence))
      }
    case .loadSimilar:
      // While somebody types only the last question still waits for its answer.
      idle.removeAll { if case .loadSimilar = $0 { true } else { false } }
      idle.append(effect)
    case .readDraft: send(.draft(drafts.read()))
    case .readHistory: send(.history(HistoryFile().read()))
    case .keepTourShown: TourFile.keepShown()
    case .keepSession(let session): keep(session)
    case .readOutside: send(.outside(CommandCatalogue.outside))
    case .remember(let line): remember(line)
    case .listFiles(let path): send(.files(FileOffer(reading: path)))
    case .keepDraft(let draft): drafts.keep(draft)
    case .dropDraft: drafts.drop()
    case .refresh:
      desk.turnLights(now: WallClock.now)
      lookAtStore(forced: true)
    case .setTheme(let name):
      useTheme(name)
    case .snapshot(let form, let path):
      write(form, to: path)
    case .export(let query, let form, let path):
      begin(query, form, path)
    case .redraw:
      screen.invalidate()
      forgetPicture()
    case .suspend:
      suspend()
    case .quit:
      isLeaving = true
    }
  }

  /// One slice of the reading that no key waits for, so that keys never wait for it either.
  private func carryOutOneIdle() {
    let way = idle.firstIndex { if case .goTo = $0 { true } else { false } }
    let effect = idle.remove(at: way ?? 0)
    guard !waitsForMoment(effect) else { return idle.insert(effect, at: 0) }
    switch effect {
    case .goTo(let number, let moment): travel(number, to: moment, for: Self.slice)
    case .loadCitizens: sendCitizens()
    case .loadPage(let request): send(desk.page(request, now: state.now))
    case .loadCard(let number, let id, _): send(desk.card(number, id))
    case .loadEvents(let request): send(desk.events(request))
    case .loadCount(let number, let query): send(desk.count(number, query, now: state.now))
    case .loadGroups(let number, let asked): send(desk.groups(number, asked, now: state.now))
    case .loadRows(let number, let ids): send(desk.rows(number, ids))
    case .performAll(let number, let orders):
      desk.submit(number, orders)
      for message in desk.attempt(now: WallClock.now) { send(message) }
    case .loadSimilar(let number, let query): send(desk.similar(number, query))
    case .export: goOnExporting(effect)
    case .readDraft, .keepDraft, .dropDraft, .readHistory, .readOutside, .remember, .keepTourShown,
      .keepSession,
      .listFiles,
      .perform,
      .abandon, .keepFilters, .keepTables, .copy, .refresh, .setTheme,
      .snapshot,
      .loadBatch, .comeBack, .redraw, .suspend, .quit:
      break
    }
  }

  private func useTheme(_ name: String) {
    do throws(ThemeTrouble) {
      screen.use(try themes.theme(name))
      forgetPicture()
      send(.theme(name))
    } catch {
      send(.themeFailed(error))
    }
    themeWatch = ThemeWatch(state.theme, on: themes)
  }

  /// Writes what the screen shows; the line in which that was asked for is gone from it.
  private func write(_ form: FrameForm, to path: String) {
    let frame = Console.view(
      state, symbols: picture.symbols)
    do throws(ProgramError) {
      let theme = try themes.wanted(state.theme)
      try NewFile.write(form.render(frame, theme: theme), to: FilePath.expanded(path))
      send(.written(path: path, cases: nil))
    } catch {
      send(.notWritten(WriteTrouble(error)))
    }
  }

  private func begin(_ query: CaseQuery, _ form: CaseListForm, _ path: String) {
    do throws(ProgramError) {
      export = try CaseExport(
        query, form, path: path, city: state.situation.city, zone: desk.zone)
      idle.append(.export(query, form, path: path))
    } catch {
      send(.notWritten(WriteTrouble(error)))
    }
  }

  private func goOnExporting(_ effect: Effect) {
    guard let export, case .export(_, _, let path) = effect else { return }
    do throws(ProgramError) {
      if let count = try export.step(desk, now: state.now) {
        self.export = nil
        send(.written(path: path, cases: count))
      } else {
        idle.append(effect)
      }
    } catch {
      self.export = nil
      send(.notWritten(WriteTrouble(error)))
    }
  }

  private func suspend() {
    screen.suspend()
    comeBack()
  }

  private func comeBack() {
    forgetPicture()
    send(.resize(screen.size))
    send(.resumed)
  }

  private static func picture(of state: State, on screen: Screen) -> Picture {
    Picture(symbols: screen.symbols(ambiguousWide: state.isAmbiguousWide))
  }

  /// Draws anew with the next frame; the glyphs follow the theme, which may be without colours.
  func forgetPicture() {
    picture = Self.picture(of: state, on: screen)
  }
}
