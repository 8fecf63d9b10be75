extension Case {
  /// What the case adds to the counters of its grid, its call left out, which is counted by days.
  ///
  /// - Satisfaction (domain, sections 3 and 7: answers ÷ reached call-backs): the last answer of the
  ///   caller of a case that was closed here. One to be rung still, or given up, has no answer; a
  ///   reopened case has none any more.
  /// - Missed reports (domain, section 7: cases a citizen reported that the patrol should have
  ///   found ÷ filed): what a citizen reported (`isFromCitizen`) in a category that a round finds
  ///   (`CaseCategory.isSeenOnRounds`), of all that was filed (`countsAsFiled`).
  ///
  /// - Parameter isSeen: whether a round finds what has this category.
  /// - Returns: ones and zeros.
  public func citizenTally(_ isSeen: (_ category: String) -> Bool) -> CitizenTally {
    var tally = CitizenTally()
    guard !isPlain else { return tally }
    let side = side
    guard side.outcome?.isSetAside != true else { return tally }
    if node == .closed { countAnswer(side, in: &tally) }
    if Case.isFiled(side) {
      tally.filed = 1
      if isFromCitizen, isSeen(category) { tally.missed = 1 }
    }
    return tally
  }

  private func countAnswer(_ side: SideState, in tally: inout CitizenTally) {
    guard side.outcome == .solved || side.outcome == .forced else { return }
    switch side.callBack?.answer {
    case .satisfied: tally.satisfied = 1
    case .soSo: tally.soSo = 1
    case .dissatisfied: tally.dissatisfied = 1
    case .notReached: tally.unanswered = 1
    case nil: if let caller, !caller.phone.isEmpty { tally.unanswered = 1 }
    }
  }

  /// Whether a citizen reported it (domain, section 2): by the hotline, at a hall, in a chat group or
  /// with a snap. The media, other offices and the city's own staff are no citizens.
  public var isFromCitizen: Bool {
    switch channel {
    case .hotline, .hall, .chat, .snap: true
    case .patrol, .department, .media, .above, .entry: false
    }
  }

  /// Whether it is a call to the hotline. Every call is one, that of a neighbour about the same
  /// matter too; only what was no case at all is none (domain, section 3: void).
  public var isCall: Bool {
    channel == .hotline && (isPlain || side.outcome != .voided)
  }

  /// Whether it was filed 立案 (domain, section 3). A trusted system tells where its cases went or
  /// how they ended and not how they were filed: what went to a handler or is closed in its records
  /// was filed there.
  private static func isFiled(_ side: SideState) -> Bool {
    side.filed != nil || side.transfers > 0 || side.outcome == .recorded
  }

  /// The local day that a call counts for: that of the call; what a clock that was ahead dated into
  /// the future counts from when it was written down.
  public func callDay(written: Instant, in zone: TimeZoneRules) -> CivilDate {
    zone.local(min(opened, written)).date
  }
}

extension Fact {
  /// Whether it may change what its case adds to the counters of citizens.
  public var movesCitizenTally: Bool {
    switch self {
    case .caseReceived, .caseDispatched, .caseClosed: true
    case .caseSide(let fact): fact.movesCitizenTally
    case .caseClaimed, .caseAccepted, .caseReturned, .caseEscalated, .caseReportedDone,
      .caseVerified, .caseNoted, .cityFounded, .cityOutlined, .placeAdded, .departmentAdded,
      .limitSet, .calendarSet, .policySet, .handlerSet, .roleGranted, .roleWithdrawn, .filterSaved,
      .roundStarted, .roundDone, .workerAbsent, .workerBack:
      false
    }
  }
}

extension SideFact {
  /// Whether it may change what its case adds to the counters of citizens.
  fileprivate var movesCitizenTally: Bool {
    switch self {
    case .filed, .ended, .merged, .unmerged, .reopened, .calledBack, .corrected, .undone: true
    case .released, .takenOver, .checked, .coHandlersNamed, .settled, .reworked, .requested,
      .approved, .rejected, .extended, .suspended, .resumed, .absorbed, .parted, .frozen, .decided,
      .whistled, .signedOn, .urged, .replied, .climbed, .confided, .revealed:
      false
    }
  }
}
