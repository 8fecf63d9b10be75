import Model
import Testing

@Suite("Finding places by what is typed")
struct PlaceSearchTests {
  private let search = PlaceSearch(Sample.city)

  @Test(
    "whole names first, then beginnings, parts and codes",
    arguments: [
      ("高坎", ["高坎镇", "高坎村委会"]), ("富", ["富丽社区", "富丽村委会"]), ("丽", ["富丽社区", "富丽村委会"]),
      ("g017", ["G017"]), ("210882001", ["东街道", "富丽社区", "G001", "G002"]),
      ("富丽 G001", ["G001", "G001"]), ("东 富丽 g001", ["G001"]), ("高坎 富丽", ["富丽村委会"]),
      ("无", []), ("", []),
    ])
  func hits(text: String, names: [String]) {
    #expect(search.hits(for: text).map(\.name) == names)
  }

  @Test("suffixes are dropped, but never the whole name")
  func shortNames() {
    #expect(City.shortName(of: "高坎镇") == "高坎")
    #expect(City.shortName(of: "前砬山村委会") == "前砬山")
    #expect(City.shortName(of: "镇") == "镇")
    #expect(City.shortName(of: "Harbour") == "Harbour")
  }
}
