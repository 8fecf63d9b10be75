import Glibc
import Model
import Store

/// How subcommands reach the store: one sentence when it cannot be opened, patience when another
/// writer has it.
enum StoreAccess {
  /// Milliseconds SQLite itself waits for another writer before a subcommand hears of it. SQLite
  /// asks less and less often, so that among many writers one that began to wait early would come
  /// last; asking afresh gives all of them the same chance.
  private static let lockWait = 20
  /// Seconds of waiting after which it is said.
  private static let silence: Int64 = 15
  /// Seconds of being locked out after which a subcommand gives up.
  private static let patience: Int64 = 60

  /// Opens the store that the arguments or the environment name.
  static func open(_ arguments: Arguments, _ access: Store.Access) throws(ProgramError) -> Store {
    let path = FilePath.store(arguments)
    let upgrade = ProgressLine.upgrade(path)
    defer { upgrade.clear() }
    return try attempt { () throws(StoreError) in
      try Store(path: path, access: access, waits: lockWait, progress: upgrade.showEvents)
    }
  }

  /// Opens the store to look at it as it was at the moment that the arguments name, or as it is.
  static func openAtMoment(
    _ arguments: Arguments
  ) throws(ProgramError) -> (store: Store, moment: Instant) {
    let store = try open(arguments, .readOnly)
    guard let moment = try moment(arguments, in: store.rulebook.zone) else {
      return (store, WallClock.now)
    }
    try attempt { () throws(StoreError) in
      try store.setOut(for: moment)
      while try !store.goOn() {}
    }
    return (store, moment)
  }

  /// The moment that `--at` names; nil without it.
  static func moment(
    _ arguments: Arguments, in zone: TimeZoneRules
  ) throws(ProgramError) -> Instant? {
    guard let text = arguments[Option.at.name] else { return nil }
    let now = WallClock.now
    switch MomentText(text, shown: now, today: now, in: zone) {
    case .now: return now
    case .at(let instant): return instant
    case nil:
      throw .usage(
        "--at: \(text) is no time, such as 2026-11-21T09:00:00+08:00, 09:30, yesterday 18:00 or -2h"
      )
    }
  }

  /// Opens a store to bring in what other systems and other people did, which not everybody may.
  static func openToBring(_ arguments: Arguments) throws(ProgramError) -> Store {
    let store = try open(arguments, .bulk)
    let login = Environment.login
    guard store.rulebook.mayBring(login) else {
      throw .failed(
        "\(login) is neither operator, supervisor nor administrator of the city: an administrator "
          + "has to say griddesk role give \(login) operator")
    }
    return store
  }

  /// Carries out orders in one durable transaction, waiting while another writer has the store.
  static func perform(
    _ orders: [CommandOrder], on store: Store
  ) throws(ProgramError) -> [Result<CommandReceipt, Refusal>] {
    try patiently(for: patience) { () throws(StoreError) in
      try store.perform(orders, now: WallClock.now)
    }
  }

  /// Does something with the store, turning its error into the program's.
  static func attempt<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(ProgramError) -> Value {
    do throws(StoreError) {
      return try work()
    } catch {
      throw .failed(error.sentence)
    }
  }

  /// Leaves the file in order after much writing; what was acknowledged is safe without it.
  static func tidy(_ store: Store) {
    do throws(StoreError) { try store.checkpoint() } catch { return }
  }

  /// Does something with the store, for so many seconds again and again while another writer has
  /// it.
  static func patiently<Value>(
    for patience: Int64, _ work: () throws(StoreError) -> Value
  ) throws(ProgramError) -> Value {
    let begun = WallClock.steady
    var saidSo = false
    while true {
      do throws(StoreError) {
        return try work()
      } catch {
        guard case .busy = error else { throw .failed(error.sentence) }
        let waited = (WallClock.steady - begun) / 1_000
        guard waited < patience else {
          throw .failed("another writer has held the store for \(waited) s; try again later")
        }
        if waited >= silence, !saidSo {
          saidSo = true
          reportLine("waiting for another writer of the store")
        }
        usleep(1_000)
      }
    }
  }
}
