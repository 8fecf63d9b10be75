extension Store {
  /// Checks the file, the hash chain and the numbering of the log, and that evolving the whole log
  /// afresh gives the projections byte for byte. Memory stays flat; the fresh projections go to a
  /// temporary file.
  ///
  /// - Parameter progress: told the stage, and how many events or rows are done of how many.
  /// - Returns: what was read and what is wrong.
  /// - Throws: what keeps the check itself from being made; damage is reported, not thrown.
  public func verify(
    progress: (VerifyStage, _ done: Int64, _ total: Int64) -> Void = { _, _, _ in }
  ) throws(StoreError) -> VerifyReport {
    try connection.reading { () throws(StoreError) in
      var verification = try Verification(connection)
      progress(.pages, 0, 1)
      try verification.checkPages()
      progress(.pages, 1, 1)
      try verification.checkLog { progress(.log, $0, $1) }
      try verification.checkProjections { progress(.projections, $0, $1) }
      try verification.checkSearch(beside: path) { progress(.search, $0, $1) }
      return verification.report
    }
  }
}
