import Model
import Testing

@Suite("The demo city")
struct DemoCityTests {
  private let city = DemoCity.city

  @Test("has the structure of the city the console was made for")
  func structure() {
    #expect(city.towns.count == 17)
    #expect(city.villages.count == 283)
    #expect(city.grids.count == 1_798)
    #expect(city.isDemo)
    #expect(city.departments.count == 30)
    #expect(city.towns.allSatisfy { !$0.grids.isEmpty && $0.centre != nil })
    #expect(city.villages.allSatisfy { !$0.grids.isEmpty && $0.centre != nil })
    #expect(DemoCity.places.allSatisfy { $0.code.ancestor(.city) == DemoCity.code })
  }

  @Test("names no place twice and no real town")
  func names() {
    let names = city.towns.map(\.name) + city.villages.map(\.name)
    #expect(Set(names).count == 300)
    let real = [
      "金桥", "钢都", "百寨", "镁都", "水源", "沟沿", "石佛", "高坎", "旗口", "虎庄", "官屯", "博洛铺", "永安",
      "汤池", "建一", "黄土岭", "周家",
    ]
    #expect(names.allSatisfy { name in !real.contains { name.hasPrefix($0) } })
  }

  @Test("each grid has a worker and somebody else as stand-in")
  func staff() {
    #expect(city.grids.allSatisfy { !$0.worker.isEmpty && $0.worker != $0.standIn })
    #expect(Set(city.grids.map(\.worker)).count > 1_000)
  }

  @Test("thirty departments with distinct codes and names in both languages")
  func departments() {
    #expect(Set(Department.standard.map(\.code)).count == 30)
    #expect(Set(Department.standard.map(\.chinese)).count == 30)
    #expect(Set(Department.standard.map(\.english)).count == 30)
    #expect(Department.standard.map(\.code) == Department.standard.map(\.code).sorted())
  }
}
