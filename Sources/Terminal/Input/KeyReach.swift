import Cells

/// Which keys a terminal sends at all, by its description.
public struct KeyReach {
  private let isKnown: Bool

  /// Asks the description of a terminal; of an unknown one everything is believed.
  public init(terminal: String) {
    isKnown = !terminal.isEmpty && Terminfo.load(terminal)
  }

  /// Whether a key can arrive. Cursor keys are understood in their usual forms whatever the
  /// description says; function keys are sent only where it names them (terminfo(5), `kf1` …).
  public func sends(_ key: Key) -> Bool {
    guard isKnown, case .function(let number) = key else { return true }
    return Terminfo.string("kf\(number)") != nil
  }
}
