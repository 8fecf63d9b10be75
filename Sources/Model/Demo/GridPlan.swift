/// How many grids of each kind a city has.
public struct GridCounts: Hashable, Sendable {
  /// Urban-rural grids.
  public var urban: Int
  /// School grids.
  public var school: Int
  /// Enterprise grids.
  public var enterprise: Int

  /// So many grids of each kind.
  public init(urban: Int, school: Int, enterprise: Int) {
    self.urban = urban
    self.school = school
    self.enterprise = enterprise
  }

  /// The city's published figures (domain, section 1).
  public static let standard = GridCounts(urban: 1_480, school: 69, enterprise: 249)

  /// Grids of every kind.
  public var total: Int { urban + school + enterprise }
}

/// Why grids could not be planned.
public enum GridPlanError: Error, Equatable, Sendable {
  /// A count is negative or beyond what codes of three digits can number in these villages.
  case impossibleCount(Int)
  /// Every village gets at least one urban-rural grid, and there are fewer than villages.
  case moreVillagesThanGrids(villages: Int, grids: Int)
  /// A village's town is not among the towns.
  case villageOutsideTowns(PlaceCode)
  /// There is no village to lay grids in.
  case noVillages
  /// A village would get more grids than three digits can number.
  case tooManyInVillage(PlaceCode, count: Int)
}

/// Lays out the grids of a city of which only towns and villages are known.
public enum GridPlan {
  /// The grids, by code: each village's code with three digits, first its urban-rural grids, then
  /// the school and enterprise grids that lie in it, each with the made-up names of a worker and
  /// a stand-in.
  ///
  /// Every village gets one urban-rural grid; the rest goes by largest remainder, in proportion to
  /// the villages' households, or equally when none are given (a village without a figure then
  /// counts as the mean of the others). School and enterprise grids are shared over the towns in
  /// the same way, one each as far as there are enough, and then over each town's villages.
  ///
  /// - Throws: `GridPlanError` when the counts do not fit the villages.
  public static func grids(
    towns: [Place], villages: [Place], counts: GridCounts = .standard,
    households: [PlaceCode: Int] = [:]
  ) throws(GridPlanError) -> [Place] {
    let villages = villages.map(\.code).sorted()
    guard !villages.isEmpty else { throw .noVillages }
    for count in [counts.urban, counts.school, counts.enterprise]
    where count < 0 || count > villages.count * 999 { throw .impossibleCount(count) }
    let known = Set(towns.map(\.code))
    for village in villages where !(village.ancestor(.town).map(known.contains) ?? false) {
      throw .villageOutsideTowns(village)
    }
    guard counts.urban >= villages.count else {
      throw .moreVillagesThanGrids(villages: villages.count, grids: counts.urban)
    }
    let weights = weights(of: villages, households)
    var held = Array(repeating: 1, count: villages.count)
    let rest = Apportionment.shares(
      of: counts.urban - villages.count, weights: weights, held: held)
    for index in held.indices { held[index] += rest[index] }
    var plan = held.map { [GridKind](repeating: .urban, count: $0) }
    let groups = groups(of: villages)
    for (kind, count) in [(GridKind.school, counts.school), (.enterprise, counts.enterprise)] {
      let extra = dealt(
        count, over: groups, weights: weights, held: plan.map(\.count), isEqual: households.isEmpty)
      for index in plan.indices {
        plan[index] += [GridKind](repeating: kind, count: extra[index])
      }
    }
    return try places(plan, in: villages)
  }

  /// The villages' indices town by town.
  private static func groups(of villages: [PlaceCode]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var begin = 0
    for index in villages.indices
    where index + 1 == villages.count
      || villages[index + 1].ancestor(.town) != villages[index].ancestor(.town)
    {
      groups.append(begin..<index + 1)
      begin = index + 1
    }
    return groups
  }

  private static func weights(of villages: [PlaceCode], _ households: [PlaceCode: Int]) -> [Int] {
    let known = villages.compactMap { households[$0] }.map(bounded)
    guard !known.isEmpty else { return villages.map { _ in 1 } }
    let mean = known.reduce(0, +) / known.count
    return villages.map { households[$0].map(bounded) ?? mean }
  }

  /// A figure that no sum over a city's villages can carry out of range.
  private static func bounded(_ households: Int) -> Int {
    min(max(households, 0), 1_000_000_000)
  }

  /// Shares grids of one kind over the towns and each town's share over its villages.
  private static func dealt(
    _ count: Int, over towns: [Range<Int>], weights: [Int], held: [Int], isEqual: Bool
  ) -> [Int] {
    var result = Array(repeating: 0, count: weights.count)
    let floor = count >= towns.count ? 1 : 0
    let shares = Apportionment.shares(
      of: count - floor * towns.count,
      weights: towns.map { isEqual ? 1 : weights[$0].reduce(0, +) },
      held: towns.map { held[$0].reduce(0, +) })
    for (town, share) in zip(towns, shares) {
      let inner = Apportionment.shares(
        of: share + floor, weights: Array(weights[town]), held: Array(held[town]))
      result.replaceSubrange(town, with: inner)
    }
    return result
  }

  private static func places(
    _ plan: [[GridKind]], in villages: [PlaceCode]
  ) throws(GridPlanError) -> [Place] {
    var places: [Place] = []
    for (village, kinds) in zip(villages, plan) {
      guard kinds.count <= 999 else {
        throw .tooManyInVillage(village, count: kinds.count)
      }
      for (index, kind) in kinds.enumerated() {
        guard let code = PlaceCode(village.value * 1_000 + Int64(index) + 1) else { continue }
        let staff = StaffNames(of: code)
        places.append(
          Place(code: code, name: "", kind: kind, worker: staff.worker, standIn: staff.standIn))
      }
    }
    return places
  }
}
