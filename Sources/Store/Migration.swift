/// One step from a version of the tables to the next; steps run in order, each at most once.
struct Migration {
  /// The version the tables have afterwards.
  let version: Int
  /// What to run.
  let sql: String

  /// Every step there has been, from an empty file on.
  static let steps = [Migration(version: 1, sql: Schema.firstVersion)]

  /// The version this program writes.
  static var current: Int { steps.last?.version ?? 0 }

  /// Brings a file to the last step's version, all missing steps in one transaction.
  ///
  /// - Throws: `newer` when the file is ahead of the steps; it is left as it is then.
  static func migrate(
    _ connection: Connection, by steps: [Migration] = Migration.steps
  ) throws(StoreError) {
    let target = steps.last?.version ?? 0
    let present = Int(try connection.number("PRAGMA user_version"))
    guard present <= target else {
      throw .newer(path: connection.path, version: present)
    }
    guard present < target else { return }
    try connection.execute("BEGIN IMMEDIATE")
    do {
      // Another process may have been faster between the first look and the lock.
      let locked = Int(try connection.number("PRAGMA user_version"))
      for step in steps where step.version > locked {
        try connection.execute(step.sql)
        try connection.execute("PRAGMA user_version = \(step.version)")
      }
      try connection.execute("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
  }
}
