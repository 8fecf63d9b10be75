/// Filing 立案, which comes before a case is sent to a handler (domain, sections 2 and 3).
extension Case {
  /// Whether it is filed without a look on the spot: a worker's or a department's own finding, and
  /// what comes from above (domain, section 2).
  public var isFiledAtOnce: Bool {
    switch channel {
    case .patrol, .department, .above: true
    case .hotline, .hall, .chat, .snap, .media, .entry: false
    }
  }

  /// Whether it was filed without the look on the spot that its channel asks for.
  public var isFiledUnseen: Bool {
    side.filed != nil && side.checked == nil && !isFiledAtOnce
  }

  /// Whether it presses so much that it may be dispatched before anybody has looked: danger first.
  func mayGoUnfiled(on occasion: Occasion) -> Bool {
    Int(urgency.rawValue) < occasion.rules.amount(of: .unfiledDispatch, at: occasion.at)
  }

  /// The move that leads from a desk to a handler: filing comes first, and the look before that.
  func moveTowardsHandler(on occasion: Occasion) -> MoveKind {
    if side.filed != nil || isFiledAtOnce || mayGoUnfiled(on: occasion) { return .dispatch }
    return side.checked == nil ? .check : .file
  }

  /// What dispatching it says of its filing: nothing where it is filed, that it is filed with it
  /// where that may be.
  ///
  /// A trusted system only tells where its cases went; how they were filed there it says itself or
  /// not at all.
  ///
  /// - Throws: `notFiled`.
  func filingWithDispatch(on occasion: Occasion) throws(Refusal) -> [Fact] {
    guard side.filed == nil else { return [] }
    if isFiledAtOnce { return [.caseSide(.filed(note: ""))] }
    if mayGoUnfiled(on: occasion) {
      return [.caseSide(.filed(note: "", isUnseen: side.checked == nil))]
    }
    guard occasion.isTrusted else { throw .notFiled(allowed: usualMoves(on: occasion)) }
    return []
  }
}
