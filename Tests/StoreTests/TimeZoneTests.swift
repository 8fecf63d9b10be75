import Glibc
import Model
import Testing

@testable import Store

@Suite struct TimeZoneTests {
  @Test func shanghaiIsEightHoursAheadSinceItsLastSummerTime() throws {
    let zone = try TimeZoneRules.load("Asia/Shanghai")
    #expect(zone.name == "Asia/Shanghai")
    #expect(zone.offset(at: TemporaryStore.start) == 28_800)
    // 1986 to 1991 had summer time.
    #expect(zone.offset(at: Instant(seconds: 520_000_000)) == 32_400)
    #expect(zone.transitions.allSatisfy { $0.from.seconds < 700_000_000 })
  }

  /// Changes as the zones' own laws give them, to the second.
  @Test(arguments: [
    ("Europe/Berlin", 1_774_746_000, 3_600, 7_200), ("Europe/Berlin", 1_792_890_000, 7_200, 3_600),
    ("America/New_York", 1_772_953_200, -18_000, -14_400),
    ("America/New_York", 2_077_768_800, -14_400, -18_000),
    ("Australia/Lord_Howe", 1_775_314_800, 39_600, 37_800),
  ])
  func aChangeIsFoundToTheSecond(name: String, at: Int64, before: Int, after: Int) throws {
    let zone = try TimeZoneRules.load(name)
    #expect(zone.offset(at: Instant(seconds: at - 1)) == before)
    #expect(zone.offset(at: Instant(seconds: at)) == after)
  }

  /// As many changes as the zone database has for 1970 to 2019, which nobody will change any more.
  @Test(arguments: [
    ("Asia/Shanghai", 12), ("America/New_York", 100), ("Africa/Cairo", 88),
    ("Africa/Casablanca", 47),
  ])
  func noChangeIsMissed(name: String, count: Int) throws {
    let past = try TimeZoneRules.load(name).transitions.filter { $0.from.seconds < 1_577_836_800 }
    #expect(past.count == count)
  }

  /// What a file lists spares a search and changes nothing of what is found.
  @Test(arguments: [
    "Asia/Shanghai", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Kathmandu", "Asia/Gaza", "Asia/Tehran",
    "Europe/Berlin", "Europe/Dublin", "Europe/Moscow", "America/New_York", "America/Caracas",
    "America/Sao_Paulo", "Africa/Cairo", "Africa/Casablanca", "Africa/Juba", "Pacific/Apia",
    "Pacific/Kiritimati", "Australia/Lord_Howe", "Antarctica/Troll", "Etc/GMT+5", "UTC",
  ])
  func theListedChangesAreAll(name: String) throws {
    let searched = try TimeZoneRules.load(name) { _ in nil }
    #expect(try TimeZoneRules.load(name) == searched)
  }

  @Test func aFileInAnotherFormIsNotRead() throws {
    let place = TemporaryStore()
    for bytes in ["", "TZif", "TZif2" + String(repeating: "\0", count: 100), "nothing of a zone"] {
      let file = Glibc.open(place.path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
      _ = bytes.withCString { write(file, $0, bytes.utf8.count) }
      close(file)
      #expect(ZoneFile(path: place.path) == nil)
    }
    #expect(ZoneFile(path: place.path + "-none") == nil)
  }

  @Test(arguments: ["Asia/Nowhere", "", "../etc/passwd", "/etc/localtime", "Asia", "tzdata.zi"])
  func anUnknownZoneIsAnErrorAndNotUTC(name: String) {
    #expect(throws: StoreError.unknownZone(name)) { try TimeZoneRules.load(name) }
  }

  @Test func zonesAreReadAtTheSameTimeWithoutMixingThemUp() async throws {
    let names = ["Asia/Shanghai", "Europe/Berlin", "America/New_York"]
    await withTaskGroup(of: Bool.self) { group in
      for round in 0..<24 {
        let name = names[round % 3]
        group.addTask {
          guard let zone = try? TimeZoneRules.load(name) else { return false }
          let winter = [28_800, 3_600, -18_000][round % 3]
          return zone.offset(at: TemporaryStore.start) == winter
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
