import Testing

@testable import Model

@Suite("Taking a report down")
struct IntakeTests {
  private let finder = PlaceFinder(Sample.city)
  private let now = at("2026-11-20 11:00")
  private let zone = TimeZoneRules.shanghai

  @Test("the words of a report say its category", arguments: Matter.all.map(\.category))
  func categories(path: String) throws {
    let matter = try #require(Matter.all.first { $0.category == path })
    for text in matter.texts {
      #expect(CaseCategory.proposed(for: text).first?.path == path, "\(text)")
    }
    #expect(CaseCategory.named(path) != nil)
  }

  @Test(
    "and so in English",
    arguments: [
      ("Power cut on the third floor", "utilities/power"), ("a stray dog bites", "animals/dogs"),
      ("Pothole in the road surface", "roads/surface"), ("smell of gas", "utilities/gas"),
    ])
  func english(text: String, path: String) {
    #expect(CaseCategory.proposed(for: text).first?.path == path)
  }

  @Test("nothing is proposed for words that say nothing")
  func noCategory() {
    #expect(CaseCategory.proposed(for: "你好").isEmpty)
    #expect(CaseCategory.proposed(for: "").isEmpty)
  }

  @Test(
    "a category is found by path, name and initials",
    arguments: [
      ("gd", "utilities/power"), ("power", "utilities/power"), ("供暖", "utilities/heating"),
      ("noise", "environment/noise"), ("lj", "environment/waste"), ("停电", "utilities/power"),
    ])
  func search(typed: String, path: String) {
    #expect(CaseCategory.search(typed).first?.path == path)
  }

  @Test(
    "danger is an emergency, an outage urgent",
    arguments: [
      ("电线垂到路面上", Urgency.emergency), ("楼道里闻到燃气味", .emergency), ("全楼停电", .urgent),
      ("小区太吵", .normal), ("No water since morning", .urgent), ("Gas leak!", .emergency),
    ])
  func urgency(text: String, urgency: Urgency) {
    #expect(CaseCategory.urgency(of: text) == urgency)
  }

  @Test("a village named in the text is the place; two of one name are only offered")
  func places() {
    let gaokan = finder.mention(in: "高坎村口路灯不亮")
    #expect(gaokan.isSure)
    #expect(gaokan.grids.first == Sample.code(210_882_002_001_001))
    let both = finder.mention(in: "富丽3号楼停电")
    #expect(!both.isSure)
    #expect(both.grids.count == 4)
    let one = finder.mention(in: "高坎镇富丽G017停电")
    #expect(one.isSure)
    #expect(one.grids.first == Sample.code(210_882_002_002_017))
    #expect(finder.mention(in: "没有地名") == .none)
  }

  @Test(
    "a place is found by name, initials, code and number",
    arguments: [
      ("富丽村", 210_882_002_002_001), ("flcwh", 210_882_002_002_001),
      ("210882002002017", 210_882_002_002_017), ("gk fl g017", 210_882_002_002_017),
    ] as [(String, Int64)])
  func typedPlaces(typed: String, code: Int64) {
    #expect(finder.grids(for: typed).first == Sample.code(code))
  }

  @Test("a draft is written and read back whole, a torn one not at all")
  func drafts() throws {
    var draft = IntakeDraft()
    draft.text = "高坎村口 路灯不亮 \\n \"x\""
    draft.place = "高坎"
    draft.grid = Sample.code(210_882_002_001_001)
    draft.category = "roads/lighting"
    draft.urgency = .urgent
    draft.channel = .hall
    draft.name = "陈演示"
    draft.phone = "000 1234 5678"
    draft.time = "9:30"
    draft.isConfidential = true
    draft.firstAsked = .town(Sample.code(210_882_002))
    let lines = draft.lines
    #expect(IntakeDraft(lines: lines) == draft)
    #expect(IntakeDraft(lines: IntakeDraft().lines) == IntakeDraft())
    #expect(IntakeDraft(lines: String(lines.dropLast())) == nil)
    #expect(IntakeDraft(lines: "") == nil)
    #expect(IntakeDraft(lines: "something else\n") == nil)
  }

  @Test("what was typed becomes a receipt with what was proposed")
  func receipt() throws {
    var draft = IntakeDraft()
    draft.text = " 高坎村停电 "
    draft.phone = "000-1234 5678"
    draft.firstAsked = .town(Sample.code(210_882_002))
    draft.isConfidential = true
    let (receipt, happened) = try draft.receipt(finder, in: zone, at: now)
    #expect(happened == now)
    #expect(receipt.text == "高坎村停电")
    #expect(receipt.grid == Sample.code(210_882_002_001_001))
    #expect(receipt.category == "utilities/power")
    #expect(receipt.urgency == .urgent)
    #expect(receipt.caller == Caller(name: "", phone: "00012345678"))
    #expect(receipt.marks.isEmpty)
    let item = Case(CaseID(1), receipt, at: happened, origin: nil)
    #expect(item.side.isConfidential)
    #expect(item.side.firstAsked == .town(Sample.code(210_882_002)))
    #expect(Holder.town(Sample.code(210_882_002)).isConcerned(by: item))
  }

  @Test(
    "a late entry says when it really happened",
    arguments: [
      ("9:30", "2026-11-20 09:30"), ("11-19 21:05", "2026-11-19 21:05"),
      ("2026-11-18 07:00", "2026-11-18 07:00"), ("11-19", "2026-11-19 00:00"),
    ])
  func lateEntry(typed: String, expected: String) throws {
    var draft = IntakeDraft()
    draft.text = "昨夜路灯不亮"
    draft.time = typed
    let (receipt, happened) = try draft.receipt(finder, in: zone, at: now)
    #expect(happened == at(expected))
    #expect(receipt.marks == .lateEntry)
  }

  @Test("what cannot be taken in says what has to be put right")
  func problems() {
    func problem(_ change: (inout IntakeDraft) -> Void) -> IntakeProblem? {
      var draft = IntakeDraft()
      draft.text = "路灯不亮"
      change(&draft)
      do throws(IntakeProblem) {
        _ = try draft.receipt(finder, in: zone, at: now)
        return nil
      } catch {
        return error
      }
    }
    #expect(problem { $0.text = "  " } == .textNeeded)
    #expect(problem { $0.place = "无此地" } == .unknownPlace("无此地"))
    #expect(problem { $0.time = "soon" } == .unknownTime("soon"))
    #expect(problem { $0.time = "12:00" } == .timeAhead(at("2026-11-20 12:00")))
    #expect(problem { _ in } == nil)
  }

  @Test("grids near by are those whose centres are")
  func near() {
    let village = Sample.code(210_882_001_001)
    func grid(_ number: Int64, _ east: Double, _ north: Double) -> Place {
      Place(
        code: Sample.code(village.value * 1_000 + number), name: "", kind: .urban,
        centre: Coordinate(longitude: 122.5 + east, latitude: 40.6 + north))
    }
    // 0.0005 degrees are 42 m eastward and 56 m northward here.
    let city = City(
      code: Sample.code(210_882), name: "", isDemo: false,
      places: [
        Place(code: Sample.code(210_882_001), name: "东街道"), Place(code: village, name: "一村"),
        grid(1, 0, 0), grid(2, 0.0005, 0), grid(3, 0, 0.0005), grid(4, 0.0004, 0.0004),
        Place(code: Sample.code(village.value * 1_000 + 5), name: "", kind: .urban),
      ], departments: [])
    func numbers(_ near: Int64, _ metres: Int) -> [Int64] {
      city.grids(near: Sample.code(village.value * 1_000 + near), metres: metres).map {
        $0.value % 1_000
      }
    }
    #expect(numbers(1, 50) == [1, 2])
    #expect(numbers(1, 60) == [1, 2, 3, 4])
    #expect(numbers(1, 0) == [1])
    #expect(numbers(5, 500) == [5])
    #expect(city.grids(near: Sample.code(999_999_999_999_999), metres: 50).isEmpty)
  }

  @Test("likeness is of texts, whatever stands between their letters")
  func likeness() {
    let same = Likeness(to: "三号楼 停电！")
    #expect(same.with("三号楼停电") == 1_000)
    #expect(same.with("三号楼停水") > same.with("垃圾没人清"))
    #expect(same.with("垃圾没人清") == 0)
    #expect(Likeness(to: "").with("") == 0)
  }
}
