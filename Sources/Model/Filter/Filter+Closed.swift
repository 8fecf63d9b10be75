extension Filter {
  /// Whether it names something only closed cases have, so that a list of open ones could only be
  /// empty, or a case by its number, which has to be found whether open or closed.
  public var asksForClosed: Bool {
    switch self {
    case .everything, .not: false
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForClosed)
    case .test(.nodes(let nodes)): nodes.contains(.closed)
    case .test(.onTime), .test(.number), .test(.outcomes), .test(.times(.closed, _, _)): true
    case .test(.waits(let waits)): waits.contains(.callBack)
    case .test: false
    }
  }

  /// Whether nothing passes but what waits for something beside its node. Such cases are few and
  /// have an index of their own, which holds the closed ones too.
  public var isOfWaits: Bool {
    switch self {
    case .test(.waits): true
    case .all(let parts): parts.contains(where: \.isOfWaits)
    case .everything, .any, .not, .test: false
    }
  }
}
