extension Filter {
  /// Whether it names something only closed cases have, so that a list of open ones could only be
  /// empty, or a case by its number, which has to be found whether open or closed.
  public var asksForClosed: Bool {
    switch self {
    case .everything, .not: false
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForClosed)
    case .test(.nodes(let nodes)): nodes.contains(.closed)
    case .test(.onTime), .test(.number): true
    case .test: false
    }
  }
}
