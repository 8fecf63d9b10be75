import Model

/// A city read from division files: its places, and what the reading has to report.
public struct Divisions: Equatable, Sendable {
  /// The city's code, six digits.
  public var code: PlaceCode
  /// The city's name; empty when the files do not say.
  public var name: String
  /// The towns and villages, by code.
  public var places: [Place]
  /// The grids of the grids file, by code; empty without one.
  public var grids: [Place]
  /// Households by village code, where the villages file brings them.
  public var households: [PlaceCode: Int]
  /// Units similar to a township that were left out.
  public var leftOut: [Place]
  /// How many villages were left out with them.
  public var leftOutVillages: Int
  /// The city's outline, where a file brings it.
  public var outline: Outline?
  /// What else is notable, a line each.
  public var notes: [String]

  /// How many towns there are.
  public var townCount: Int { places.count { $0.code.level == .town } }

  /// How many villages and communities there are.
  public var villageCount: Int { places.count { $0.code.level == .village } }

  /// The report of the reading: the counts, each unit left out by name, and the notes, a line each.
  public var report: [String] {
    var lines = ["\(townCount) towns, \(villageCount) villages/communities"]
    if !leftOut.isEmpty {
      let villages = leftOutVillages == 1 ? "1 village" : "\(leftOutVillages) villages"
      lines.append(
        "left out: \(leftOut.count) units similar to a township, with their \(villages)"
          + " (--include-similar takes them in)")
      lines += leftOut.map { "  \($0.code) \($0.name)" }
    }
    return lines + notes
  }
}
