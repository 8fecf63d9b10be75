import Console
import Model
import Store

extension ConsoleLoop {
  /// Microseconds in which a moment is reached before the next frame, as a rule.
  private static let instant: Int64 = 120_000
  /// Microseconds for which a key may have to wait while a moment takes longer.
  static let slice: Int64 = 8_000

  /// Sets out for a moment, and as a rule arrives there.
  func setOut(_ number: Int, for moment: Instant) {
    stopTravelling()
    giveUpExport()
    do throws(StoreError) {
      try desk.setOut(for: moment)
      travel(number, to: moment, for: Self.instant)
    } catch {
      giveUpPast(number, error)
    }
  }

  /// Reads the present again.
  func comeBackToNow() {
    stopTravelling()
    giveUpExport()
    desk.leavePast()
  }

  /// Goes on to a moment for some microseconds.
  func travel(_ number: Int, to moment: Instant, for time: Int64) {
    let end = WallClock.steadyMicroseconds + time
    do throws(StoreError) {
      if try desk.goOn(until: { WallClock.steadyMicroseconds >= end }) {
        send(.arrived(number, try desk.pastSituation(at: moment)))
      } else {
        tellTheWay()
        idle.append(.goTo(number, moment))
      }
    } catch {
      giveUpPast(number, error)
    }
  }

  /// Says how far the way is, a few times a second: each frame costs some of it.
  private func tellTheWay() {
    guard let past = desk.past, WallClock.steady >= wayTold + 200 else { return }
    wayTold = WallClock.steady
    send(.lookingBack(past.percentOfTheWay))
  }

  /// Whether an effect reads what is between two moments just now, and so is no picture.
  func waitsForMoment(_ effect: Effect) -> Bool {
    guard desk.isInPast else { return false }
    switch effect {
    case .loadPage, .loadCard, .loadEvents, .loadCount, .loadGroups, .loadRows, .loadSimilar,
      .loadCitizens, .export:
      if !desk.isTravelling { catchUp() }
      return desk.isTravelling
    default: return false
    }
  }

  /// Takes in what was written since the moment was reached, by slices where it is much.
  func catchUp() {
    guard let moment = state.past?.moment else { return }
    do throws(StoreError) {
      guard try desk.isFarBehind() else { return }
      try desk.setOut(for: moment)
      idle.append(.goTo(PastView.catchingUp, moment))
    } catch {
      giveUpPast(PastView.catchingUp, error)
    }
  }

  /// A list that is being written is of one moment, or is not written.
  private func giveUpExport() {
    let before = idle.count
    idle.removeAll { if case .export = $0 { true } else { false } }
    guard idle.count < before else { return }
    send(.notWritten(.moved))
  }

  private func stopTravelling() {
    idle.removeAll { if case .goTo = $0 { true } else { false } }
  }

  /// Nothing is known of the past any more: the present is shown.
  private func giveUpPast(_ number: Int, _ error: StoreError) {
    desk.leavePast()
    send(.failed(number, StoreTrouble(error)))
  }
}
