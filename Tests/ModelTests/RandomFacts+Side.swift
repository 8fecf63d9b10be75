import Model

extension RandomFacts {
  /// A fact beside the plain path, counted from 0 in the order of `SideFact`.
  mutating func sideFact(_ kind: Int) -> SideFact {
    switch kind {
    case 0: .released(reason: text())
    case 1: .takenOver(from: text(), reason: text())
    case 2: .checked(one(Verdict.allCases), note: text(), by: text())
    case 3: .filed(note: text(), isUnseen: flip())
    case 4: .coHandlersNamed(holders())
    case 5: .settled(remark: text())
    case 6: .reworked(reason: text())
    case 7:
      .requested(
        one(RequestKind.allCases), days: count(), until: flip() ? instant() : nil, reason: text())
    case 8: .approved(one(RequestKind.allCases))
    case 9: .rejected(one(RequestKind.allCases), reason: text())
    case 10: .extended(days: count())
    case 11: .suspended(until: flip() ? instant() : nil)
    case 12: .resumed(note: text())
    case 13: .ended(one(Outcome.allCases), reason: text())
    case 14: .merged(into: caseID(), reason: text())
    case 15: .absorbed(caseID())
    case 16: .unmerged(reason: text())
    case 17: .parted(caseID())
    case 18: .reopened(reason: text())
    case 19:
      .calledBack(one(CallBackAnswer.allCases), note: text(), by: text(), isLast: flip())
    case 20: .frozen(decider: holder())
    case 21: .decided(to: holder(), reason: text())
    case 22: .whistled(holders(), text: text())
    case 23: .signedOn(holder())
    case 24: .urged(one(SlipColour.allCases), to: holder(), text: text())
    case 25: .replied(text: text())
    case 26: .climbed(one(SlipColour.allCases), to: holder())
    case 27: .corrected(one(CaseField.allCases), from: text(), to: text(), reason: text())
    case 28: .confided(flip(), reason: text())
    case 29: .revealed(reason: text())
    default:
      .undone(from: caseID().number, through: caseID().number)
    }
  }

  /// What a case carries beside the plain path, whether it could come about or not.
  mutating func sideState() -> SideState {
    var side = SideState()
    side.coHandlers = holders()
    side.handler = flip() ? holder() : nil
    side.dispatched = flip() ? instant() : nil
    side.filed = flip() ? instant() : nil
    side.checked = flip() ? one(Verdict.allCases) : nil
    side.transfers = count()
    side.extensions = (0..<count(3)).map { _ in Extension(at: instant(), days: count()) }
    side.pauses = (0..<count(3)).map { _ in
      Pause(from: instant(), until: flip() ? instant() : nil)
    }
    side.resumes = flip() ? instant() : nil
    side.requests = (0..<count(3)).map { _ in
      SideRequest(
        kind: one(RequestKind.allCases), requester: text(), at: instant(), days: count(),
        until: flip() ? instant() : nil, approvals: (0..<count(3)).map { _ in text() })
    }
    side.freeze = flip() ? Freeze(since: instant(), decider: holder()) : nil
    side.isDecided = flip()
    side.joint =
      flip() ? JointJob(called: holders(), signed: holders(), since: instant()) : nil
    side.slip =
      flip()
      ? Slip(
        colour: one(SlipColour.allCases), to: holder(), sender: text(), since: instant(),
        climbs: count()) : nil
    side.slips = count()
    side.mergedInto = flip() ? caseID() : nil
    side.merged = (0..<count(3)).map { _ in caseID() }
    side.outcome = flip() ? one(Outcome.allCases) : nil
    side.callBack =
      flip() ? CallBack(attempts: count(), answer: one(CallBackAnswer.allCases)) : nil
    side.isCallBackOver = flip()
    side.reopens = count()
    side.isConfidential = flip()
    side.corrections = count()
    return side
  }

  private mutating func holders() -> [Holder] { (0..<count(4)).map { _ in unit() } }

  /// A unit whose code has no line break, which a list of units could not keep apart.
  private mutating func unit() -> Holder {
    let unit = holder()
    return unit.text.contains("\n") ? .city : unit
  }

  private mutating func caseID() -> CaseID { CaseID(Int64(1 + count(1_000_000))) }

  private mutating func count(_ bound: Int = 50) -> Int { number(below: bound) }
}
