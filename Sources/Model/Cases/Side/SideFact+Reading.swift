extension FactReader {
  /// The fact of this kind beside the plain path; nil when there is no such kind.
  func sideFact() throws(FactError) -> SideFact? {
    switch kind {
    case "case.released": .released(reason: try text("reason"))
    case "case.taken-over": .takenOver(from: try text("from"), reason: try text("reason"))
    case "case.checked":
      .checked(
        try word("verdict", Verdict.init(rawValue:)), note: try text("note"), by: try text("by"))
    case "case.filed":
      .filed(note: try text("note"), isUnseen: try integer("unseen", usual: 0) != 0)
    case "case.joined-by": .coHandlersNamed(try holders("with"))
    case "case.settled": .settled(remark: try text("remark"))
    case "case.reworked": .reworked(reason: try text("reason"))
    case "case.approved": .approved(try request("move"))
    case "case.rejected": .rejected(try request("move"), reason: try text("reason"))
    case "case.extended": .extended(days: try integer("days"))
    case "case.suspended": .suspended(until: try optionalInstant("until"))
    case "case.resumed": .resumed(note: try text("note"))
    case "case.ended":
      .ended(try word("outcome", Outcome.init(rawValue:)), reason: try text("reason"))
    case "case.merged": .merged(into: try caseID("into"), reason: try text("reason"))
    case "case.absorbed": .absorbed(try caseID("case"))
    case "case.unmerged": .unmerged(reason: try text("reason"))
    case "case.parted": .parted(try caseID("case"))
    case "case.reopened": .reopened(reason: try text("reason"))
    case "case.frozen": .frozen(decider: try holder("decider"))
    case "case.decided": .decided(to: try holder("to"), reason: try text("reason"))
    case "case.whistled": .whistled(try holders("units"), text: try text("text"))
    case "case.signed-on": .signedOn(try holder("unit"))
    case "case.revealed": .revealed(reason: try text("reason"))
    case "case.undone":
      .undone(from: Int64(try integer("from")), through: Int64(try integer("through")))
    default: try richSideFact()
    }
  }

  /// The kinds that have more to say.
  private func richSideFact() throws(FactError) -> SideFact? {
    switch kind {
    case "case.requested":
      .requested(
        try request("move"), days: try integer("days", usual: 0),
        until: try optionalInstant("until"), reason: try text("reason"))
    case "case.called-back":
      .calledBack(
        try word("answer", CallBackAnswer.init(rawValue:)), note: try text("note"),
        by: try text("by"), isLast: try integer("last", usual: 0) != 0)
    case "slip.sent":
      .urged(try colour(), to: try holder("to"), text: try text("text"))
    case "slip.answered": .replied(text: try text("text"))
    case "slip.climbed": .climbed(try colour(), to: try holder("to"))
    case "case.corrected":
      .corrected(
        try word("field", CaseField.init(rawValue:)), from: try text("from"), to: try text("to"),
        reason: try text("reason"))
    case "case.confided":
      .confided(try integer("confidential") != 0, reason: try text("reason"))
    default: nil
    }
  }

  private func request(_ name: String) throws(FactError) -> RequestKind {
    try word(name, RequestKind.init(rawValue:))
  }

  private func colour() throws(FactError) -> SlipColour {
    try word("colour") { SlipColour(word: $0) }
  }

  private func caseID(_ name: String) throws(FactError) -> CaseID {
    CaseID(Int64(try integer(name)))
  }
}
