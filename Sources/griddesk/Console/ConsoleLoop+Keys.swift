import Cells
import Console
import Glibc
import Terminal

extension ConsoleLoop {
  /// Answers the keys that wait, and the mouse.
  func takeKeys() {
    let input = screen.readInput(holdingEscape: true)
    // A terminal that hung up is readable for ever and brings nothing.
    if input.isEmpty, isatty(screen.inputDescriptor) == 0 { isLeaving = true }
    take(input)
    while screen.holdsEscape, !isLeaving { take(answerEscape()) }
  }

  private func take(_ input: [Input]) {
    guard !input.isEmpty else { return }
    if let answer = foresight.take(input) {
      show(answer.frame)
      state = answer.forecast.state
      picture = answer.forecast.picture
      carryOut(answer.forecast.effects)
    } else {
      for one in input {
        switch one {
        case .key(let key): send(.key(key))
        case .mouse(let event): send(.mouse(event))
        }
        if isLeaving { return }
      }
    }
    foresight.press(input, at: WallClock.steady)
  }

  /// Answers an Esc at once that may still turn out to be the beginning of another key, if all that
  /// can be taken back: on a line that has brought every key whole so far it will not have to be.
  ///
  /// - Returns: what came after it, or in its place.
  private func answerEscape() -> [Input] {
    let before = (state: state, idle: idle, companion: companion)
    var ahead = state
    let effects = Console.update(&ahead, .key(.escape))
    guard effects.allSatisfy(\.onlyReads) else {
      let (isKey, rest) = screen.settleEscape()
      return isKey ? [.key(.escape)] + rest : rest
    }
    foresight.forget(at: WallClock.steady)
    state = ahead
    carryOut(effects)
    present()
    let (isKey, rest) = screen.settleEscape()
    if !isKey {
      (state, idle, companion) = before
      forgetPicture()
    }
    return rest
  }

  /// Reads what belongs into the frame that is drawn now.
  func readCompanion() {
    guard case .loadCard(let number, let id, _) = companion else { return }
    companion = nil
    send(desk.card(number, id))
  }
}
