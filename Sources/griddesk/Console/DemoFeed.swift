import Model
import Store

/// The live feed of the demo city: a simulated course of days that goes on wherever it was left.
///
/// The simulation follows from the moment the store was made and always gives the same commands
/// under the same outside numbers. Starting it over after a pause therefore repeats nothing: the
/// store answers what it has with its first answers, and only what is new happens.
final class DemoFeed {
  /// Commands handed to the store at a time: a few milliseconds for what it knows already.
  private static let slice = 500

  private var simulation: Simulation
  private var waiting: ArraySlice<CommandOrder> = []

  /// The feed of a demo city whose store was made at `founded`.
  init(_ situation: Situation, founded: Instant) {
    simulation = .warmStart(
      city: situation.city, rulebook: situation.rulebook, seed: DemoStore.seed, now: founded)
  }

  /// Lets happen what is due by now, a slice at a time. What fails is tried again the next time.
  func advance(to now: Instant, desk: StoreDesk) {
    if waiting.isEmpty { waiting = simulation.orders(until: now)[...] }
    let slice = waiting.prefix(Self.slice)
    guard !slice.isEmpty else { return }
    do throws(StoreError) {
      _ = try desk.perform(Array(slice), now: now)
      waiting = waiting.dropFirst(slice.count)
    } catch {
      return
    }
  }
}
