import Model
import Store

/// The live feed of the demo city: a simulated course of days.
///
/// The simulation follows from the moment it begins and always gives the same commands under the
/// same outside numbers. Starting it over after a pause therefore repeats nothing: the store
/// answers what it has with its first answers, and only what is new happens. So a young city goes
/// on where it was left; one that was left for days wakes to a new day.
final class DemoFeed {
  /// Commands handed to the store at a time.
  private static let slice = 200
  /// Seconds of the story that are thought out at a time.
  private static let stride: Int64 = 6 * 3_600
  /// Microseconds that catching up may take between two looks at the keyboard.
  private static let budget: Int64 = 8_000
  /// Seconds after which a city is not caught up with any more.
  private static let youth: Int64 = 3 * 86_400

  private var simulation: Simulation
  private var reached: Instant
  private var waiting: ArraySlice<CommandOrder> = []

  /// The feed of a demo city whose store was made at `founded`.
  init(_ situation: Situation, founded: Instant, now: Instant) {
    let (city, rulebook) = (situation.city, situation.rulebook)
    if now - founded < Self.youth {
      simulation = .warmStart(
        city: city, rulebook: rulebook, seed: DemoStore.seed, now: founded)
    } else {
      let today = rulebook.zone.local(now).date
      simulation = Simulation(
        city: city, rulebook: rulebook, seed: DemoStore.seed,
        start: rulebook.zone.instant(today, second: 0))
    }
    reached = simulation.next ?? now
  }

  /// Lets happen what is due by now, as far as a few milliseconds go; the rest happens the next
  /// time, and what fails is tried again then.
  func advance(to now: Instant, desk: StoreDesk) {
    let end = WallClock.steadyMicroseconds + Self.budget
    repeat {
      if waiting.isEmpty {
        guard reached < now else { return }
        reached = min(now, reached + Self.stride)
        waiting = simulation.orders(until: reached)[...]
        continue
      }
      let slice = waiting.prefix(Self.slice)
      do throws(StoreError) {
        _ = try desk.perform(Array(slice), now: now)
        waiting = waiting.dropFirst(slice.count)
      } catch {
        return
      }
    } while WallClock.steadyMicroseconds < end
  }
}
