import Cells

/// The answer to a key, worked out before it is pressed. Update and view are pure, so a program that
/// has nothing else to do can find out what the key pressed last will bring when it is pressed
/// again, and show that at once.
public struct Forecast: Sendable {
  /// The key.
  public let key: Key
  /// The state that the key leads to.
  public let state: State
  /// What is to be done outside then. None of it has to be done before the picture is shown.
  public let effects: [Effect]
  /// The picture of that state.
  public let picture: Picture

  /// Works the answer out.
  ///
  /// - Parameters:
  ///   - key: the key; only those that move a selection are worth it.
  ///   - state: the state it would be pressed in.
  ///   - picture: the picture that is on the screen.
  public init?(of key: Key, in state: State, after picture: Picture) {
    guard state.overlay == nil, state.begun.isEmpty, picture.shows(state),
      state.keymap.action(for: key, in: state.context)?.isStep == true
    else { return nil }
    var next = state
    let effects = Console.update(&next, .key(key))
    guard effects.allSatisfy(\.mayWait) else { return nil }
    var drawn = picture
    guard drawn.update(next) else { return nil }
    self.key = key
    self.state = next
    self.effects = effects
    self.picture = drawn
  }
}

extension Action {
  /// Whether it moves something a step or a screen on, so that it is often done again.
  fileprivate var isStep: Bool {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown: true
    default: false
    }
  }
}

extension Effect {
  /// Whether it is only reading that may wait until the frame is out.
  fileprivate var mayWait: Bool {
    switch self {
    case .loadPage(let request): request.patience == .whenIdle
    case .loadEvents(let request): request.patience == .whenIdle
    case .loadCard(_, _, let patience): patience == .whenIdle
    case .loadRows, .loadCount: true
    default: false
    }
  }
}
