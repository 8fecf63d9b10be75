import Testing

@testable import griddesk

@Suite struct LookTimesTests {
  /// All wake-ups up to a moment, with nothing heard and nothing found.
  private func wakes(_ looks: inout LookTimes, until end: Int64) -> [Int64] {
    var found: [Int64] = []
    while looks.next <= end {
      let now = looks.next
      found.append(now)
      looks.goOn(from: now)
    }
    return found
  }

  @Test func whileNobodyWritesItWakesWithTheClock() {
    var looks = LookTimes(now: 10_300, hearsWriters: true)
    #expect(wakes(&looks, until: 13_000) == [10_300, 11_000, 12_000, 13_000])
  }

  @Test func whereNobodyIsHeardItLooksFourTimesASecond() {
    var looks = LookTimes(now: 10_000, hearsWriters: false)
    #expect(wakes(&looks, until: 11_000) == [10_000, 10_250, 10_500, 10_750, 11_000])
  }

  @Test func whatIsHeardIsLookedForUntilASecondIsOver() {
    var looks = LookTimes(now: 10_000, hearsWriters: true)
    looks.goOn(from: 10_000)
    looks.hear(at: 10_120)
    #expect(!looks.isQuiet(at: 10_120))
    #expect(
      wakes(&looks, until: 13_000) == [10_250, 10_500, 10_750, 11_000, 11_250, 12_000, 13_000])
  }

  @Test func whatIsFoundEndsTheSearch() {
    var looks = LookTimes(now: 10_000, hearsWriters: true)
    looks.goOn(from: 10_000)
    looks.hear(at: 10_120)
    looks.find(at: 10_250)
    looks.goOn(from: 10_250)
    #expect(looks.isQuiet(at: 10_250) && looks.next == 11_000)
  }

  @Test func nothingHeardWaitsForLongerThanTheCalmAndAQuarter() {
    for heard in stride(from: Int64(10_000), to: 11_000, by: 7) {
      for found in stride(from: heard - 600, through: heard, by: 50) {
        var looks = LookTimes(now: found, hearsWriters: true)
        looks.find(at: found)
        looks.goOn(from: found)
        looks.hear(at: heard)
        let wait = looks.next - heard
        #expect(wait <= LookTimes.calm + LookTimes.quarter)
        // With nothing shown just before, a quarter of a second and the writer's haste.
        if found < heard - LookTimes.calm {
          #expect(wait <= LookTimes.haste + LookTimes.quarter)
        }
        #expect(looks.mayLook(at: looks.next) || looks.next % LookTimes.second == 0)
      }
    }
  }

  @Test func nothingIsDrawnIntoTheAnswerToAKey() {
    for key in stride(from: Int64(10_970), through: 11_030, by: 1) {
      var looks = LookTimes(now: 10_000, hearsWriters: true)
      looks.goOn(from: 10_000)
      looks.giveWay(at: key)
      let wake = looks.wake(at: key)
      #expect(wake == (key <= 11_000 - LookTimes.room ? 11_000 : key + LookTimes.room))
      #expect(looks.isDue(at: wake) && !looks.isDue(at: wake - 1))
    }
  }

  @Test func keysWithoutEndPutNothingOffForLong() {
    var looks = LookTimes(now: 10_000, hearsWriters: true)
    looks.goOn(from: 10_000)
    let due = (Int64(10_900)...12_000).first { now in
      looks.giveWay(at: now)
      return looks.isDue(at: now)
    }
    #expect(due == 11_000 + LookTimes.patience)
  }

  @Test func aClockThatWasSetBackPutsNothingOff() {
    var looks = LookTimes(now: 7_200_000, hearsWriters: true)
    looks.hear(at: 7_200_100)
    looks.find(at: 7_200_250)
    looks.hear(at: 7_200_300)
    looks.goOn(from: 7_200_500)
    looks.giveWay(at: 7_200_500)
    let now: Int64 = 3_600_000
    #expect(looks.isDue(at: now) && looks.mayLook(at: now) && looks.isQuiet(at: now))
    looks.goOn(from: now)
    #expect(looks.next == now + LookTimes.second)
  }
}
