import Console
import Glibc
import Model
import Store
import Testing

@testable import griddesk

/// A console and other programs on one store.
struct SharedStoreTests {
  /// What a console does with a store that it has open.
  enum Deed: CaseIterable {
    case looksBack
    case opensAnew
  }

  @Test(arguments: Deed.allCases)
  func nothingAConsoleDoesLetsAnotherWriterTakeItsLogAway(deed: Deed) throws {
    let city = try SmallCity()
    #expect(try city.feed(id: "1", text: "路灯不亮").code == 0)
    let desk = try StoreDesk.opened(at: city.store)
    let now = WallClock.now
    let before = try desk.situation(now: now)
    switch deed {
    case .looksBack:
      try desk.setOut(for: now)
      while try !desk.goOn(until: { false }) {}
      desk.leavePast()
    case .opensAnew: try desk.reopen()
    }
    let log = try #require(FileIdentity(city.store + "-wal"))
    // Who believes to be the last to leave moves the log into the file and removes it.
    for id in ["2", "3"] { #expect(try city.feed(id: id, text: "井盖缺失").code == 0) }
    #expect(FileIdentity(city.store + "-wal") == log)
    let change = try desk.change(since: before, now: now, forced: false)
    #expect(change != nil)
    let verified = try city.run("verify")
    #expect(verified.code == 0, "\(verified.complaint)")
    desk.close()
    #expect(try city.run("verify").code == 0)
    #expect(try city.run("cases", ["--format", "ndjson"]).output.split(separator: "\n").count == 3)
  }

  @Test func aConsoleWhoseLogWasRemovedSaysSoAndWritesNothingMore() throws {
    let city = try SmallCity()
    #expect(try city.feed(id: "1", text: "路灯不亮").code == 0)
    let desk = try StoreDesk.opened(at: city.store)
    let now = WallClock.now
    let before = try desk.situation(now: now)
    for ending in ["-wal", "-shm"] { unlink(city.store + ending) }
    // Another writer begins a log of its own.
    #expect(try city.feed(id: "2", text: "井盖缺失").code == 0)
    let order = CommandOrder(
      at: now, actor: "li", command: .move(.number(CaseID(1)), .claim, version: nil),
      isTrusted: true)
    desk.submit(7, order)
    guard case .failed(7, .missing) = desk.attempt(now: now).first else {
      Issue.record("the command was acknowledged")
      return
    }
    #expect(throws: StoreError.missing(path: city.store)) {
      try desk.change(since: before, now: now, forced: false)
    }
    try desk.reopen()
    #expect(try desk.situation(now: now).sequence > before.sequence)
    desk.close()
    let verified = try city.run("verify")
    #expect(verified.code == 0, "\(verified.complaint)")
  }
}
