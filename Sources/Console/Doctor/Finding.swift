/// One thing that `griddesk doctor` found about the terminal, the machine or the store.
public enum Finding: Equatable, Sendable {
  /// What a finding is about.
  public enum Part: String, CaseIterable, Sendable {
    /// The terminal at all, and its size.
    case terminal
    /// Colours and the form of the theme.
    case colours
    /// The locale.
    case text
    /// How wide characters are.
    case widths
    /// Which keys arrive.
    case keys
    /// What tmux keeps from the program.
    case tmux
    /// How long the line takes.
    case line
    /// The store.
    case store
    /// The clock and the time zone.
    case clock
  }

  /// What is to be thought of a finding.
  public enum Verdict: String, CaseIterable, Sendable {
    /// As it should be.
    case good = "ok"
    /// Works, and could be better.
    case advice = "note"
    /// Does not work; `doctor` ends with 1.
    case fault = "FAULT"
  }

  /// About the terminal itself.
  case terminal(TerminalFinding)
  /// About the widths of characters.
  case widths(WidthFinding)
  /// About what reaches the program.
  case passing(PassingFinding)
  /// About the store and the clock.
  case store(StoreFinding)
}

extension Finding {
  /// What it is about.
  public var part: Part {
    switch self {
    case .terminal(let finding): finding.part
    case .widths(let finding): finding.part
    case .passing(let finding): finding.part
    case .store(let finding): finding.part
    }
  }

  /// What is to be thought of it.
  public var verdict: Verdict {
    switch self {
    case .terminal(let finding): finding.verdict
    case .widths(let finding): finding.verdict
    case .passing(let finding): finding.verdict
    case .store(let finding): finding.verdict
    }
  }
}
