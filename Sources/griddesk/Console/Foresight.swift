import Cells
import Console
import Terminal

/// What the program does about the key pressed last: it works out, when nothing else is to be done,
/// what the same key would bring, since a selection is mostly moved on the way it went.
struct Foresight {
  /// What was worked out: apart, since it is large and given up with every message.
  final class Answer {
    /// The state and picture that the key leads to.
    let forecast: Forecast
    /// What shows it.
    let frame: PreparedFrame

    init(_ forecast: Forecast, _ frame: PreparedFrame) {
      self.forecast = forecast
      self.frame = frame
    }
  }

  /// For so many milliseconds after a key it is worth while.
  private static let span: Int64 = 2_000

  private var key: Key?
  private var pressedAt: Int64 = 0
  private var answer: Answer?

  /// Whether something is to be worked out.
  private(set) var isDue = false

  /// This came in, at a time of the steady clock.
  mutating func press(_ input: [Input], at time: Int64) {
    key = if case .key(let key) = input.last { key } else { nil }
    pressedAt = time
    isDue = key != nil
  }

  /// Something happened, so that what was worked out is wrong by now.
  mutating func forget(at time: Int64) {
    answer = nil
    isDue = key != nil && time - pressedAt < Foresight.span
  }

  /// Works out what the key would bring, if that can be known.
  mutating func look(from state: State, _ picture: Picture, on screen: Screen) {
    isDue = false
    guard let key, let forecast = Forecast(of: key, in: state, after: picture),
      let frame = screen.prepare(forecast.picture.frame, after: forecast.picture.shift)
    else { return }
    answer = Answer(forecast, frame)
  }

  /// What was worked out, if what came in is what it was worked out for. It is right once.
  mutating func take(_ input: [Input]) -> Answer? {
    guard let answer, input.count == 1, input[0] == .key(answer.forecast.key) else { return nil }
    self.answer = nil
    return answer
  }
}
