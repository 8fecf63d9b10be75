import Cells
import Console
import Model

/// A console without a loop: it answers every effect at once, until nothing is left to ask.
struct StillConsole {
  /// Effects answered for one message; a bound in case a view never has enough.
  private static let patience = 10_000

  /// The store it reads.
  let desk: StoreDesk

  /// Reads what the first frame needs.
  func start(_ state: inout State) {
    settle(Console.start(&state), &state)
  }

  /// Lets a message happen with all that follows from it.
  func send(_ message: Message, to state: inout State) {
    settle(Console.update(&state, message), &state)
  }

  private func settle(_ effects: [Effect], _ state: inout State) {
    var queue = effects[...]
    for _ in 0..<Self.patience {
      guard let effect = queue.popFirst() else { return }
      switch effect {
      case .loadCitizens:
        if let message = desk.citizens(now: state.now) { queue += Console.update(&state, message) }
      case .loadPage(let request):
        queue += Console.update(&state, desk.page(request, now: state.now))
      case .loadCard(let number, let id, _):
        queue += Console.update(&state, desk.card(number, id))
      case .loadCount(let number, let query):
        queue += Console.update(&state, desk.count(number, query, now: state.now))
      case .loadGroups(let number, let asked):
        queue += Console.update(&state, desk.groups(number, asked, now: state.now))
      case .loadEvents(let request):
        queue += Console.update(&state, desk.events(request))
      case .loadRows(let number, let ids):
        queue += Console.update(&state, desk.rows(number, ids))
      case .perform(let number, _), .performAll(let number, _), .loadBatch(let number, _):
        // A snapshot looks and changes nothing.
        queue += Console.update(&state, .failed(number, .readOnly))
      case .goTo(let number, let moment):
        queue += Console.update(&state, desk.travel(number, to: moment))
      case .comeBack: desk.leavePast()
      case .loadSimilar(let number, let query):
        queue += Console.update(&state, desk.similar(number, query))
      case .readDraft, .keepDraft, .dropDraft, .readHistory, .readOutside, .remember,
        .keepTourShown,
        .keepSession, .listFiles,
        .abandon,
        .keepFilters, .keepTables, .copy, .refresh, .setTheme,
        .snapshot, .export, .redraw,
        .suspend, .quit:
        break
      }
    }
  }

  /// Lets the console go to a moment.
  func go(to moment: Instant, _ state: inout State) {
    settle(Console.go(to: moment, &state), &state)
  }
}
