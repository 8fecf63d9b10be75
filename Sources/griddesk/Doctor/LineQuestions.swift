import Cells
import Console
import Terminal

/// What the terminal itself answers: how wide characters are, and how long the line takes.
struct LineQuestions {
  /// Round trips that are measured; fewer where each is long to wait for.
  private static let rounds = 21
  private static let slowRounds = 5
  /// Microseconds from which a round trip is long.
  private static let long: Int64 = 50_000

  /// What was found.
  private(set) var findings: [Finding] = []
  /// Whether ambiguous characters are wide; nil where that is not known or they differ.
  private(set) var isWide: Bool?
  /// Whether somebody wanted it to end.
  private(set) var isInterrupted = false

  /// Asks the terminal that the session has in front.
  /// - Parameters:
  ///   - setting: whether the console counts ambiguous characters as wide.
  ///   - takesUTF8: whether it can be sent anything but ASCII.
  init(setting: Bool, takesUTF8: Bool) {
    let inquiry: TerminalInquiry
    do throws(TerminalError) {
      inquiry = try TerminalInquiry()
    } catch {
      findings = [.terminal(.noTerminal)]
      return
    }
    defer { inquiry.close() }
    if takesUTF8 {
      measureAmbiguous(inquiry, setting)
      measureSamples(inquiry)
    }
    measureLine(inquiry)
    isInterrupted = inquiry.end == .interrupted
    if inquiry.end == .silent { findings.append(.widths(.silent)) }
  }

  /// Findings of a terminal that the console follows, whatever it is.
  static func following(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      guard case .widths(.ambiguous(let isWide, _)) = finding else { return finding }
      return .widths(.ambiguous(isWide: isWide, setting: isWide))
    }
  }

  private mutating func measureAmbiguous(_ inquiry: TerminalInquiry, _ setting: Bool) {
    var wide: [Bool] = []
    for scalar in WidthSample.ambiguous {
      guard let columns = inquiry.columns(of: String(scalar)) else { return }
      wide.append(columns == 2)
    }
    if let first = wide.first, wide.allSatisfy({ $0 == first }) {
      isWide = first
      findings.append(.widths(.ambiguous(isWide: first, setting: setting)))
    } else {
      let others = zip(WidthSample.ambiguous, wide).filter { $0.1 != setting }.map(\.0)
      findings.append(.widths(.ambiguousMixed(others: others, setting: setting)))
    }
  }

  private mutating func measureSamples(_ inquiry: TerminalInquiry) {
    var equal = 0
    for sample in WidthSample.allCases {
      guard let columns = inquiry.columns(of: sample.rawValue) else { return }
      if columns == sample.columns {
        equal += 1
      } else {
        findings.append(.widths(.width(sample, found: columns, counted: sample.columns)))
      }
    }
    findings.append(.widths(.widths(equal)))
  }

  private mutating func measureLine(_ inquiry: TerminalInquiry) {
    var times: [Int64] = []
    while times.count < ((times.first ?? 0) > Self.long ? Self.slowRounds : Self.rounds) {
      guard let time = inquiry.roundTrip() else { return }
      times.append(time)
    }
    times.sort()
    guard let worst = times.last else { return }
    findings.append(
      .terminal(.latency(median: times[times.count / 2], worst: worst, of: times.count)))
  }
}
