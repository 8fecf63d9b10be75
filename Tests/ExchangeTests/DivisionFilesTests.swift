import Model
import Testing

@testable import Exchange

/// A city is taken from its files whole or not at all.
@Suite struct DivisionFilesTests {
  private let towns = """
    code,name,county_code,county_name
    210882003,金桥街道,210882,大石桥市
    210882101,水源镇,210882,大石桥市
    210882400,水稻良种场,210882,大石桥市

    """
  private let villages = """
    code,name,street_code,street_name
    210882003001,铁西社区,210882003,金桥街道
    210882003002,铁西社区,210882003,金桥街道
    210882101200,水源村,210882101,水源镇
    210882400498,良种场社区,210882400,水稻良种场

    """

  private func read(
    towns: String? = nil, villages: String? = nil, places: String? = nil, grids: String? = nil,
    outline: String? = nil, similar: Bool = false
  ) throws(ExchangeError) -> Divisions {
    var all = DivisionImport(includesSimilar: similar)
    try all.readTowns(Sample.source(towns ?? self.towns, name: "towns.csv"))
    try all.readVillages(Sample.source(villages ?? self.villages, name: "villages.csv"))
    if let places { try all.readCentres(Sample.source(places, name: "places.csv")) }
    if let grids { try all.readGrids(Sample.source(grids, name: "grids.csv")) }
    if let outline { all.outline = try Outline(Sample.source(outline, name: "outline.json")) }
    return try all.finish(towns: "towns.csv")
  }

  private func problems(
    towns: String? = nil, villages: String? = nil, places: String? = nil, grids: String? = nil
  ) -> [String] {
    do throws(ExchangeError) {
      _ = try read(towns: towns, villages: villages, places: places, grids: grids)
      return []
    } catch {
      #expect(error.message.hasSuffix("nothing was imported"))
      #expect(isHarmless(Array(error.message.utf8)) && !error.message.contains("\n"))
      return error.details
    }
  }

  @Test func unitsSimilarToATownshipAreLeftOutByNameWithTheirVillages() throws {
    let city = try read()
    #expect(city.code == Sample.code(210_882) && city.name == "大石桥市")
    #expect(city.townCount == 2 && city.villageCount == 3)
    #expect(city.leftOut.map(\.name) == ["水稻良种场"] && city.leftOutVillages == 1)
    #expect(city.report.contains("  210882400 水稻良种场"))
  }

  @Test func theyCanBeTakenIn() throws {
    let city = try read(similar: true)
    #expect(city.townCount == 3 && city.villageCount == 4 && city.leftOut.isEmpty)
  }

  @Test func linesMayEndAsInASpreadsheetAndNamesMayRepeat() throws {
    let windows = "\u{FEFF}" + towns.split(separator: "\n").joined(separator: "\r\n")
    #expect(try read(towns: windows) == read())
  }

  @Test func aRepeatedCodeIsRefusedWithFileAndLine() {
    let found = problems(villages: villages + "210882003001,又一个,210882003,金桥街道\n")
    #expect(
      found == [
        "villages.csv, line 6, code \"210882003001\": was given before in line 2"
      ])
  }

  @Test func everyBrokenRowIsListedWithItsReason() {
    let found = problems(
      towns: towns + "21088210,短,210882,大石桥市\n210882105,,210882,大石桥市\nx\n",
      villages: villages + "210882999001,孤儿,210882999,无\n210882003003,错,210882101,水源镇\n")
    #expect(found.count == 5)
    #expect(found[0] == "towns.csv, line 5, code \"21088210\": expected a code of 9 digits")
    #expect(found[1] == "towns.csv, line 6, name: expected a name, found nothing")
    #expect(found[2] == "towns.csv, line 7: 1 fields, the header has 4")
    #expect(found[3].contains("the towns file has no town 210882999"))
    #expect(found[4].contains("expected 210882003, as 210882003003 begins"))
  }

  @Test func aFloodOfProblemsIsCappedAndCounted() {
    let flood = (0..<500).map { "x\($0),n,,\n" }.joined()
    let found = problems(towns: "code,name,county_code,county_name\n" + flood)
    #expect(found.count == DivisionImport.cap + 1)
    #expect(found.last?.contains("more") == true)
  }

  @Test func swappedFilesAreOneErrorThatSaysSo() throws {
    let swapped = #expect(throws: ExchangeError.self) { try read(towns: villages, villages: towns) }
    #expect(swapped == .wrongLevel("towns.csv", given: .village, wanted: .town))
    let message = try #require(swapped).message
    #expect(message.contains("looks like the villages file") && message.contains("swapped"))
    let twice = #expect(throws: ExchangeError.self) { try read(villages: towns) }
    #expect(twice == .wrongLevel("villages.csv", given: .town, wanted: .village))
  }

  @Test(arguments: ["铁\u{202E}西", "铁\u{1B}[2J", "铁\u{200B}"])
  func namesWithHiddenCharactersAreRefused(name: String) {
    let found = problems(towns: towns + "210882105,\(name),210882,大石桥市\n")
    #expect(found.count == 1 && isHarmless(Array(found.joined().utf8)))
  }

  @Test func namesInAnotherEncodingAreRefused() {
    var all = DivisionImport(includesSimilar: false)
    let bytes = Array("code,name\n210882003,".utf8) + [0xBD, 0xF0, 0xC7, 0xC5, 0x0A]
    #expect(throws: ExchangeError.self) {
      try all.readTowns(ByteSource(bytes: bytes, name: "towns.csv"))
      _ = try all.finish(towns: "towns.csv")
    }
  }

  @Test(arguments: ["", "code,name\n", "a,b\n1,2\n", "\u{0}\u{0}", "code,name\n\"210882003"])
  func aFileThatIsNoTableIsRefused(text: String) {
    #expect(throws: ExchangeError.self) { try read(towns: text) }
  }

  @Test func townsOfTwoCitiesAreNotOneCity() {
    #expect(throws: ExchangeError.self) {
      try read(towns: towns + "210881001,别处,210881,盖州市\n")
    }
  }

  @Test func placesBringCentresAndAForeignOneIsRemarked() throws {
    let header = "name,lat,lon,nbs_street_code_joined_by_name\n"
    let city = try read(places: header + "a,40.8,122.1,210882101\nb,40,122,\nc,1,2,210999001\n")
    let town = city.places.first { $0.code == Sample.code(210_882_101) }
    #expect(town?.centre == Coordinate(longitude: 122.1, latitude: 40.8))
    #expect(city.notes == ["places.csv: 1 places belong to no town of the city"])
    #expect(problems(places: header + "a,400,122.1,210882101\n").count == 1)
    #expect(problems(places: header + "a,40,,210882101\n").count == 1)
  }

  @Test func aGridsFileBringsGridsWithHeadersInAnyCase() throws {
    let city = try read(
      grids: """
        CODE,Name,Kind,LONGITUDE,Latitude,Worker,Stand_In,religion
        210882003001001,一号,学校,122.5,40.6,王一,李二,无
        210882101200001,,,,,,,
        210882400498001,场,urban,,,,,

        """)
    #expect(city.grids.count == 2, "the grids of a unit left out go with it")
    #expect(
      city.grids.first
        == Place(
          code: Sample.grid, name: "一号", kind: .school,
          centre: Coordinate(longitude: 122.5, latitude: 40.6), worker: "王一", standIn: "李二"))
    #expect(city.grids.last?.kind == .urban)
    #expect(city.notes.contains { $0.contains("religion") })
    #expect(city.notes.contains("1 villages have no grid in the grids file"))
  }

  @Test(arguments: [
    ("210882003001001,x,moor,,,,", "expected urban, school or enterprise"),
    ("210882003009001,x,,,,,", "no village 210882003009"),
    ("21088200300100,x,,,,,", "expected a code of 15 digits"),
    ("210882003001001,x,,181,0,,", "between -180 and 180"),
  ])
  func aBrokenGridIsRefused(row: String, reason: String) {
    let found = problems(grids: "code,name,kind,longitude,latitude,worker,stand_in\n\(row)\n")
    #expect(found.count == 1 && found.joined().contains(reason), "\(found)")
  }

  @Test func householdsAreReadWhereTheFileHasThem() throws {
    let city = try read(
      villages: "code,name,Households\n210882003001,a,120\n210882003002,b,\n210882101200,c,0\n")
    #expect(
      city.households == [Sample.code(210_882_003_001): 120, Sample.code(210_882_101_200): 0])
    #expect(problems(villages: "code,name,households\n210882003001,a,-3\n").count == 1)
  }
}
