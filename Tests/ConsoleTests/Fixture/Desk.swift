import Cells
import Model

@testable import Console

/// A console with a city behind it: effects are carried out at once, as the executable does.
final class Desk {
  var city: DeskCity
  var state: State
  /// What was asked for and is not the city's to answer, such as `quit`.
  private(set) var asked: [Effect] = []
  /// Requests that may wait stay here until `settle`.
  private var idle: [Effect] = []
  /// The draft that is kept where it survives a crash.
  var kept: IntakeDraft?
  /// The commands that outlive the console, oldest first.
  var remembered: [String] = []
  /// The names in every directory.
  var files: [String] = []
  /// The city as it was at moments before, the earliest first.
  private var earlier: [(at: Instant, city: DeskCity)] = []
  /// The city of the moment that is shown; nil at the present.
  private var past: DeskCity?
  /// Whether it takes long to a moment of the past; `arrive` gets there.
  var isFar = false
  private var journey: (number: Int, moment: Instant)?
  /// Whether commands meet a lock.
  var isLocked = false

  init(
    _ city: DeskCity, now: Instant, size: Size, language: Language = .english,
    actor: String = "li", keymap: Keymap = .standard,
    isAmbiguousWide: Bool = false, layouts: MapLayouts? = nil
  ) {
    self.city = city
    state = State(
      situation: city.situation(at: now), now: now, size: size, actor: actor,
      language: language, theme: "night", themes: ["night", "day", "mono"],
      keymap: keymap, isAmbiguousWide: isAmbiguousWide, layouts: layouts)
    carryOut(Console.start(&state))
    settle()
  }

  /// A console that was made ready before it starts.
  init(_ city: DeskCity, resuming state: State) {
    self.city = city
    self.state = state
    carryOut(Console.start(&self.state))
    settle()
  }

  /// Sends a message and lets everything that follows from it happen.
  func send(_ message: Message) {
    carryOut(Console.update(&state, message))
  }

  /// Presses keys written in notation, apart by blanks; each is settled.
  func press(_ keys: String) {
    for notation in keys.split(separator: " ") {
      guard let key = Key(notation: String(notation)) else {
        preconditionFailure("no key \(notation)")
      }
      send(.key(key))
      settle()
    }
  }

  /// A row of the screen, from the end where it is negative: -1 is the last.
  func row(_ index: Int) -> String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return String(rows[index < 0 ? rows.endIndex + index : index])
  }

  /// Types a text.
  func type(_ text: String) {
    for scalar in text.unicodeScalars {
      send(.key(.character(scalar)))
      settle()
    }
  }

  /// Lets time pass.
  func wait(_ seconds: Int64) {
    for _ in 0..<seconds {
      send(.tick(state.clock + 1))
      settle()
    }
  }

  /// Carries out what may wait until there is nothing more.
  func settle() {
    while !idle.isEmpty { carryOut([idle.removeFirst()], isIdle: true) }
  }

  /// The city changed from elsewhere: the poll finds it.
  func poll() {
    send(.changed(city.change(since: state.situation, at: state.now)))
    settle()
  }

  /// Notes how the city is now, for a look at it later.
  func note() { earlier.append((state.clock, city)) }

  /// Arrives at the moment that was asked for.
  func arrive() {
    guard let (number, moment) = journey else { return }
    journey = nil
    var then =
      earlier.last { $0.at <= moment }?.city
      ?? DeskCity(city: city.city, rulebook: city.rulebook, day: city.day)
    then.day = city.day
    past = then
    send(.arrived(number, then.situation(at: moment)))
    settle()
  }

  /// What lists and cards are read from.
  private var shown: DeskCity { past ?? city }

  var frame: Frame { Console.view(state) }
  var text: String { FrameText.render(frame) }

  private func carryOut(_ effects: [Effect], isIdle: Bool = false) {
    for effect in effects {
      switch effect {
      case .loadCitizens: send(.citizens(shown.citizens(at: state.now)))
      case .goTo(let number, let moment):
        journey = (number, moment)
        if !isFar { arrive() }
      case .comeBack:
        journey = nil
        past = nil
      case .perform(let number, let order):
        if isLocked {
          send(.waiting(number, since: state.now))
        } else {
          send(.performed(number, city.perform([order])[0]))
        }
      case .loadPage(let request):
        if request.patience == .whenIdle, !isIdle {
          idle.append(effect)
        } else {
          send(.page(request.number, shown.page(request, at: state.now)))
        }
      case .loadCard(let number, let id, let patience):
        if patience == .whenIdle, !isIdle {
          // Of many cards passed by in a hurry only the last is still looked at.
          idle.removeAll { if case .loadCard = $0 { true } else { false } }
          idle.append(effect)
        } else {
          send(.card(number, shown.card(id)))
        }
      case .loadEvents(let request):
        if request.patience == .whenIdle, !isIdle {
          idle.append(effect)
        } else {
          send(.events(request.number, shown.events(request)))
        }
      case .performAll(let number, let orders):
        if !isIdle {
          idle.append(effect)
        } else if isLocked {
          send(.waiting(number, since: state.now))
        } else {
          send(.performedAll(number, city.perform(orders)))
        }
      case .loadRows(let number, let ids):
        if isIdle {
          send(.rows(number, ids.compactMap { city.card($0)?.row }))
        } else {
          idle.append(effect)
        }
      case .loadBatch(let number, let id):
        send(.batch(number, city.batch(with: id, by: state.actor)))
      case .loadCount(let number, let query):
        if isIdle {
          send(.count(number, shown.count(query, at: state.now)))
        } else {
          idle.append(effect)
        }
      case .loadGroups(let number, let asked):
        if isIdle {
          send(.groups(number, asked, city.groups(asked, at: state.now)))
        } else {
          idle.append(effect)
        }
      case .loadSimilar(let number, let query):
        if isIdle {
          send(.similar(number, city.similar(query)))
        } else {
          idle.append(effect)
        }
      case .readDraft: send(.draft(kept))
      case .keepDraft(let draft): kept = draft
      case .readHistory: send(.history(remembered))
      case .readOutside:
        send(.outside([OutsideCommand(name: "verify", summary: "Replays the log.")]))
      case .remember(let line): remembered.append(line)
      case .listFiles(let path): send(.files(FileOffer(path: path, among: files)))
      case .dropDraft: kept = nil
      case .refresh:
        send(.changed(city.change(since: state.situation, at: state.now)))
      case .setTheme(let name):
        send(
          state.themes.contains(name)
            ? .theme(name) : .themeFailed(.missing(name, known: state.themes)))
      case .abandon, .keepTourShown, .keepSession, .keepFilters, .keepTables, .copy, .snapshot,
        .export, .redraw,
        .suspend, .quit:
        asked.append(effect)
      }
    }
  }
}
