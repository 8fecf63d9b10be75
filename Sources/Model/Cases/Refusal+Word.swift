extension Refusal {
  /// The rule in one word, for programs that ask: stable, unlike the sentences.
  public var word: String {
    switch self {
    case .notAtThisNode: "not-here"
    case .isSuspended: "suspended"
    case .isFrozen: "frozen"
    case .alreadyClaimed: "already-claimed"
    case .overtaken: "overtaken"
    case .reasonNeeded: "reason-needed"
    case .basisNeeded: "basis-needed"
    case .returnTooLate: "return-too-late"
    case .decidedAlready: "decided-already"
    case .nothingAbove: "nothing-above"
    case .onlyCityDispatchesToDepartments: "only-city-to-departments"
    case .outsideOwnPlace: "outside-own-place"
    case .unknownUnit: "unknown-unit"
    case .verifierIsHandler: "verifier-is-handler"
    case .callerIsHandler: "caller-is-handler"
    case .notVerified: "not-verified"
    case .notChecked: "not-checked"
    case .notFiled: "not-filed"
    case .alreadyFiled: "already-filed"
    case .roleNeeded: "role-needed"
    case .alreadyRequested: "already-requested"
    case .notRequested: "not-requested"
    case .ownRequest: "own-request"
    case .noMoreExtensions: "no-more-extensions"
    case .extensionTooLong: "extension-too-long"
    case .cannotMerge: "cannot-merge"
    case .noCallBack: "no-call-back"
    case .notCalled: "not-called"
    case .slipWaits: "slip-waits"
    case .noSlip: "no-slip"
    case .slipNotDue: "slip-not-due"
    case .badValue: "bad-value"
    case .nothingChanges: "nothing-changes"
    case .notInOwnHands: "not-in-own-hands"
    case .noCaller: "no-caller"
    case .nothingToUndo: "nothing-to-undo"
    case .builtUpon: "built-upon"
    case .unknownCase: "unknown-case"
    case .badWord: "bad-word"
    case .badAmount: "bad-amount"
    case .endsBeforeItBegins: "ends-before-it-begins"
    case .unknownGrid: "unknown-grid"
    case .lastAdministrator: "last-administrator"
    case .roundDone: "round-done"
    }
  }

  /// Who was faster, or stands against it; nil where nobody does.
  public var person: String? {
    switch self {
    case .alreadyClaimed(let by), .overtaken(let by, _), .verifierIsHandler(let by),
      .callerIsHandler(let by), .alreadyRequested(_, let by), .builtUpon(let by):
      by
    default: nil
    }
  }
}
