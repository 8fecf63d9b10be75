import Testing

@testable import Model

@Suite("Laying out grids")
struct GridPlanTests {
  private let towns = DemoCity.places.filter { $0.code.level == .town }
  private let villages = DemoCity.places.filter { $0.code.level == .village }

  @Test("shares are the whole quotas and the largest fractions")
  func largestRemainder() {
    let none = [0, 0, 0]
    #expect(Apportionment.shares(of: 10, weights: [1, 1, 1], held: none) == [4, 3, 3])
    #expect(Apportionment.shares(of: 10, weights: [5, 3, 1], held: none) == [6, 3, 1])
    #expect(Apportionment.shares(of: 2, weights: [0, 0, 0], held: none) == [1, 1, 0])
    #expect(Apportionment.shares(of: 1, weights: [1, 1, 1], held: [2, 1, 1]) == [0, 1, 0])
    #expect(Apportionment.shares(of: 0, weights: [], held: []) == [])
  }

  @Test("shares add up and never lie a whole piece off the quota", arguments: 0..<50)
  func quota(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let weights = (0..<random.number(1...60)).map { _ in random.below(5_000) }
    let total = random.below(3_000)
    let sum = weights.reduce(0, +)
    let shares = Apportionment.shares(
      of: total, weights: weights, held: weights.map { _ in 0 })
    #expect(shares.reduce(0, +) == total)
    for (share, weight) in zip(shares, weights) where sum > 0 {
      #expect((share - 1) * sum < weight * total && weight * total < (share + 1) * sum)
    }
  }

  @Test("the standard counts come out exactly, every village with an urban-rural grid")
  func standardCounts() throws {
    let grids = try GridPlan.grids(towns: towns, villages: villages)
    #expect(grids.count == 1_798)
    #expect(grids.filter { $0.kind == .urban }.count == 1_480)
    #expect(grids.filter { $0.kind == .school }.count == 69)
    #expect(grids.filter { $0.kind == .enterprise }.count == 249)
    #expect(Set(grids.map(\.code)).count == 1_798)
    let urban = grids.filter { $0.kind == .urban }.map { $0.code.ancestor(.village) }
    #expect(Set(urban) == Set(villages.map(\.code)))
    let perVillage = Dictionary(grouping: urban, by: { $0 }).values.map(\.count)
    #expect(perVillage.min() == 5 && perVillage.max() == 6)
    for kind in [GridKind.school, .enterprise] {
      let perTown = Dictionary(grouping: grids.filter { $0.kind == kind }) {
        $0.code.ancestor(.town)
      }.values.map(\.count)
      #expect(perTown.count == 17)
      #expect((perTown.max() ?? 0) - (perTown.min() ?? 0) <= 1)
    }
  }

  @Test("households weigh, but nobody goes without")
  func households() throws {
    let three = Array(villages.prefix(3))
    let figures = [three[0].code: 100, three[1].code: 300, three[2].code: 0]
    let grids = try GridPlan.grids(
      towns: towns, villages: three, counts: GridCounts(urban: 11, school: 1, enterprise: 0),
      households: figures)
    let urban = grids.filter { $0.kind == .urban }
    let counts = three.map { village in
      urban.filter { $0.code.ancestor(.village) == village.code }.count
    }
    #expect(counts == [3, 7, 1])
    #expect(grids.first { $0.kind == .school }?.code.ancestor(.village) == three[1].code)
  }

  @Test("the same villages in any order give the same grids")
  func deterministic() throws {
    let grids = try GridPlan.grids(towns: towns, villages: villages)
    #expect(try GridPlan.grids(towns: towns.reversed(), villages: villages.reversed()) == grids)
    #expect(grids.map(\.code) == grids.map(\.code).sorted())
    #expect(grids.allSatisfy { !$0.worker.isEmpty && $0.worker != $0.standIn })
  }

  @Test("counts that do not fit are refused")
  func refusals() {
    let counts = GridCounts(urban: 282, school: 0, enterprise: 0)
    #expect(throws: GridPlanError.moreVillagesThanGrids(villages: 283, grids: 282)) {
      try GridPlan.grids(towns: towns, villages: villages, counts: counts)
    }
    #expect(throws: GridPlanError.noVillages) { try GridPlan.grids(towns: towns, villages: []) }
    #expect(throws: GridPlanError.impossibleCount(-1)) {
      try GridPlan.grids(
        towns: towns, villages: villages,
        counts: GridCounts(urban: 1_480, school: -1, enterprise: 0))
    }
    #expect(throws: GridPlanError.villageOutsideTowns(villages[0].code)) {
      try GridPlan.grids(towns: [], villages: villages)
    }
    let one = Array(villages.prefix(1))
    #expect(throws: GridPlanError.tooManyInVillage(one[0].code, count: 1_200)) {
      try GridPlan.grids(
        towns: towns, villages: one, counts: GridCounts(urban: 900, school: 300, enterprise: 0))
    }
  }
}
