import Model

/// Which commands typed are remembered, and how many.
enum CommandHistory {
  /// So many are kept, here and in the file.
  static let most = 200

  /// Whether a command may outlive the console that it was typed in. What is kept lies about in a
  /// home directory for years, so only what is made of the program's and the city's own words is:
  /// no case numbers, no paths, no names, and no filter that looks for a text, a person or a number
  /// of a case, since that is how one looks for a caller.
  static func mayBeKept(_ line: String, in state: State) -> Bool {
    guard line.utf8.count <= 200, let (command, argument) = state.begunArgument(line + " ")
    else { return false }
    let value = LineInput(argument).trimmed
    switch command {
    case .ambiguous, .at, .map, .mouse, .lang, .theme, .view, .columns, .sort, .group: return true
    case .go: return !PlaceSearch(state.situation.city).hits(for: value, limit: 1).isEmpty
    case .queue: return Queue(rawValue: value) != nil
    case .cases:
      do throws(FilterError) {
        return try Filter.parse(value, in: state.situation.city, by: state.asker).isImpersonal
      } catch {
        return false
      }
    case .case, .export, .forget, .quit, .save, .share, .snapshot, .tour: return false
    }
  }
}

extension Filter {
  /// Whether it asks for nothing that could tell one person from another.
  var isImpersonal: Bool {
    switch self {
    case .everything: true
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isImpersonal)
    case .not(let part): part.isImpersonal
    case .test(let test):
      switch test {
      case .contains, .number, .source, .claimedBy, .category: false
      case .nodes, .open, .lights, .places, .unlocated, .channels, .urgencies, .holders, .desks,
        .coHandlers, .waits, .slips, .outcomes, .filed, .verified, .marked, .age, .dueWithin,
        .times, .onTime:
        true
      }
    }
  }
}
