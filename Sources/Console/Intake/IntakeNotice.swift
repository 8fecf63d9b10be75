import Model

/// What the message line says about taking a report down.
public enum IntakeNotice: Equatable, Sendable {
  /// A report is on its way to the disk.
  case underway
  /// It is on disk, by itself or merged into another case.
  case logged(CaseID, into: CaseID?)
  /// What was typed before is offered again.
  case draftOffered
  /// What was typed is kept.
  case draftKept
  /// What was typed is gone.
  case draftDiscarded
  /// The key that throws everything away has to be pressed again.
  case discardTwice
  /// There is nothing to merge into.
  case nothingSimilar
  /// Something has to be put right first.
  case problem(IntakeProblem)

  /// Whether it tells of something that did not work.
  var isBad: Bool {
    switch self {
    case .underway, .logged, .draftOffered, .draftKept, .draftDiscarded: false
    case .discardTwice, .nothingSimilar, .problem: true
    }
  }
}
