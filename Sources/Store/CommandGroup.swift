import Model

/// Commands that become durable together: handed out by `Store.group`, of no use afterwards.
public final class CommandGroup {
  let store: Store
  let now: Instant

  init(store: Store, now: Instant) {
    self.store = store
    self.now = now
  }

  /// Carries out a command within the group. The receipt may be used at once, for instance to move
  /// the case it made, but it is on disk only when `Store.group` has returned.
  ///
  /// - Throws: what the database answered; the whole group is then undone.
  public func perform(
    _ order: CommandOrder
  ) throws(StoreError) -> Result<CommandReceipt, Refusal> {
    throw .readOnly(path: store.path)
  }
}
